// Lists collection batches, newest first; a vendor sees its own that are not handed over.

#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {
namespace {

struct ListCollections {
    static constexpr Spec spec{.name = "collection.list_collections",
                               .title = {"采集批次列表", "List collection batches"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER COLLECTOR",
                               .source = "3.4; R3.4-3"};
    struct Input {
        std::optional<RegionCode> region;
        std::optional<CollectionPlanId> plan;
        std::optional<std::string> state;
        std::optional<CollectionBatchId> before;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("region", &Input::region, {"区域", "Region"}),
                       field("plan", &Input::plan, {"采集计划", "Plan"}),
                       field("state", &Input::state, {"状态", "State"}, 20),
                       field("before", &Input::before, {"此批次之前", "Before this batch"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<BatchShown> batches;
        std::optional<CollectionBatchId> next;
        static constexpr auto fields = std::tuple{field("batches", &Output::batches, {"采集批次", "Batches"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        BatchFilter filter{.region = in.region.value_or(unit.actor.region),
                           .plan = in.plan.value_or(CollectionPlanId{}),
                           .before = in.before.value_or(CollectionBatchId{}),
                           .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200)};
        if (in.state) {
            filter.state = batch_lifecycle.find_state(*in.state);
            if (!filter.state)
                throw Problem{choice_unknown}.at("state").with(*in.state).with(
                    "filling, loading, submitted, closed");
        }
        const bool vendor = is_vendor(unit.actor);
        if (vendor) filter.organisation = access::OrganisationId{unit.actor.organisation};
        Output out;
        const auto batches = list_batches(unit.db, filter);
        for (const CollectionBatch& batch : batches)
            if (!vendor || batch.state == BatchState::filling || batch.state == BatchState::loading)
                out.batches.push_back(shown_batch(unit.db, batch));
        if (std::ssize(batches) == filter.limit) out.next = batches.back().id;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_collections;
constinit const Operation list_collections = operation<ListCollections>();

}  // namespace onecard::collection
