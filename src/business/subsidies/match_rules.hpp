#pragma once
// How a person of a roster is matched with the card base: the codes M00…M12 in one fixed precedence (domain.md 3.20).

#include "business/cards/cards.hpp"
#include "business/subsidies/roster_row.hpp"

namespace onecard::subsidies {

/// What is known of the one named and of the one paid; they differ only where a household's head is paid.
struct MatchQuestion {
    bool named_is_known = false;   ///< the one named stands in the base
    bool dead = false;             ///< the one named or the one paid
    bool name_agrees = false;      ///< of the one named, in normal form, and without rare glyphs
    std::int64_t valid_cards = 0;  ///< of the one paid
    bool ever_had_card = false;
    bool in_production = false;
    cards::SocialState social{};
    cards::BankState bank{};
    bool accepts_credit = false;   ///< the account, by the bank's parameters (R3.14-2)
    bool has_account = false;
    bool of_other_region = false;
    bool bank_differs = false;     ///< the sheet names a bank and it is not the card's
};

/// The first that fits, from what the office cannot help to what only informs:
/// M09 dead, M02 not in the base or never had a card (M03 while one is made), M06 name, M05 cancelled or sealed,
/// M04 lost, M01 not activated, M08 account refuses, M12 other region, M10 several cards, M11 other bank, M00.
/// M07 (number invalid) is a finding of the sheet and never reaches this.
constexpr MatchCode decide_match(const MatchQuestion& asked) {
    using enum MatchCode;
    using cards::BankState;
    using cards::SocialState;
    if (asked.dead) return m09;
    if (!asked.named_is_known) return m02;
    if (asked.valid_cards == 0 && !asked.ever_had_card) return asked.in_production ? m03 : m02;
    if (!asked.name_agrees) return m06;
    if (asked.valid_cards == 0) return asked.in_production ? m03 : m05;
    if (asked.social == SocialState::cancelled || asked.social == SocialState::sealed) return m05;
    if (asked.social == SocialState::formally_lost || asked.social == SocialState::temp_lost) return m04;
    if (asked.bank == BankState::lost && !asked.accepts_credit) return m04;
    if ((asked.bank == BankState::none || asked.bank == BankState::preopened) && !asked.accepts_credit) return m01;
    if (!asked.accepts_credit) return m08;
    if (!asked.has_account) return m01;
    if (asked.of_other_region) return m12;
    if (asked.valid_cards > 1) return m10;
    if (asked.bank_differs) return m11;
    return m00;
}

/// Whether a row with this code is paid: M00, M10 and M11 (the card base decides, R3.20-1), and M12 where the rule
/// pack pays cards of other regions. Everything else waits for the holder, the bank or the office.
constexpr bool is_payable_match(MatchCode code, bool pays_other_region_card) {
    switch (code) {
        case MatchCode::m00:
        case MatchCode::m10:
        case MatchCode::m11: return true;
        case MatchCode::m12: return pays_other_region_card;
        default: return false;
    }
}

}  // namespace onecard::subsidies
