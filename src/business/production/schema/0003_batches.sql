-- Production batches, their items and files (domain.md 3.10).

CREATE TABLE production_batches (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    batch_no TEXT NOT NULL UNIQUE,
    region BIGINT NOT NULL,
    organisation BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    bank_organisation BIGINT NOT NULL,
    vendor BIGINT NOT NULL,
    profile BIGINT NOT NULL,
    generation BIGINT NOT NULL,
    make_mode TEXT NOT NULL,
    items BIGINT NOT NULL CHECK (items > 0),
    pack BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    applied_at BIGINT NOT NULL,
    bank_out_at BIGINT,
    bank_in_at BIGINT,
    ca_out_at BIGINT,
    ca_in_at BIGINT,
    vendor_out_at BIGINT,
    vendor_in_at BIGINT,
    centre_out_at BIGINT,
    centre_in_at BIGINT,
    province_sent_at BIGINT,
    city_received_at BIGINT,
    outlet_received_at BIGINT,
    bank_due BIGINT,
    vendor_due BIGINT,
    centre_due BIGINT,
    chased BIGINT NOT NULL,
    stop_reason TEXT NOT NULL
);
CREATE INDEX production_batches_by_region ON production_batches (region, id);
CREATE INDEX production_batches_by_vendor ON production_batches (vendor, id);
CREATE INDEX production_batches_by_bank ON production_batches (bank, id);

-- stage: the codes of practice 10 20 21 22 30 31 32 40 41 60, and 12 pulled, 33 to be destroyed and made anew.
-- Narrow, because files change it set by set; what was frozen and what files said stands in the tables below.
CREATE TABLE production_items (
    batch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    application BIGINT NOT NULL,
    card_no TEXT NOT NULL,
    name_hash BIGINT NOT NULL,
    stage TEXT NOT NULL,
    changed BIGINT NOT NULL,
    fail_stage TEXT NOT NULL,
    fail_code TEXT NOT NULL,
    fail_reason TEXT NOT NULL,
    outlet BIGINT NOT NULL,
    box_no BIGINT NOT NULL,
    box_position TEXT NOT NULL,
    PRIMARY KEY (batch, seq, person_key)
) /*clustered*/;
CREATE INDEX production_items_by_person ON production_items (person_key, batch);
CREATE INDEX production_items_by_application ON production_items (application, batch);

-- The person as frozen when the batch was made; digest is keyed, so that nobody finds a number by trying.
CREATE TABLE production_snapshots (
    batch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    digest TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (batch, seq, person_key)
) /*clustered*/;

-- What the bank opened; version is that of the file.
CREATE TABLE production_accounts (
    batch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    account_tail BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (batch, seq, person_key)
) /*clustered*/;

-- What the certificate authority issued for a card of generation 3.
CREATE TABLE production_certificates (
    batch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    sign_serial TEXT NOT NULL,
    enc_serial TEXT NOT NULL,
    PRIMARY KEY (batch, seq, person_key)
) /*clustered*/;

-- What the vendor wrote into the chip.
CREATE TABLE production_chips (
    batch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    ident_code TEXT NOT NULL,
    atr TEXT NOT NULL,
    issued_on BIGINT NOT NULL,
    valid_until BIGINT,
    PRIMARY KEY (batch, seq, person_key)
) /*clustered*/;

-- What may exist once in the world (R3.10-2, R3.10-4); kind: bank_card, ident, atr. The mark of a bank card is keyed.
CREATE TABLE production_marks (
    kind TEXT NOT NULL,
    mark TEXT NOT NULL,
    source TEXT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (kind, mark)
) /*clustered*/;
CREATE INDEX production_marks_by_source ON production_marks (source, seq);

-- Files of a batch, ours and the partners'. version counts the returns of one kind; replaces names the older one.
CREATE TABLE production_files (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    batch BIGINT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    partner BIGINT NOT NULL,
    digest TEXT NOT NULL,
    lines BIGINT NOT NULL,
    version BIGINT NOT NULL,
    replaces BIGINT,
    taken BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    note TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX production_files_by_batch ON production_files (batch, kind, id);
CREATE UNIQUE INDEX production_files_by_digest ON production_files (digest, partner) WHERE state <> 'refused';

-- What the newest return said of an item, so that a corrected file is compared line by line.
CREATE TABLE production_answers (
    batch BIGINT NOT NULL,
    kind TEXT NOT NULL,
    seq BIGINT NOT NULL,
    file BIGINT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (batch, kind, seq)
) /*clustered*/;

-- What the lines of a return that is being taken do to its items; applied set by set, then dropped.
CREATE TABLE production_verdicts (
    file BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    stage TEXT NOT NULL,
    fail_stage TEXT NOT NULL,
    fail_code TEXT NOT NULL,
    fail_reason TEXT NOT NULL,
    box_position TEXT NOT NULL,
    PRIMARY KEY (file, seq)
) /*clustered*/;

-- Lines of a return that were not taken, with the reason.
CREATE TABLE production_findings (
    file BIGINT NOT NULL,
    line_no BIGINT NOT NULL,
    code TEXT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (file, line_no)
) /*clustered*/;

-- A box of cards goes from one hand to another; both sign.
CREATE TABLE production_handovers (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    batch BIGINT NOT NULL,
    leg TEXT NOT NULL,
    outlet BIGINT NOT NULL,
    cards BIGINT NOT NULL,
    given_by TEXT NOT NULL,
    given_signature TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    received_by TEXT NOT NULL,
    received_signature TEXT NOT NULL,
    received_at BIGINT,
    UNIQUE (batch, leg, outlet)
);

-- A sample of a batch as inspected in the centre.
CREATE TABLE production_inspections (
    id BIGINT NOT NULL PRIMARY KEY,
    batch BIGINT NOT NULL,
    sample BIGINT NOT NULL,
    bad BIGINT NOT NULL,
    passed BIGINT NOT NULL,
    note TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX production_inspections_by_batch ON production_inspections (batch, id);
