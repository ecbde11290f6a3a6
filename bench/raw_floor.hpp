#pragma once
// The raw floor: the fewest bulk statements that load a roster, join it with the registry and write the lines out.

#include <filesystem>
#include <string>

#include "doors/demo/made_up_county.hpp"
#include "engine/database.hpp"

namespace onecard::bench {

struct FloorTimes {
    double load_s = 0, join_s = 0, write_s = 0;
    std::int64_t lines = 0;
    double total_s() const { return load_s + join_s + write_s; }
};

/// Fills floor_cards(number, account, bank) from the made-up county; not part of the timed floor.
void load_floor_registry(Database& db, const demo::MadeUpCounty& county);
/// No checking, sealing, audit or review: a bulk load of the CSV's cells, one INSERT … SELECT, one SELECT to a file.
FloorTimes run_raw_floor(Database& db, const std::filesystem::path& roster_csv, const std::filesystem::path& out);

}  // namespace onecard::bench
