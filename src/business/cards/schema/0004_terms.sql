-- What is due for a card at a time, such as the end of a temporary loss, so that a clock is one row and not a job.
-- ref: what tells whether the term still counts when it comes.
CREATE TABLE card_terms (
    due_at BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    card_no TEXT NOT NULL,
    kind TEXT NOT NULL,
    ref BIGINT NOT NULL,
    PRIMARY KEY (due_at, person_key, card_no, kind)
) /*clustered*/;

-- How long the bank's own part of a temporary loss holds, in days; 0: until it is lifted (R3.13-1).
ALTER TABLE banks ADD COLUMN temp_loss_days BIGINT NOT NULL DEFAULT 0;
