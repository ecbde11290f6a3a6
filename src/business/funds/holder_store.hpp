#pragma once
// Holder counts (第三代社保卡持卡数量): per bank and year end, confirmed by both sides before they share anything.

#include "business/funds/funds.hpp"
#include "business/funds/holder_lifecycle.hpp"

namespace onecard::funds {

struct HolderCountTag {
    static constexpr std::string_view prefix = "holder_count";
};
using HolderCountId = Id<HolderCountTag>;

struct HolderCount {
    HolderCountId id;
    HolderState state{};
    RegionCode level;
    std::int64_t year = 0;  ///< at whose end the cards were counted
    access::OrganisationId bank;
    std::int64_t holders = 0;
    Date counted_on;
    std::string source;
    std::string made_by;
    Instant made_at;

    static constexpr const auto& lifecycle() { return holder_lifecycle; }
};

/// Records, or corrects what is not yet confirmed by both; answers the id, and empty where the same was
/// recorded before.
/// Throws holders_confirmed.
HolderCountId put_holders(Unit& unit, const HolderCount& count);
/// Throws holder_count_not_found.
HolderCount must_find_holders(Database& db, HolderCountId id);
/// Banks in the order of their credit codes.
std::vector<HolderCount> holders_of(Database& db, RegionCode level, std::int64_t year);
/// All counts of the year; throws holders_not_confirmed where there is none or one that both sides have not confirmed.
std::vector<HolderCount> must_find_confirmed_holders(Database& db, RegionCode level, std::int64_t year);

}  // namespace onecard::funds
