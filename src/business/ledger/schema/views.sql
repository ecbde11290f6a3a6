-- What other modules may join.

DROP VIEW IF EXISTS ledger_accounts_v;
CREATE VIEW ledger_accounts_v AS
    SELECT id, kind, name, region, credits_posted - debits_posted AS posted_fen, debits_pending AS held_fen,
           credits_pending AS expected_fen
      FROM accounts;

DROP VIEW IF EXISTS ledger_transfers_v;
CREATE VIEW ledger_transfers_v AS
    SELECT id, kind, debit, credit, amount_fen, stage, pending_id, reference, at, day FROM transfers;
