#pragma once
// Completeness: how much of what a card needs the base has, town by town (R3.3-6).

#include <vector>

#include "engine/database.hpp"

namespace onecard::collection {

struct TownCompleteness {
    RegionCode town;
    std::int64_t people = 0, with_photo = 0, with_mobile = 0, matched = 0;
};
std::vector<TownCompleteness> completeness_of(Database& db, RegionCode region);

}  // namespace onecard::collection
