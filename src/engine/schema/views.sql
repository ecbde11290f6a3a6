-- What of the audit other rooms may join, without the chain.
DROP VIEW IF EXISTS audit_v;
CREATE VIEW audit_v AS
    SELECT seq, at, actor, operation, door, input, outcome, note FROM audit;
