-- What banks promised for cards, per bank and level; what occupies it; the plans that reserve it.

-- One row for each level that has money; whoever changes its money takes this row first.
CREATE TABLE fund_levels (
    level BIGINT NOT NULL PRIMARY KEY,
    turn BIGINT NOT NULL
);

-- A fund account (资金账户) is a bank at a level; the money itself stands in the ledger's accounts named here.
CREATE TABLE fund_accounts (
    id BIGINT NOT NULL PRIMARY KEY,
    bank BIGINT NOT NULL,
    level BIGINT NOT NULL,
    fund BIGINT NOT NULL,
    planned BIGINT NOT NULL,
    committed BIGINT NOT NULL,
    settled BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    UNIQUE (level, bank)
);

-- What one plan line, or one project outside every plan, occupies at a bank. A hold for a notice stays committed until paid.
CREATE TABLE fund_uses (
    use_name TEXT NOT NULL,
    bank BIGINT NOT NULL,
    level BIGINT NOT NULL,
    planned_fen BIGINT NOT NULL CHECK (planned_fen >= 0),
    committed_fen BIGINT NOT NULL CHECK (committed_fen >= 0),
    noticed_fen BIGINT NOT NULL CHECK (noticed_fen >= 0 AND noticed_fen <= committed_fen),
    settled_fen BIGINT NOT NULL CHECK (settled_fen >= 0),
    PRIMARY KEY (use_name, bank)
) /*clustered*/;
CREATE INDEX fund_uses_by_level ON fund_uses (level, bank);

-- stage: held, settled, cancelled
CREATE TABLE fund_notices (
    transfer BIGINT NOT NULL PRIMARY KEY,
    use_name TEXT NOT NULL,
    bank BIGINT NOT NULL,
    level BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    reference TEXT NOT NULL,
    stage TEXT NOT NULL,
    held_on BIGINT NOT NULL,
    ended_on BIGINT
);
CREATE INDEX fund_notices_by_level ON fund_notices (level, bank);

CREATE TABLE fund_plans (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    level BIGINT NOT NULL,
    organisation BIGINT NOT NULL,
    year BIGINT NOT NULL,
    half BIGINT NOT NULL,
    title TEXT NOT NULL,
    need TEXT NOT NULL,
    pack BIGINT NOT NULL,
    made_on BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    filing_received_by TEXT,
    filing_received_at BIGINT
);
CREATE INDEX fund_plans_by_level ON fund_plans (level, year, id);

CREATE TABLE fund_plan_lines (
    id BIGINT NOT NULL PRIMARY KEY,
    plan BIGINT NOT NULL,
    nth BIGINT NOT NULL,
    project_name TEXT NOT NULL,
    scope_class TEXT NOT NULL,
    technical TEXT NOT NULL,
    unit_price_fen BIGINT NOT NULL,
    quantity BIGINT NOT NULL,
    budget_fen BIGINT NOT NULL CHECK (budget_fen > 0),
    department_and_use TEXT NOT NULL,
    procurement TEXT NOT NULL,
    basis TEXT NOT NULL,
    remark TEXT NOT NULL,
    dropped BIGINT NOT NULL
);
CREATE INDEX fund_plan_lines_by_plan ON fund_plan_lines (plan, nth);

-- How a line was shared among the banks at its approval.
CREATE TABLE fund_plan_shares (
    line BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen >= 0),
    PRIMARY KEY (line, bank)
) /*clustered*/;

-- What each bank did about a plan that was put to it.
CREATE TABLE fund_plan_banks (
    plan BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    sent_at BIGINT,
    acknowledged_by TEXT,
    acknowledged_at BIGINT,
    secured_by TEXT,
    secured_at BIGINT,
    secure_due BIGINT,
    PRIMARY KEY (plan, bank)
) /*clustered*/;
CREATE INDEX fund_plan_banks_by_bank ON fund_plan_banks (bank, plan);
