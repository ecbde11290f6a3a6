-- What banks owe for prefabricated cards: reports of card batches, each batch once for each bank.

CREATE TABLE accrual_reports (
    id BIGINT NOT NULL PRIMARY KEY,
    jurisdiction BIGINT NOT NULL,
    source TEXT NOT NULL,
    digest TEXT NOT NULL,
    batches BIGINT NOT NULL,
    repeated BIGINT NOT NULL,
    cards BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
);

-- city: the prefecture the cards were made for; 0 where none is known, until the province assigns its share.
CREATE TABLE fund_accruals (
    bank BIGINT NOT NULL,
    batch_no TEXT NOT NULL,
    report BIGINT NOT NULL,
    jurisdiction BIGINT NOT NULL,
    produced_on BIGINT NOT NULL,
    booked_on BIGINT NOT NULL,
    cards BIGINT NOT NULL CHECK (cards > 0),
    city BIGINT NOT NULL,
    province_fen BIGINT NOT NULL CHECK (province_fen >= 0),
    city_fen BIGINT NOT NULL CHECK (city_fen >= 0),
    pack BIGINT NOT NULL,
    PRIMARY KEY (bank, batch_no)
) /*clustered*/;
CREATE INDEX fund_accruals_by_day ON fund_accruals (jurisdiction, booked_on, bank);

-- A batch that both sides found wrong is taken back by a row of its own and stays in the list.
CREATE TABLE fund_accruals_reversed (
    bank BIGINT NOT NULL,
    batch_no TEXT NOT NULL,
    adjustment BIGINT NOT NULL,
    reversed_on BIGINT NOT NULL,
    PRIMARY KEY (bank, batch_no)
) /*clustered*/;

-- To which prefecture the share of a batch without one was assigned.
CREATE TABLE fund_accruals_assigned (
    bank BIGINT NOT NULL,
    batch_no TEXT NOT NULL,
    city BIGINT NOT NULL,
    adjustment BIGINT NOT NULL,
    assigned_on BIGINT NOT NULL,
    PRIMARY KEY (bank, batch_no)
) /*clustered*/;

-- What a bank spent itself on making cards (制卡成本费用): information only, in no account.
CREATE TABLE card_costs (
    id BIGINT NOT NULL PRIMARY KEY,
    bank BIGINT NOT NULL,
    jurisdiction BIGINT NOT NULL,
    month BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen >= 0),
    cards BIGINT NOT NULL,
    note TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX card_costs_by_bank ON card_costs (jurisdiction, bank, month, id);

-- Every change of a fund that no rule makes by itself, by two hands and, where a bank bears it, by both sides.
CREATE TABLE fund_adjustments (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    kind TEXT NOT NULL,
    bank BIGINT NOT NULL,
    level BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    batch_no TEXT NOT NULL,
    document_no TEXT NOT NULL,
    reason TEXT NOT NULL,
    statement BIGINT NOT NULL,
    by_bank BIGINT NOT NULL,
    agreed_by TEXT NOT NULL,
    transfer BIGINT,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    booked_on BIGINT
);
CREATE INDEX fund_adjustments_by_level ON fund_adjustments (level, bank, id);
