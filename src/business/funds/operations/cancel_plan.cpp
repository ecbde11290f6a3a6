// Cancels a plan that was never approved.

#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct CancelPlan {
    static constexpr Spec spec{.name = "funds.cancel_plan",
                               .title = {"作废使用计划", "Cancel the plan"},
                               .effect = Effect::writes,
                               .roles = fund_managers,
                               .source = "3.43"};
    struct Input {
        PlanId plan;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    using Output = PlanStep;

    static Output run(Unit& unit, const Input& in) {
        return step(unit, must_find_own_plan(unit, in.plan), PlanAct::cancel_plan, in.opinion.value_or(""));
    }
};

}  // namespace

extern constinit const Operation cancel_plan;
constinit const Operation cancel_plan = operation<CancelPlan>();

}  // namespace onecard::funds
