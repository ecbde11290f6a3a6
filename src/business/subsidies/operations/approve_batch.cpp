// Approves a batch for payment by the department's leader; from here on its lines are frozen.

#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/subsidies.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ApproveBatch {
    static constexpr Spec spec{.name = "subsidies.approve_batch",
                               .title = {"审批发放批次", "Approve the batch"},
                               .effect = Effect::writes,
                               .roles = "DEPT_LEADER",
                               .source = "seed-3 4(2), 4(3); R3.21-3, R3.21-6"};
    struct Input {
        BatchId batch;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("opinion", &Input::opinion, {"审核意见", "Opinion"}, 500)};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        StepOutput out = pass_post(unit, in.batch, BatchAct::approve_batch, in.opinion.value_or(""));
        unit.tell(batch_approved, Node::of({{"batch", in.batch.text()}}));
        return out;
    }
};

}  // namespace

extern constinit const Operation approve_batch;
constinit const Operation approve_batch = operation<ApproveBatch>();

}  // namespace onecard::subsidies
