// Makes a collection batch, to be filled by a sheet or record by record.

#include "business/collection/operations/batch_shown.hpp"
#include "business/policies/policies.hpp"
#include "business/regions/regions.hpp"

namespace onecard::collection {
namespace {

struct CreateCollection {
    static constexpr Spec spec{.name = "collection.create_collection",
                               .title = {"新建采集批次", "Make a collection batch"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK COLLECTOR HRSS_PLATFORM_ADMIN",
                               .source = "3.4; R3.4-3"};
    struct Input {
        std::string title;
        RegionCode region;
        Channel channel{};
        std::optional<CollectionPlanId> plan;
        static constexpr auto fields = std::tuple{field("title", &Input::title, {"名称", "Title"}, 60),
                                                  field("region", &Input::region, {"区域", "Region"}),
                                                  field("channel", &Input::channel, {"采集渠道", "Channel"}),
                                                  field("plan", &Input::plan, {"采集计划", "Plan"})};
    };
    struct Output {
        CollectionBatchId collection;
        static constexpr auto fields =
            std::tuple{field("collection", &Output::collection, {"采集批次", "Collection batch"})};
    };

    static Output run(Unit& unit, const Input& in) {
        regions::must_find_present_region(unit.db, in.region);
        if (in.plan) must_find_plan(unit.db, *in.plan);
        const CollectionBatch batch{
            .id = unit.next_id<CollectionBatchId>(),
            .plan = in.plan.value_or(CollectionPlanId{}),
            .title = in.title,
            .region = in.region,
            .organisation = access::OrganisationId{unit.actor.organisation},
            .channel = in.channel,
            .pack = policies::pack_for(unit.db, in.region, "CARD", unit.today()).id.number(),
            .created_by = unit.actor.code,
            .created_at = unit.now};
        insert_batch(unit, batch);
        return {.collection = batch.id};
    }
};

}  // namespace

extern constinit const Operation create_collection;
constinit const Operation create_collection = operation<CreateCollection>();

}  // namespace onecard::collection
