// Shows a collection plan, what was told of its day, and its batches.

#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {
namespace {

struct ReminderShown {
    std::int64_t days_left = 0;
    Date told_on;
    static constexpr auto fields =
        std::tuple{field("days_left", &ReminderShown::days_left, {"剩余工作日", "Working days left"}),
                   field("told_on", &ReminderShown::told_on, {"提醒日期", "Told on"})};
};

struct ShowCollectionPlan {
    static constexpr Spec spec{.name = "collection.show_collection_plan",
                               .title = {"查看采集计划", "Show a collection plan"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER",
                               .source = "R3.4-1"};
    struct Input {
        CollectionPlanId plan;
        static constexpr auto fields = std::tuple{field("plan", &Input::plan, {"采集计划", "Plan"})};
    };
    struct Output {
        PlanShown plan;
        std::vector<ReminderShown> reminders;
        std::vector<BatchShown> batches;
        std::vector<ActShown> acts;
        static constexpr auto fields =
            std::tuple{field("plan", &Output::plan, {"采集计划", "Plan"}),
                       field("reminders", &Output::reminders, {"提醒", "Reminders"}),
                       field("batches", &Output::batches, {"采集批次", "Batches"}),
                       field("acts", &Output::acts, {"可办事项", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const CollectionPlan plan = must_find_plan(unit.db, in.plan);
        Output out{.plan = shown_plan(unit, plan),
                   .acts = shown_acts(unit, view_of(plan_lifecycle), plan.id.number(),
                                      plan_lifecycle.code(plan.state))};
        for (const auto& [days, on] : reminders_of(unit.db, plan.id)) out.reminders.push_back({days, on});
        for (const CollectionBatch& batch :
             list_batches(unit.db, {.region = plan.region, .plan = plan.id, .limit = 200}))
            out.batches.push_back(shown_batch(unit.db, batch));
        return out;
    }
};

}  // namespace

extern constinit const Operation show_collection_plan;
constinit const Operation show_collection_plan = operation<ShowCollectionPlan>();

}  // namespace onecard::collection
