-- Printed forms: the number of each, and the digest of what it says, so that anyone can check a sheet in hand (R3.40-2).
-- file and file_name: of the last print, below the folder of made files, and for people.

CREATE TABLE issued_papers (
    number TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    words_zh TEXT NOT NULL,
    words_en TEXT NOT NULL,
    subject TEXT NOT NULL,
    digest TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    copies BIGINT NOT NULL,
    file TEXT NOT NULL,
    file_name TEXT NOT NULL
);
CREATE UNIQUE INDEX issued_papers_by_content ON issued_papers (subject, kind, digest);
