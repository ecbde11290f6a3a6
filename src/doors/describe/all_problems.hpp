#pragma once
// Every problem that a caller can meet: those of the modules, of the doors, and of the values that parsers
// read.

#include <vector>

#include "engine/house.hpp"

namespace onecard {

/// Sorted by code.
std::vector<const ProblemKind*> all_problems(const House& house);

}  // namespace onecard
