-- Who takes and gives files of production, and the stock of prefabricated cards by bank, profile, vendor and warehouse.

-- kind: bank (opening desk), vendor, centre (key replacement), ca (certificates).
CREATE TABLE production_partners (
    organisation BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    bank BIGINT NOT NULL,
    folder TEXT NOT NULL UNIQUE,
    encoding TEXT NOT NULL,
    public_key TEXT NOT NULL,
    sealed BIGINT NOT NULL
);

CREATE TABLE warehouses (
    id BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    organisation BIGINT NOT NULL,
    region BIGINT NOT NULL,
    is_outlet BIGINT NOT NULL
);
CREATE INDEX warehouses_by_region ON warehouses (region, id);

-- An intake sheet: a batch of prefabricated cards as the vendor delivered it. The accrual is booked once for its cards.
CREATE TABLE stock_lots (
    id BIGINT NOT NULL PRIMARY KEY,
    lot_no TEXT NOT NULL,
    bank BIGINT NOT NULL,
    profile BIGINT NOT NULL,
    vendor BIGINT NOT NULL,
    warehouse BIGINT NOT NULL,
    city BIGINT NOT NULL,
    cards BIGINT NOT NULL CHECK (cards > 0),
    produced_on BIGINT NOT NULL,
    digest TEXT NOT NULL,
    accrued BIGINT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    UNIQUE (bank, lot_no)
);

-- stage: in_stock, issued_to_outlet, held (by a machine at work), used, spoiled, destroyed, missing. The
-- bank's number is
-- sealed to "stock_card/<chip>".
CREATE TABLE stock_cards (
    lot BIGINT NOT NULL,
    nth BIGINT NOT NULL,
    chip_serial TEXT NOT NULL UNIQUE,
    bank_card_mark TEXT NOT NULL UNIQUE,
    bank_card_tail BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('in_stock', 'issued_to_outlet', 'held', 'used', 'spoiled',
      'destroyed', 'missing')),
    warehouse BIGINT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (lot, nth)
) /*clustered*/;
CREATE INDEX stock_cards_by_place ON stock_cards (warehouse, stage, lot, nth);

-- stock = received + moved_in - moved_out - used - spoiled - missing, and is never below zero.
CREATE TABLE stock_balances (
    warehouse BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    profile BIGINT NOT NULL,
    vendor BIGINT NOT NULL,
    received BIGINT NOT NULL CHECK (received >= 0),
    moved_in BIGINT NOT NULL CHECK (moved_in >= 0),
    moved_out BIGINT NOT NULL CHECK (moved_out >= 0),
    used BIGINT NOT NULL CHECK (used >= 0),
    spoiled BIGINT NOT NULL CHECK (spoiled >= 0),
    missing BIGINT NOT NULL CHECK (missing >= 0),
    PRIMARY KEY (warehouse, bank, profile, vendor),
    CHECK (received + moved_in - moved_out - used - spoiled - missing >= 0)
) /*clustered*/;

-- kind: IN, OUT, TRANSFER, SCRAP, COUNT.
CREATE TABLE stock_movements (
    id BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    warehouse BIGINT NOT NULL,
    other_warehouse BIGINT,
    bank BIGINT NOT NULL,
    profile BIGINT NOT NULL,
    vendor BIGINT NOT NULL,
    cards BIGINT NOT NULL CHECK (cards > 0),
    reference TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX stock_movements_by_warehouse ON stock_movements (warehouse, id);

-- Cards that are no good, cut and waiting to be destroyed or destroyed: from the stock, or made for somebody.
CREATE TABLE spoiled_cards (
    id BIGINT NOT NULL PRIMARY KEY,
    warehouse BIGINT NOT NULL,
    chip_serial TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    reason TEXT NOT NULL,
    destruction BIGINT,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX spoiled_cards_by_warehouse ON spoiled_cards (warehouse, destruction);

CREATE TABLE destructions (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    warehouse BIGINT NOT NULL,
    cards BIGINT NOT NULL,
    photo BIGINT NOT NULL,
    signature TEXT NOT NULL,
    second_signature TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    confirmed_by TEXT NOT NULL,
    confirmed_at BIGINT
);
CREATE INDEX destructions_by_warehouse ON destructions (warehouse, id);

-- A count twice a year (R3.9-2); expected is frozen at its opening, the lines are written when it is recorded.
CREATE TABLE stock_counts (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    warehouse BIGINT NOT NULL,
    period TEXT NOT NULL,
    due BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    explanation TEXT NOT NULL,
    police_report TEXT NOT NULL,
    UNIQUE (warehouse, period)
);
CREATE TABLE stock_count_lines (
    stock_count BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    profile BIGINT NOT NULL,
    vendor BIGINT NOT NULL,
    expected BIGINT NOT NULL,
    counted BIGINT NOT NULL,
    PRIMARY KEY (stock_count, bank, profile, vendor)
) /*clustered*/;
CREATE TABLE stock_count_missing (
    stock_count BIGINT NOT NULL,
    chip_serial TEXT NOT NULL,
    PRIMARY KEY (stock_count, chip_serial)
) /*clustered*/;

-- Chips nobody may use: what terminals ask before they take a card.
CREATE TABLE hot_chips (
    chip_serial TEXT NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    at BIGINT NOT NULL
) /*clustered*/;
