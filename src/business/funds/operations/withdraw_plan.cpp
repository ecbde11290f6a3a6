// Takes a submitted plan back before it was decided on.

#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct WithdrawPlan {
    static constexpr Spec spec{.name = "funds.withdraw_plan",
                               .title = {"撤回使用计划", "Withdraw the plan"},
                               .effect = Effect::writes,
                               .roles = fund_managers,
                               .source = "R3.1-11"};
    struct Input {
        PlanId plan;
        static constexpr auto fields = std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"})};
    };
    using Output = PlanStep;

    static Output run(Unit& unit, const Input& in) {
        return step(unit, must_find_own_plan(unit, in.plan), PlanAct::withdraw_plan, "");
    }
};

}  // namespace

extern constinit const Operation withdraw_plan;
constinit const Operation withdraw_plan = operation<WithdrawPlan>();

}  // namespace onecard::funds
