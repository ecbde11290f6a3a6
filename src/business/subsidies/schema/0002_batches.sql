-- Batches and their rosters (domain.md 3.20, 3.21). Rows are written once; later news about a row is a change row.

CREATE TABLE subsidy_batches (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    batch_no TEXT NOT NULL UNIQUE,
    item BIGINT NOT NULL,
    title TEXT NOT NULL,
    period BIGINT NOT NULL,
    region BIGINT NOT NULL,
    organisation BIGINT NOT NULL,
    is_correction BIGINT NOT NULL,
    source_batch BIGINT,
    correction_nth BIGINT NOT NULL,
    pay_day BIGINT NOT NULL,
    deadline BIGINT,
    roster BIGINT,
    rows_total BIGINT NOT NULL,
    rows_payable BIGINT NOT NULL,
    payable_fen BIGINT NOT NULL,
    returned_from TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    matched_at BIGINT NOT NULL,
    pack_id BIGINT NOT NULL
);
CREATE INDEX subsidy_batches_by_item ON subsidy_batches (item, period);

-- One import of a sheet into a batch. The newest finished one is the batch's roster; the same digest is recognised.
-- amount_column counts from 1 and is 0 where there is no sheet: with sheet_row it names the cell of each amount.
CREATE TABLE rosters (
    id BIGINT NOT NULL PRIMARY KEY,
    batch BIGINT NOT NULL,
    upload BIGINT NOT NULL,
    digest TEXT NOT NULL,
    state TEXT NOT NULL,
    facts TEXT NOT NULL,
    amount_column BIGINT NOT NULL,
    rows_read BIGINT NOT NULL,
    rows_good BIGINT NOT NULL,
    rows_bad BIGINT NOT NULL,
    warnings BIGINT NOT NULL,
    good_fen BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE UNIQUE INDEX rosters_once ON rosters (batch, digest) WHERE state <> 'discarded';

-- match_code M00…M12; seq counts good rows from 1. payee differs from the beneficiary for a household's head.
CREATE TABLE roster_rows (
    roster BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    sheet_row BIGINT NOT NULL,
    name TEXT NOT NULL,
    town BIGINT NOT NULL,
    village BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL,
    match_code TEXT NOT NULL,
    warnings BIGINT NOT NULL,
    payee_key BYTEA NOT NULL,
    payee_name TEXT NOT NULL,
    bank BIGINT NOT NULL,
    account_tail BIGINT NOT NULL,
    account_sealed BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    source_order BIGINT,
    source_seq BIGINT,
    PRIMARY KEY (roster, seq, person_key)
) /*clustered*/;

-- The newest change (highest nth) holds for its row: a re-match, a stop, a resumption.
CREATE TABLE roster_changes (
    roster BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    nth BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    what TEXT NOT NULL,
    stopped BIGINT NOT NULL,
    match_code TEXT NOT NULL,
    bank BIGINT NOT NULL,
    account_tail BIGINT NOT NULL,
    account_sealed BYTEA NOT NULL,
    reason TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (roster, seq, nth, person_key)
) /*clustered*/;

-- Findings of a sheet: the cells themselves stay in the uploaded file, which is kept by its digest.
CREATE TABLE roster_findings (
    roster BIGINT NOT NULL,
    sheet_row BIGINT NOT NULL,
    column_no BIGINT NOT NULL,
    code TEXT NOT NULL,
    is_error BIGINT NOT NULL,
    PRIMARY KEY (roster, sheet_row, column_no, code)
) /*clustered*/;

-- An exclusive claim on a failed order line by a correction batch: two parallel corrections cannot both have it.
CREATE TABLE correction_claims (
    order_id BIGINT NOT NULL,
    order_seq BIGINT NOT NULL,
    nth BIGINT NOT NULL,
    batch BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    failed_fen BIGINT NOT NULL,
    PRIMARY KEY (order_id, order_seq, nth, person_key)
) /*clustered*/;

-- Entitlements not paid within the limit and given back to the quota (R3.24-3).
CREATE TABLE unpaid_entitlements (
    order_id BIGINT NOT NULL,
    order_seq BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    item BIGINT NOT NULL,
    period BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (order_id, order_seq, person_key)
) /*clustered*/;
