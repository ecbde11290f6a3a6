-- The orders in which a roster of a million rows is read a page at a time. Nearly all rows match, so the results of
-- matching that somebody must look at are an index of their own. Towns have none: it would cost every import more than
-- it gives, since the rows of a town are found within a few pages.

CREATE INDEX roster_rows_by_amount ON roster_rows (roster, amount_fen, seq);
CREATE INDEX roster_rows_unmatched ON roster_rows (roster, match_code, seq) WHERE match_code <> 'M00';
