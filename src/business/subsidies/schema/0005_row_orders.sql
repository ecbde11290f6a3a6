-- Nearly all rows of a roster match, so the results of matching that somebody must look at are an index of their own.
-- Amounts and towns have none: kept while a million rows are written, each made the import a third slower, and a
-- county's roster is sorted without them faster than anyone sees.

CREATE INDEX roster_rows_unmatched ON roster_rows (roster, match_code, seq) WHERE match_code <> 'M00';
