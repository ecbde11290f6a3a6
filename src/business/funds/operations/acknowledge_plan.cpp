// A bank says that it has received a plan.

#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct AcknowledgePlan {
    static constexpr Spec spec{.name = "funds.acknowledge_plan",
                               .title = {"银行签收使用计划", "Acknowledge the plan for the bank"},
                               .effect = Effect::writes,
                               .roles = bank_roles,
                               .source = "seed-0 F9"};
    struct Input {
        PlanId plan;
        static constexpr auto fields = std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"})};
    };
    using Output = PlanStep;

    static Output run(Unit& unit, const Input& in) {
        const Plan plan = must_find_seen_plan(unit, in.plan);
        if (!note_acknowledged(unit, plan.id, own_bank(unit.actor)))
            throw Problem{acknowledged_already}.at("plan").with(plan.title);
        return state_of(unit, in.plan);
    }
};

}  // namespace

extern constinit const Operation acknowledge_plan;
constinit const Operation acknowledge_plan = operation<AcknowledgePlan>();

}  // namespace onecard::funds
