// Hands a batch over: every record is judged by its check bits, and a vendor sees it no more (R3.4-3).

#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {
namespace {

struct SubmitCollection {
    static constexpr Spec spec{.name = "collection.submit_collection",
                               .title = {"移交采集批次", "Submit a collection batch"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK COLLECTOR HRSS_PLATFORM_ADMIN",
                               .source = "3.4; R3.4-2, R3.4-3"};
    struct Input {
        CollectionBatchId collection;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"})};
    };
    struct Output {
        std::int64_t checked_ok = 0;
        std::int64_t check_failed = 0;
        std::int64_t duplicates = 0;
        static constexpr auto fields =
            std::tuple{field("checked_ok", &Output::checked_ok, {"核查通过", "Checked"}),
                       field("check_failed", &Output::check_failed, {"核查未通过", "Check failed"}),
                       field("duplicates", &Output::duplicates, {"重复", "Duplicates"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        if (batch.last_seq == 0) throw Problem{batch_empty}.at("collection");
        advance(unit, batch, BatchAct::submit_collection);
        RecordStates states{unit.db, batch.id};
        states.move_all(RecordState::draft, RecordAct::submit);
        Output out;
        each_marked(unit.db, batch.id, [&](std::int64_t seq, std::int64_t bits) {
            if (states.at(seq) != RecordState::submitted) return;
            const bool twice = (bits & check_duplicate) != 0;
            states.move(seq, twice ? RecordAct::find_duplicate : RecordAct::fail_check);
            ++(twice ? out.duplicates : out.check_failed);
        });
        out.checked_ok = states.move_all(RecordState::submitted, RecordAct::pass_check);
        states.save();
        return out;
    }
};

}  // namespace

extern constinit const Operation submit_collection;
constinit const Operation submit_collection = operation<SubmitCollection>();

}  // namespace onecard::collection
