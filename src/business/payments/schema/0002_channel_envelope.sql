-- sealed: 1 where the files to and from the bank travel in an envelope (SM4 under SM2), each for the other's key.
ALTER TABLE bank_channels ADD COLUMN sealed BIGINT NOT NULL DEFAULT 0;
