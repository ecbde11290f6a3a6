-- What a card needs of a person beside the hot table, and two persons under one number (domain.md 3.3, 3.47).

CREATE TABLE person_details (
    person_key BYTEA NOT NULL PRIMARY KEY,
    cert_valid_until BIGINT,
    huji_region BIGINT NOT NULL,
    huji_kind TEXT NOT NULL,
    living_region BIGINT NOT NULL,
    nationality TEXT NOT NULL,
    mobile_owner TEXT NOT NULL,
    guardian_key BYTEA,
    eligible_as TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    changed_at BIGINT NOT NULL
) /*clustered*/;

CREATE TABLE number_conflicts (
    id BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    state TEXT NOT NULL,
    region BIGINT NOT NULL,
    second_name TEXT NOT NULL,
    source TEXT NOT NULL,
    proof TEXT NOT NULL,
    found_at BIGINT NOT NULL,
    PRIMARY KEY (id, person_key)
);
CREATE INDEX number_conflicts_by_person ON number_conflicts (person_key, state);

-- Which people share a mobile: its blind key, so that persons of one number can be counted.
CREATE TABLE person_mobiles (
    person_key BYTEA NOT NULL PRIMARY KEY,
    mobile_key BYTEA NOT NULL
) /*clustered*/;
CREATE INDEX person_mobiles_by_mobile ON person_mobiles (mobile_key, person_key);
