-- What other modules may join; the interpreter is shown on every form built from a pack (R3.1-4).

DROP VIEW IF EXISTS rule_packs_v;
CREATE VIEW rule_packs_v AS
    SELECT id, name, jurisdiction, doc_title, doc_no, interpreter FROM rule_packs;
