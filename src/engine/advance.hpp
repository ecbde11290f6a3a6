#pragma once
// advance: the only way a state changes: the guard, the update, the history row and the four-eyes rule in one place.

#include <string>
#include <string_view>
#include <vector>

#include "base/lifecycle.hpp"
#include "engine/unit.hpp"

namespace onecard {

/// Makes the step `act` of the noun: refuses with act_not_allowed where the table has no such move, with
/// needs_other_hand where the same hand did an act that excludes it in this round, and with act_not_allowed when
/// another transaction moved it first. An act belongs to this round when the noun last left the state from which the
/// act starts by this very act: an approval before a return excludes nobody once that post was passed anew.
void advance_by_code(Unit& unit, const LifecycleView& lifecycle, std::int64_t id, std::string_view from,
                     std::string_view act, std::string_view opinion);
/// Records the birth of a noun in its first state, so that "not by the hand that made it" can be asked.
void record_birth(Unit& unit, const LifecycleView& lifecycle, std::int64_t id, std::string_view act);

/// A step as it was made; the birth has no `from`.
struct PastMove {
    std::string from, act, to, actor;
    Instant at{};
    std::string opinion;
};
/// Oldest first.
std::vector<PastMove> past_moves(Database& db, const LifecycleView& lifecycle, std::int64_t id);

/// An act that is possible from the present state, for buttons.
struct OpenAct {
    std::string act;
    Words words;
    bool open = true;       ///< false: dim
    std::string why_not{};  ///< a problem code where dim
};
/// The acts that leave `state`, each with whether this actor may do it now.
std::vector<OpenAct> open_acts(Unit& unit, const LifecycleView& lifecycle, std::int64_t id, std::string_view state);

/// The type-erased view of a constexpr lifecycle; made once.
template <class State, class Act>
const LifecycleView& view_of(const Lifecycle<State, Act>& lifecycle) {
    static const auto made = [&] {
        struct Made {
            std::vector<Label<int>> states, acts;
            std::vector<LifecycleView::Step> steps;
            LifecycleView view;
        };
        auto* m = new Made;
        for (const auto& s : lifecycle.states()) m->states.push_back({static_cast<int>(s.value), s.code, s.words});
        for (const auto& a : lifecycle.acts()) m->acts.push_back({static_cast<int>(a.value), a.code, a.words});
        for (const auto& move : lifecycle.moves()) {
            auto& step = m->steps.emplace_back(LifecycleView::Step{lifecycle.code(move.from), lifecycle.code(move.act),
                                                                   lifecycle.code(move.to), {}});
            for (std::size_t i = 0; i < other_hands; ++i)
                if (move.not_by[i]) step.not_by[i] = lifecycle.code(*move.not_by[i]);
        }
        m->view = {lifecycle.table(), lifecycle.code(lifecycle.start()), m->states, m->acts, m->steps};
        return &m->view;
    }();
    return *made;
}

/// `noun` has `id`, `state` and a static `lifecycle()`. Answers the new state.
template <class Noun, class Act>
auto advance(Unit& unit, const Noun& noun, Act act, std::string_view opinion = {}) {
    const auto& lifecycle = Noun::lifecycle();
    const auto* move = lifecycle.find_move(noun.state, act);
    advance_by_code(unit, view_of(lifecycle), noun.id.number(), lifecycle.code(noun.state), lifecycle.code(act),
                    opinion);
    return move->to;
}

}  // namespace onecard
