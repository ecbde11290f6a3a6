-- Citizens who look at their own record: codes to sign in with, sessions, messages to them, and which lines are theirs.

-- One row for each code asked for, also by who does not exist or gave a wrong name: what is kept, and how long each
-- step takes, tells a stranger nothing. `digest` is a keyed hash; empty until the job has made the code.
CREATE TABLE sign_in_codes (
    person_key BYTEA NOT NULL,
    id BIGINT NOT NULL,
    name_hash BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    digest BYTEA NOT NULL,
    tries BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (person_key, id)
) /*clustered*/;
CREATE INDEX sign_in_codes_by_id ON sign_in_codes (id);

-- `digest` is a keyed hash of the token, which itself is kept nowhere.
CREATE TABLE citizen_sessions (
    person_key BYTEA NOT NULL,
    digest TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    idle_micros BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    PRIMARY KEY (person_key, digest)
) /*clustered*/;
CREATE INDEX citizen_sessions_by_digest ON citizen_sessions (digest);

-- Messages to mobiles. `mobile` and `content` are sealed, bound to the person's key; the content is wiped once the
-- message has left, unless the demonstration keeps it. sent_at: 0 while it waits.
CREATE TABLE outbox (
    person_key BYTEA NOT NULL,
    id BIGINT NOT NULL,
    town BIGINT NOT NULL,
    kind TEXT NOT NULL,
    mobile BYTEA NOT NULL,
    content BYTEA NOT NULL,
    sender TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    sent_at BIGINT NOT NULL,
    PRIMARY KEY (person_key, id)
) /*clustered*/;
CREATE INDEX outbox_by_id ON outbox (id);

-- How messages leave, one row at most; none: as files in a folder that a gateway empties.
CREATE TABLE message_senders (
    place TEXT NOT NULL PRIMARY KEY,
    sender TEXT NOT NULL
);

-- Which rows of approved rosters are about a person, as the one named or the one paid, and which order lines pay
-- them. Written behind the payment, in stretches, so that neither an import nor an order carries an index by person.
CREATE TABLE citizen_rows (
    person_key BYTEA NOT NULL,
    batch BIGINT NOT NULL,
    roster BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (person_key, batch, roster, seq)
) /*clustered*/;
CREATE TABLE citizen_lines (
    person_key BYTEA NOT NULL,
    batch BIGINT NOT NULL,
    row_seq BIGINT NOT NULL,
    order_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (person_key, batch, row_seq, order_id, seq)
) /*clustered*/;
-- What was gone through completely: a roster or an order.
CREATE TABLE citizen_indexed (
    subject TEXT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL
);
