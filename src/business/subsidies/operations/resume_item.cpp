// Lets batches be made again of an item that was suspended.

#include "business/subsidies/operations/item_step.hpp"

namespace onecard::subsidies {
namespace {

struct ResumeItem {
    static constexpr Spec spec{.name = "subsidies.resume_item",
                               .title = {"恢复项目", "Resume an item"},
                               .effect = Effect::writes,
                               .roles = "DEPT_LEADER HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 4(3)"};
    using Input = ItemStepInput;
    using Output = ItemStepOutput;

    static Output run(Unit& unit, const Input& in) {
        return step_item(unit, in.item, ItemAct::resume_item, in.opinion.value_or(""));
    }
};

}  // namespace

extern constinit const Operation resume_item = operation<ResumeItem>();

}  // namespace onecard::subsidies
