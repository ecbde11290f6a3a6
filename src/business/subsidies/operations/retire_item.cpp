// Takes an item off the list for good; its code stays taken.

#include "business/subsidies/operations/item_step.hpp"

namespace onecard::subsidies {
namespace {

struct RetireItem {
    static constexpr Spec spec{.name = "subsidies.retire_item",
                               .title = {"停用项目", "Retire an item"},
                               .effect = Effect::writes,
                               .roles = "DEPT_LEADER HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 4(3)"};
    using Input = ItemStepWithOpinion;
    using Output = ItemStepOutput;

    static Output run(Unit& unit, const Input& in) {
        return step_item(unit, in.item, ItemAct::retire_item, in.opinion);
    }
};

}  // namespace

extern constinit const Operation retire_item = operation<RetireItem>();

}  // namespace onecard::subsidies
