-- Each stretch of a roster is laid down in one piece, sorted by person, behind all others: noting a million rows then
-- writes each page once, and a citizen's rows are one probe a stretch. Which line pays a row is asked of payments.
-- What was noted before is noted again (`furnish`).
DROP TABLE citizen_lines;
DROP TABLE citizen_rows;
DELETE FROM citizen_indexed;
CREATE TABLE citizen_rows (
    roster BIGINT NOT NULL,
    stretch BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (roster, stretch, person_key, seq)
) /*clustered*/;
-- `stretch` is the last row before it.
CREATE TABLE citizen_stretches (
    roster BIGINT NOT NULL,
    stretch BIGINT NOT NULL,
    PRIMARY KEY (roster, stretch)
) /*clustered*/;
