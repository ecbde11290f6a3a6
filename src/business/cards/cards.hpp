#pragma once
// Cards (社保卡): what other modules may call and hear.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bank_account.hpp"
#include "base/card_number.hpp"
#include "base/lifecycle.hpp"
#include "engine/unit.hpp"

namespace onecard::cards {

/// News: people's cards, accounts or names changed; {"count": people}. Whose they are tells changed_since.
inline constexpr std::string_view card_changed = "cards.card_changed";

/// The social part of a card, by the codes of practice (domain.md 3.12).
enum class SocialState {
    sealed = 0,
    normal = 1,
    formally_lost = 2,
    app_locked = 3,
    temp_lost = 4,
    cancelled = 9
};
/// The financial part.
enum class BankState {
    none = 0,
    preopened = 1,
    active = 2,
    lost = 3,
    stopped = 4,
    dormant = 5,
    closed = 6,
    restricted = 7
};

std::span<const Label<SocialState>> labels_of(SocialState);
std::span<const Label<BankState>> labels_of(BankState);

struct Bank {
    std::int64_t code = 0;          ///< three digits
    std::int64_t organisation = 0;  ///< 0: none bound yet
    std::string name_zh, name_en, short_name, cnaps, bin;
    bool preopened_accepts = false, dormant_accepts = false, restricted_accepts = false, lost_accepts = false;
    /// The day of the bank's last daily file: as of then every card's bank state is known, also of cards
    /// whose own
    /// state_day is older (R3.12-4). None: the bank never sent one.
    std::optional<Date> states_as_of{};

    /// Can money be credited to an account in this state (R3.14-2)?
    bool accepts_credit(BankState state) const;
};
/// By code.
std::vector<Bank> list_banks(Database& db);
/// By code, name or short name, as sheets write it ("虚构泗源银行泗水支行" too); empty where none or several fit.
std::optional<std::int64_t> find_bank(std::span<const Bank> banks, std::string_view written);
/// Makes the bank or overwrites it; states_as_of is not written.
void save_bank(Unit& unit, const Bank& bank);

/// What matching knows of one person; `known` false: not in the base.
struct IndexEntry {
    PersonKey key{};
    bool known = false;
    std::uint64_t name_hash = 0;
    std::int64_t live_status = 1;
    RegionCode town{};
    std::optional<PersonKey> head_key;
    std::int64_t valid_cards = 0;  ///< not cancelled
    std::string card_no;  ///< the card chosen: the newest enabled one (M10); empty where there is none
    RegionCode card_region{};
    std::int64_t bank = 0;
    SocialState social_state{};
    BankState bank_state{};
    Date state_day{};
    std::int64_t account_tail = 0;  ///< the last four digits, as a number
    std::string account_sealed;     ///< PersonalField::account under the person's key; copied, not opened
};
/// The entries of these keys, in their order (an unknown key gives known = false). Sorts and probes in key
/// order;
/// made for chunks of 10,000 to 200,000 keys. Reads only.
std::vector<IndexEntry> find_entries(Database& db, std::span<const PersonKey> keys);

/// How far the log of changes reaches as this transaction sees it. Whatever is not seen yet will stand above it, since
/// turns are in the order of commits; so read it before the index.
std::int64_t last_change_turn(Database& db);
/// The keys of all people whose card, account, name or life changed after that turn, each once, in key order.
std::vector<PersonKey> changed_after(Database& db, std::int64_t turn);
/// Refreshes the index of these people from people and cards, and logs the change. `what`: "state", "card",
/// "person".
void refresh_index(Unit& unit, std::span<const PersonKey> keys, std::string_view what);

/// A card with its account in clear.
struct Card {
    PersonKey key{};
    std::string card_no;
    std::int64_t generation = 0;  ///< 0: not known
    std::int64_t bank = 0;
    SocialState social_state{};
    BankState bank_state{};
    Date state_day{};  ///< as of which day the states are known
    std::optional<Date> issued_on{};
    RegionCode region{};    ///< where it was issued
    BankAccount account{};  ///< empty: none opened yet
};
/// All cards of a person, the chosen one (M10) first, with their accounts opened; the caller shows them
/// masked.
std::vector<Card> list_cards(Unit& unit, const PersonKey& key);
/// Inserts or updates, refreshes the index and logs the change. For people already in the base.
void save_cards(Unit& unit, std::span<const Card> cards);

}  // namespace onecard::cards
