// Lists the collection plans of a region with what they brought; or those overdue alone (R3.4-1).

#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {
namespace {

struct ListCollectionPlans {
    static constexpr Spec spec{.name = "collection.list_collection_plans",
                               .title = {"采集计划列表", "List collection plans"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER",
                               .source = "R3.4-1; 3.44; seed-2 5(1)"};
    struct Input {
        std::optional<RegionCode> region;
        std::optional<bool> overdue;
        std::optional<CollectionPlanId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("region", &Input::region, {"区域", "Region"}),
                       field("overdue", &Input::overdue, {"只要逾期的", "Overdue ones alone"}),
                       field("after", &Input::after, {"此计划之后", "After this plan"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<PlanShown> plans;
        std::optional<CollectionPlanId> next;
        static constexpr auto fields = std::tuple{field("plans", &Output::plans, {"采集计划", "Plans"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        const std::optional<Date> due_before =
            in.overdue.value_or(false) ? std::optional{unit.today()} : std::nullopt;
        Output out;
        for (const CollectionPlan& plan :
             list_plans(unit.db, in.region.value_or(unit.actor.region), due_before,
                        in.after.value_or(CollectionPlanId{}), limit))
            out.plans.push_back(shown_plan(unit, plan));
        if (std::ssize(out.plans) == limit) out.next = out.plans.back().plan;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_collection_plans_operation;
constinit const Operation list_collection_plans_operation = operation<ListCollectionPlans>();

}  // namespace onecard::collection
