-- Applications for cards (domain.md 3.8). What is sealed is bound to the person's key.

CREATE TABLE card_applications (
    id BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    state TEXT NOT NULL,
    apply_type TEXT NOT NULL,
    category TEXT NOT NULL,
    reason TEXT NOT NULL,
    region BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    outlet BIGINT,
    make_mode TEXT NOT NULL,
    is_priority BIGINT NOT NULL,
    source TEXT NOT NULL,
    delivery TEXT NOT NULL,
    profile BIGINT NOT NULL,
    replaces_card_no TEXT NOT NULL,
    fee_owed BIGINT NOT NULL,
    quota BIGINT,
    batch TEXT NOT NULL,
    card_no TEXT NOT NULL,
    fail_stage TEXT NOT NULL,
    fail_reason TEXT NOT NULL,
    collection_batch TEXT NOT NULL,
    pack BIGINT NOT NULL,
    applied_on BIGINT NOT NULL,
    -- Of PersonalField::address where the card is mailed; empty else.
    sealed BYTEA NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (id, person_key)
);
-- One open application a person: a second one is shown the first (R3.8-1).
CREATE UNIQUE INDEX card_applications_one_open ON card_applications (person_key)
    WHERE state IN ('applied', 'accepted', 'exception', 'exception_ok');
CREATE INDEX card_applications_ready ON card_applications (profile, bank, is_priority, applied_on, id)
    WHERE state IN ('applied', 'exception_ok') AND fee_owed = 0;
CREATE INDEX card_applications_of_person ON card_applications (person_key, id);
CREATE INDEX card_applications_by_region ON card_applications (region, id);
CREATE INDEX card_applications_by_batch ON card_applications (batch, id) WHERE batch <> '';

-- Which applications went into production together; the rows that set-based statements join.
CREATE TABLE application_groups (
    group_id BIGINT NOT NULL,
    application BIGINT NOT NULL,
    card_no TEXT NOT NULL,
    PRIMARY KEY (group_id, application)
) /*clustered*/;

-- Who applied for whom, with both identities (R3.8-3): number, name and mobile of the agent are sealed under the key of
-- the person applied for; the pictures are uploads.
CREATE TABLE application_agents (
    application BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    kind TEXT NOT NULL,
    agent_key BYTEA NOT NULL,
    relation TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    agent_document BIGINT,
    principal_document BIGINT,
    at BIGINT NOT NULL,
    PRIMARY KEY (application, person_key)
);

CREATE TABLE fee_orders (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    application BIGINT NOT NULL,
    region BIGINT NOT NULL,
    kind TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    standard BIGINT,
    reason TEXT NOT NULL,
    exempt_reason TEXT NOT NULL,
    receipt_no TEXT NOT NULL,
    paid_how TEXT NOT NULL,
    paid_by TEXT NOT NULL,
    paid_at BIGINT,
    refunded_at BIGINT,
    refund_no TEXT NOT NULL,
    -- The order whose money was given for this one: credit of a card that failed.
    credit_of BIGINT,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX fee_orders_of_application ON fee_orders (application, id);
CREATE INDEX fee_orders_by_region ON fee_orders (region, id);

-- People whom matching found without a card (R3.8-5): one row for each person and batch, told again when done.
CREATE TABLE green_channel (
    id BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    state TEXT NOT NULL,
    subsidy_batch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    title TEXT NOT NULL,
    match_code TEXT NOT NULL,
    name TEXT NOT NULL,
    region BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    application BIGINT,
    due_on BIGINT NOT NULL,
    told_at BIGINT,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (id, person_key)
);
CREATE UNIQUE INDEX green_channel_once ON green_channel (subsidy_batch, seq, person_key);
CREATE INDEX green_channel_by_region ON green_channel (region, id);
CREATE INDEX green_channel_of_person ON green_channel (person_key, id);
