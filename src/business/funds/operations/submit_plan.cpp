// Submits a plan for approval; its budget is within what is available.

#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct SubmitPlan {
    static constexpr Spec spec{.name = "funds.submit_plan",
                               .title = {"提交使用计划", "Submit the plan"},
                               .effect = Effect::writes,
                               .roles = fund_managers,
                               .source = "seed-0 F8; R3.28-3"};
    struct Input {
        PlanId plan;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    using Output = PlanStep;

    static Output run(Unit& unit, const Input& in) {
        submit(unit, must_find_open_plan(unit, in.plan), in.opinion.value_or(""));
        return state_of(unit, in.plan);
    }
};

}  // namespace

extern constinit const Operation submit_plan;
constinit const Operation submit_plan = operation<SubmitPlan>();

}  // namespace onecard::funds
