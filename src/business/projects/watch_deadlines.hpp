#pragma once
// The worker's look at deadlines: whether there is something to do.

#include "engine/unit.hpp"

namespace onecard::projects {

bool has_deadlines_to_watch(Unit& unit);

}  // namespace onecard::projects
