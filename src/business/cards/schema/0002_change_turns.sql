-- Changes are numbered in the order in which they are committed: whoever logs one holds this row until then, so that
-- a reader who saw turn n will find whatever it did not see above n. A clock cannot promise that.
CREATE TABLE card_change_turns (
    one BIGINT NOT NULL PRIMARY KEY,
    last_turn BIGINT NOT NULL
);
INSERT INTO card_change_turns (one, last_turn) VALUES (1, 1);

CREATE TABLE card_change_log (
    turn BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    at BIGINT NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (turn, person_key)
) /*clustered*/;
INSERT INTO card_change_log (turn, person_key, at, what)
    SELECT 1, person_key, MAX(at), MAX(what) FROM card_changes GROUP BY person_key;
DROP TABLE card_changes;
