// Gives a batch up of which no card can be made: all its items failed or were pulled out.

#include "business/production/batch_steps.hpp"
#include "business/production/problems.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct CancelBatch {
    static constexpr Spec spec{.name = "production.cancel_batch",
                               .title = {"撤销制卡批次", "Give up a batch"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR CARD_REVIEWER",
                               .source = "seed-2 3(5), 5(2)-HRSS; 3.10"};
    struct Input {
        ProductionBatchId batch;
        std::string opinion;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"}),
                                                  field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    using Output = BatchStep;

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        std::int64_t left = 0;
        for (const StageCount& one : count_stages(unit.db, in.batch))
            if (!has_failed(one.stage)) left += one.items;
        if (left > 0) throw Problem{cards_left}.at("batch").with(std::to_string(left));
        advance(unit, batch, BatchAct::cancel_batch, in.opinion);
        return state_of(unit, in.batch);
    }
};

}  // namespace

extern constinit const Operation cancel_batch;
constinit const Operation cancel_batch = operation<CancelBatch>();

}  // namespace onecard::production
