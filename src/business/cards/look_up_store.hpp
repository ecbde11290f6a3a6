#pragma once
// What a counter is told of a card, in one look over the cards and the people they belong to.

#include <functional>

#include "base/card_number.hpp"
#include "business/cards/cards.hpp"

namespace onecard::cards {

/// As a row holds it; `name` lives only while the row is looked at.
struct CardAtCounter {
    std::string_view card_no;   ///< empty: the person never had a card
    std::int64_t bank = 0;
    SocialState social_state{};
    BankState bank_state{};
    Date state_day;
    std::string_view name;
    std::int64_t live_status = 0;
    RegionCode town;
};
using LookAtCard = std::function<void(const CardAtCounter&)>;

/// Every card of that number; there is more than one only where banks gave it twice.
void look_up_by_card(Database& db, std::string_view card_no, const LookAtCard& look);
/// The card by which the person is paid, or the person without one.
void look_up_by_person(Database& db, const PersonKey& key, const LookAtCard& look);
bool is_bank_of(Database& db, std::int64_t bank, std::int64_t organisation);

}  // namespace onecard::cards
