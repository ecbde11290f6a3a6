// Every SQL statement on shared certificate numbers.

#include "business/people/number_conflict.hpp"

#include "business/people/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::people {
namespace {

constexpr Statement select_conflict{"people.select_conflict", R"sql(
    SELECT id, person_key, state, region, second_name, source, proof, found_at
      FROM number_conflicts WHERE id = $1)sql"};

constexpr Statement select_conflicts{"people.select_conflicts", R"sql(
    SELECT id, person_key, state, region, second_name, source, proof, found_at
      FROM number_conflicts
     WHERE region BETWEEN $1 AND $2 AND id < $3 AND ($4 = 0 OR state = 'blocked')
     ORDER BY id DESC LIMIT $5)sql"};

constexpr Statement select_open_conflict{"people.select_open_conflict", R"sql(
    SELECT COUNT(*) FROM number_conflicts WHERE person_key = $1 AND state = 'blocked')sql"};

constexpr Statement select_open_conflicts{"people.select_open_conflicts", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM number_conflicts LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    SELECT DISTINCT c.person_key FROM wanted w CROSS JOIN number_conflicts c
     WHERE c.person_key = w.person_key AND c.state = 'blocked')sql"};

constexpr Statement insert_conflict{"people.insert_conflict", R"sql(
    INSERT INTO number_conflicts (id, person_key, state, region, second_name, source, proof, found_at)
    VALUES ($1, $2, $3, $4, $5, $6, '', $7))sql"};

constexpr Statement update_conflict_proof{"people.update_conflict_proof", R"sql(
    UPDATE number_conflicts SET proof = $3 WHERE id = $1 AND person_key = $2)sql"};

constexpr Statement select_any_conflict{"people.select_any_conflict", R"sql(
    SELECT 1 FROM number_conflicts LIMIT 1)sql"};

NumberConflict conflict_of(const Row& row) {
    return {.id = row.id<NumberConflictId>(0),
            .person = row.person_key(1),
            .state = conflict_lifecycle.state(row.text(2)),
            .region = row.region(3),
            .second_name = row.string(4),
            .source = row.string(5),
            .proof = row.string(6),
            .found_at = row.instant(7)};
}

}  // namespace

NumberConflict must_find_number_conflict(Database& db, NumberConflictId id) {
    std::optional<NumberConflict> found;
    db.each(
        select_conflict, [&](const Row& row) { found = conflict_of(row); }, id);
    if (!found) throw Problem{number_conflict_not_found}.with(id.text()).at("conflict");
    return *std::move(found);
}

std::vector<NumberConflict> list_number_conflicts(Database& db, RegionCode region, bool only_blocked,
                                                  NumberConflictId before, std::int64_t limit) {
    std::vector<NumberConflict> found;
    const auto [lowest, highest] = region.range();
    db.each(
        select_conflicts, [&](const Row& row) { found.push_back(conflict_of(row)); }, lowest, highest,
        before ? before.number() : std::numeric_limits<std::int64_t>::max(), only_blocked, limit);
    return found;
}

void set_conflict_proof(Database& db, const NumberConflict& conflict, std::string_view proof) {
    db.change(update_conflict_proof, conflict.id, conflict.person, proof);
}

bool has_number_conflict(Database& db, const PersonKey& key) {
    return db.number_or(0, select_open_conflict, key) != 0;
}

std::vector<PersonKey> number_conflicts_of(Database& db, std::span<const PersonKey> keys) {
    std::vector<PersonKey> found;
    // There are hardly ever any: a million persons are not looked up one by one for nothing.
    if (keys.empty() || db.number_or(0, select_any_conflict) == 0) return found;
    db.each(
        select_open_conflicts, [&](const Row& row) { found.push_back(row.person_key(0)); },
        Blob{{reinterpret_cast<const char*>(keys.data()), keys.size() * sizeof(PersonKey)}}, keys.size());
    return found;
}

void note_number_conflict(Unit& unit, const PersonKey& key, std::string_view second_name, RegionCode region,
                          std::string_view source) {
    if (has_number_conflict(unit.db, key)) return;
    const auto id = unit.next_id<NumberConflictId>();
    unit.db.change(insert_conflict, id, key, conflict_lifecycle.code(conflict_lifecycle.start()), region,
                   second_name, source, unit.now);
    record_birth(unit, view_of(conflict_lifecycle), id.number(), "report_number_conflict");
    unit.tell(person_changed, Node::of({{"person", key_text(key)}}));
}

}  // namespace onecard::people
