// Hands a returned batch, or a correction on the short way, straight to the leader.

#include "business/subsidies/batch_steps.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ResubmitToLeader {
    static constexpr Spec spec{.name = "subsidies.resubmit_to_leader",
                               .title = {"重新提交负责人", "Resubmit to the leader"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK DEPT_CLERK",
                               .source = "R3.1-10, R3.24-2"};
    struct Input {
        BatchId batch;
        std::optional<bool> leave_out_bad_rows;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                                                  field("leave_out_bad_rows", &Input::leave_out_bad_rows,
                                                        {"错误行本次不发", "Leave the bad rows out"})};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        return submit(unit, in.batch, BatchAct::resubmit_to_leader, in.leave_out_bad_rows.value_or(false));
    }
};

}  // namespace

extern constinit const Operation resubmit_to_leader;
constinit const Operation resubmit_to_leader = operation<ResubmitToLeader>();

}  // namespace onecard::subsidies
