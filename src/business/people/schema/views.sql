-- What other modules may join: no sealed column of people is published.
DROP VIEW IF EXISTS people_v;
CREATE VIEW people_v AS
    SELECT person_key, name, name_hash, birth, town, village, head_key, live_status, died_on, changed_at FROM people;
DROP VIEW IF EXISTS person_mobiles_v;
CREATE VIEW person_mobiles_v AS SELECT person_key, mobile_key FROM person_mobiles;
