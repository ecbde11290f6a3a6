-- What other modules may join: who was collected where; nothing sealed.
DROP VIEW IF EXISTS collection_records_v;
CREATE VIEW collection_records_v AS
    SELECT batch, seq, person_key, name, sex, ethnic, birth, region, cert_valid_until, bank, infant, created_at
      FROM collection_records;
