-- Rosters made public before payment, and what people object to in them (domain.md 3.22).

CREATE TABLE public_notices (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    batch BIGINT NOT NULL,
    roster BIGINT NOT NULL,
    round BIGINT NOT NULL,
    place TEXT NOT NULL,
    posted_on BIGINT NOT NULL,
    ends_on BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX public_notices_by_batch ON public_notices (batch);
CREATE INDEX public_notices_by_end ON public_notices (ends_on);

-- `objector` holds name and contact, sealed and bound to "objection:<id>". holds: the line was stopped for it.
CREATE TABLE notice_objections (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    notice BIGINT NOT NULL,
    batch BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    objector BYTEA NOT NULL,
    content TEXT NOT NULL,
    holds BIGINT NOT NULL,
    upheld BIGINT,
    answer TEXT NOT NULL,
    answered_by TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX notice_objections_by_batch ON notice_objections (batch, seq);
CREATE INDEX notice_objections_by_notice ON notice_objections (notice, made_at);
