// Lists use plans, newest first; a bank sees those put to it.

#include <algorithm>

#include "business/funds/plan_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ListPlans {
    static constexpr Spec spec{.name = "funds.list_plans",
                               .title = {"使用计划列表", "List use plans"},
                               .effect = Effect::reads,
                               .roles = fund_readers,
                               .source = "seed-0 F8, F9"};
    struct Input {
        std::optional<RegionCode> level;
        std::optional<std::int64_t> year;
        std::optional<std::string> state;
        std::optional<FilingStage> filing;
        std::optional<PlanId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{
            field("level", &Input::level, {"级", "Level"}), field("year", &Input::year, {"年度", "Year"}),
            field("state", &Input::state, {"状态", "State"}, 20),
            field("filing", &Input::filing, {"报省备案", "Filing with the province"}),
            field("after", &Input::after, {"此计划之后", "After this plan"}),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<PlanShown> plans;
        std::optional<PlanId> next;
        static constexpr auto fields = std::tuple{field("plans", &Output::plans, {"使用计划", "Plans"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        PlanFilter filter{.within = in.level.value_or(unit.actor.region),
                          .year = in.year.value_or(0),
                          .state = in.state.value_or(""),
                          .filing = in.filing};
        if (acts_for_bank(unit.actor)) filter.bank = own_bank(unit.actor);
        Output out;
        for (const Plan& plan : list_plans(unit.db, filter, in.after.value_or(PlanId{}), limit))
            out.plans.push_back(shown(unit, plan));
        if (std::ssize(out.plans) == limit) out.next = out.plans.back().plan;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_plans_operation;
constinit const Operation list_plans_operation = operation<ListPlans>();

}  // namespace onecard::funds
