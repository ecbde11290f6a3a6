-- What other modules may join; the interpreter is shown on every form built from a pack (R3.1-4).

DROP VIEW IF EXISTS rule_packs_v;
CREATE VIEW rule_packs_v AS
    SELECT id, name, jurisdiction, doc_title, doc_no, interpreter, state, effective_from FROM rule_packs;

DROP VIEW IF EXISTS rule_pack_domains_v;
CREATE VIEW rule_pack_domains_v AS
    SELECT pack, domain FROM rule_pack_domains;
