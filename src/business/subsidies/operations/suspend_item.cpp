// Stops new batches of an item for a while; batches under way go on.

#include "business/subsidies/operations/item_step.hpp"

namespace onecard::subsidies {
namespace {

struct SuspendItem {
    static constexpr Spec spec{.name = "subsidies.suspend_item",
                               .title = {"暂停项目", "Suspend an item"},
                               .effect = Effect::writes,
                               .roles = "DEPT_LEADER HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 4(3)"};
    using Input = ItemStepWithOpinion;
    using Output = ItemStepOutput;

    static Output run(Unit& unit, const Input& in) {
        return step_item(unit, in.item, ItemAct::suspend_item, in.opinion);
    }
};

}  // namespace

extern constinit const Operation suspend_item = operation<SuspendItem>();

}  // namespace onecard::subsidies
