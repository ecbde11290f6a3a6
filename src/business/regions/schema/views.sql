-- What other modules may join.

DROP VIEW IF EXISTS regions_v;
CREATE VIEW regions_v AS
    SELECT code, parent, name, abolished, made_up FROM regions;
