#pragma once
// Every SQL statement on card numbers, and the stages a number goes through.

#include <array>
#include <optional>
#include <span>

#include "base/lifecycle.hpp"
#include "business/production/production.hpp"

namespace onecard::production {

enum class NumberStage { free, reserved, used, locked };
inline constexpr Label<NumberStage> number_stages[] = {
    {NumberStage::free, "free", {"可用", "Free"}},
    {NumberStage::reserved, "reserved", {"预占", "Reserved"}},
    {NumberStage::used, "used", {"已用", "Used"}},
    {NumberStage::locked, "locked", {"锁定", "Locked"}},
};
inline std::span<const Label<NumberStage>> labels_of(NumberStage) { return number_stages; }

struct StageMove {
    NumberStage from, to;
};
/// All that can happen to a number. Nothing leads out of `used`: no number is printed on two cards.
inline constexpr StageMove number_moves[] = {
    {NumberStage::free, NumberStage::reserved},   {NumberStage::free, NumberStage::used},
    {NumberStage::reserved, NumberStage::used},   {NumberStage::reserved, NumberStage::locked},
    {NumberStage::locked, NumberStage::free},
};
constexpr bool leads_out_of_used() {
    for (const StageMove& move : number_moves)
        if (move.from == NumberStage::used) return true;
    return false;
}
static_assert(!leads_out_of_used());

enum class NumberScheme { nine_checked, eight_digits };

struct NumberPool {
    RegionCode region;
    NumberScheme scheme{};
};
/// The pool of the region or of the nearest one above it.
std::optional<NumberPool> find_pool(Database& db, RegionCode region);
void save_pool(Database& db, const NumberPool& pool);
std::vector<NumberPool> list_pools(Database& db);

/// The number with this serial in the scheme of the pool.
std::string number_of(NumberScheme scheme, char letter, std::int64_t serial);
/// Serials are 0 to this, in both schemes.
inline constexpr std::int64_t last_serial = 9'999'999;

struct NumberRange {
    std::int64_t id = 0;
    RegionCode region;
    char letter = '0';
    std::int64_t first = 0, last = 0, filled_to = 0;
};
std::optional<NumberRange> find_overlap(Database& db, char letter, std::int64_t first, std::int64_t last);
void insert_range(Unit& unit, const NumberRange& range);
NumberRange must_find_range(Database& db, std::int64_t id);
/// Makes the next rows of the range, at most `count`; those that are on cards already are used at once.
void fill_range(Unit& unit, const NumberPool& pool, NumberRange& range, std::int64_t count);

struct NumberCounts {
    std::int64_t free = 0, reserved = 0, used = 0, locked = 0;
};
NumberCounts count_numbers(Database& db, RegionCode region);

struct LockedNumber {
    std::string card_no, holder, reason;
    Instant since;
};
std::vector<LockedNumber> list_locked(Database& db, RegionCode region, std::string_view after, std::int64_t limit);
/// How many were locked at or before that moment and are free again now.
std::int64_t free_locked(Unit& unit, RegionCode region, Instant locked_until);
bool has_locked(Database& db, RegionCode region, Instant locked_until);

/// Set by set for a batch: numbers of its finished items are used, those of ended ones are locked with their reason.
void settle_numbers(Unit& unit, ProductionBatchId batch);

}  // namespace onecard::production
