-- What banks are told of the social part of their cards, each until it is answered. answer: the bank's words.
CREATE TABLE bank_notices (
    id BIGINT NOT NULL,
    state TEXT NOT NULL,
    bank BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    card_no TEXT NOT NULL,
    kind TEXT NOT NULL,
    region BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    sent_at BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (person_key, id)
) /*clustered*/;
CREATE INDEX bank_notices_by_id ON bank_notices (id);
CREATE INDEX bank_notices_by_card ON bank_notices (person_key, card_no, id);
CREATE INDEX bank_notices_open ON bank_notices (bank, state, id) WHERE state IN ('waiting', 'sent', 'half_blocked');
