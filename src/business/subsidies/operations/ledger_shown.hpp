#pragma once
// What the ledger's operations ask and answer alike.

#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/disbursement_ledger.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {

struct LedgerInput {
    std::optional<ItemId> item;
    std::optional<Month> from, to;
    std::optional<RegionCode> region;
    static constexpr auto fields = std::tuple{field("item", &LedgerInput::item, {"补贴项目", "Item"}),
                                              field("from", &LedgerInput::from, {"自期号", "From period"}),
                                              field("to", &LedgerInput::to, {"至期号", "To period"}),
                                              field("region", &LedgerInput::region, {"区划", "Region"})};
};

inline std::vector<LedgerRow> ledger_for(Unit& unit, const LedgerInput& in) {
    return disbursement_ledger(
        unit.db, {.item = in.item.value_or(ItemId{}),
                  .from = in.from,
                  .to = in.to,
                  .within = in.region.value_or(unit.actor.region),
                  .organisation = unit.actor.own_organisation_only ? unit.actor.organisation : 0});
}

inline constexpr std::string_view ledger_readers =
    "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK FINANCE_REVIEWER "
    "HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER";

}  // namespace onecard::subsidies
