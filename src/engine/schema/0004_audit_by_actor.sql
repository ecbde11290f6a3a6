-- What one actor did, newest first.
CREATE INDEX audit_by_actor ON audit (actor, seq);
