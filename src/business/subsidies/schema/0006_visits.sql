-- What banks tell of the people they helped to a card, by green channel or home visit (R3.20-2); the newest word counts.

CREATE TABLE subsidy_visits (
    batch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    nth BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    outcome TEXT NOT NULL,
    note TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (batch, seq, nth, person_key)
) /*clustered*/;
