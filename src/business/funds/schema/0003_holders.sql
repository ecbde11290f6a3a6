-- How many people held a third-generation card of each bank at the end of a year: what shares of the next year's plans
-- follow from.

CREATE TABLE holder_counts (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    level BIGINT NOT NULL,
    year BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    holders BIGINT NOT NULL CHECK (holders >= 0),
    counted_on BIGINT NOT NULL,
    source TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    UNIQUE (level, year, bank)
);
