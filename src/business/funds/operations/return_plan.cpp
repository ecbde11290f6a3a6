// Returns a submitted plan to its maker, with an opinion.

#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ReturnPlan {
    static constexpr Spec spec{.name = "funds.return_plan",
                               .title = {"退回使用计划", "Return the plan"},
                               .effect = Effect::writes,
                               .roles = "LEADING_GROUP_APPROVER COOP_HRSS",
                               .source = "R3.1-10"};
    struct Input {
        PlanId plan;
        std::string opinion;
        static constexpr auto fields =
            std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    using Output = PlanStep;

    static Output run(Unit& unit, const Input& in) {
        return step(unit, must_find_own_plan(unit, in.plan), PlanAct::return_plan, in.opinion);
    }
};

}  // namespace

extern constinit const Operation return_plan;
constinit const Operation return_plan = operation<ReturnPlan>();

}  // namespace onecard::funds
