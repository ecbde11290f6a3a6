-- How far the log of card changes was read when the rows were matched last; see cards. 0: all of it is looked at again.
ALTER TABLE subsidy_batches ADD COLUMN matched_turn BIGINT NOT NULL DEFAULT 0;
