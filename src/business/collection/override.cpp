// Every SQL statement on overrides and their samples.

#include "business/collection/override.hpp"

#include <algorithm>
#include <limits>

#include "business/collection/problems.hpp"
#include "engine/advance.hpp"
#include "engine/sm3.hpp"

namespace onecard::collection {
namespace {

constexpr Statement insert_one{"collection.insert_override", R"sql(
    INSERT INTO comparison_overrides (id, person_key, state, batch, seq, region, document, upload, reason, overall,
           items, asked_by, asked_at, approved_on)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, NULL))sql"};

constexpr Statement select_override{"collection.select_override", R"sql(
    SELECT id, person_key, state, batch, seq, region, document, upload, reason, overall, items, asked_by, asked_at,
           approved_on
      FROM comparison_overrides WHERE id = $1)sql"};

constexpr Statement select_overrides{"collection.select_overrides", R"sql(
    SELECT id, person_key, state, batch, seq, region, document, upload, reason, overall, items, asked_by, asked_at,
           approved_on
      FROM comparison_overrides
     WHERE region BETWEEN $1 AND $2 AND id < $3 AND ($4 = '' OR state = $4)
     ORDER BY id DESC LIMIT $5)sql"};

constexpr Statement select_open_override{"collection.select_open_override", R"sql(
    SELECT COUNT(*) FROM comparison_overrides WHERE batch = $1 AND seq = $2 AND state = 'asked')sql"};

constexpr Statement update_approved{"collection.update_approved", R"sql(
    UPDATE comparison_overrides SET approved_on = $3 WHERE id = $1 AND person_key = $2)sql"};

constexpr Statement select_approved_between{"collection.select_approved_between", R"sql(
    SELECT id, person_key, state, batch, seq, region, document, upload, reason, overall, items, asked_by, asked_at,
           approved_on
      FROM comparison_overrides
     WHERE region BETWEEN $1 AND $2 AND approved_on >= $3 AND approved_on < $4 ORDER BY id)sql"};

constexpr Statement select_samples{"collection.select_samples", R"sql(
    SELECT override_id, finding, looked_by FROM override_samples WHERE month = $1 ORDER BY override_id)sql"};

constexpr Statement insert_sample{"collection.insert_sample", R"sql(
    INSERT INTO override_samples (month, override_id, finding, looked_by, looked_at) VALUES ($1, $2, '', '', NULL)
    ON CONFLICT DO NOTHING)sql"};

constexpr Statement update_sample{"collection.update_sample", R"sql(
    UPDATE override_samples SET finding = $2, looked_by = $3, looked_at = $4 WHERE override_id = $1)sql"};

Override override_of(const Row& row) {
    return {.id = row.id<OverrideId>(0),
            .person = row.person_key(1),
            .state = override_lifecycle.state(row.text(2)),
            .batch = row.id<CollectionBatchId>(3),
            .seq = row.number(4),
            .region = row.region(5),
            .document = row.string(6),
            .upload = row.id<UploadId>(7),
            .reason = row.string(8),
            .overall = static_cast<Overall>(row.number(9)),
            .items = row.string(10),
            .asked_by = row.string(11),
            .asked_at = row.instant(12),
            .approved_on = row.is_null(13) ? std::optional<Date>{} : row.date(13)};
}

}  // namespace

void insert_override(Unit& unit, const Override& one) {
    unit.db.change(insert_one, one.id, one.person, override_lifecycle.code(override_lifecycle.start()),
                   one.batch, one.seq, one.region, one.document, one.upload, one.reason,
                   static_cast<std::int64_t>(one.overall), one.items, one.asked_by, one.asked_at);
    record_birth(unit, view_of(override_lifecycle), one.id.number(), "ask_override");
}

Override must_find_override(Database& db, OverrideId id) {
    std::optional<Override> found;
    db.each(
        select_override, [&](const Row& row) { found = override_of(row); }, id);
    if (!found) throw Problem{override_not_found}.with(id.text()).at("override");
    return *std::move(found);
}

bool has_open_override(Database& db, CollectionBatchId batch, std::int64_t seq) {
    return db.number_or(0, select_open_override, batch, seq) != 0;
}

void note_approved(Unit& unit, const Override& one) {
    unit.db.change(update_approved, one.id, one.person, unit.today());
}

std::vector<Override> list_overrides(Database& db, const OverrideFilter& filter) {
    std::vector<Override> found;
    const auto [lowest, highest] = filter.region.range();
    db.each(
        select_overrides, [&](const Row& row) { found.push_back(override_of(row)); }, lowest, highest,
        filter.before ? filter.before.number() : std::numeric_limits<std::int64_t>::max(),
        filter.state ? override_lifecycle.code(*filter.state) : std::string_view{}, filter.limit);
    return found;
}

std::vector<Sampled> sample_of_month(Unit& unit, RegionCode region, Month month, std::int64_t percent) {
    const Date first = month.first_day(), behind = month.last_day().plus_days(1);
    const std::int64_t number = first.number();
    std::vector<Override> approved;
    const auto [lowest, highest] = region.range();
    unit.db.each(
        select_approved_between, [&](const Row& row) { approved.push_back(override_of(row)); }, lowest,
        highest, first, behind);
    std::vector<Sampled> sample;
    if (approved.empty()) return sample;
    const auto wanted =
        std::max<std::size_t>(1, (approved.size() * static_cast<std::size_t>(percent) + 99) / 100);
    std::ranges::sort(approved, {}, [](const Override& one) { return sm3_hex(one.id.text()); });
    if (unit.today() >= behind)
        for (std::size_t i = 0; i < std::min(wanted, approved.size()); ++i)
            unit.db.change(insert_sample, number, approved[i].id);
    unit.db.each(
        select_samples,
        [&](const Row& row) {
            const auto found = std::ranges::find(approved, row.id<OverrideId>(0), &Override::id);
            if (found != approved.end()) sample.push_back({*found, row.string(1), row.string(2)});
        },
        number);
    return sample;
}

void note_sample_finding(Unit& unit, OverrideId id, std::string_view finding) {
    if (unit.db.change(update_sample, id, finding, unit.actor.code, unit.now) != 1)
        throw Problem{override_not_found}.with(id.text()).at("override");
}

}  // namespace onecard::collection
