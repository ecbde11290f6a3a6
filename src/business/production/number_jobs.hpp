#pragma once
// Whether a locked card number has rested long enough.

#include "engine/unit.hpp"

namespace onecard::production {

bool has_numbers_to_free(Unit& unit);

}  // namespace onecard::production
