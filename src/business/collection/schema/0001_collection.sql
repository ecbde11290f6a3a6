-- Plans, batches and records of collection (domain.md 3.4). What is personal in a record is sealed, bound to its person.

CREATE TABLE collection_plans (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    name TEXT NOT NULL,
    region BIGINT NOT NULL,
    population TEXT NOT NULL,
    due_on BIGINT NOT NULL,
    organisation BIGINT NOT NULL,
    vendor BIGINT,
    target BIGINT NOT NULL,
    pack BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX collection_plans_by_region ON collection_plans (region, id);

-- What was told of a plan's day, once each: the working days left, or 0 when it was overdue (R3.4-1).
CREATE TABLE collection_reminders (
    plan BIGINT NOT NULL,
    days_left BIGINT NOT NULL,
    told_on BIGINT NOT NULL,
    told_to BIGINT,
    PRIMARY KEY (plan, days_left)
);

CREATE TABLE collection_batches (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    plan BIGINT,
    title TEXT NOT NULL,
    region BIGINT NOT NULL,
    organisation BIGINT,
    channel TEXT NOT NULL,
    upload BIGINT,
    digest TEXT NOT NULL,
    facts TEXT NOT NULL,
    rows_read BIGINT NOT NULL,
    rows_bad BIGINT NOT NULL,
    warnings BIGINT NOT NULL,
    last_seq BIGINT NOT NULL,
    pack BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX collection_batches_by_region ON collection_batches (region, id);
CREATE INDEX collection_batches_by_plan ON collection_batches (plan, id);
CREATE UNIQUE INDEX collection_batches_by_digest ON collection_batches (digest, region) WHERE digest <> '';

-- Written once, in bulk. A record that is corrected stays; the corrected one is a new record that names it.
CREATE TABLE collection_records (
    batch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    sheet_row BIGINT NOT NULL,
    check_bits BIGINT NOT NULL,
    cert_type TEXT NOT NULL,
    name TEXT NOT NULL,
    name_hash BIGINT NOT NULL,
    sex TEXT NOT NULL,
    ethnic TEXT NOT NULL,
    birth BIGINT NOT NULL,
    region BIGINT NOT NULL,
    cert_valid_until BIGINT,
    bank BIGINT,
    infant BIGINT NOT NULL,
    corrects BIGINT,
    sealed BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (batch, seq, person_key)
) /*clustered*/;
CREATE INDEX collection_records_by_person ON collection_records (person_key, batch, seq);

-- The states of a batch's records, one byte each, a thousand to a row: a move of a million records writes a thousand
-- short rows. src/business/collection/record_states.hpp is the only place that writes them.
CREATE TABLE collection_states (
    batch BIGINT NOT NULL,
    part BIGINT NOT NULL,
    states BYTEA NOT NULL,
    PRIMARY KEY (batch, part)
) /*clustered*/;

-- What was done to one record by hand: with its reason and its document.
CREATE TABLE record_acts (
    batch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    nth BIGINT NOT NULL,
    act TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    reason TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (batch, seq, nth, person_key)
);

CREATE TABLE collection_findings (
    batch BIGINT NOT NULL,
    sheet_row BIGINT NOT NULL,
    column_no BIGINT NOT NULL,
    code TEXT NOT NULL,
    is_error BIGINT NOT NULL,
    PRIMARY KEY (batch, sheet_row, column_no, code)
) /*clustered*/;
