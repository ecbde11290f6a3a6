// Drafts a use plan of a level for a year or half, under the rule pack in force.

#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "business/regions/regions.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct CreatePlan {
    static constexpr Spec spec{.name = "funds.create_plan",
                               .title = {"编制使用计划", "Draft a use plan"},
                               .effect = Effect::writes,
                               .roles = fund_managers,
                               .source = "seed-0 F8; seed-1 A7; R3.28-4, R3.1-2"};
    struct Input {
        std::optional<RegionCode> level;
        std::int64_t year = 0;
        std::optional<std::int64_t> half;
        std::optional<std::string> title;
        std::string need;
        static constexpr auto fields = std::tuple{
            field("level", &Input::level, {"级", "Level"}), field("year", &Input::year, {"年度", "Year"}),
            field("half", &Input::half, {"半年（0为全年）", "Half; 0 for the year"}),
            field("title", &Input::title, {"标题", "Title"}, 100),
            field("need", &Input::need, {"业务需求", "Business need"}, 500)};
    };
    struct Output {
        PlanId plan;
        std::string title;
        static constexpr auto fields = std::tuple{field("plan", &Output::plan, {"使用计划", "Plan"}),
                                                  field("title", &Output::title, {"标题", "Title"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const RegionCode level = in.level.value_or(unit.actor.region);
        must_be_own_level(unit, level);
        const Rules rules = rules_for(unit.db, level, "PLAN", unit.today());
        const std::int64_t half = in.half.value_or(0), this_year = unit.today().year();
        if (half < 0 || half > 2 || in.year < this_year || in.year > this_year + 1)
            throw Problem{plan_year_wrong}.at("year").with(std::to_string(in.year) + "/" +
                                                           std::to_string(half));
        Plan plan{.level = level,
                  .organisation = access::OrganisationId{unit.actor.organisation},
                  .year = in.year,
                  .half = half,
                  .title = in.title.value_or(""),
                  .need = in.need,
                  .pack = rules.pack};
        if (plan.title.empty())
            plan.title = regions::region_name(unit.db, level) + std::to_string(in.year) + "年" +
                         (half == 1   ? "上半年"
                          : half == 2 ? "下半年"
                                      : "") +
                         "项目资金使用计划";
        return {insert_plan(unit, plan), plan.title};
    }
};

}  // namespace

extern constinit const Operation create_plan;
constinit const Operation create_plan = operation<CreatePlan>();

}  // namespace onecard::funds
