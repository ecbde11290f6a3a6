-- Organisations, operators with roles and items, sessions, provisioning, training (domain.md 2, 3.1.3,
-- 3.1.4).

CREATE TABLE organisation_types (
    code TEXT NOT NULL PRIMARY KEY,
    zh TEXT NOT NULL,
    en TEXT NOT NULL,
    origin TEXT NOT NULL,
    position BIGINT NOT NULL
);
-- `scope` is own_org or region: whether the role alone binds its holder to the own organisation.
CREATE TABLE roles (
    code TEXT NOT NULL PRIMARY KEY,
    zh TEXT NOT NULL,
    en TEXT NOT NULL,
    origin TEXT NOT NULL,
    scope TEXT NOT NULL,
    position BIGINT NOT NULL
);

CREATE TABLE organisations (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    uscc TEXT NOT NULL,
    region BIGINT NOT NULL,
    parent BIGINT,
    -- Wages are paid through the platform only where this was switched on (R3.18-6).
    pays_salary BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX organisations_by_uscc ON organisations (uscc) WHERE uscc <> '';
CREATE INDEX organisations_by_region ON organisations (region, id);

-- `contact` is a telephone number, sealed and bound to "organisation_contact:<id>".
CREATE TABLE organisation_contacts (
    id BIGINT NOT NULL PRIMARY KEY,
    organisation BIGINT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    org_and_post TEXT NOT NULL,
    contact BYTEA NOT NULL,
    remark TEXT NOT NULL,
    submitted_on BIGINT NOT NULL,
    added_by TEXT NOT NULL,
    added_at BIGINT NOT NULL
);
CREATE INDEX organisation_contacts_of ON organisation_contacts (organisation, kind, id);

-- `staff_key` is the keyed hash of the identity number; operators are few and are not spread over machines by
-- it, as cardholders are. `personal` holds number and mobile, sealed and bound to staff_key; both are empty
-- for the first administrators. An account is never given to another person, also after it was revoked.
CREATE TABLE operators (
    id BIGINT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    staff_key BYTEA,
    personal BYTEA,
    organisation BIGINT,
    region BIGINT NOT NULL,
    post TEXT NOT NULL,
    request BIGINT,
    password_hash TEXT NOT NULL,
    must_change BIGINT NOT NULL,
    failed_count BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    -- The secret of the authenticator program, sealed and bound to "operator:<id>"; it counts once confirmed.
    factor BYTEA,
    factor_confirmed BIGINT NOT NULL,
    factor_step BIGINT NOT NULL,
    last_sign_in BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT NOT NULL
);
CREATE INDEX operators_by_region ON operators (region, id);
CREATE INDEX operators_by_person ON operators (staff_key);

CREATE TABLE operator_roles (
    operator BIGINT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (operator, role)
) /*clustered*/;
-- The subsidy items an operator is bound to, by their unified code; none: all items within reach.
CREATE TABLE operator_items (
    operator BIGINT NOT NULL,
    item TEXT NOT NULL,
    PRIMARY KEY (operator, item)
) /*clustered*/;

-- `digest` is a keyed hash of the token, which itself is kept nowhere.
CREATE TABLE sessions (
    digest TEXT NOT NULL PRIMARY KEY,
    operator BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    idle_micros BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
) /*clustered*/;
CREATE INDEX sessions_of_operator ON sessions (operator);

CREATE TABLE provision_requests (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    organisation BIGINT NOT NULL,
    region BIGINT NOT NULL,
    person_name TEXT NOT NULL,
    staff_key BYTEA NOT NULL,
    personal BYTEA NOT NULL,
    post TEXT NOT NULL,
    roles TEXT NOT NULL,
    items TEXT NOT NULL,
    attachment BIGINT,
    submitted_by TEXT NOT NULL,
    submitted_at BIGINT NOT NULL,
    operator BIGINT,
    opened_by TEXT NOT NULL,
    opened_at BIGINT NOT NULL
);
CREATE INDEX provision_requests_by_state ON provision_requests (state, id);

CREATE TABLE training_records (
    id BIGINT NOT NULL PRIMARY KEY,
    operator BIGINT NOT NULL,
    course TEXT NOT NULL,
    held_on BIGINT NOT NULL,
    organiser TEXT NOT NULL,
    score BIGINT,
    recorded_by TEXT NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX training_records_of ON training_records (operator, id);
