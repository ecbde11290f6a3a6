// Closes a batch in which nothing is open any more: all paid, or every failed line corrected or given back.

#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/correction_store.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct CloseBatch {
    static constexpr Spec spec{.name = "subsidies.close_batch",
                               .title = {"办结批次", "Close the batch"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK DEPT_LEADER",
                               .source = "domain 3.21; R3.24-1, R3.24-3"};
    struct Input {
        BatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"})};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Batch batch = must_take_own_batch(unit, in.batch);
        const BatchState next = advance(unit, batch, BatchAct::close_batch);
        if (const std::int64_t left = count_open_failed_lines(unit.db, batch.id); left > 0)
            throw Problem{failed_lines_left}.with(std::to_string(left));
        batch.state = next;
        return step_output(unit, batch);
    }
};

}  // namespace

extern constinit const Operation close_batch;
constinit const Operation close_batch = operation<CloseBatch>();

}  // namespace onecard::subsidies
