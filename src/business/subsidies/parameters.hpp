#pragma once
// What the rule packs say about subsidies, read once for an item or a batch.

#include "base/date.hpp"
#include "base/region_code.hpp"
#include "engine/unit.hpp"

namespace onecard::subsidies {

struct Parameters {
    std::int64_t pack_id = 0;   ///< 0: no pack spoke, the defaults count
    std::int64_t notice_rounds = 1;
    std::int64_t notice_days = 7;
    bool leader_and_contact_required = true;
};
/// For new business of that day (R3.1-1). Throws policies.pack_expired (R3.1-2).
Parameters parameters_for(Unit& unit, RegionCode region, Date day);

/// Whether cards of other regions are paid (M12), by the pack the item keeps.
bool pays_other_region_card(Unit& unit, std::int64_t pack_id);

}  // namespace onecard::subsidies
