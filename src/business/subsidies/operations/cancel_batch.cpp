// Cancels a batch that was never approved, or was returned; it keeps its number.

#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct CancelBatch {
    static constexpr Spec spec{.name = "subsidies.cancel_batch",
                               .title = {"作废批次", "Cancel the batch"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK DEPT_CLERK",
                               .source = "domain 3.1.5, 3.21"};
    struct Input {
        BatchId batch;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("reason", &Input::reason, {"作废理由", "Reason"}, 500)};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Batch batch = must_take_own_batch(unit, in.batch);
        require_words(in.reason, "reason");
        if (is_importing(unit.db, batch.id)) throw Problem{batch_importing};
        batch.state = advance(unit, batch, BatchAct::cancel_batch, in.reason);
        return step_output(unit, batch);
    }
};

}  // namespace

extern constinit const Operation cancel_batch;
constinit const Operation cancel_batch = operation<CancelBatch>();

}  // namespace onecard::subsidies
