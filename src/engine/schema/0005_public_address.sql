-- What is true of the whole installation, whichever server of it is asked.

CREATE TABLE installation_facts (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
