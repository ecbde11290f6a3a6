-- Photos: sealed files below the folder of made files, and what the technical check said of each (domain.md 3.5).

CREATE TABLE photos (
    id BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    quality TEXT NOT NULL,
    reasons BIGINT NOT NULL,
    source TEXT NOT NULL,
    sm3 TEXT NOT NULL,
    path TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    dpi BIGINT NOT NULL,
    taken_on BIGINT,
    archive BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (person_key, id)
) /*clustered*/;

CREATE TABLE photo_archives (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    region BIGINT NOT NULL,
    organisation BIGINT,
    upload BIGINT NOT NULL,
    digest TEXT NOT NULL,
    source TEXT NOT NULL,
    taken_on BIGINT,
    files BIGINT NOT NULL,
    good BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    strangers BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX photo_archives_by_digest ON photo_archives (digest, region);
