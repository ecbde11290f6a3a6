-- One road to the bank: orders, their lines, the files, the answers (domain.md 3.23).

-- How each bank takes its files: format, encoding, folder and public key for its signatures. reading_file is the one
-- file of the bank that is being read, reading_by the one reader: two at once would both believe what the other is
-- about to change.
CREATE TABLE bank_channels (
    bank BIGINT NOT NULL PRIMARY KEY,
    organisation BIGINT,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    cnaps TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    folder TEXT NOT NULL UNIQUE,
    public_key TEXT NOT NULL,
    payer_account TEXT NOT NULL,
    payer_name TEXT NOT NULL,
    reading_file BIGINT,
    reading_by TEXT NOT NULL
);

CREATE TABLE payment_orders (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    bank BIGINT NOT NULL,
    source TEXT NOT NULL,
    source_id BIGINT NOT NULL,
    item BIGINT NOT NULL,
    item_code TEXT NOT NULL,
    summary TEXT NOT NULL,
    pay_day BIGINT NOT NULL,
    region BIGINT NOT NULL,
    organisation BIGINT,
    quota_account BIGINT NOT NULL,
    transit_account BIGINT NOT NULL,
    paid_account BIGINT NOT NULL,
    pending_transfer BIGINT NOT NULL,
    lines BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL,
    written_lines BIGINT NOT NULL,
    written_fen BIGINT NOT NULL,
    paid_lines BIGINT NOT NULL,
    paid_fen BIGINT NOT NULL,
    returned_lines BIGINT NOT NULL,
    returned_fen BIGINT NOT NULL,
    unknown_lines BIGINT NOT NULL,
    unknown_fen BIGINT NOT NULL,
    result_due BIGINT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX payment_orders_by_source ON payment_orders (source, source_id);
CREATE INDEX payment_orders_by_bank ON payment_orders (bank, state);

-- Written once, in bulk; seq counts from 1 within the order. source_line is the roster line's number.
CREATE TABLE order_lines (
    order_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    source_line BIGINT NOT NULL,
    name TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    account_tail BIGINT NOT NULL,
    account_sealed BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (order_id, seq, person_key)
) /*clustered*/;

-- Every file sent or received, and every letter that resolved a line. A received digest is taken once.
-- kind: PAY, ACK, RESULT, REFUND, LETTER. path is below the folder of made files (PAY) or of uploads.
-- notes: JSON: what was remarked when it was made, or why it was refused. read_to: the last line of a received file
-- whose results are laid down.
CREATE TABLE bank_files (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    kind TEXT NOT NULL,
    bank BIGINT NOT NULL,
    organisation BIGINT,
    region BIGINT,
    order_id BIGINT,
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    lines BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL,
    set_aside BIGINT NOT NULL,
    path TEXT NOT NULL,
    notes TEXT NOT NULL,
    signature TEXT NOT NULL,
    read_to BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE UNIQUE INDEX bank_files_once ON bank_files (bank, digest);
CREATE INDEX bank_files_by_order ON bank_files (order_id);

-- What the bank said of a line, in order of nth: 1 is the first word, later ones are answers to a query or refunds.
-- outcome: S paid, F returned, U unknown, T refunded after success. before_outcome: '' for the first word.
-- A row counts only when its file was taken: until then it is work in progress of the job that reads the file.
CREATE TABLE bank_results (
    order_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    nth BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    file_id BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    before_outcome TEXT NOT NULL,
    code TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    bank_text TEXT NOT NULL,
    bank_serial TEXT NOT NULL,
    booked_at TEXT NOT NULL,
    PRIMARY KEY (order_id, seq, nth, person_key)
) /*clustered*/;

-- Lines of received files that fit no line of ours, contradict it, or repeat it; kept whole, with the reason.
CREATE TABLE set_aside_lines (
    file_id BIGINT NOT NULL,
    file_line BIGINT NOT NULL,
    reason TEXT NOT NULL,
    line_id TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    code TEXT NOT NULL,
    bank_serial TEXT NOT NULL,
    PRIMARY KEY (file_id, file_line)
);

-- Who explained a line set aside, and how; once.
CREATE TABLE set_aside_explanations (
    file_id BIGINT NOT NULL,
    file_line BIGINT NOT NULL,
    explanation TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (file_id, file_line)
);

-- The answer to a query about an unknown line, given by one hand and confirmed by another.
CREATE TABLE unknown_resolutions (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    order_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    code TEXT NOT NULL,
    bank_serial TEXT NOT NULL,
    document TEXT NOT NULL,
    opinion TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX unknown_resolutions_by_order ON unknown_resolutions (order_id);
