-- Electronic cards, one for each person that is not invalid; where they are bound; the codes shown and used.
CREATE TABLE ecards (
    person_key BYTEA NOT NULL,
    id BIGINT NOT NULL,
    state TEXT NOT NULL,
    card_no TEXT NOT NULL,
    level BIGINT NOT NULL,
    issued_at BIGINT NOT NULL,
    channel TEXT NOT NULL,
    consent BIGINT NOT NULL,
    PRIMARY KEY (person_key, id)
) /*clustered*/;
CREATE UNIQUE INDEX ecards_one_each ON ecards (person_key) WHERE state <> 'invalid';
CREATE INDEX ecards_by_id ON ecards (id);

-- unbound_at: 0 while it is bound.
CREATE TABLE ecard_bindings (
    person_key BYTEA NOT NULL,
    ecard BIGINT NOT NULL,
    channel TEXT NOT NULL,
    bound_at BIGINT NOT NULL,
    unbound_at BIGINT NOT NULL,
    PRIMARY KEY (person_key, ecard, channel, bound_at)
) /*clustered*/;

-- Where e-cards may be shown and checked (R3.15-5). parent: the first-level channel of one of the second level.
CREATE TABLE ecard_channels (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    kind TEXT NOT NULL,
    level BIGINT NOT NULL,
    parent TEXT NOT NULL,
    shows_full_number BIGINT NOT NULL
);

-- A code is kept by a keyed hash of itself; used_at: 0 until it was shown to somebody who checked it.
CREATE TABLE ecard_tokens (
    digest BYTEA NOT NULL PRIMARY KEY,
    ecard BIGINT NOT NULL,
    channel TEXT NOT NULL,
    purpose TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    used_by TEXT NOT NULL,
    scene TEXT NOT NULL
) /*clustered*/;
CREATE INDEX ecard_tokens_by_time ON ecard_tokens (expires_at) WHERE used_at = 0;
