-- The orders in which a roster of a million rows is read a page at a time. Nearly all rows match, so the results of
-- matching that somebody must look at are an index of their own.

CREATE INDEX roster_rows_by_amount ON roster_rows (roster, amount_fen, seq);
CREATE INDEX roster_rows_by_town ON roster_rows (roster, town, seq);
CREATE INDEX roster_rows_unmatched ON roster_rows (roster, match_code, seq) WHERE match_code <> 'M00';
