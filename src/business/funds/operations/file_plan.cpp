// A prefecture files its plan with the provincial centre.

#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct FilePlan {
    static constexpr Spec spec{.name = "funds.file_plan",
                               .title = {"使用计划报省备案", "File the plan with the province"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_CITY",
                               .source = "seed-0 F9; R3.28-4"};
    struct Input {
        PlanId plan;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    using Output = PlanStep;

    static Output run(Unit& unit, const Input& in) {
        const Plan plan = must_find_own_plan(unit, in.plan);
        const Rules rules = rules_of(unit.db, plan.pack, plan.made_on);
        if (plan.level == rules.jurisdiction || !rules.city_plans_filed)
            throw Problem{filing_not_needed}.at("plan");
        return step(unit, plan, PlanAct::file_plan, in.opinion.value_or(""));
    }
};

}  // namespace

extern constinit const Operation file_plan;
constinit const Operation file_plan = operation<FilePlan>();

}  // namespace onecard::funds
