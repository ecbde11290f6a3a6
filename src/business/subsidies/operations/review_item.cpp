// Finance and HRSS look at a reported item; the hand that submitted it may not.

#include "business/subsidies/operations/item_step.hpp"

namespace onecard::subsidies {
namespace {

struct ReviewItem {
    static constexpr Spec spec{.name = "subsidies.review_item",
                               .title = {"审核项目", "Review an item"},
                               .effect = Effect::writes,
                               .roles = "FINANCE_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 3(1)"};
    using Input = ItemStepInput;
    using Output = ItemStepOutput;

    static Output run(Unit& unit, const Input& in) {
        return step_item(unit, in.item, ItemAct::review_item, in.opinion.value_or(""));
    }
};

}  // namespace

extern constinit const Operation review_item = operation<ReviewItem>();

}  // namespace onecard::subsidies
