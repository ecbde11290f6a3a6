#pragma once
// RecordStates: the states of a batch's records, read and moved by the thousand and guarded by the record's lifecycle.

#include <functional>
#include <map>
#include <string>

#include "business/collection/collection.hpp"
#include "business/collection/record_lifecycle.hpp"

namespace onecard::collection {

/// How many records stand in each state.
using StateCounts = std::map<RecordState, std::int64_t>;

class RecordStates {
public:
    static constexpr std::int64_t records_in_part = 1000;

    RecordStates(Database& db, CollectionBatchId batch) : db_{db}, batch_{batch} {}

    /// Reads the whole batch at once: 1 MB for a million records.
    void read_all();
    /// Throws collection.record_not_found.
    RecordState at(std::int64_t seq);
    /// Gives a new record its first state.
    void begin(std::int64_t seq, RecordState state = record_lifecycle.start());
    /// Throws engine.act_not_allowed where the lifecycle has no such move.
    void move(std::int64_t seq, RecordAct act);
    /// Moves each record in state `from`, of those `wanted` says so; answers how many. Reads the whole batch.
    std::int64_t move_all(RecordState from, RecordAct act,
                          const std::function<bool(std::int64_t seq)>& wanted = {});
    /// Calls for each record in order.
    void each(const std::function<void(std::int64_t seq, RecordState)>& visit);
    StateCounts counts();
    /// Writes the parts that changed; throws collection.records_moved where another hand moved one meanwhile.
    void save();

private:
    struct Part {
        std::string was, now;
        bool is_new = true;
    };
    Part& part_of(std::int64_t seq);

    Database& db_;
    CollectionBatchId batch_;
    std::map<std::int64_t, Part> parts_;
    bool read_all_ = false;
};

}  // namespace onecard::collection
