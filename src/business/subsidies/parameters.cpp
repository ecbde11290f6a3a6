// What the rule packs say about subsidies.

#include "business/subsidies/parameters.hpp"

#include "business/policies/policies.hpp"

namespace onecard::subsidies {

Parameters parameters_for(Unit& unit, RegionCode region, Date day) {
    return {.pack_id = policies::pack_for(unit.db, region, "SUBSIDY", day).id.number(),
            .notice_rounds = policies::number(unit.db, region, "notice_rounds", day),
            .notice_days = policies::number(unit.db, region, "notice_days", day),
            .leader_and_contact_required = policies::flag(unit.db, region, "leader_and_contact_required", day)};
}

bool pays_other_region_card(Unit& unit, std::int64_t pack_id) {
    return policies::flag(unit.db, policies::PackId{pack_id}, "pays_other_region_card", unit.today());
}

}  // namespace onecard::subsidies
