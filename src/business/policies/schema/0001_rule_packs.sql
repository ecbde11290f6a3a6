-- Rule packs: the parameters a place has laid down, by effective date; a pack is never edited (R3.1-1).

CREATE TABLE rule_packs (
    id BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    jurisdiction BIGINT NOT NULL,
    doc_title TEXT NOT NULL,
    doc_no TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    issued_on BIGINT NOT NULL,
    effective_from BIGINT NOT NULL,
    effective_to BIGINT,
    -- The last day in force, continuations counted in; far in the future where there is none (R3.1-2).
    in_force_to BIGINT NOT NULL,
    dates_assumed BIGINT NOT NULL,
    interpreter TEXT NOT NULL,
    interpreter_assumed BIGINT NOT NULL,
    source_ref TEXT NOT NULL,
    digest TEXT NOT NULL,
    loaded_by TEXT NOT NULL,
    loaded_at BIGINT NOT NULL
);
CREATE INDEX rule_packs_by_jurisdiction ON rule_packs (jurisdiction, effective_from);

CREATE TABLE rule_pack_domains (
    pack BIGINT NOT NULL,
    domain TEXT NOT NULL,
    PRIMARY KEY (pack, domain)
);

-- `value` is JSON: a number, a flag, a text, a list, or a list of records.
CREATE TABLE rule_parameters (
    pack BIGINT NOT NULL,
    name TEXT NOT NULL,
    domain TEXT NOT NULL,
    value TEXT NOT NULL,
    zh TEXT NOT NULL,
    en TEXT NOT NULL,
    article TEXT NOT NULL,
    assumed BIGINT NOT NULL,
    PRIMARY KEY (pack, name)
);

-- Who let a pack go on after its last day, until when (no day: until a successor), and by which document.
CREATE TABLE pack_continuations (
    id BIGINT NOT NULL PRIMARY KEY,
    pack BIGINT NOT NULL,
    until BIGINT,
    doc_no TEXT NOT NULL,
    reason TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX pack_continuations_of_pack ON pack_continuations (pack, id);
