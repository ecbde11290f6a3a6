#pragma once
// Cards as rows, ready to be stored, and how they come into the base.

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "business/cards/cards.hpp"
#include "business/people/people.hpp"
#include "engine/person_hasher.hpp"
#include "engine/sealer.hpp"

namespace onecard::cards {

/// A card made on any thread; the texts must live until it is stored.
struct CardRow {
    PersonKey key{};
    std::string_view card_no;
    std::int64_t generation = 0;  ///< 0, like an issued_on of 0 and no region, keeps what the base knows
    std::int64_t bank = 0;
    SocialState social_state{};
    BankState bank_state{};
    Date state_day{};
    std::int64_t issued_on = 0;
    RegionCode region{};
    std::int64_t account_tail = 0;
    bool has_account = false;
    std::array<std::uint8_t, 16> account_key{};  ///< blind index; unused without an account
    std::string_view sealed;                     ///< of seal_account; empty without an account
};

/// The account as the base keeps it. `out` is overwritten.
void seal_account(Sealer& sealer, const PersonKey& key, const BankAccount& account, std::string& out);

struct CardCounts {
    std::int64_t fresh = 0, changed = 0, same = 0;
};
/// What storing a set of people and their cards did.
struct RegistryCounts {
    people::SaveCounts people;
    CardCounts cards;
    std::int64_t touched = 0;                 ///< people with any change
    std::vector<std::size_t> still_dead;      ///< places in `people` whose row contradicts a recorded death
    std::vector<std::size_t> stay_cancelled;  ///< places in `cards` whose row would reopen a cancelled card
};
/// Stores people and cards, refreshes the index and logs the changes, all in bulk. Both in ascending order,
/// of key and
/// of key and card number, each once; every card's person is among the people.
RegistryCounts save_registry(Unit& unit, std::span<const people::PersonRow> people,
                             std::span<const CardRow> cards);

struct SavedCards {
    CardCounts counts;
    std::vector<PersonKey> touched;    ///< in ascending order
    std::vector<PersonKey> confirmed;  ///< the rest with a newer day as of which the states are known
    std::vector<std::size_t> stay_cancelled;
};
/// Only the cards, without the index.
SavedCards save_card_rows(Unit& unit, std::span<const CardRow> cards);

/// Whose card this is. A number should name one card; where a registry gave it to several people, all are
/// answered.
std::vector<PersonKey> find_holders(Database& db, std::string_view card_no);
/// False where the card is not in the state `from`. state_day stays: it says how old the bank's word is.
bool update_social_state(Unit& unit, const PersonKey& key, std::string_view card_no, SocialState from,
                         SocialState to);

}  // namespace onecard::cards
