// Closes a plan whose lines are all under contract or released.

#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ClosePlan {
    static constexpr Spec spec{.name = "funds.close_plan",
                               .title = {"办结使用计划", "Close the plan"},
                               .effect = Effect::writes,
                               .roles = fund_managers,
                               .source = "R3.28-8"};
    struct Input {
        PlanId plan;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    using Output = PlanStep;

    static Output run(Unit& unit, const Input& in) {
        close(unit, must_find_own_plan(unit, in.plan), in.opinion.value_or(""));
        return state_of(unit, in.plan);
    }
};

}  // namespace

extern constinit const Operation close_plan;
constinit const Operation close_plan = operation<ClosePlan>();

}  // namespace onecard::funds
