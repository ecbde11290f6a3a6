// Lets a batch go on that a repeated chip had stopped, by another hand and with the reason.

#include "business/production/batch_steps.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct ResumeBatch {
    static constexpr Spec spec{.name = "production.resume_batch",
                               .title = {"恢复制作", "Resume a stopped batch"},
                               .effect = Effect::writes,
                               .roles = "CARD_REVIEWER",
                               .source = "R3.10-4"};
    struct Input {
        ProductionBatchId batch;
        std::string opinion;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"}),
                                                  field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    using Output = BatchStep;

    static Output run(Unit& unit, const Input& in) {
        advance(unit, must_find_batch(unit.db, in.batch), BatchAct::resume_batch, in.opinion);
        note_stop(unit, in.batch, "");
        return state_of(unit, in.batch);
    }
};

}  // namespace

extern constinit const Operation resume_batch;
constinit const Operation resume_batch = operation<ResumeBatch>();

}  // namespace onecard::production
