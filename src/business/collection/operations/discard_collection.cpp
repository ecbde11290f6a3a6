// Throws a batch away that was not handed over, with the reason; its sheet may be given again.

#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {
namespace {

struct DiscardCollection {
    static constexpr Spec spec{.name = "collection.discard_collection",
                               .title = {"作废采集批次", "Discard a collection batch"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK COLLECTOR HRSS_PLATFORM_ADMIN",
                               .source = "3.4"};
    struct Input {
        CollectionBatchId collection;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("reason", &Input::reason, {"理由", "Reason"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_give_reason(in.reason);
        CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        const BatchState state = advance(unit, batch, BatchAct::discard_collection, in.reason);
        RecordStates states{unit.db, batch.id};
        states.move_all(RecordState::draft, RecordAct::withdraw_record);
        states.save();
        batch.digest = "";
        set_batch_file(unit.db, batch);
        return {.state = std::string{batch_lifecycle.code(state)}};
    }
};

}  // namespace

extern constinit const Operation discard_collection;
constinit const Operation discard_collection = operation<DiscardCollection>();

}  // namespace onecard::collection
