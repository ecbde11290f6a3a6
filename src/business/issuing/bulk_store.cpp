// Every statement on whom a bulk application left out.

#include "business/issuing/bulk_store.hpp"

namespace onecard::issuing {
namespace {

constexpr Statement upsert_refusal{"issuing.upsert_bulk_refusal", R"sql(
    INSERT INTO bulk_refusals (collection_batch, seq, person_key, code, at) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (collection_batch, seq, person_key) DO UPDATE SET code = $4, at = $5)sql"};
constexpr Statement select_refusals{"issuing.select_bulk_refusals", R"sql(
    SELECT seq, person_key, code
      FROM bulk_refusals WHERE collection_batch = $1 AND seq > $2 ORDER BY seq LIMIT $3)sql"};
constexpr Statement count_applied{"issuing.count_bulk_applied",
                                  "SELECT COUNT(*) FROM card_applications WHERE collection_batch = $1"};
constexpr Statement count_refused{"issuing.count_bulk_refused",
                                  "SELECT COUNT(*) FROM bulk_refusals WHERE collection_batch = $1"};

}  // namespace

void insert_refusals(Unit& unit, std::string_view batch, std::span<const BulkRefusal> refusals) {
    for (const BulkRefusal& one : refusals)
        unit.db.change(upsert_refusal, batch, one.seq, one.person, one.code, unit.now);
}
std::vector<BulkRefusal> list_refusals(Database& db, std::string_view batch, std::int64_t after,
                                       std::int64_t limit) {
    std::vector<BulkRefusal> refusals;
    db.each(
        select_refusals,
        [&](const Row& row) { refusals.push_back({row.number(0), row.person_key(1), row.string(2)}); }, batch,
        after, limit);
    return refusals;
}
BulkCounts count_bulk(Database& db, std::string_view batch) {
    return {db.number_or(0, count_applied, batch), db.number_or(0, count_refused, batch)};
}

}  // namespace onecard::issuing
