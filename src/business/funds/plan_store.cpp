// Every SQL statement on use plans and their lines.

#include "business/funds/funds.hpp"
#include "business/funds/problems.hpp"

namespace onecard::funds {
namespace {

constexpr Statement select_line{"funds.select_plan_line", R"sql(
    SELECT l.id, l.plan, p.level, l.project_name, l.scope_class, l.basis, l.budget_fen, p.state
      FROM fund_plan_lines l JOIN fund_plans p ON p.id = l.plan WHERE l.id = $1 AND l.dropped = 0)sql"};
constexpr Statement select_shares{"funds.select_plan_shares", R"sql(
    SELECT s.bank, s.amount_fen FROM fund_plan_shares s JOIN organisations_v o ON o.id = s.bank
     WHERE s.line = $1 ORDER BY o.uscc, s.bank)sql"};

}  // namespace

PlanLine must_find_plan_line(Database& db, PlanLineId id) {
    PlanLine line;
    db.each(
        select_line,
        [&](const Row& row) {
            line = {.id = row.id<PlanLineId>(0),
                    .plan = row.id<PlanId>(1),
                    .level = row.region(2),
                    .project_name = row.string(3),
                    .scope_class = row.string(4),
                    .basis = row.string(5),
                    .budget = row.money(6),
                    .in_force = row.text(7) == "executing"};
        },
        id);
    if (!line.id) throw Problem{plan_line_not_found}.at("plan_line").with(id.text());
    db.each(
        select_shares,
        [&](const Row& row) {
            line.shares.push_back({row.id<access::OrganisationId>(0), row.money(1)});
        },
        id);
    for (const Use& use : uses_of(db, line.use())) line.not_committed += use.reserved;
    return line;
}

}  // namespace onecard::funds
