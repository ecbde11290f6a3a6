-- Double entry by shape: a transfer names one account to debit and one to credit.

CREATE TABLE accounts (
    id BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    debits_pending BIGINT NOT NULL CHECK (debits_pending >= 0),
    debits_posted BIGINT NOT NULL CHECK (debits_posted >= 0),
    credits_pending BIGINT NOT NULL CHECK (credits_pending >= 0),
    credits_posted BIGINT NOT NULL CHECK (credits_posted >= 0)
);

-- stage: posted, pending; a pending transfer is posted or voided once, by a row of its own that names it.
CREATE TABLE transfers (
    id BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    debit BIGINT NOT NULL,
    credit BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    stage TEXT NOT NULL,
    pending_id BIGINT,
    reference TEXT NOT NULL,
    at BIGINT NOT NULL,
    day BIGINT NOT NULL
);
CREATE UNIQUE INDEX transfers_settle_once ON transfers (pending_id);
CREATE INDEX transfers_by_reference ON transfers (reference);
