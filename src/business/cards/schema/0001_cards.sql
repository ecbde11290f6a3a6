-- Cards and their accounts as matching reads them (domain.md 3.12-3.14).

-- The banks that issue cards; accepts_… are the parameters of R3.14-2.
CREATE TABLE banks (
    code BIGINT NOT NULL PRIMARY KEY,
    organisation BIGINT,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    short_name TEXT NOT NULL,
    cnaps TEXT NOT NULL,
    bin TEXT NOT NULL,
    preopened_accepts BIGINT NOT NULL,
    dormant_accepts BIGINT NOT NULL,
    restricted_accepts BIGINT NOT NULL,
    lost_accepts BIGINT NOT NULL
);

CREATE TABLE cards (
    person_key BYTEA NOT NULL,
    card_no TEXT NOT NULL,
    generation BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    social_state BIGINT NOT NULL,
    bank_state BIGINT NOT NULL,
    state_day BIGINT NOT NULL,
    issued_on BIGINT NOT NULL,
    region BIGINT NOT NULL,
    account_tail BIGINT NOT NULL,
    account_key BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (person_key, card_no)
) /*clustered*/;

-- A counter asks by the number on the card. A first load of many cards drops this index and makes it again at its end.
CREATE INDEX cards_by_no ON cards (card_no, person_key);

-- One row for each person: what matching needs, in one place, so that a roster is matched by one probe a row
-- (CardIndex of domain.md 3.3). Kept by this module whenever a person or a card changes.
CREATE TABLE card_index (
    person_key BYTEA NOT NULL PRIMARY KEY,
    name_hash BIGINT NOT NULL,
    live_status BIGINT NOT NULL,
    town BIGINT NOT NULL,
    head_key BYTEA,
    valid_cards BIGINT NOT NULL,
    card_no TEXT NOT NULL,
    card_region BIGINT NOT NULL,
    bank BIGINT NOT NULL,
    social_state BIGINT NOT NULL,
    bank_state BIGINT NOT NULL,
    state_day BIGINT NOT NULL,
    account_tail BIGINT NOT NULL,
    account_sealed BYTEA NOT NULL,
    changed_at BIGINT NOT NULL
) /*clustered*/;

-- Whose card, account, name or life changed, in order, so that open rosters re-match only the people concerned.
CREATE TABLE card_changes (
    at BIGINT NOT NULL,
    person_key BYTEA NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (at, person_key)
) /*clustered*/;

-- The bank's daily files of states; a gap in the sequence asks for a full file (domain.md 3.47).
CREATE TABLE bank_state_files (
    bank BIGINT NOT NULL,
    sequence_no BIGINT NOT NULL,
    digest TEXT NOT NULL,
    upload BIGINT NOT NULL,
    is_full BIGINT NOT NULL,
    lines BIGINT NOT NULL,
    applied BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    set_aside BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (bank, sequence_no)
);

-- Lines of such a file that fit no card, with the reason; the line itself stays in the kept file.
CREATE TABLE bank_state_asides (
    bank BIGINT NOT NULL,
    sequence_no BIGINT NOT NULL,
    line_no BIGINT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (bank, sequence_no, line_no)
) /*clustered*/;

-- One row for each registry file and how its rows fared; the same file is loaded once.
CREATE TABLE registry_imports (
    id BIGINT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    upload BIGINT NOT NULL,
    digest TEXT NOT NULL,
    region BIGINT NOT NULL,
    read_rows BIGINT NOT NULL,
    bad_rows BIGINT NOT NULL,
    warnings BIGINT NOT NULL,
    fresh_people BIGINT NOT NULL,
    changed_people BIGINT NOT NULL,
    same_people BIGINT NOT NULL,
    fresh_cards BIGINT NOT NULL,
    changed_cards BIGINT NOT NULL,
    same_cards BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE UNIQUE INDEX registry_imports_once ON registry_imports (digest, region) WHERE state <> 'given_up';

-- Findings of a sheet: the cells themselves stay in the uploaded file, which is kept by its digest.
CREATE TABLE registry_findings (
    import_id BIGINT NOT NULL,
    sheet_row BIGINT NOT NULL,
    column_no BIGINT NOT NULL,
    code TEXT NOT NULL,
    is_error BIGINT NOT NULL,
    PRIMARY KEY (import_id, sheet_row, column_no, code)
) /*clustered*/;
