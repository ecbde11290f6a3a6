// Whether what a card needs of a person is there: the questions that issuing and production ask.

#include <algorithm>

#include "business/collection/parameters.hpp"
#include "business/collection/problems.hpp"
#include "business/collection/record_states.hpp"
#include "business/people/people.hpp"
#include "engine/files.hpp"
#include "engine/sealer.hpp"
#include "engine/sm3.hpp"

namespace onecard::collection {
namespace {

// The keys come as one value of 16 bytes each; see people.select_known.
constexpr Statement select_records_of_persons{"collection.select_records_of_persons", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM collection_records LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    SELECT w.i, r.batch, r.seq, r.name_hash, r.birth, r.cert_valid_until, r.bank, r.infant, r.region,
           substr(s.states, CAST((r.seq - 1) % 1000 AS INTEGER) + 1, 1),
           p.name_hash, p.birth
      FROM wanted w CROSS JOIN collection_records r
      JOIN collection_states s ON s.batch = r.batch AND s.part = (r.seq - 1) / 1000
      LEFT JOIN people_v p ON p.person_key = r.person_key
     WHERE r.person_key = w.person_key
     ORDER BY w.i, r.batch DESC, r.seq DESC)sql"};

constexpr Statement select_results_of_persons{"collection.select_results_of_persons", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM collection_records LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    SELECT w.i, c.batch, c.seq, c.overall, c.compared_on
      FROM wanted w CROSS JOIN collection_records r
      JOIN comparison_results c ON c.batch = r.batch AND c.seq = r.seq AND c.person_key = r.person_key
     WHERE r.person_key = w.person_key
     ORDER BY w.i, c.batch, c.seq, c.job)sql"};

constexpr Statement select_overridden{"collection.select_overridden", R"sql(
    SELECT COUNT(*) FROM comparison_overrides
     WHERE batch = $1 AND seq = $2 AND person_key = $3 AND state = 'approved')sql"};

constexpr Statement select_persons_with_photo{"collection.select_persons_with_photo", R"sql(
    WITH RECURSIVE wanted(i, person_key) AS (
        SELECT CAST(0 AS BIGINT), substr(COALESCE($1, (SELECT person_key FROM photos LIMIT 0)), 1, 16)
         UNION ALL
        SELECT i + 1, substr($1, CAST(i * 16 + 17 AS INTEGER), 16) FROM wanted WHERE i < $2 - 1)
    SELECT DISTINCT w.i FROM wanted w CROSS JOIN photos f
     WHERE f.person_key = w.person_key AND f.quality = 'ok')sql"};

// The police's photo before one that was collected (R3.5-3), the newest of a source first.
constexpr Statement select_photo{"collection.select_photo", R"sql(
    SELECT path, bytes, sm3, taken_on, created_at FROM photos
     WHERE person_key = $1 AND quality = 'ok'
     ORDER BY CASE source WHEN 'police' THEN 0 ELSE 1 END, id DESC LIMIT 1)sql"};

constexpr Statement select_handed_over{"collection.select_handed_over", R"sql(
    SELECT r.seq, r.person_key, r.name, r.region, r.bank, r.infant
      FROM collection_records r
      JOIN collection_states s ON s.batch = r.batch AND s.part = (r.seq - 1) / 1000
     WHERE r.batch = $1 AND r.seq > $2 AND substr(s.states, CAST((r.seq - 1) % 1000 AS INTEGER) + 1, 1) = $3
     ORDER BY r.seq LIMIT $4)sql"};

Blob keys_as_blob(std::span<const PersonKey> keys) {
    return {{reinterpret_cast<const char*>(keys.data()), keys.size() * sizeof(PersonKey)}};
}

bool says_else(const Row& row) {
    if (row.is_null(10)) return false;
    return row.number(10) != row.number(3) || row.number(11) != row.number(4);
}

void take_record(Readiness& one, const Row& row, Date today) {
    if (one.collected) return;  // a newer one spoke
    const auto state = static_cast<RecordState>(row.blob(9).at(0));
    if (state == RecordState::withdrawn || state == RecordState::duplicate) return;
    one.collected = true;
    one.confirmed = state == RecordState::confirmed || state == RecordState::to_application;
    one.handed_over = state == RecordState::to_application;
    one.batch = row.id<CollectionBatchId>(1);
    one.seq = row.number(2);
    one.identity_changed = says_else(row);
    one.cert_expired = !row.is_null(5) && row.date(5) < today;
    one.bank = row.is_null(6) ? 0 : row.number(6);
    one.infant = row.flag(7);
}

}  // namespace

std::span<const Label<Overall>> labels_of(Overall) {
    static constexpr Label<Overall> labels[] = {
        {Overall::pending, "PENDING", {"未比对", "Not compared"}},
        {Overall::match, "MATCH", {"一致", "Match"}},
        {Overall::mismatch, "MISMATCH", {"不一致", "Mismatch"}},
        {Overall::not_found, "NOT_FOUND", {"查无此人", "Not found"}},
        {Overall::source_error, "SOURCE_ERROR", {"来源出错", "Source error"}},
        {Overall::cancelled_number, "CANCELLED_NUMBER", {"号码已注销", "Cancelled number"}}};
    return labels;
}

Readiness readiness_of(Unit& unit, const PersonKey& person) {
    return readiness_of(unit, std::span{&person, 1})[0];
}

std::vector<Readiness> readiness_of(Unit& unit, std::span<const PersonKey> persons) {
    std::vector<Readiness> all(persons.size());
    for (std::size_t i = 0; i < persons.size(); ++i) all[i].person = persons[i];
    constexpr std::size_t at_once = 10'000;
    for (std::size_t from = 0; from < persons.size(); from += at_once) {
        const auto keys = persons.subspan(from, std::min(at_once, persons.size() - from));
        const auto place = [&](const Row& row) -> Readiness& {
            return all[from + static_cast<std::size_t>(row.number(0))];
        };
        std::vector<RegionCode> regions(keys.size());
        unit.db.each(
            select_records_of_persons,
            [&](const Row& row) {
                Readiness& one = place(row);
                const bool known = one.collected;
                take_record(one, row, unit.today());
                if (one.collected && !known) regions[static_cast<std::size_t>(row.number(0))] = row.region(8);
            },
            keys_as_blob(keys), keys.size());
        unit.db.each(
            select_results_of_persons,
            [&](const Row& row) {
                Readiness& one = place(row);
                if (row.id<CollectionBatchId>(1) != one.batch || row.number(2) != one.seq) return;
                one.comparison = static_cast<Overall>(row.number(3));
                one.compared_on = row.date(4);
            },
            keys_as_blob(keys), keys.size());
        unit.db.each(
            select_persons_with_photo, [&](const Row& row) { place(row).photo_ok = true; },
            keys_as_blob(keys), keys.size());
        auto conflicts = people::number_conflicts_of(unit.db, keys);
        std::ranges::sort(conflicts);
        AgeLimits limits{unit.db, unit.today()};
        for (std::size_t i = 0; i < keys.size(); ++i) {
            Readiness& one = all[from + i];
            one.number_conflict = std::ranges::binary_search(conflicts, keys[i]);
            if (one.compared_on) one.stale = unit.today() - *one.compared_on > limits.days_for(regions[i]);
            // Set aside by two hands only where the record went on without a match.
            if (one.confirmed && one.comparison != Overall::match)
                one.overridden = unit.db.number_or(0, select_overridden, one.batch, one.seq, keys[i]) > 0;
        }
    }
    return all;
}

const ProblemKind* why_not_ready(const Readiness& one) {
    if (!one.collected) return &not_collected;
    if (one.number_conflict) return &number_in_conflict;
    if (one.comparison != Overall::match && !one.overridden) return &not_matched;
    if (one.identity_changed) return &identity_changed;
    if (one.stale) return &comparison_stale;
    if (!one.confirmed) return &not_confirmed;
    if (!one.photo_ok && !one.infant) return &photo_missing;
    return nullptr;
}

void must_be_ready(Unit& unit, const PersonKey& person) {
    if (const ProblemKind* kind = why_not_ready(readiness_of(unit, person))) throw Problem{*kind};
}

std::vector<HandedOver> list_handed_over(Database& db, CollectionBatchId batch, std::int64_t after,
                                         std::int64_t limit) {
    std::vector<HandedOver> found;
    constexpr char state[] = {static_cast<char>(RecordState::to_application)};
    db.each(
        select_handed_over,
        [&](const Row& row) {
            found.push_back({.seq = row.number(0),
                             .person = row.person_key(1),
                             .name = row.string(2),
                             .region = row.region(3),
                             .bank = row.is_null(4) ? 0 : row.number(4),
                             .infant = row.flag(5)});
        },
        batch, after, Blob{{state, 1}}, limit);
    return found;
}

std::optional<PhotoFile> find_photo(Database& db, const PersonKey& person) {
    std::optional<PhotoFile> photo;
    db.each(
        select_photo,
        [&](const Row& row) {
            photo = {.path = row.string(0),
                     .bytes = row.number(1),
                     .sm3 = row.string(2),
                     .taken_on = row.is_null(3) ? row.instant(4).date() : row.date(3)};
        },
        person);
    return photo;
}

}  // namespace onecard::collection
