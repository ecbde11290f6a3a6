-- The comparison of books each half-year: a period of a level, a statement for each bank, what each party says.

CREATE TABLE settlement_periods (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    level BIGINT NOT NULL,
    first_day BIGINT NOT NULL,
    last_day BIGINT NOT NULL,
    extra BIGINT NOT NULL,
    reason TEXT NOT NULL,
    due BIGINT NOT NULL,
    pack BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    UNIQUE (level, last_day)
);

CREATE TABLE recon_statements (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    period BIGINT NOT NULL,
    level BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    UNIQUE (period, bank)
);
CREATE INDEX recon_statements_by_level ON recon_statements (level, bank, id);

-- fill counts how often the party has filled in its side; the newest counts.
CREATE TABLE statement_parties (
    statement BIGINT NOT NULL,
    party TEXT NOT NULL,
    fill BIGINT NOT NULL,
    filled_by TEXT,
    filled_at BIGINT,
    confirmed_by TEXT,
    confirmed_at BIGINT,
    PRIMARY KEY (statement, party)
) /*clustered*/;

-- party "BOOK" holds what the ledger said when the statement was opened.
CREATE TABLE statement_figures (
    statement BIGINT NOT NULL,
    party TEXT NOT NULL,
    fill BIGINT NOT NULL,
    item TEXT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (statement, party, fill, item)
) /*clustered*/;

CREATE TABLE statement_differences (
    id BIGINT NOT NULL PRIMARY KEY,
    statement BIGINT NOT NULL,
    party TEXT NOT NULL,
    fill BIGINT NOT NULL,
    item TEXT NOT NULL,
    batch_no TEXT NOT NULL,
    book BIGINT NOT NULL,
    theirs BIGINT NOT NULL,
    kind TEXT NOT NULL,
    explanation TEXT NOT NULL,
    explained_by TEXT NOT NULL,
    explained_at BIGINT
);
CREATE INDEX statement_differences_by_statement ON statement_differences (statement, party, fill);
