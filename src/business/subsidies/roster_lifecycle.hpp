#pragma once
// The life of a roster: one import of a sheet into a batch, loaded row by row, then current until another replaces it.

#include "base/id.hpp"
#include "base/lifecycle.hpp"

namespace onecard::subsidies {

struct RosterTag { static constexpr std::string_view prefix = "roster"; };
using RosterId = Id<RosterTag>;

enum class RosterState { loading, current, replaced, discarded };
enum class RosterAct { complete_roster, replace_roster, discard_roster };

namespace roster_table {
using enum RosterState;
using enum RosterAct;
inline constexpr Label<RosterState> states[] = {
    {loading, "loading", {"导入中", "Loading"}},
    {current, "current", {"当前名册", "Current"}},
    {replaced, "replaced", {"已被替换", "Replaced"}},
    {discarded, "discarded", {"已弃用", "Discarded"}},
};
inline constexpr Label<RosterAct> acts[] = {
    {complete_roster, "complete_roster", {"完成导入", "Complete the roster"}},
    {replace_roster, "replace_roster", {"被新名册替换", "Replace the roster"}},
    {discard_roster, "discard_roster", {"弃用名册", "Discard the roster"}},
};
inline constexpr Move<RosterState, RosterAct> moves[] = {
    {loading,  complete_roster, current},
    {loading,  discard_roster,  discarded},
    {current,  replace_roster,  replaced},
    {current,  discard_roster,  discarded},   // the same sheet is to be read again
    {replaced, discard_roster,  discarded},
};
}  // namespace roster_table

inline constexpr Lifecycle<RosterState, RosterAct> roster_lifecycle{
    "rosters", RosterState::loading, roster_table::states, roster_table::acts, roster_table::moves};
static_assert(roster_lifecycle.is_sound());

}  // namespace onecard::subsidies
