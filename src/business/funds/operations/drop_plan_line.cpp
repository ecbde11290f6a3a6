// Takes a project out of a plan that is being drafted.

#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct DropPlanLine {
    static constexpr Spec spec{.name = "funds.drop_plan_line",
                               .title = {"删去计划项目", "Take a project out of the plan"},
                               .effect = Effect::writes,
                               .roles = fund_managers,
                               .source = "seed-0 X1"};
    struct Input {
        PlanLineId plan_line;
        static constexpr auto fields =
            std::tuple{field("plan_line", &Input::plan_line, {"计划明细", "Plan line"})};
    };
    struct Output {
        PlanId plan;
        Money budget;
        static constexpr auto fields =
            std::tuple{field("plan", &Output::plan, {"使用计划", "Plan"}),
                       field("budget", &Output::budget, {"计划合计", "Budget of the plan"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Plan plan = must_find_open_plan(unit, must_find_line_detail(unit.db, in.plan_line).plan);
        drop_line(unit, in.plan_line);
        return {plan.id, budget_of(lines_of(unit.db, plan.id))};
    }
};

}  // namespace

extern constinit const Operation drop_plan_line;
constinit const Operation drop_plan_line = operation<DropPlanLine>();

}  // namespace onecard::funds
