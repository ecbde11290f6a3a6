#pragma once
// What a place has laid down for collection and comparison, asked once for each region.

#include <map>

#include "base/date.hpp"
#include "base/region_code.hpp"
#include "business/collection/record_sheet.hpp"
#include "engine/database.hpp"

namespace onecard::collection {

/// How old a comparison may be for production (R3.6-5), by the county of the record.
class AgeLimits {
public:
    AgeLimits(Database& db, Date today) : db_{db}, today_{today} {}
    std::int64_t days_for(RegionCode region);

private:
    Database& db_;
    Date today_;
    std::map<RegionCode, std::int64_t> known_;
};

/// What a photo must be (R3.5-1, R3.5-2).
struct PhotoRules {
    std::int64_t width = 0, height = 0, dpi = 0, min_bytes = 0, max_bytes = 0;
    std::int64_t background = 0;  ///< the least brightness of the border, 0 to 255
    std::int64_t free_under_years = 0;
    std::int64_t taken_within_months = 0;
};
PhotoRules photo_rules(Database& db, RegionCode region, Date today);

/// What rows of a batch are checked against.
RecordRules record_rules(Database& db, RegionCode region, Date today);

}  // namespace onecard::collection
