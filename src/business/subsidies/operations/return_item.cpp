// Sends a reported item back to its department with what is wrong.

#include "business/subsidies/operations/item_step.hpp"

namespace onecard::subsidies {
namespace {

struct ReturnItem {
    static constexpr Spec spec{.name = "subsidies.return_item",
                               .title = {"退回项目", "Return an item"},
                               .effect = Effect::writes,
                               .roles = "FINANCE_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 3(1)"};
    using Input = ItemStepWithOpinion;
    using Output = ItemStepOutput;

    static Output run(Unit& unit, const Input& in) {
        return step_item(unit, in.item, ItemAct::return_item, in.opinion);
    }
};

}  // namespace

extern constinit const Operation return_item = operation<ReturnItem>();

}  // namespace onecard::subsidies
