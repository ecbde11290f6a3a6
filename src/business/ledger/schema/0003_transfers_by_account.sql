-- The flows of one account over a time are read by account and day.

CREATE INDEX transfers_by_credit ON transfers (credit, day);
CREATE INDEX transfers_by_debit ON transfers (debit, day);
