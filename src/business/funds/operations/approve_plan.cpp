// Approves a plan at the same level and reserves its money, checked again under lock.

#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ApprovePlan {
    static constexpr Spec spec{.name = "funds.approve_plan",
                               .title = {"批准使用计划", "Approve the plan"},
                               .effect = Effect::writes,
                               .roles = "LEADING_GROUP_APPROVER COOP_HRSS",
                               .source = "seed-0 F8; R3.28-3, R3.28-4",
                               .asks_again = true};
    struct Input {
        PlanId plan;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    using Output = PlanStep;

    static Output run(Unit& unit, const Input& in) {
        approve(unit, must_find_own_plan(unit, in.plan), in.opinion.value_or(""));
        return state_of(unit, in.plan);
    }
};

}  // namespace

extern constinit const Operation approve_plan;
constinit const Operation approve_plan = operation<ApprovePlan>();

}  // namespace onecard::funds
