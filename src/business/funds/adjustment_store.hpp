#pragma once
// Adjustments of funds: what no rule books by itself, by two hands and, where a bank bears it, by both sides.

#include <map>

#include "business/funds/accrual_store.hpp"
#include "business/funds/adjustment_lifecycle.hpp"
#include "business/funds/parameters.hpp"

namespace onecard::funds {

struct AdjustmentTag {
    static constexpr std::string_view prefix = "adjustment";
};
using AdjustmentId = Id<AdjustmentTag>;

enum class AdjustmentKind { carry_over, pledge, adjust_up, adjust_down, assign, reverse_accrual };
std::span<const Label<AdjustmentKind>> labels_of(AdjustmentKind);
std::string_view code_of(AdjustmentKind kind);

/// A bank must agree to what it bears more or less of than rules and agreements say (R3.28-6).
constexpr bool needs_both_sides(AdjustmentKind kind) {
    return kind == AdjustmentKind::adjust_up || kind == AdjustmentKind::adjust_down ||
           kind == AdjustmentKind::reverse_accrual;
}

struct Adjustment {
    AdjustmentId id;
    AdjustmentState state{};
    AdjustmentKind kind{};
    access::OrganisationId bank;
    RegionCode level;
    Money amount;
    std::string batch_no;     ///< of assign and reverse_accrual
    std::string document_no;  ///< of pledge and carry_over
    std::string reason;
    std::int64_t statement = 0;  ///< the reconciliation it settles a difference of; 0 for none
    bool by_bank = false;        ///< proposed by the bank
    std::string agreed_by, made_by;
    Instant made_at;

    static constexpr const auto& lifecycle() { return adjustment_lifecycle; }
};

AdjustmentId insert_adjustment(Unit& unit, const Adjustment& adjustment);
/// Throws adjustment_not_found.
Adjustment must_find_adjustment(Database& db, AdjustmentId id);
std::vector<Adjustment> list_adjustments(Database& db, RegionCode within, access::OrganisationId bank,
                                         std::string_view state, AdjustmentId after, std::int64_t limit);
void note_agreement(Unit& unit, AdjustmentId id);
void note_booking(Unit& unit, AdjustmentId id, ledger::TransferId transfer);

struct BookedAdjustments {
    Money carried_over, pledged, adjusted;
};
std::map<std::pair<RegionCode, access::OrganisationId>, BookedAdjustments> booked_adjustments(
    Database& db, RegionCode within);

/// Fills in what follows from the batch, and refuses what makes no sense.
Adjustment checked_adjustment(Unit& unit, const Rules& rules, Adjustment adjustment);
/// Moves the money. Throws over_available where a fund would go below zero.
void book_adjustment(Unit& unit, const Adjustment& adjustment);

}  // namespace onecard::funds
