// Hands confirmed records over for application: the base and its details take what was collected.

#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {
namespace {

struct HandOverRecords {
    static constexpr Spec spec{.name = "collection.hand_over_records",
                               .title = {"转申领", "Hand records over"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.4-5; seed-2 5(3)"};
    struct Input {
        CollectionBatchId collection;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"})};
    };
    struct Output {
        std::int64_t records = 0;
        std::string job;
        static constexpr auto fields = std::tuple{field("records", &Output::records, {"条数", "Records"}),
                                                  field("job", &Output::job, {"任务", "Job"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        const auto counts = RecordStates{unit.db, batch.id}.counts();
        const auto found = counts.find(RecordState::confirmed);
        if (found == counts.end()) throw Problem{nothing_to_move}.at("collection");
        return {.records = found->second,
                .job = unit.queue("collection.hand_over", Node::of({{"collection", batch.id.text()}}),
                                  batch.id.text())};
    }
};

}  // namespace

extern constinit const Operation hand_over_records;
constinit const Operation hand_over_records = operation<HandOverRecords>();

}  // namespace onecard::collection
