// Submits a town's batch to the town's reviewer.

#include "business/subsidies/batch_steps.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct SubmitBatch {
    static constexpr Spec spec{.name = "subsidies.submit_batch",
                               .title = {"提交批次", "Submit the batch"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK",
                               .source = "seed-3 4(2); R3.21-1, R3.21-3"};
    struct Input {
        BatchId batch;
        std::optional<bool> leave_out_bad_rows;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                                                  field("leave_out_bad_rows", &Input::leave_out_bad_rows,
                                                        {"错误行本次不发", "Leave the bad rows out"})};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        return submit(unit, in.batch, BatchAct::submit_batch, in.leave_out_bad_rows.value_or(false));
    }
};

}  // namespace

extern constinit const Operation submit_batch;
constinit const Operation submit_batch = operation<SubmitBatch>();

}  // namespace onecard::subsidies
