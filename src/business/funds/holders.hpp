#pragma once
// Holder counts as operations take them in.

#include <filesystem>

#include "business/funds/accruals.hpp"
#include "business/funds/holder_store.hpp"

namespace onecard::funds {

/// A count of the day that the rule pack names. Throws holders_not_here, not_this_level, bank_not_cooperating,
/// card_count_wrong, plan_year_wrong.
HolderCount checked_holders(Unit& unit, RegionCode level, std::int64_t year, access::OrganisationId bank,
                            std::int64_t holders, std::string_view source);

/// Reads 银行 and 持卡数量 off a sheet.
std::vector<HolderCount> read_holder_sheet(Unit& unit, RegionCode level, std::int64_t year,
                                           const std::filesystem::path& path, std::string_view source,
                                           std::vector<BatchFault>& faults);

}  // namespace onecard::funds
