// Closes a batch whose records are all handed over, withdrawn or duplicates.

#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {
namespace {

struct CloseCollection {
    static constexpr Spec spec{.name = "collection.close_collection",
                               .title = {"办结采集批次", "Close a collection batch"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "3.4"};
    struct Input {
        CollectionBatchId collection;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"})};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        std::int64_t open = 0;
        RecordStates{unit.db, batch.id}.each([&](std::int64_t, RecordState state) {
            open += state != RecordState::to_application && state != RecordState::withdrawn &&
                    state != RecordState::duplicate;
        });
        if (open > 0) throw Problem{records_open}.with(std::to_string(open)).at("collection");
        return {.state = std::string{batch_lifecycle.code(advance(unit, batch, BatchAct::close_collection))}};
    }
};

}  // namespace

extern constinit const Operation close_collection;
constinit const Operation close_collection = operation<CloseCollection>();

}  // namespace onecard::collection
