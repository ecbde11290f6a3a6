-- What other modules may join: the lines of current rosters as they stand now; nothing sealed but what is copied.
DROP VIEW IF EXISTS roster_lines_v;
CREATE VIEW roster_lines_v AS
    SELECT r.batch AS batch, w.roster AS roster, w.seq AS seq, w.person_key AS person_key, w.sheet_row AS sheet_row,
           w.name AS name, w.town AS town, w.village AS village, w.amount_fen AS amount_fen, w.warnings AS warnings,
           w.payee_key AS payee_key,
           COALESCE(c.match_code, w.match_code) AS match_code,
           COALESCE(c.stopped, 0) AS stopped,
           CASE WHEN c.stopped = 1 THEN c.reason ELSE '' END AS stop_reason,
           COALESCE(c.bank, w.bank) AS bank,
           COALESCE(c.account_tail, w.account_tail) AS account_tail,
           CASE WHEN COALESCE(c.stopped, 0) = 0 AND length(COALESCE(c.account_sealed, w.account_sealed)) > 0
                THEN 1 ELSE 0 END AS payable,
           w.source_order AS source_order, w.source_seq AS source_seq
      FROM rosters r
      JOIN roster_rows w ON w.roster = r.id
      LEFT JOIN roster_changes c
        ON c.roster = w.roster AND c.seq = w.seq AND c.person_key = w.person_key
       AND c.nth = (SELECT MAX(n.nth) FROM roster_changes n WHERE n.roster = w.roster AND n.seq = w.seq)
     WHERE r.state = 'current';
-- Whose the rows of a roster are, which no change alters: for whoever goes through all of them.
DROP VIEW IF EXISTS roster_people_v;
CREATE VIEW roster_people_v AS SELECT roster, seq, person_key, payee_key FROM roster_rows;
-- For this module's own statements: every row of every roster with its newest change over it.
DROP VIEW IF EXISTS effective_rows_v;
CREATE VIEW effective_rows_v AS
    SELECT w.roster AS roster, w.seq AS seq, w.person_key AS person_key, w.sheet_row AS sheet_row, w.name AS name,
           w.town AS town, w.village AS village, w.amount_fen AS amount_fen, w.warnings AS warnings,
           w.payee_key AS payee_key, w.payee_name AS payee_name,
           COALESCE(c.match_code, w.match_code) AS match_code,
           COALESCE(c.stopped, 0) AS stopped,
           COALESCE(c.bank, w.bank) AS bank,
           COALESCE(c.account_tail, w.account_tail) AS account_tail,
           COALESCE(c.account_sealed, w.account_sealed) AS account_sealed,
           w.sealed AS sealed,
           CASE WHEN COALESCE(c.stopped, 0) = 0 AND length(COALESCE(c.account_sealed, w.account_sealed)) > 0
                THEN 1 ELSE 0 END AS payable,
           w.source_order AS source_order, w.source_seq AS source_seq
      FROM roster_rows w
      LEFT JOIN roster_changes c
        ON c.roster = w.roster AND c.seq = w.seq AND c.person_key = w.person_key
       AND c.nth = (SELECT MAX(n.nth) FROM roster_changes n WHERE n.roster = w.roster AND n.seq = w.seq);
DROP VIEW IF EXISTS subsidy_items_v;
CREATE VIEW subsidy_items_v AS
    SELECT id, state, item_code, major_name, minor_name, short_name, region, organisation FROM subsidy_items;
DROP VIEW IF EXISTS subsidy_batches_v;
CREATE VIEW subsidy_batches_v AS
    SELECT id, state, batch_no, item, title, period, region, organisation, is_correction, pay_day, roster, rows_total,
           rows_payable, payable_fen
      FROM subsidy_batches;
