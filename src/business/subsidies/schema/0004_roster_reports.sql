-- The match report of a roster, kept while rows are written, so that nobody waits for a count of a million rows.

CREATE TABLE roster_sums (
    roster BIGINT NOT NULL,
    town BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    match_code TEXT NOT NULL,
    row_count BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL,
    PRIMARY KEY (roster, town, bank, match_code)
);

-- Money for a household goes to its head; another member only with a reason the department's leader approved (R3.19-3).
CREATE TABLE payee_exceptions (
    id BIGINT NOT NULL,
    state TEXT NOT NULL,
    item BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    reason TEXT NOT NULL,
    explanation TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (id, person_key)
);
CREATE INDEX payee_exceptions_by_item ON payee_exceptions (item, person_key);
