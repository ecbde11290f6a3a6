#pragma once
// The statements on regions that only this module uses.

#include "business/regions/regions.hpp"

namespace onecard::regions {

/// Present regions directly below.
std::int64_t count_children(Database& db, RegionCode parent);
void furnish_regions(Unit& unit);

}  // namespace onecard::regions
