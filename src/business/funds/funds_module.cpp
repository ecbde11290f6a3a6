// The manifest of funds (建设资金): one line for each thing it brings.

#include "business/funds/funds.hpp"
#include "business/funds/problems.hpp"
#include "engine/house.hpp"

namespace onecard::funds {

// What a bank or a region may see of them is asked by each operation: a bank belongs to many regions' funds.
constexpr Statement reach_of_plan{"funds.reach_of_plan", R"sql(
    SELECT level, CAST(NULL AS BIGINT) FROM fund_plans WHERE id = $1)sql"};
constexpr Statement reach_of_plan_line{"funds.reach_of_plan_line", R"sql(
    SELECT p.level, CAST(NULL AS BIGINT)
      FROM fund_plan_lines l JOIN fund_plans p ON p.id = l.plan WHERE l.id = $1)sql"};

extern const Module funds_module;
const Module funds_module{
    .name = "funds",
    .words = {"建设资金", "Funds"},
    .uses = {"regions", "policies", "access", "ledger"},
    .operations = {},
    .reach = {{PlanId::prefix, reach_of_plan}, {PlanLineId::prefix, reach_of_plan_line}},
    .problems = {&over_available, &over_reserved, &over_committed, &over_settled, &no_fund_account,
                 &amount_not_positive, &notice_hold_not_found, &plan_line_not_found},
};

}  // namespace onecard::funds
