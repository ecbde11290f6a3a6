// Hands a returned batch straight back to the town's reviewer.

#include "business/subsidies/batch_steps.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ResubmitToTown {
    static constexpr Spec spec{.name = "subsidies.resubmit_to_town",
                               .title = {"重新提交镇街审核", "Resubmit to the town"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK",
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
        return submit(unit, in.batch, BatchAct::resubmit_to_town, in.leave_out_bad_rows.value_or(false));
    }
};

}  // namespace

extern constinit const Operation resubmit_to_town;
constinit const Operation resubmit_to_town = operation<ResubmitToTown>();

}  // namespace onecard::subsidies
