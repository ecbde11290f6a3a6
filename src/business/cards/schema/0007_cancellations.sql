-- Requests to cancel a card, with what proves them; decided by another hand.
CREATE TABLE card_cancellations (
    id BIGINT NOT NULL,
    state TEXT NOT NULL,
    person_key BYTEA NOT NULL,
    card_no TEXT NOT NULL,
    region BIGINT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    proof BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    PRIMARY KEY (person_key, id)
) /*clustered*/;
CREATE INDEX card_cancellations_by_id ON card_cancellations (id);
CREATE UNIQUE INDEX card_cancellations_open ON card_cancellations (person_key, card_no) WHERE state = 'asked';

-- Where our word of a card and its bank's word differ, as the last comparison found it; one row for each card.
CREATE TABLE state_differences (
    id BIGINT NOT NULL,
    state TEXT NOT NULL,
    bank BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    card_no TEXT NOT NULL,
    region BIGINT NOT NULL,
    kind TEXT NOT NULL,
    social_state BIGINT NOT NULL,
    bank_state BIGINT NOT NULL,
    found_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (person_key, id)
) /*clustered*/;
CREATE INDEX state_differences_by_id ON state_differences (id);
CREATE UNIQUE INDEX state_differences_open ON state_differences (person_key, card_no) WHERE state = 'open';
CREATE INDEX state_differences_of_bank ON state_differences (bank, id) WHERE state = 'open';

-- The blacklist in full without reading nine million cards; few are on it.
CREATE INDEX cards_blocked ON cards (person_key, card_no) WHERE social_state IN (2, 3, 4, 9);
