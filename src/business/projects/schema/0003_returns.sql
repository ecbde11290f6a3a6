-- Payments that came back from the contractor's bank, and the receipts that no longer hold since then.

CREATE TABLE notice_returns (
    payment BIGINT NOT NULL PRIMARY KEY,
    notice BIGINT NOT NULL,
    returned_on BIGINT NOT NULL,
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX notice_returns_of ON notice_returns (notice);

CREATE TABLE notice_receipts_void (
    payment BIGINT NOT NULL,
    notice BIGINT NOT NULL,
    given_to TEXT NOT NULL,
    given_on BIGINT NOT NULL,
    document BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (payment, given_to)
) /*clustered*/;
