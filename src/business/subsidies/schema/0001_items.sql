-- Subsidy items (domain.md 3.18).

CREATE TABLE subsidy_items (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    item_code TEXT NOT NULL,
    major_seq BIGINT NOT NULL,
    major_name TEXT NOT NULL,
    minor_seq BIGINT NOT NULL,
    minor_name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    region BIGINT NOT NULL,
    organisation BIGINT NOT NULL,
    fund_kind TEXT NOT NULL,
    policy_level TEXT NOT NULL,
    policy_doc TEXT NOT NULL,
    policy_no TEXT NOT NULL,
    pay_cycle TEXT NOT NULL,
    via_passbook BIGINT NOT NULL,
    scope_level TEXT NOT NULL,
    scope_text TEXT NOT NULL,
    payee_mode TEXT NOT NULL,
    standard_kind TEXT NOT NULL,
    standard_fen BIGINT NOT NULL,
    standard_text TEXT NOT NULL,
    min_age BIGINT,
    max_age BIGINT,
    notice_rounds BIGINT NOT NULL,
    notice_days BIGINT NOT NULL,
    valid_from BIGINT NOT NULL,
    valid_to BIGINT,
    pack_id BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
-- A code is given once and never again (R3.18-3); '' until coded.
CREATE UNIQUE INDEX subsidy_items_code ON subsidy_items (item_code) WHERE item_code <> '';
CREATE TABLE subsidy_item_banks (
    item BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    PRIMARY KEY (item, bank)
);
-- Written both ways round.
CREATE TABLE subsidy_item_exclusions (
    item BIGINT NOT NULL,
    other BIGINT NOT NULL,
    PRIMARY KEY (item, other)
);
