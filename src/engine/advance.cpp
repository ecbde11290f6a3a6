// The one file that writes a `state` column.

#include "engine/advance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

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
Statement update_of(const LifecycleView& lifecycle) {
    static std::vector<std::unique_ptr<std::array<std::string, 2>>> texts;
    static std::mutex guard;
    const std::scoped_lock lock{guard};
    const std::string name = "engine.update_state_of_" + std::string{lifecycle.table};
    for (const auto& text : texts)
        if ((*text)[0] == name) return {(*text)[0], (*text)[1]};
    texts.push_back(std::make_unique<std::array<std::string, 2>>(std::array<std::string, 2>{
        name, fmt::format("UPDATE {} SET state = $3 WHERE id = $1 AND state = $2", lifecycle.table)}));
    return {(*texts.back())[0], (*texts.back())[1]};
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
    std::vector<OpenAct> acts;
    for (const auto& step : lifecycle.steps) {
        if (step.from != state) continue;
        OpenAct shown{.act = std::string{step.act}, .words = words_of(lifecycle.acts, step.act)};
        const Operation* found = nullptr;
        for (const Module* module : unit.house.modules())
            for (const Operation* operation : module->operations)
                if (operation->spec->name.ends_with(step.act) &&
                    operation->spec->name == fmt::format("{}.{}", module->name, step.act))
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
