// Records the inspection of a sample of a finished batch.

#include <algorithm>

#include "business/policies/policies.hpp"
#include "business/production/batch_steps.hpp"
#include "business/production/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct RecordInspection {
    static constexpr Spec spec{.name = "production.record_inspection",
                               .title = {"登记成品卡抽检", "Record the inspection of a batch"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "seed-0 P4(2); 3.10"};
    struct Input {
        ProductionBatchId batch;
        std::int64_t sample = 0, bad = 0;
        std::optional<std::string> note;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"}),
                       field("sample", &Input::sample, {"抽检张数", "Cards inspected"}),
                       field("bad", &Input::bad, {"不合格张数", "Bad cards"}),
                       field("note", &Input::note, {"说明", "Note"}, 500)};
    };
    struct Output {
        bool passed = false;
        static constexpr auto fields = std::tuple{field("passed", &Output::passed, {"合格", "Passed"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        const std::int64_t finished = count_items(unit.db, batch.id, ItemStage::finished);
        const policies::PackId pack{batch.pack};
        const std::int64_t wanted =
            std::min(finished, policies::number(unit.db, pack, "inspection_sample_cards", unit.today()));
        if (batch.state != BatchState::centre_returned || in.sample < wanted || in.sample > finished || in.bad < 0 ||
            in.bad > in.sample)
            throw Problem{inspection_wrong}.at("sample").with(std::to_string(in.sample)).with(std::to_string(finished));
        const bool passed = in.bad <= policies::number(unit.db, pack, "inspection_bad_at_most", unit.today());
        insert_inspection(unit, batch.id, {in.sample, in.bad, passed, in.note.value_or(""), "", {}});
        return {passed};
    }
};

}  // namespace

extern constinit const Operation record_inspection;
constinit const Operation record_inspection = operation<RecordInspection>();

}  // namespace onecard::production
