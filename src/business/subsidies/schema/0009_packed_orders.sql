-- Amount and town of the rows of a roster, packed stretch by stretch in the order of their numbers: eight bytes for each
-- row, the least significant first. A page by amount or town reads these instead of a million rows. Neither is ever changed
-- in a roster that has them; rows of a correction batch have none.
CREATE TABLE roster_orders (
    roster BIGINT NOT NULL,
    first_seq BIGINT NOT NULL,
    amounts BYTEA NOT NULL,
    towns BYTEA NOT NULL,
    PRIMARY KEY (roster, first_seq)
) /*clustered*/;
