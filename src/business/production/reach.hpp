#pragma once
// How far an actor sees in lists: a range of regions, and the own organisation where bound to it.

#include "engine/unit.hpp"

namespace onecard::production {

struct Reach {
    std::int64_t lowest, highest;
    std::int64_t organisation;   ///< 0: of all organisations; -1: bound, and belonging to none
};
inline Reach reach_of(const Actor& actor) {
    const auto [lowest, highest] = actor.region.range();
    const std::int64_t own = actor.organisation == 0 ? -1 : actor.organisation;
    return {lowest, highest, actor.own_organisation_only ? own : 0};
}

}  // namespace onecard::production
