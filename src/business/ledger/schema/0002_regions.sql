-- Whose money an account holds, so that lists show everybody the accounts within reach. 0: not known yet.
ALTER TABLE accounts ADD COLUMN region BIGINT NOT NULL DEFAULT 0;

-- "treasury/370831" tells its region; the others are placed by the payments they serve.
UPDATE accounts SET region = CAST(SUBSTR(name, 10) || SUBSTR('000000000000', LENGTH(name) - 8) AS BIGINT)
 WHERE kind = 'treasury';
