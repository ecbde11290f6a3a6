DROP VIEW IF EXISTS cards_v;
CREATE VIEW cards_v AS
    SELECT person_key, card_no, generation, bank, social_state, bank_state, state_day, issued_on, region, account_tail,
           changed_at
      FROM cards;
DROP VIEW IF EXISTS banks_v;
CREATE VIEW banks_v AS SELECT code, organisation, name_zh, name_en, short_name, cnaps FROM banks;
