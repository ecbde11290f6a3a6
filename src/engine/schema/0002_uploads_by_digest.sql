-- The same file given again is recognised by its digest.
CREATE INDEX uploads_by_digest ON uploads (digest, actor);
