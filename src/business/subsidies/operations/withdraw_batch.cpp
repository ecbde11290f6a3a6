// Takes a batch back from the post it was submitted to, as long as that post has not acted.

#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct WithdrawBatch {
    static constexpr Spec spec{.name = "subsidies.withdraw_batch",
                               .title = {"撤回批次", "Withdraw the batch"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK DEPT_CLERK",
                               .source = "R3.1-11"};
    struct Input {
        BatchId batch;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("opinion", &Input::opinion, {"撤回理由", "Reason"}, 500)};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Batch batch = must_take_own_batch(unit, in.batch);
        const BatchState next = advance(unit, batch, BatchAct::withdraw_batch, in.opinion.value_or(""));
        const auto moves = past_moves(unit.db, view_of(batch_lifecycle), batch.id.number());
        // The withdrawal itself is the last one.
        if (moves.size() < 2 || !is_submission(moves[moves.size() - 2].act)) throw Problem{next_post_acted};
        batch.state = next;
        return step_output(unit, batch);
    }
};

}  // namespace

extern constinit const Operation withdraw_batch;
constinit const Operation withdraw_batch = operation<WithdrawBatch>();

}  // namespace onecard::subsidies
