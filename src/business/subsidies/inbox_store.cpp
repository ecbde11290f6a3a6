// The statement behind the inbox.

#include "business/subsidies/inbox_store.hpp"

#include "engine/advance.hpp"

namespace onecard::subsidies {
namespace {

constexpr Statement select_under_way{"subsidies.select_batches_under_way", R"sql(
    SELECT id FROM subsidy_batches
     WHERE id > $1 AND state NOT IN ('closed', 'cancelled') AND region BETWEEN $2 AND $3
       AND ($4 = 0 OR organisation = $5)
     ORDER BY id LIMIT $6)sql"};

}  // namespace

std::vector<WaitingSince> batches_under_way(Unit& unit, BatchId after, std::size_t limit) {
    const auto [lowest, highest] = unit.actor.region.range();
    std::vector<BatchId> ids;
    unit.db.each(
        select_under_way, [&](const Row& row) { ids.push_back(row.id<BatchId>(0)); }, after.number(), lowest,
        highest, unit.actor.own_organisation_only, unit.actor.organisation, static_cast<std::int64_t>(limit));
    std::vector<WaitingSince> waiting;
    for (const BatchId id : ids) {
        const auto moves = past_moves(unit.db, view_of(batch_lifecycle), id.number());
        Batch batch = must_find_batch(unit.db, id);
        const Instant since = moves.empty() ? batch.made_at : moves.back().at;
        waiting.push_back({std::move(batch), since});
    }
    return waiting;
}

}  // namespace onecard::subsidies
