-- Cards made at the counter from prefabricated stock (domain.md 3.11).

CREATE TABLE instant_devices (
    id BIGINT NOT NULL PRIMARY KEY,
    serial_no TEXT NOT NULL UNIQUE,
    organisation BIGINT NOT NULL,
    region BIGINT NOT NULL,
    warehouse BIGINT NOT NULL,
    is_open BIGINT NOT NULL
);

-- work_key is the idempotency key of the machine's journal.
CREATE TABLE instant_cards (
    id BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    state TEXT NOT NULL,
    device BIGINT NOT NULL,
    organisation BIGINT NOT NULL,
    region BIGINT NOT NULL,
    application BIGINT NOT NULL,
    work_key TEXT NOT NULL,
    card_no TEXT NOT NULL,
    bank BIGINT NOT NULL,
    profile BIGINT NOT NULL,
    lot BIGINT NOT NULL,
    nth BIGINT NOT NULL,
    chip_serial TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    ident_code TEXT NOT NULL,
    atr TEXT NOT NULL,
    fail_reason TEXT NOT NULL,
    made_by TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (id, person_key),
    UNIQUE (work_key, person_key)
);
CREATE INDEX instant_cards_by_region ON instant_cards (region, id);
