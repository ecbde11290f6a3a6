-- Payment notices to the banks, what the banks received, paid and gave receipts for (domain.md 3.29, 3.30).

CREATE TABLE payment_notices (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    project BIGINT NOT NULL,
    contract BIGINT NOT NULL,
    -- One for the notices made together for the same invoices.
    round BIGINT NOT NULL,
    number TEXT NOT NULL,
    region BIGINT NOT NULL,
    organisation BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL,
    paid_fen BIGINT NOT NULL,
    account_name TEXT NOT NULL,
    opening_outlet TEXT NOT NULL,
    -- Sealed and bound to "payment_notice:<id>".
    account BYTEA NOT NULL,
    transfer BIGINT,
    made_on BIGINT NOT NULL,
    received_on BIGINT,
    invoice_on BIGINT,
    due_on BIGINT,
    provisional BIGINT NOT NULL,
    reminded_on BIGINT,
    paid_on BIGINT,
    pack BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX payment_notices_once ON payment_notices (organisation, number);
CREATE INDEX payment_notices_by_project ON payment_notices (project, id);
CREATE INDEX payment_notices_by_bank ON payment_notices (bank, id);
CREATE INDEX payment_notices_by_due ON payment_notices (state, due_on);

CREATE TABLE notice_invoices (
    round BIGINT NOT NULL,
    number TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    issued_on BIGINT NOT NULL,
    document BIGINT NOT NULL,
    project BIGINT NOT NULL,
    PRIMARY KEY (round, number)
) /*clustered*/;
CREATE INDEX notice_invoices_by_number ON notice_invoices (project, number);

-- When paper reached the bank, and what it sent back: all days are kept.
CREATE TABLE notice_arrivals (
    id BIGINT NOT NULL PRIMARY KEY,
    notice BIGINT NOT NULL,
    what TEXT NOT NULL,
    on_day BIGINT NOT NULL,
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX notice_arrivals_of ON notice_arrivals (notice, id);

CREATE TABLE notice_payments (
    id BIGINT NOT NULL PRIMARY KEY,
    notice BIGINT NOT NULL,
    paid_on BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL,
    bank_reference TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX notice_payments_once ON notice_payments (notice, bank_reference);

-- To the centre of the province, that of the prefecture, or the HRSS bureau: separately (R3.29-10).
CREATE TABLE notice_receipts (
    notice BIGINT NOT NULL,
    given_to TEXT NOT NULL,
    given_on BIGINT NOT NULL,
    document BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (notice, given_to)
) /*clustered*/;

CREATE TABLE project_reminders (
    id BIGINT NOT NULL PRIMARY KEY,
    project BIGINT NOT NULL,
    notice BIGINT NOT NULL,
    kind TEXT NOT NULL,
    due_on BIGINT NOT NULL,
    on_day BIGINT NOT NULL,
    at BIGINT NOT NULL
);
CREATE UNIQUE INDEX project_reminders_once ON project_reminders (project, kind, notice, on_day);
CREATE INDEX project_reminders_of ON project_reminders (project, id);
