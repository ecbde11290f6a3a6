-- The cardholder base (domain.md 3.3). The number and the mobile are sealed, bound to the person's key.

CREATE TABLE people (
    person_key BYTEA NOT NULL PRIMARY KEY,
    cert_type TEXT NOT NULL,
    name TEXT NOT NULL,
    name_hash BIGINT NOT NULL,
    sex TEXT NOT NULL,
    ethnic TEXT NOT NULL,
    birth BIGINT NOT NULL,
    town BIGINT NOT NULL,
    village BIGINT NOT NULL,
    head_key BYTEA,
    live_status BIGINT NOT NULL,
    died_on BIGINT,
    sealed BYTEA NOT NULL,
    changed_at BIGINT NOT NULL
) /*clustered*/;
CREATE INDEX people_by_town ON people (town, person_key);

-- Changes of identity fields wait for a second hand (R3.3-3).
CREATE TABLE person_changes (
    id BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    state TEXT NOT NULL,
    field TEXT NOT NULL,
    before_sealed BYTEA NOT NULL,
    after_sealed BYTEA NOT NULL,
    proof TEXT NOT NULL,
    region BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (id, person_key)
);
