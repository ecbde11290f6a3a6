-- The pool of card numbers (R3.2-7, R3.9): every number that exists, and whose it is.

-- One row for each pool; who takes numbers takes this row first.
CREATE TABLE number_pools (
    region BIGINT NOT NULL PRIMARY KEY,
    scheme TEXT NOT NULL,
    turn BIGINT NOT NULL
);

-- What was generated: numbers first_serial..last_serial after one letter; filled_to tells how far the rows exist.
CREATE TABLE number_ranges (
    id BIGINT NOT NULL PRIMARY KEY,
    region BIGINT NOT NULL,
    letter TEXT NOT NULL,
    first_serial BIGINT NOT NULL,
    last_serial BIGINT NOT NULL,
    filled_to BIGINT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX number_ranges_by_letter ON number_ranges (letter, first_serial);

-- stage: free, reserved, used, locked (codes 00 01 02 03 of practice). Used is the end.
CREATE TABLE card_numbers (
    card_no TEXT NOT NULL PRIMARY KEY,
    region BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('free', 'reserved', 'used', 'locked')),
    holder TEXT NOT NULL,
    reason TEXT NOT NULL,
    since BIGINT NOT NULL
) /*clustered*/;
CREATE INDEX card_numbers_by_stage ON card_numbers (region, stage, seq);
CREATE INDEX card_numbers_by_holder ON card_numbers (holder, stage);
