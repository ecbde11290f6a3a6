// Passes the department's first review of a batch on to the leader.

#include "business/subsidies/batch_steps.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ReviewBatch {
    static constexpr Spec spec{.name = "subsidies.review_batch",
                               .title = {"部门初审通过", "Pass the first review"},
                               .effect = Effect::writes,
                               .roles = "DEPT_CLERK DEPT_REVIEWER",
                               .source = "seed-3 4(2); R3.21-3"};
    struct Input {
        BatchId batch;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("opinion", &Input::opinion, {"审核意见", "Opinion"}, 500)};
    };
    using Output = StepOutput;

    static Output run(Unit& unit, const Input& in) {
        return pass_post(unit, in.batch, BatchAct::review_batch, in.opinion.value_or(""));
    }
};

}  // namespace

extern constinit const Operation review_batch;
constinit const Operation review_batch = operation<ReviewBatch>();

}  // namespace onecard::subsidies
