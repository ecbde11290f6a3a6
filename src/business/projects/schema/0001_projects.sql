-- Projects, what happened in them step by step, their papers, contracts and acceptances (domain.md 3.29, 3.30).

CREATE TABLE projects (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    -- Which lifecycle rules `state`; the rule pack named it when the project began.
    way TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_stem TEXT NOT NULL,
    region BIGINT NOT NULL,
    organisation BIGINT NOT NULL,
    scope_class TEXT NOT NULL,
    purpose TEXT NOT NULL,
    budget_fen BIGINT NOT NULL,
    -- What was granted by the decision or the plan, and what the review left of it; NULL before.
    granted_fen BIGINT,
    reviewed_fen BIGINT,
    contracted_fen BIGINT NOT NULL,
    plan_line BIGINT,
    -- Money is reserved for it that is in no contract yet.
    reserved BIGINT NOT NULL,
    responsible TEXT NOT NULL,
    urgent BIGINT NOT NULL,
    urgent_reason TEXT NOT NULL,
    pack BIGINT NOT NULL,
    proposed_on BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX projects_by_region ON projects (region, id);
CREATE INDEX projects_by_organisation ON projects (organisation, proposed_on);

CREATE TABLE project_counties (
    project BIGINT NOT NULL,
    region BIGINT NOT NULL,
    PRIMARY KEY (project, region)
) /*clustered*/;

-- Who takes part, and therefore sees the whole process (R3.29-13): owner, bank, contractor, department, agency.
CREATE TABLE project_parties (
    project BIGINT NOT NULL,
    organisation BIGINT NOT NULL,
    part TEXT NOT NULL,
    PRIMARY KEY (project, organisation, part)
) /*clustered*/;
CREATE INDEX project_parties_by_organisation ON project_parties (organisation, project);

CREATE TABLE project_consultations (
    id BIGINT NOT NULL PRIMARY KEY,
    project BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    held_on BIGINT NOT NULL,
    amount_agreed BIGINT NOT NULL,
    procurement_agreed BIGINT NOT NULL,
    invoice_agreed BIGINT NOT NULL,
    acceptance_agreed BIGINT NOT NULL,
    content TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX project_consultations_of ON project_consultations (project, bank, id);

-- What was done at a step, one line each, never changed.
CREATE TABLE project_records (
    id BIGINT NOT NULL PRIMARY KEY,
    project BIGINT NOT NULL,
    kind TEXT NOT NULL,
    held_on BIGINT NOT NULL,
    organisation BIGINT,
    party TEXT NOT NULL,
    method TEXT NOT NULL,
    reference TEXT NOT NULL,
    amount_fen BIGINT,
    content TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX project_records_of ON project_records (project, kind, id);

CREATE TABLE project_documents (
    id BIGINT NOT NULL PRIMARY KEY,
    project BIGINT NOT NULL,
    kind TEXT NOT NULL,
    state_then TEXT NOT NULL,
    upload BIGINT NOT NULL,
    digest TEXT NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX project_documents_once ON project_documents (project, kind, digest);

-- `account` is sealed and bound to "contract:<id>". `bank` only where the bank signs too.
CREATE TABLE project_contracts (
    id BIGINT NOT NULL PRIMARY KEY,
    project BIGINT NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    procurement_no TEXT NOT NULL,
    bank BIGINT,
    contractor BIGINT NOT NULL,
    contractor_name TEXT NOT NULL,
    uscc TEXT NOT NULL,
    account_name TEXT NOT NULL,
    opening_outlet TEXT NOT NULL,
    account BYTEA NOT NULL,
    amount_fen BIGINT NOT NULL,
    -- Kept back until the issues of the acceptance are closed.
    held_fen BIGINT NOT NULL,
    noticed_fen BIGINT NOT NULL,
    paid_fen BIGINT NOT NULL,
    signed_on BIGINT NOT NULL,
    starts_on BIGINT NOT NULL,
    ends_on BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX project_contracts_once ON project_contracts (project, number);

CREATE TABLE contract_terms (
    contract BIGINT NOT NULL,
    nth BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL,
    condition TEXT NOT NULL,
    retention BIGINT NOT NULL,
    PRIMARY KEY (contract, nth)
) /*clustered*/;
-- What was agreed after the signing: another account by a sealed letter, another day of completion, other matters.
CREATE TABLE contract_supplements (
    id BIGINT NOT NULL PRIMARY KEY,
    contract BIGINT NOT NULL,
    kind TEXT NOT NULL,
    document BIGINT NOT NULL,
    signed_on BIGINT NOT NULL,
    content TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX contract_supplements_of ON contract_supplements (contract, id);

CREATE TABLE project_acceptances (
    id BIGINT NOT NULL PRIMARY KEY,
    project BIGINT NOT NULL,
    nth BIGINT NOT NULL,
    held_on BIGINT NOT NULL,
    started_on BIGINT NOT NULL,
    finished_on BIGINT NOT NULL,
    members TEXT NOT NULL,
    opinion TEXT NOT NULL,
    content TEXT NOT NULL,
    issues TEXT NOT NULL,
    issues_closed_on BIGINT,
    confirmed BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX project_acceptances_of ON project_acceptances (project, nth);
CREATE TABLE acceptance_signatures (
    acceptance BIGINT NOT NULL,
    side TEXT NOT NULL,
    organisation BIGINT NOT NULL,
    signer TEXT NOT NULL,
    signed_on BIGINT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (acceptance, side)
) /*clustered*/;

CREATE TABLE project_assets (
    id BIGINT NOT NULL PRIMARY KEY,
    project BIGINT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    value_fen BIGINT NOT NULL,
    place TEXT NOT NULL,
    keeper TEXT NOT NULL,
    registered_on BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX project_assets_of ON project_assets (project, id);

-- Windows in which a declaration is open besides the one of the rule pack.
CREATE TABLE declaration_windows (
    id BIGINT NOT NULL PRIMARY KEY,
    region BIGINT NOT NULL,
    opens_on BIGINT NOT NULL,
    closes_on BIGINT NOT NULL,
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX declaration_windows_by_region ON declaration_windows (region, closes_on);

-- The last serial given, without gaps; `series` is "project" or "notice".
CREATE TABLE project_serials (
    series TEXT NOT NULL,
    region BIGINT NOT NULL,
    year BIGINT NOT NULL,
    last BIGINT NOT NULL,
    PRIMARY KEY (series, region, year)
) /*clustered*/;
