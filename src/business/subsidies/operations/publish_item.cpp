// From here on batches may be made of the item: the published list is the only source.

#include "business/access/access.hpp"
#include "business/policies/policies.hpp"
#include "business/subsidies/operations/item_step.hpp"
#include "business/subsidies/problems.hpp"

namespace onecard::subsidies {
namespace {

struct PublishItem {
    static constexpr Spec spec{.name = "subsidies.publish_item",
                               .title = {"公布项目", "Publish an item"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "R3.18-4"};
    using Input = ItemStepInput;
    using Output = ItemStepOutput;

    static Output run(Unit& unit, const Input& in) {
        const Item item = must_find_own_item(unit, in.item);
        // Wages are switched on organisation by organisation (R3.18-6).
        if (item.fund_kind == FundKind::salary &&
            policies::flag(unit.db, policies::PackId{item.pack_id}, "salary_needs_organisation_flag", unit.today()) &&
            !access::pays_salary(unit.db, access::OrganisationId{item.organisation}))
            throw Problem{item_salary_not_enabled}.at("item");
        return step_item(unit, in.item, ItemAct::publish_item, in.opinion.value_or(""));
    }
};

}  // namespace

extern constinit const Operation publish_item = operation<PublishItem>();

}  // namespace onecard::subsidies
