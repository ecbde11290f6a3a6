// The only place that reads and writes the packed states of records.

#include "business/collection/record_states.hpp"

#include "business/collection/problems.hpp"
#include "engine/problems.hpp"

namespace onecard::collection {
namespace {

constexpr Statement select_parts{"collection.select_parts", R"sql(
    SELECT part, states FROM collection_states WHERE batch = $1 ORDER BY part)sql"};
constexpr Statement select_part{"collection.select_part", R"sql(
    SELECT states FROM collection_states WHERE batch = $1 AND part = $2)sql"};
constexpr Statement insert_part{"collection.insert_part", R"sql(
    INSERT INTO collection_states (batch, part, states) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING)sql"};
// Moves only what is still as it was read: of two hands at once, one is told to try again.
constexpr Statement update_part{"collection.update_part", R"sql(
    UPDATE collection_states SET states = $4 WHERE batch = $1 AND part = $2 AND states = $3)sql"};

std::size_t place_of(std::int64_t seq) {
    return static_cast<std::size_t>((seq - 1) % RecordStates::records_in_part);
}

}  // namespace

void RecordStates::read_all() {
    if (read_all_) return;
    read_all_ = true;
    db_.each(
        select_parts,
        [&](const Row& row) {
            const auto [place, fresh] = parts_.try_emplace(row.number(0));
            if (!fresh) return;  // read before, and perhaps moved since
            place->second = {std::string{row.blob(1)}, std::string{row.blob(1)}, false};
        },
        batch_);
}

RecordStates::Part& RecordStates::part_of(std::int64_t seq) {
    const std::int64_t number = (seq - 1) / records_in_part;
    const auto [place, fresh] = parts_.try_emplace(number);
    if (fresh && !read_all_)
        db_.each(
            select_part,
            [&](const Row& row) {
                place->second = {std::string{row.blob(0)}, std::string{row.blob(0)}, false};
            },
            batch_, number);
    return place->second;
}

RecordState RecordStates::at(std::int64_t seq) {
    if (seq < 1) throw Problem{record_not_found}.with(std::to_string(seq)).at("seq");
    const Part& part = part_of(seq);
    if (place_of(seq) >= part.now.size()) throw Problem{record_not_found}.with(std::to_string(seq)).at("seq");
    return static_cast<RecordState>(part.now[place_of(seq)]);
}

void RecordStates::begin(std::int64_t seq, RecordState state) {
    Part& part = part_of(seq);
    if (place_of(seq) != part.now.size()) throw std::logic_error{"records begin in their order"};
    part.now += static_cast<char>(state);
}

void RecordStates::move(std::int64_t seq, RecordAct act) {
    const RecordState from = at(seq);
    const auto* move = record_lifecycle.find_move(from, act);
    if (move == nullptr)
        throw Problem{act_not_allowed}
            .with(std::string{record_lifecycle.words(from).zh})
            .with(std::string{record_lifecycle.words(act).zh});
    part_of(seq).now[place_of(seq)] = static_cast<char>(move->to);
}

std::int64_t RecordStates::move_all(RecordState from, RecordAct act,
                                    const std::function<bool(std::int64_t)>& wanted) {
    const auto* move = record_lifecycle.find_move(from, act);
    if (move == nullptr) throw std::logic_error{"no such move of records"};
    read_all();
    std::int64_t moved = 0;
    for (auto& [number, part] : parts_)
        for (std::size_t i = 0; i < part.now.size(); ++i) {
            if (part.now[i] != static_cast<char>(from)) continue;
            if (wanted && !wanted(number * records_in_part + static_cast<std::int64_t>(i) + 1)) continue;
            part.now[i] = static_cast<char>(move->to);
            ++moved;
        }
    return moved;
}

void RecordStates::each(const std::function<void(std::int64_t, RecordState)>& visit) {
    read_all();
    for (const auto& [number, part] : parts_)
        for (std::size_t i = 0; i < part.now.size(); ++i)
            visit(number * records_in_part + static_cast<std::int64_t>(i) + 1,
                  static_cast<RecordState>(part.now[i]));
}

StateCounts RecordStates::counts() {
    StateCounts counts;
    each([&](std::int64_t, RecordState state) { ++counts[state]; });
    return counts;
}

void RecordStates::save() {
    for (auto& [number, part] : parts_) {
        if (part.now == part.was) continue;
        const std::int64_t changed =
            part.is_new ? db_.change(insert_part, batch_, number, Blob{part.now})
                        : db_.change(update_part, batch_, number, Blob{part.was}, Blob{part.now});
        if (changed != 1) throw Problem{records_moved};
        part.was = part.now;
        part.is_new = false;
    }
}

}  // namespace onecard::collection
