-- What other modules may join.

DROP VIEW IF EXISTS fund_plan_lines_v;
CREATE VIEW fund_plan_lines_v AS
    SELECT l.id, l.plan, p.state AS plan_state, p.level, p.year, p.title, l.nth, l.project_name, l.scope_class, l.budget_fen,
           l.basis
      FROM fund_plan_lines l JOIN fund_plans p ON p.id = l.plan WHERE l.dropped = 0;

DROP VIEW IF EXISTS fund_accounts_v;
CREATE VIEW fund_accounts_v AS
    SELECT id, bank, level, fund, planned, committed, settled FROM fund_accounts;
