// Returns a batch to its maker with an opinion; its post is remembered, so that it comes back here.

#include "business/subsidies/batch_steps.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ReturnBatch {
    static constexpr Spec spec{
        .name = "subsidies.return_batch",
        .title = {"退回批次", "Return the batch"},
        .effect = Effect::writes,
        .roles = "TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK FINANCE_REVIEWER",
        .source = "R3.1-10"};
    struct Input {
        BatchId batch;
        std::string opinion;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("opinion", &Input::opinion, {"退回意见", "Opinion"}, 500)};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        Batch batch = must_take_own_batch(unit, in.batch);
        require_words(in.opinion, "opinion");
        const BatchState post = batch.state;
        const BatchState next = advance(unit, batch, BatchAct::return_batch, in.opinion);
        require_post(unit, batch);
        set_returned_from(unit.db, batch.id, batch_lifecycle.code(post));
        batch.state = next;
        return step_output(unit, batch);
    }
};

}  // namespace

extern constinit const Operation return_batch;
constinit const Operation return_batch = operation<ReturnBatch>();

}  // namespace onecard::subsidies
