// Counts photos, mobiles and matches of the living people of each town.

#include "business/collection/completeness.hpp"

namespace onecard::collection {
namespace {

constexpr Statement select_completeness{"collection.select_completeness", R"sql(
    SELECT p.town, COUNT(*), COUNT(f.person_key), COUNT(m.person_key), COUNT(c.person_key)
      FROM people_v p
      LEFT JOIN (SELECT DISTINCT person_key FROM photos WHERE quality = 'ok') f ON f.person_key = p.person_key
      LEFT JOIN person_mobiles_v m ON m.person_key = p.person_key
      LEFT JOIN (SELECT DISTINCT person_key FROM comparison_results WHERE overall = 1) c ON c.person_key = p.person_key
     WHERE p.town BETWEEN $1 AND $2 AND p.live_status <> 2
     GROUP BY p.town ORDER BY p.town)sql"};

}  // namespace

std::vector<TownCompleteness> completeness_of(Database& db, RegionCode region) {
    std::vector<TownCompleteness> towns;
    const auto [lowest, highest] = region.range();
    db.each(
        select_completeness,
        [&](const Row& row) {
            towns.push_back({row.region(0), row.number(1), row.number(2), row.number(3), row.number(4)});
        },
        lowest, highest);
    return towns;
}

}  // namespace onecard::collection
