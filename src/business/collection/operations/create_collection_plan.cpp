// Makes a collection plan: whom to collect, by when, and who answers for it.

#include "business/collection/operations/batch_shown.hpp"
#include "business/policies/policies.hpp"
#include "business/regions/regions.hpp"

namespace onecard::collection {
namespace {

struct CreateCollectionPlan {
    static constexpr Spec spec{.name = "collection.create_collection_plan",
                               .title = {"新建采集计划", "Make a collection plan"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.4-1; seed-2 3(4)"};
    struct Input {
        std::string name;
        RegionCode region;
        std::string population;
        Date due_on;
        access::OrganisationId organisation;
        std::optional<access::OrganisationId> vendor;
        std::int64_t target = 0;
        static constexpr auto fields =
            std::tuple{field("name", &Input::name, {"名称", "Name"}, 60),
                       field("region", &Input::region, {"区域", "Region"}),
                       field("population", &Input::population, {"采集人群", "Population"}, 60),
                       field("due_on", &Input::due_on, {"采集期限", "Due on"}),
                       field("organisation", &Input::organisation, {"责任单位", "Responsible organisation"}),
                       field("vendor", &Input::vendor, {"采集商", "Vendor"}),
                       field("target", &Input::target, {"计划人数", "Target"})};
    };
    struct Output {
        CollectionPlanId plan;
        static constexpr auto fields = std::tuple{field("plan", &Output::plan, {"采集计划", "Plan"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.due_on < unit.today()) throw Problem{due_day_passed}.at("due_on");
        if (in.target <= 0) throw Problem{target_not_positive}.at("target");
        regions::must_find_present_region(unit.db, in.region);
        access::must_find_active_organisation(unit.db, in.organisation);
        if (in.vendor) access::must_find_active_organisation(unit.db, *in.vendor);
        const CollectionPlan plan{
            .id = unit.next_id<CollectionPlanId>(),
            .name = in.name,
            .region = in.region,
            .population = in.population,
            .due_on = in.due_on,
            .organisation = in.organisation,
            .vendor = in.vendor.value_or(access::OrganisationId{}),
            .target = in.target,
            .pack = policies::pack_for(unit.db, in.region, "CARD", unit.today()).id.number(),
            .created_by = unit.actor.code,
            .created_at = unit.now};
        insert_plan(unit, plan);
        return {.plan = plan.id};
    }
};

}  // namespace

extern constinit const Operation create_collection_plan;
constinit const Operation create_collection_plan = operation<CreateCollectionPlan>();

}  // namespace onecard::collection
