-- Tenders of prefectures filed with the provincial centre (seed-0 F10).

CREATE TABLE tender_filings (
    project BIGINT NOT NULL PRIMARY KEY,
    filed_by TEXT NOT NULL,
    filed_on BIGINT NOT NULL,
    received_by TEXT,
    received_on BIGINT
);
