#pragma once
// An act on one record of a batch, for a reason.

#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {

struct RecordAndReason {
    CollectionBatchId collection;
    std::int64_t seq = 0;
    std::string reason;
    static constexpr auto fields =
        std::tuple{field("collection", &RecordAndReason::collection, {"采集批次", "Collection batch"}),
                   field("seq", &RecordAndReason::seq, {"序号", "Number"}),
                   field("reason", &RecordAndReason::reason, {"理由", "Reason"}, 200)};
};

struct RecordStateShown {
    std::string state;
    static constexpr auto fields = std::tuple{field("state", &RecordStateShown::state, {"状态", "State"})};
};

/// The record, once a reason is given and the actor sees the batch.
inline CollectionRecord must_find_record_to_act(Unit& unit, const RecordAndReason& in) {
    must_give_reason(in.reason);
    return must_find_record(unit.db, must_find_seen_batch(unit, in.collection).id, in.seq);
}

inline RecordStateShown act(Unit& unit, const RecordAndReason& in, const CollectionRecord& record,
                            RecordAct what) {
    RecordStates states{unit.db, in.collection};
    act_on_record(unit, states, record, what, in.reason);
    states.save();
    return {.state = std::string{record_lifecycle.code(states.at(record.seq))}};
}

}  // namespace onecard::collection
