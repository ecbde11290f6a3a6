// From here on batches may be made of the item: the published list is the only source.

#include "business/subsidies/operations/item_step.hpp"

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
        return step_item(unit, in.item, ItemAct::publish_item, in.opinion.value_or(""));
    }
};

}  // namespace

extern constinit const Operation publish_item = operation<PublishItem>();

}  // namespace onecard::subsidies
