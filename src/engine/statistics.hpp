#pragma once
// Statistics of the planner after a bulk load.

#include <cstdint>
#include <string_view>

#include "engine/database.hpp"

namespace onecard {

/// To be called in the transaction that ends a load of `rows` rows into `table`. PostgreSQL plans by the statistics of
/// the table as it was until its own housekeeping comes by, a minute later at best, and loops over a million rows till
/// then. SQLite plans by the shape of the keys, which our statements are written for. A small load changes no plan.
void renew_statistics(Database& db, std::string_view table, std::int64_t rows);

}  // namespace onecard
