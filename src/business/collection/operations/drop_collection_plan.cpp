// Gives a collection plan up, with the reason.

#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {
namespace {

struct DropCollectionPlan {
    static constexpr Spec spec{.name = "collection.drop_collection_plan",
                               .title = {"取消采集计划", "Drop a collection plan"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "R3.4-1"};
    struct Input {
        CollectionPlanId plan;
        std::string reason;
        static constexpr auto fields = std::tuple{field("plan", &Input::plan, {"采集计划", "Plan"}),
                                                  field("reason", &Input::reason, {"说明", "Reason"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_give_reason(in.reason);
        const PlanState state =
            advance(unit, must_find_plan(unit.db, in.plan), PlanAct::drop_collection_plan, in.reason);
        return {.state = std::string{plan_lifecycle.code(state)}};
    }
};

}  // namespace

extern constinit const Operation drop_collection_plan;
constinit const Operation drop_collection_plan = operation<DropCollectionPlan>();

}  // namespace onecard::collection
