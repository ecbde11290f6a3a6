-- The life of a card: what is kept beside its states, what happened to it, and its chip. The tables cards and
-- card_index, which matching reads, stay as narrow as they are.

-- Written when a card is made or first acted upon. Instants and days are 0 where there is none. sealed: the settlement
-- account behind the bank card, where the bank gives one.
CREATE TABLE card_details (
    person_key BYTEA NOT NULL,
    card_no TEXT NOT NULL,
    ident_code TEXT NOT NULL,
    atr TEXT NOT NULL,
    profile BIGINT NOT NULL,
    valid_until BIGINT NOT NULL,
    holding TEXT NOT NULL,
    outlet BIGINT NOT NULL,
    box_position TEXT NOT NULL,
    is_temporary BIGINT NOT NULL,
    replaces_card_no TEXT NOT NULL,
    replaced_by_card_no TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    collected_at BIGINT NOT NULL,
    collected_by TEXT NOT NULL,
    enabled_at BIGINT NOT NULL,
    social_since BIGINT NOT NULL,
    temp_loss_until BIGINT NOT NULL,
    cancel_reason TEXT NOT NULL,
    wrong_pins BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (person_key, card_no)
) /*clustered*/;
CREATE INDEX card_details_waiting ON card_details (outlet, made_at) WHERE collected_at = 0 AND cancel_reason = '';

-- What happened to a card, oldest first; never changed. One number may stand with many cards that came together.
-- detail: words of the event that hold no personal data. agent_sealed: name and number of who acted for the holder.
CREATE TABLE card_events (
    person_key BYTEA NOT NULL,
    card_no TEXT NOT NULL,
    id BIGINT NOT NULL,
    event TEXT NOT NULL,
    from_state BIGINT NOT NULL,
    to_state BIGINT NOT NULL,
    channel TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    detail TEXT NOT NULL,
    proof BIGINT NOT NULL,
    agent_sealed BYTEA NOT NULL,
    PRIMARY KEY (person_key, card_no, id)
) /*clustered*/;

-- Every chip there ever was, by 16 bytes of its code: a chip is used once. kind: ident or atr.
CREATE TABLE card_chips (
    chip BYTEA NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    card_no TEXT NOT NULL
) /*clustered*/;
