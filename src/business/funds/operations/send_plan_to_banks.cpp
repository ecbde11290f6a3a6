// Puts an approved plan to the cooperating banks of the level; where banks secure it the term begins.

#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct SendPlanToBanks {
    static constexpr Spec spec{.name = "funds.send_plan_to_banks",
                               .title = {"使用计划提交合作银行", "Put the plan to the banks"},
                               .effect = Effect::writes,
                               .roles = fund_managers,
                               .source = "seed-0 F9; seed-1 A9"};
    struct Input {
        PlanId plan;
        static constexpr auto fields = std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"})};
    };
    using Output = PlanStep;

    static Output run(Unit& unit, const Input& in) {
        send_to_banks(unit, must_find_own_plan(unit, in.plan));
        return state_of(unit, in.plan);
    }
};

}  // namespace

extern constinit const Operation send_plan_to_banks;
constinit const Operation send_plan_to_banks = operation<SendPlanToBanks>();

}  // namespace onecard::funds
