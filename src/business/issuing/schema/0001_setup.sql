-- What must stand before the first card (domain.md 3.7): profiles, registration, tenders, the banks' quotas, fees.

CREATE TABLE card_profiles (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    name TEXT NOT NULL,
    region BIGINT NOT NULL,
    generation BIGINT NOT NULL,
    chip_kb BIGINT NOT NULL,
    domestic_chip BIGINT NOT NULL,
    interface TEXT NOT NULL,
    cos_arch TEXT NOT NULL,
    mask TEXT NOT NULL,
    -- Lists are codes joined by commas.
    applications TEXT NOT NULL,
    algorithms TEXT NOT NULL,
    spec_version TEXT NOT NULL,
    face_design TEXT NOT NULL,
    valid_years BIGINT NOT NULL,
    pack BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX card_profiles_by_region ON card_profiles (region, id);

-- The registration of issuance with the ministry, step by step (R3.7-2).
CREATE TABLE issuance_registrations (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    region BIGINT NOT NULL,
    population TEXT NOT NULL,
    planned_cards BIGINT NOT NULL,
    doc_no TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX issuance_registrations_by_region ON issuance_registrations (region, id);

-- The document of each step taken.
CREATE TABLE registration_documents (
    id BIGINT NOT NULL PRIMARY KEY,
    registration BIGINT NOT NULL,
    act TEXT NOT NULL,
    doc_no TEXT NOT NULL,
    on_day BIGINT NOT NULL,
    upload BIGINT,
    note TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX registration_documents_of ON registration_documents (registration, id);

-- Which profiles and vendors the registration names. `change_id` is 0 for those it began with.
CREATE TABLE registration_profiles (
    registration BIGINT NOT NULL,
    profile BIGINT NOT NULL,
    change_id BIGINT NOT NULL,
    PRIMARY KEY (registration, profile)
);
CREATE TABLE registration_vendors (
    registration BIGINT NOT NULL,
    vendor BIGINT NOT NULL,
    change_id BIGINT NOT NULL,
    PRIMARY KEY (registration, vendor)
);

-- A new face or file structure needs approval anew; vendor, product, population and quantity are filed.
CREATE TABLE registration_changes (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    registration BIGINT NOT NULL,
    kind TEXT NOT NULL,
    profile BIGINT,
    vendor BIGINT,
    quantity BIGINT,
    population TEXT NOT NULL,
    reason TEXT NOT NULL,
    doc_no TEXT NOT NULL,
    on_day BIGINT,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX registration_changes_of ON registration_changes (registration, id);

CREATE TABLE tenders (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    region BIGINT NOT NULL,
    contract_no TEXT NOT NULL,
    valid_from BIGINT NOT NULL,
    valid_to BIGINT NOT NULL,
    upload BIGINT,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX tenders_by_number ON tenders (region, number);
CREATE TABLE tender_winners (
    tender BIGINT NOT NULL,
    organisation BIGINT NOT NULL,
    PRIMARY KEY (tender, organisation)
);
CREATE INDEX tender_winners_by_organisation ON tender_winners (organisation, tender);

-- The issuing task of a bank in a region (R3.7-4); `under_way` is in production, `done` is made.
CREATE TABLE bank_quotas (
    id BIGINT NOT NULL PRIMARY KEY,
    region BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    population TEXT NOT NULL,
    target BIGINT NOT NULL,
    deadline BIGINT NOT NULL,
    under_way BIGINT NOT NULL,
    done BIGINT NOT NULL,
    doc_no TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX bank_quotas_once ON bank_quotas (region, bank, deadline);

-- What a replaced card costs; without the approval of the price department it cannot be used (R3.33-1).
CREATE TABLE fee_standards (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    region BIGINT NOT NULL,
    kind TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    approval_doc TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    valid_from BIGINT NOT NULL,
    valid_to BIGINT,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX fee_standards_by_region ON fee_standards (region, kind, valid_from);
