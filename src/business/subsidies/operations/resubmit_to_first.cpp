// Hands a returned batch straight back to the first review.

#include "business/subsidies/batch_steps.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ResubmitToFirst {
    static constexpr Spec spec{.name = "subsidies.resubmit_to_first",
                               .title = {"重新提交部门初审", "Resubmit to the first review"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK DEPT_CLERK",
                               .source = "R3.1-10"};
    struct Input {
        BatchId batch;
        std::optional<bool> leave_out_bad_rows;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                                                  field("leave_out_bad_rows", &Input::leave_out_bad_rows,
                                                        {"错误行本次不发", "Leave the bad rows out"})};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        return submit(unit, in.batch, BatchAct::resubmit_to_first, in.leave_out_bad_rows.value_or(false));
    }
};

}  // namespace

extern constinit const Operation resubmit_to_first;
constinit const Operation resubmit_to_first = operation<ResubmitToFirst>();

}  // namespace onecard::subsidies
