-- Whom a bulk application from a batch of collection left out, and why.

CREATE TABLE bulk_refusals (
    collection_batch TEXT NOT NULL,
    seq BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    code TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (collection_batch, seq, person_key)
) /*clustered*/;
CREATE INDEX card_applications_by_collection ON card_applications (collection_batch, id)
    WHERE collection_batch <> '';
