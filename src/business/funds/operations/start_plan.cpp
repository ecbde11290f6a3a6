// Begins to carry out a plan: a prefecture has filed it, and the banks have secured what they had to.

#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct StartPlan {
    static constexpr Spec spec{.name = "funds.start_plan",
                               .title = {"执行使用计划", "Begin to carry out the plan"},
                               .effect = Effect::writes,
                               .roles = fund_managers,
                               .source = "seed-0 F8, F9; seed-1 A9"};
    struct Input {
        PlanId plan;
        static constexpr auto fields = std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"})};
    };
    using Output = PlanStep;

    static Output run(Unit& unit, const Input& in) {
        const Plan plan = must_find_own_plan(unit, in.plan);
        const Rules rules = rules_of(unit.db, plan.pack, plan.made_on);
        if (plan.state == PlanState::to_banks && plan.level != rules.jurisdiction && rules.city_plans_filed)
            throw Problem{filing_needed}.at("plan");
        if (rules.source == Source::on_plan)
            for (const PlanBank& one : banks_of(unit.db, plan.id))
                if (!one.secured_at)
                    throw Problem{funds_not_secured}.at("plan").with(
                        access::organisation_name(unit.db, one.bank));
        return step(unit, plan, PlanAct::start_plan, "");
    }
};

}  // namespace

extern constinit const Operation start_plan;
constinit const Operation start_plan = operation<StartPlan>();

}  // namespace onecard::funds
