// The one file that writes a `state` column.

#include "engine/advance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <stdexcept>

#include "engine/advance_many.hpp"
#include "engine/house.hpp"
#include "engine/problems.hpp"

namespace onecard {
namespace {

constexpr Statement insert_move{"engine.insert_move", R"sql(
    INSERT INTO moves (id, noun, noun_id, from_state, act, to_state, actor, at, opinion)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))sql"};

// By which act and whose hand the noun last left a state: what earlier rounds did there counts no more.
constexpr Statement select_last_leaving{"engine.select_last_leaving", R"sql(
    SELECT act, actor FROM moves WHERE noun = $1 AND noun_id = $2 AND from_state = $3 ORDER BY id DESC LIMIT 1)sql"};

constexpr Statement select_moves{"engine.select_moves", R"sql(
    SELECT from_state, act, to_state, actor, at, opinion FROM moves WHERE noun = $1 AND noun_id = $2 ORDER BY id)sql"};

// As many numbers as asked for: SQLite answers the last of a run, PostgreSQL each of them.
constexpr Statement take_numbers{"engine.take_numbers",
                                 "UPDATE ids SET last = last + $1 WHERE name = 'id' RETURNING last",
                                 "SELECT nextval('id_numbers') FROM generate_series(1, $1)"};

const Words& words_of(std::span<const Label<int>> labels, std::string_view code) {
    static const Words none{"?", "?"};
    for (const auto& label : labels)
        if (label.code == code) return label.words;
    return none;
}

/// Both languages, since a problem's arguments are made before its reader is known.
std::string both(const Words& words) { return fmt::format("{} {}", words.zh, words.en); }

const LifecycleView::Step* find_step(const LifecycleView& lifecycle, std::string_view from, std::string_view act) {
    for (const auto& step : lifecycle.steps)
        if (step.from == from && step.act == act) return &step;
    return nullptr;
}

bool did_last(Unit& unit, const LifecycleView& lifecycle, std::int64_t id, std::string_view from,
              std::string_view act) {
    bool mine = false;
    unit.db.each(select_last_leaving,
                 [&](const Row& row) { mine = row.text(0) == act && row.text(1) == unit.actor.code; },
                 lifecycle.table, id, from);
    return mine;
}

/// The excluding act that this very actor did in the present round, or "" when none excludes.
std::string_view excluding_act(Unit& unit, const LifecycleView& lifecycle, std::int64_t id,
                               const LifecycleView::Step& step) {
    if (unit.actor.kind == ActorKind::worker) return {};
    for (const std::string_view act : step.not_by) {
        if (act.empty()) continue;
        bool starts_somewhere = false;
        for (const auto& other : lifecycle.steps) {
            if (other.act != act) continue;
            starts_somewhere = true;
            if (did_last(unit, lifecycle, id, other.from, act)) return act;
        }
        if (!starts_somewhere && did_last(unit, lifecycle, id, "", act)) return act;  // the birth
    }
    return {};
}

/// The statement of one table; its name comes from a constexpr lifecycle, never from input.
Statement statement_of(const LifecycleView& lifecycle, std::string_view kind, std::string_view which) {
    static std::vector<std::unique_ptr<std::array<std::string, 2>>> texts;
    static std::mutex guard;
    const std::scoped_lock lock{guard};
    const std::string name = fmt::format("engine.{}_of_{}", kind, lifecycle.table);
    for (const auto& text : texts)
        if ((*text)[0] == name) return {(*text)[0], (*text)[1]};
    texts.push_back(std::make_unique<std::array<std::string, 2>>(std::array<std::string, 2>{
        name, fmt::format("UPDATE {} SET state = $3 WHERE {} AND state = $2", lifecycle.table, which)}));
    return {(*texts.back())[0], (*texts.back())[1]};
}
Statement update_of(const LifecycleView& lifecycle) { return statement_of(lifecycle, "update_state", "id = $1"); }
/// All nouns of which moves $4 to $5 tell this very step.
Statement update_many_of(const LifecycleView& lifecycle) {
    return statement_of(lifecycle, "update_states",
                        "id IN (SELECT m.noun_id FROM moves m WHERE m.id BETWEEN $4 AND $5 AND m.noun = $1 "
                        "AND m.from_state = $2 AND m.to_state = $3)");
}

std::vector<std::int64_t> next_numbers(Unit& unit, std::int64_t count) {
    std::vector<std::int64_t> numbers;
    unit.db.each(take_numbers, [&](const Row& row) { numbers.push_back(row.number(0)); }, count);
    if (std::ssize(numbers) < count) {
        const std::int64_t last = numbers.at(0);
        numbers.clear();
        for (std::int64_t n = last - count + 1; n <= last; ++n) numbers.push_back(n);
    }
    return numbers;
}

/// Answers the lowest and the highest number of the moves written.
std::pair<std::int64_t, std::int64_t> write_moves(Unit& unit, std::string_view table, std::span<const std::int64_t> ids,
                                                  std::string_view from, std::string_view act, std::string_view to,
                                                  std::string_view opinion) {
    const auto numbers = next_numbers(unit, std::ssize(ids));
    auto load = unit.db.bulk_load("moves", "id, noun, noun_id, from_state, act, to_state, actor, at, opinion");
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::array<Value, 9> row{to_value(numbers[i]), to_value(table), to_value(ids[i]), to_value(from),
                                       to_value(act), to_value(to), to_value(unit.actor.code), to_value(unit.now),
                                       to_value(opinion)};
        load->row(row);
    }
    load->finish();
    const auto [lowest, highest] = std::ranges::minmax(numbers);
    return {lowest, highest};
}

}  // namespace

void advance_by_code(Unit& unit, const LifecycleView& lifecycle, std::int64_t id, std::string_view from,
                     std::string_view act, std::string_view opinion) {
    const auto refused = [&] {
        return Problem{act_not_allowed}
            .with(both(words_of(lifecycle.states, from)))
            .with(both(words_of(lifecycle.acts, act)));
    };
    const LifecycleView::Step* step = find_step(lifecycle, from, act);
    if (step == nullptr) throw refused();
    if (const std::string_view own = excluding_act(unit, lifecycle, id, *step); !own.empty())
        throw Problem{needs_other_hand}.with(both(words_of(lifecycle.acts, own)));
    if (unit.db.change(update_of(lifecycle), id, from, step->to) != 1) throw refused();
    unit.db.change(insert_move, unit.next_number(), lifecycle.table, id, from, act, step->to, unit.actor.code, unit.now,
                   opinion);
}

void advance_many_by_code(Unit& unit, const LifecycleView& lifecycle, std::span<const std::int64_t> ids,
                          std::string_view from, std::string_view act, std::string_view opinion) {
    if (ids.empty()) return;
    const auto refused = [&] {
        return Problem{act_not_allowed}
            .with(both(words_of(lifecycle.states, from)))
            .with(both(words_of(lifecycle.acts, act)));
    };
    const LifecycleView::Step* step = find_step(lifecycle, from, act);
    if (step == nullptr) throw refused();
    if (std::ranges::any_of(step->not_by, [](std::string_view other) { return !other.empty(); }))
        throw std::logic_error{"advance_many of an act with a four-eyes rule"};
    const auto [lowest, highest] = write_moves(unit, lifecycle.table, ids, from, act, step->to, opinion);
    if (unit.db.change(update_many_of(lifecycle), lifecycle.table, from, step->to, lowest, highest) != std::ssize(ids))
        throw refused();
}

void record_births(Unit& unit, const LifecycleView& lifecycle, std::span<const std::int64_t> ids,
                   std::string_view act) {
    if (!ids.empty()) write_moves(unit, lifecycle.table, ids, "", act, lifecycle.start, "");
}

void record_birth(Unit& unit, const LifecycleView& lifecycle, std::int64_t id, std::string_view act) {
    unit.db.change(insert_move, unit.next_number(), lifecycle.table, id, "", act, lifecycle.start, unit.actor.code,
                   unit.now, "");
}

std::vector<PastMove> past_moves(Database& db, const LifecycleView& lifecycle, std::int64_t id) {
    std::vector<PastMove> moves;
    db.each(
        select_moves,
        [&](const Row& row) {
            moves.push_back(
                {row.string(0), row.string(1), row.string(2), row.string(3), row.instant(4), row.string(5)});
        },
        lifecycle.table, id);
    return moves;
}

std::vector<OpenAct> open_acts(Unit& unit, const LifecycleView& lifecycle, std::int64_t id, std::string_view state) {
    // Rooms may call their acts alike: "cancel_batch" of subsidies is not that of card production.
    const auto owner = std::ranges::find_if(unit.house.modules(), [&](const Module* module) {
        return std::ranges::any_of(module->lifecycles,
                                   [&](const LifecycleView* own) { return own->table == lifecycle.table; });
    });
    std::vector<OpenAct> acts;
    for (const auto& step : lifecycle.steps) {
        if (step.from != state) continue;
        OpenAct shown{.act = std::string{step.act}, .words = words_of(lifecycle.acts, step.act)};
        const Operation* found = nullptr;
        if (owner != unit.house.modules().end())
            for (const Operation* operation : (*owner)->operations)
                if (operation->spec->name.ends_with(step.act) &&
                    operation->spec->name == fmt::format("{}.{}", (*owner)->name, step.act))
                    found = operation;
        if (found == nullptr) continue;  // an act of the worker has no button
        if (!is_permitted(*found->spec, unit.actor)) {
            shown.open = false;
            shown.why_not = not_permitted.code;
        } else if (!excluding_act(unit, lifecycle, id, step).empty()) {
            shown.open = false;
            shown.why_not = needs_other_hand.code;
        }
        acts.push_back(std::move(shown));
    }
    return acts;
}

}  // namespace onecard
