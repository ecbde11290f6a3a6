// Submits a batch of the department itself, a correction too, to the first review.

#include "business/subsidies/batch_steps.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct SubmitDepartmentBatch {
    static constexpr Spec spec{.name = "subsidies.submit_department_batch",
                               .title = {"部门提交批次", "Submit from the department"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK",
                               .source = "seed-3 3(3); R3.21-3, R3.24-2"};
    struct Input {
        BatchId batch;
        std::optional<bool> leave_out_bad_rows;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                                                  field("leave_out_bad_rows", &Input::leave_out_bad_rows,
                                                        {"错误行本次不发", "Leave the bad rows out"})};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        return submit(unit, in.batch, BatchAct::submit_department_batch,
                      in.leave_out_bad_rows.value_or(false));
    }
};

}  // namespace

extern constinit const Operation submit_department_batch;
constinit const Operation submit_department_batch = operation<SubmitDepartmentBatch>();

}  // namespace onecard::subsidies
