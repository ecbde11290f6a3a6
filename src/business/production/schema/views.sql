-- What other modules may join.
DROP VIEW IF EXISTS production_batches_v;
CREATE VIEW production_batches_v AS
    SELECT id, state, batch_no, region, bank, vendor, profile, generation, items, applied_at, vendor_due, centre_in_at,
           outlet_received_at
      FROM production_batches;
DROP VIEW IF EXISTS hot_chips_v;
CREATE VIEW hot_chips_v AS SELECT chip_serial, reason, at FROM hot_chips;
DROP VIEW IF EXISTS stock_balances_v;
CREATE VIEW stock_balances_v AS
    SELECT warehouse, bank, profile, vendor, received, moved_in, moved_out, used, spoiled, missing FROM stock_balances;
