-- Comparison with the police and other sources (domain.md 3.6).

CREATE TABLE comparison_jobs (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    batch BIGINT NOT NULL,
    region BIGINT NOT NULL,
    source TEXT NOT NULL,
    way TEXT NOT NULL,
    purpose TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    file_name TEXT NOT NULL,
    digest TEXT NOT NULL,
    lines BIGINT NOT NULL,
    due_on BIGINT,
    alarmed_on BIGINT,
    answered_on BIGINT,
    matched BIGINT NOT NULL,
    mismatched BIGINT NOT NULL,
    not_found BIGINT NOT NULL,
    cancelled BIGINT NOT NULL,
    source_errors BIGINT NOT NULL,
    requested_by TEXT NOT NULL,
    requested_at BIGINT NOT NULL
);
CREATE INDEX comparison_jobs_by_batch ON comparison_jobs (batch, id);
CREATE INDEX comparison_jobs_by_region ON comparison_jobs (region, id);
CREATE INDEX comparison_jobs_by_file ON comparison_jobs (file_name);

-- Answers as they came, each content once.
CREATE TABLE comparison_files (
    digest TEXT NOT NULL PRIMARY KEY,
    job BIGINT NOT NULL,
    name TEXT NOT NULL,
    lines BIGINT NOT NULL,
    taken BIGINT NOT NULL,
    repeated BIGINT NOT NULL,
    strangers BIGINT NOT NULL,
    damaged BIGINT NOT NULL,
    taken_at BIGINT NOT NULL
);

-- Written once, in bulk; the newest job of a record speaks. `items` holds six characters for number, name, sex, ethnic
-- group, birth date and photo: = equal, x different, - missing at the source.
CREATE TABLE comparison_results (
    batch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    job BIGINT NOT NULL,
    overall BIGINT NOT NULL,
    items TEXT NOT NULL,
    remark TEXT NOT NULL,
    source_sealed BYTEA,
    compared_on BIGINT NOT NULL,
    PRIMARY KEY (batch, seq, job, person_key)
) /*clustered*/;

-- A result set aside by two hands, with a document and a reason (R3.6-2).
CREATE TABLE comparison_overrides (
    id BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    state TEXT NOT NULL,
    batch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    region BIGINT NOT NULL,
    document TEXT NOT NULL,
    upload BIGINT NOT NULL,
    reason TEXT NOT NULL,
    overall BIGINT NOT NULL,
    items TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    approved_on BIGINT,
    PRIMARY KEY (id, person_key)
);
CREATE INDEX comparison_overrides_by_record ON comparison_overrides (batch, seq, person_key);

-- The overrides drawn to be looked at again, a month at a time.
CREATE TABLE override_samples (
    month BIGINT NOT NULL,
    override_id BIGINT NOT NULL,
    finding TEXT NOT NULL,
    looked_by TEXT NOT NULL,
    looked_at BIGINT,
    PRIMARY KEY (month, override_id)
);
