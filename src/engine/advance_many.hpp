#pragma once
// advance_many: the same step of a lifecycle for many nouns at once, for what happens to whole batches.

#include <cstdint>
#include <span>

#include "engine/advance.hpp"

namespace onecard {

/// Moves all of these nouns, each named once, from `from` by `act`, each with its row of history, in a fixed number of
/// statements. All or none: throws act_not_allowed where the table has no such move or one of them is not in `from`.
/// For acts that exclude no hand; an act with a four-eyes rule is a bug here and throws std::logic_error.
void advance_many_by_code(Unit& unit, const LifecycleView& lifecycle, std::span<const std::int64_t> ids,
                          std::string_view from, std::string_view act, std::string_view opinion);
/// The births of many nouns in their first state, as record_birth does for one.
void record_births(Unit& unit, const LifecycleView& lifecycle, std::span<const std::int64_t> ids,
                   std::string_view act);

template <class State, class Act>
void advance_many(Unit& unit, const Lifecycle<State, Act>& lifecycle, std::span<const std::int64_t> ids, State from,
                  Act act, std::string_view opinion = {}) {
    advance_many_by_code(unit, view_of(lifecycle), ids, lifecycle.code(from), lifecycle.code(act), opinion);
}

}  // namespace onecard
