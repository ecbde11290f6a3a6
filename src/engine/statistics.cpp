// Statistics of the planner after a bulk load.

#include "engine/statistics.hpp"

#include <fmt/format.h>

namespace onecard {

void renew_statistics(Database& db, std::string_view table, std::int64_t rows) {
    constexpr std::int64_t rows_that_matter = 5'000;
    if (db.kind() == DatabaseKind::postgres && rows >= rows_that_matter)
        db.script(fmt::format("ANALYZE {}", table));
}

}  // namespace onecard
