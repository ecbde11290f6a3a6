-- What other modules may join.

DROP VIEW IF EXISTS organisations_v;
CREATE VIEW organisations_v AS
    SELECT id, state, type, name, short_name, uscc, region, parent, pays_salary FROM organisations;

DROP VIEW IF EXISTS operators_v;
CREATE VIEW operators_v AS
    SELECT id, account, name, organisation, region, revoked_at FROM operators;

DROP VIEW IF EXISTS operator_roles_v;
CREATE VIEW operator_roles_v AS
    SELECT operator, role FROM operator_roles;

DROP VIEW IF EXISTS operator_items_v;
CREATE VIEW operator_items_v AS
    SELECT operator, item FROM operator_items;
