// Decides that of two differing records of a person the later one holds (R3.4-2).

#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {
namespace {

struct KeepRecord {
    static constexpr Spec spec{.name = "collection.keep_record",
                               .title = {"保留重复记录", "Keep the later record"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.4-2"};
    struct Input {
        CollectionBatchId collection;
        std::int64_t seq = 0;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("seq", &Input::seq, {"序号", "Number"}),
                       field("reason", &Input::reason, {"理由", "Reason"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_give_reason(in.reason);
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        const CollectionRecord record = must_find_record(unit.db, batch.id, in.seq);
        if (record.state == RecordState::duplicate && (record.bits & check_differs) == 0)
            throw Problem{same_as_before}.at("seq");
        RecordStates states{unit.db, batch.id};
        act_on_record(unit, states, record, RecordAct::keep_record, in.reason);
        states.save();
        return {.state = std::string{record_lifecycle.code(states.at(record.seq))}};
    }
};

}  // namespace

extern constinit const Operation keep_record;
constinit const Operation keep_record = operation<KeepRecord>();

}  // namespace onecard::collection
