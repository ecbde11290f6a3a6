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
    changed BIGINT NOT NULL,
    set_aside BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (bank, sequence_no)
);
