-- What the engine keeps for every module: numbers, moves of lifecycles, audit, answered requests, jobs, files.

CREATE TABLE ids (
    name TEXT NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
);
INSERT INTO ids (name, last) VALUES ('id', 0), ('audit', 0);

-- One row for each move of a lifecycle.
CREATE TABLE moves (
    id BIGINT NOT NULL PRIMARY KEY,
    noun TEXT NOT NULL,
    noun_id BIGINT NOT NULL,
    from_state TEXT NOT NULL,
    act TEXT NOT NULL,
    to_state TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    opinion TEXT NOT NULL
);
CREATE INDEX moves_of_noun ON moves (noun, noun_id, id);

-- The audit chain: each row's hash covers its content and the hash of the row before (R3.1-12).
CREATE TABLE audit (
    seq BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    operation TEXT NOT NULL,
    door TEXT NOT NULL,
    input TEXT NOT NULL,
    outcome TEXT NOT NULL,
    note TEXT NOT NULL,
    hash BYTEA NOT NULL
);
CREATE TABLE audit_head (
    single BIGINT NOT NULL PRIMARY KEY CHECK (single = 1),
    seq BIGINT NOT NULL,
    hash BYTEA NOT NULL
);

-- The first answer to a request id is the answer to every repetition.
CREATE TABLE requests (
    actor TEXT NOT NULL,
    request_id TEXT NOT NULL,
    operation TEXT NOT NULL,
    digest BYTEA NOT NULL,
    answer TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (actor, request_id)
);

CREATE TABLE jobs (
    id BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    lane TEXT NOT NULL,
    input TEXT NOT NULL,
    state TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor TEXT NOT NULL,
    cursor BIGINT NOT NULL,
    total BIGINT NOT NULL,
    attempt BIGINT NOT NULL,
    owner TEXT NOT NULL,
    lease_until BIGINT NOT NULL,
    not_before BIGINT NOT NULL,
    queued_at BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT NOT NULL,
    problem TEXT NOT NULL,
    answer TEXT NOT NULL
);
CREATE INDEX jobs_by_state ON jobs (state, lane, not_before, id);
CREATE INDEX jobs_by_subject ON jobs (subject, id);

-- Files given to the platform, kept once by digest in the data directory.
CREATE TABLE uploads (
    id BIGINT NOT NULL PRIMARY KEY,
    digest TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
);
