// Card numbers: generated in ranges, reserved in bulk by one guarded statement, used once.

#include "business/production/number_store.hpp"

#include <algorithm>

#include "base/card_number.hpp"
#include "business/production/problems.hpp"

namespace onecard::production {
namespace {

constexpr Statement select_pools{"production.select_pools", R"sql(
    SELECT region, scheme FROM number_pools WHERE $1 = 0 OR region = $1 ORDER BY region)sql"};
constexpr Statement upsert_pool{"production.upsert_pool", R"sql(
    INSERT INTO number_pools (region, scheme, turn) VALUES ($1, $2, 0)
    ON CONFLICT (region) DO UPDATE SET turn = number_pools.turn + 1)sql"};
// Whoever takes numbers holds this row, so that two batches never look at the same free ones.
constexpr Statement take_pool{"production.take_pool", R"sql(
    UPDATE number_pools SET turn = turn + 1 WHERE region = $1)sql"};
constexpr Statement select_overlap{"production.select_range_overlap", R"sql(
    SELECT id, region, letter, first_serial, last_serial, filled_to
      FROM number_ranges WHERE letter = $1 AND first_serial <= $3 AND last_serial >= $2 LIMIT 1)sql"};
constexpr Statement insert_range_row{"production.insert_range", R"sql(
    INSERT INTO number_ranges (id, region, letter, first_serial, last_serial, filled_to, actor, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8))sql"};
constexpr Statement select_range{"production.select_range", R"sql(
    SELECT id, region, letter, first_serial, last_serial, filled_to FROM number_ranges WHERE id = $1)sql"};
constexpr Statement update_filled{"production.update_range_filled", R"sql(
    UPDATE number_ranges SET filled_to = $2 WHERE id = $1)sql"};
// A registry that came before the pool has cards with these numbers.
constexpr Statement use_known{"production.use_known_numbers", R"sql(
    UPDATE card_numbers SET stage = 'used', holder = 'registry', since = $3
     WHERE card_no BETWEEN $1 AND $2 AND stage = 'free'
       AND card_no IN (SELECT c.card_no FROM cards_v c WHERE c.card_no BETWEEN $1 AND $2))sql"};
constexpr Statement reserve_free{"production.reserve_numbers", R"sql(
    UPDATE card_numbers SET stage = 'reserved', holder = $3, reason = '', since = $4
     WHERE stage = 'free'
       AND card_no IN (SELECT n.card_no FROM card_numbers n
                        WHERE n.region = $1 AND n.stage = 'free'
                          AND NOT EXISTS (SELECT 1 FROM cards_v c WHERE c.card_no = n.card_no)
                        ORDER BY n.seq, n.card_no LIMIT $2)
    RETURNING card_no)sql"};
constexpr Statement use_reserved{"production.use_number", R"sql(
    UPDATE card_numbers SET stage = 'used', since = $3 WHERE card_no = $1 AND holder = $2 AND stage = 'reserved')sql"};
constexpr Statement lock_reserved{"production.lock_number", R"sql(
    UPDATE card_numbers SET stage = 'locked', reason = $3, since = $4
     WHERE card_no = $1 AND holder = $2 AND stage = 'reserved')sql"};
constexpr Statement count_stages{"production.count_numbers", R"sql(
    SELECT stage, COUNT(*) FROM card_numbers WHERE region = $1 GROUP BY stage)sql"};
constexpr Statement select_locked{"production.select_locked_numbers", R"sql(
    SELECT card_no, holder, reason, since FROM card_numbers
     WHERE region = $1 AND stage = 'locked' AND card_no > $2 ORDER BY card_no LIMIT $3)sql"};
constexpr Statement free_numbers{"production.free_numbers", R"sql(
    UPDATE card_numbers SET stage = 'free', holder = '', reason = '', since = $3
     WHERE region = $1 AND stage = 'locked' AND since <= $2)sql"};
constexpr Statement count_freeable{"production.count_freeable_numbers", R"sql(
    SELECT COUNT(*) FROM card_numbers WHERE region = $1 AND stage = 'locked' AND since <= $2)sql"};
constexpr Statement use_finished{"production.use_finished_numbers", R"sql(
    UPDATE card_numbers SET stage = 'used', since = $3
     WHERE holder = $2 AND stage = 'reserved'
       AND card_no IN (SELECT i.card_no FROM production_items i WHERE i.batch = $1 AND i.stage IN ('40', '60')))sql"};
constexpr Statement lock_ended{"production.lock_ended_numbers", R"sql(
    UPDATE card_numbers
       SET stage = 'locked', since = $3,
           reason = (SELECT i.fail_code FROM production_items i WHERE i.batch = $1 AND i.card_no = card_numbers.card_no)
     WHERE holder = $2 AND stage = 'reserved'
       AND card_no IN (SELECT i.card_no FROM production_items i
                        WHERE i.batch = $1 AND i.stage IN ('12', '21', '22', '31', '32', '33', '41')))sql"};

NumberRange range_of(const Row& row) {
    return {row.number(0), row.region(1), row.text(2).empty() ? '0' : row.text(2)[0], row.number(3), row.number(4),
            row.number(5)};
}

NumberScheme scheme_of(std::string_view code) {
    return code == "EIGHT_DIGITS" ? NumberScheme::eight_digits : NumberScheme::nine_checked;
}

}  // namespace

std::vector<NumberPool> list_pools(Database& db) {
    std::vector<NumberPool> all;
    db.each(select_pools, [&](const Row& row) { all.push_back({row.region(0), scheme_of(row.text(1))}); }, 0);
    return all;
}

std::optional<NumberPool> find_pool(Database& db, RegionCode region) {
    for (; region; region = region.parent()) {
        std::optional<NumberPool> found;
        db.each(select_pools, [&](const Row& row) { found = {row.region(0), scheme_of(row.text(1))}; }, region);
        if (found) return found;
    }
    return {};
}

void save_pool(Database& db, const NumberPool& pool) {
    db.change(upsert_pool, pool.region, pool.scheme == NumberScheme::eight_digits ? "EIGHT_DIGITS" : "NINE_CHECKED");
}

std::string number_of(NumberScheme scheme, char letter, std::int64_t serial) {
    if (scheme == NumberScheme::nine_checked)
        return std::string{CardNumber::of_serial(letter, static_cast<int>(serial)).reveal()};
    std::string digits = std::to_string(serial);
    return std::string(1, letter) + std::string(7 - digits.size(), '0') + digits;
}

std::optional<NumberRange> find_overlap(Database& db, char letter, std::int64_t first, std::int64_t last) {
    std::optional<NumberRange> found;
    db.each(select_overlap, [&](const Row& row) { found = range_of(row); }, std::string(1, letter), first, last);
    return found;
}

void insert_range(Unit& unit, const NumberRange& range) {
    unit.db.change(insert_range_row, range.id, range.region, std::string(1, range.letter), range.first, range.last,
                   range.filled_to, unit.actor.code, unit.now);
}

NumberRange must_find_range(Database& db, std::int64_t id) {
    std::optional<NumberRange> found;
    db.each(select_range, [&](const Row& row) { found = range_of(row); }, id);
    return found.value();
}

void fill_range(Unit& unit, const NumberPool& pool, NumberRange& range, std::int64_t count) {
    const std::int64_t last = std::min(range.last, range.filled_to + count);
    if (last <= range.filled_to) return;
    const std::int64_t from = range.filled_to + 1;
    auto rows = unit.db.bulk_load("card_numbers", "card_no, region, seq, stage, holder, reason, since");
    for (std::int64_t serial = from; serial <= last; ++serial) {
        const std::string number = number_of(pool.scheme, range.letter, serial);
        const Value values[] = {to_value(number), to_value(pool.region), to_value(serial), to_value("free"),
                                to_value(""),     to_value(""),          to_value(unit.now)};
        rows->row(values);
    }
    rows->finish();
    unit.db.change(use_known, number_of(pool.scheme, range.letter, from), number_of(pool.scheme, range.letter, last),
                   unit.now);
    unit.db.change(update_filled, range.id, last);
    range.filled_to = last;
}

NumberCounts count_numbers(Database& db, RegionCode region) {
    NumberCounts counts;
    db.each(
        count_stages,
        [&](const Row& row) {
            const std::string_view stage = row.text(0);
            (stage == "free"       ? counts.free
             : stage == "reserved" ? counts.reserved
             : stage == "used"     ? counts.used
                                   : counts.locked) = row.number(1);
        },
        region);
    return counts;
}

std::vector<LockedNumber> list_locked(Database& db, RegionCode region, std::string_view after, std::int64_t limit) {
    std::vector<LockedNumber> all;
    db.each(
        select_locked,
        [&](const Row& row) { all.push_back({row.string(0), row.string(1), row.string(2), row.instant(3)}); }, region,
        after, limit);
    return all;
}

std::int64_t free_locked(Unit& unit, RegionCode region, Instant locked_until) {
    return unit.db.change(free_numbers, region, locked_until, unit.now);
}

bool has_locked(Database& db, RegionCode region, Instant locked_until) {
    return db.number_or(0, count_freeable, region, locked_until) > 0;
}

std::vector<std::string> reserve_numbers(Unit& unit, RegionCode city, std::int64_t count, std::string_view holder) {
    const auto pool = find_pool(unit.db, city);
    if (!pool) throw Problem{no_number_pool}.with(city.text());
    unit.db.change(take_pool, pool->region);
    std::vector<std::string> taken;
    taken.reserve(static_cast<std::size_t>(count));
    unit.db.each(reserve_free, [&](const Row& row) { taken.push_back(row.string(0)); }, pool->region, count, holder,
                 unit.now);
    // The transaction ends here, so nothing was taken.
    if (std::ssize(taken) < count)
        throw Problem{too_few_numbers}.with(std::to_string(taken.size())).with(std::to_string(count));
    std::ranges::sort(taken);
    return taken;
}

void use_number(Unit& unit, std::string_view card_no, std::string_view holder) {
    if (unit.db.change(use_reserved, card_no, holder, unit.now) != 1)
        throw Problem{number_not_held}.with(std::string{card_no}).with(std::string{holder});
}

void lock_number(Unit& unit, std::string_view card_no, std::string_view holder, std::string_view reason) {
    if (unit.db.change(lock_reserved, card_no, holder, reason, unit.now) != 1)
        throw Problem{number_not_held}.with(std::string{card_no}).with(std::string{holder});
}

void settle_numbers(Unit& unit, ProductionBatchId batch) {
    unit.db.change(use_finished, batch, batch.text(), unit.now);
    unit.db.change(lock_ended, batch, batch.text(), unit.now);
}

}  // namespace onecard::production
