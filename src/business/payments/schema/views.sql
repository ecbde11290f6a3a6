-- What other modules may join.

DROP VIEW IF EXISTS order_sums_v;
CREATE VIEW order_sums_v AS
    SELECT id AS order_id, state, bank, source, source_id, item, region, organisation, pay_day, lines, amount_fen,
           paid_lines, paid_fen, returned_lines, returned_fen, unknown_lines, unknown_fen, made_at, result_due
      FROM payment_orders;

DROP VIEW IF EXISTS order_lines_v;
CREATE VIEW order_lines_v AS
    SELECT order_id, seq, person_key, source_line, amount_fen FROM order_lines;

DROP VIEW IF EXISTS bank_files_v;
CREATE VIEW bank_files_v AS
    SELECT id, state, kind, bank, order_id, name, digest, at FROM bank_files;

-- The words of the bank that count; the highest nth is how the line stands.
DROP VIEW IF EXISTS order_results_v;
CREATE VIEW order_results_v AS
    SELECT r.order_id, r.seq, r.nth, r.person_key, r.outcome, r.code, r.amount_fen, r.bank_text, r.bank_serial,
           r.booked_at, r.file_id
      FROM bank_results r JOIN bank_files f ON f.id = r.file_id
     WHERE f.state = 'taken';

-- Which organisation is the bank of this code.
DROP VIEW IF EXISTS bank_channels_v;
CREATE VIEW bank_channels_v AS
    SELECT bank, organisation, name_zh, name_en FROM bank_channels;
