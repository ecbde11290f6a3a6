// The provincial centre notes that a prefecture has filed its plan.

#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ReceiveFiling {
    static constexpr Spec spec{.name = "funds.receive_filing",
                               .title = {"登记备案", "Note the filing of a plan"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV",
                               .source = "seed-0 F9"};
    struct Input {
        PlanId plan;
        static constexpr auto fields = std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"})};
    };
    using Output = PlanStep;

    static Output run(Unit& unit, const Input& in) {
        const Plan plan = must_find_plan(unit.db, in.plan);
        if (plan.state != PlanState::filed && plan.state != PlanState::executing &&
            plan.state != PlanState::closed)
            throw Problem{filing_needed}.at("plan");
        if (!note_filing_received(unit, plan.id)) throw Problem{filing_noted_already}.at("plan");
        return state_of(unit, in.plan);
    }
};

}  // namespace

extern constinit const Operation receive_filing;
constinit const Operation receive_filing = operation<ReceiveFiling>();

}  // namespace onecard::funds
