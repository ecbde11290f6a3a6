-- Until when a session's proof of identity is fresh, and the codes that stand in for a lost second factor.

ALTER TABLE sessions ADD COLUMN proved_until BIGINT NOT NULL DEFAULT 0;

-- `digest` is a keyed hash of the code, which itself is kept nowhere; a code serves once.
CREATE TABLE recovery_codes (
    operator BIGINT NOT NULL,
    digest BYTEA NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (operator, digest)
);
