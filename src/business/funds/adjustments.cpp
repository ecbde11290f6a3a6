// Adjustments as operations find and show them.

#include "business/funds/adjustments.hpp"

#include "business/funds/fund_store.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"

namespace onecard::funds {

AdjustmentShown shown(Unit& unit, const Adjustment& one) {
    return {.adjustment = one.id,
            .state = std::string{adjustment_lifecycle.code(one.state)},
            .kind = one.kind,
            .level = one.level,
            .level_name = level_name(unit.db, one.level),
            .bank = one.bank,
            .bank_name = access::organisation_name(unit.db, one.bank),
            .amount = one.amount,
            .batch_no = one.batch_no,
            .document_no = one.document_no,
            .reason = one.reason,
            .by_bank = one.by_bank,
            .agreed_by = one.agreed_by,
            .made_by = one.made_by,
            .made_at = one.made_at};
}

Adjustment must_find_seen_adjustment(Unit& unit, AdjustmentId id) {
    Adjustment one = must_find_adjustment(unit.db, id);
    if (acts_for_bank(unit.actor) && one.bank != own_bank(unit.actor))
        throw Problem{adjustment_not_found}.at("adjustment").with(id.text());
    return one;
}

}  // namespace onecard::funds
