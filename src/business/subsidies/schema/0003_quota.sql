-- The documents by which finance gave an item its yearly quota or took some back; the money stands in the ledger.

CREATE TABLE subsidy_quotas (
    id BIGINT NOT NULL PRIMARY KEY,
    item BIGINT NOT NULL,
    year BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL,
    document_no TEXT NOT NULL,
    transfer BIGINT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX subsidy_quotas_by_item ON subsidy_quotas (item, year);
