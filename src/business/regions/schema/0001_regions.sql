-- Region codes of five levels, abolished ones kept (R3.1-5), and the State Council's holiday notices
-- (R3.2-13).

CREATE TABLE regions (
    code BIGINT NOT NULL PRIMARY KEY,
    parent BIGINT,
    name TEXT NOT NULL,
    valid_from BIGINT,
    valid_to BIGINT,
    abolished BIGINT NOT NULL,
    made_up BIGINT NOT NULL
);
CREATE INDEX regions_by_parent ON regions (parent, code);

-- Which state of the carried list stands in regions.
CREATE TABLE regions_loaded (
    single BIGINT NOT NULL PRIMARY KEY CHECK (single = 1),
    digest TEXT NOT NULL
);

-- One row for each year whose notice is known in full.
CREATE TABLE holiday_notices (
    year BIGINT NOT NULL PRIMARY KEY,
    notice TEXT NOT NULL,
    loaded_by TEXT NOT NULL,
    loaded_at BIGINT NOT NULL
);
-- A notice may reach back into the last days of the year before; `year` is the year of the notice.
CREATE TABLE holidays (
    day BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    year BIGINT NOT NULL
);
CREATE INDEX holidays_by_year ON holidays (year);
