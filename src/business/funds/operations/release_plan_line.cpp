// Gives back what a line of a plan being carried out has reserved and will not use.

#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ReleasePlanLine {
    static constexpr Spec spec{.name = "funds.release_plan_line",
                               .title = {"释放计划余额", "Release the rest of a plan line"},
                               .effect = Effect::writes,
                               .roles = fund_managers,
                               .source = "R3.28-8; R3.29-5"};
    struct Input {
        PlanLineId plan_line;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("plan_line", &Input::plan_line, {"计划明细", "Plan line"}),
                       field("reason", &Input::reason, {"理由", "Reason"}, 300)};
    };
    struct Output {
        PlanLineId plan_line;
        Money released;
        static constexpr auto fields =
            std::tuple{field("plan_line", &Output::plan_line, {"计划明细", "Plan line"}),
                       field("released", &Output::released, {"释放金额", "Released"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PlanLine line = must_find_plan_line(unit.db, in.plan_line);
        const Plan plan = must_find_own_plan(unit, line.plan);
        if (plan.state != PlanState::executing || line.not_committed == Money{})
            throw Problem{nothing_to_release}.at("plan_line").with(line.project_name);
        unit.note(in.reason);
        release(unit, plan.level, share_of_reserved(unit.db, line.use(), line.not_committed), line.use());
        return {line.id, line.not_committed};
    }
};

}  // namespace

extern constinit const Operation release_plan_line;
constinit const Operation release_plan_line = operation<ReleasePlanLine>();

}  // namespace onecard::funds
