#pragma once
// Cards (社保卡): what other modules may call and hear.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bank_account.hpp"
#include "base/card_number.hpp"
#include "engine/unit.hpp"

namespace onecard::cards {

/// The social part of a card, by the codes of practice (domain.md 3.12).
enum class SocialState { sealed = 0, normal = 1, formally_lost = 2, app_locked = 3, temp_lost = 4, cancelled = 9 };
/// The financial part.
enum class BankState { none = 0, preopened = 1, active = 2, lost = 3, stopped = 4, dormant = 5, closed = 6, restricted = 7 };

struct Bank {
    std::int64_t code = 0;         ///< three digits
    std::int64_t organisation = 0;
    std::string name_zh, name_en, short_name, cnaps, bin;
    bool preopened_accepts = false, dormant_accepts = false, restricted_accepts = false, lost_accepts = false;

    /// Can money be credited to an account in this state (R3.14-2)?
    bool accepts_credit(BankState state) const;
};
std::vector<Bank> list_banks(Database& db);
/// By code, name or short name, as sheets write it; empty where none or several fit.
std::optional<std::int64_t> find_bank(std::span<const Bank> banks, std::string_view written);
void save_bank(Unit& unit, const Bank& bank);

/// What matching knows of one person; `known` false: not in the base.
struct IndexEntry {
    PersonKey key{};
    bool known = false;
    std::uint64_t name_hash = 0;
    std::int64_t live_status = 1;
    RegionCode town{};
    std::optional<PersonKey> head_key;
    std::int64_t valid_cards = 0;      ///< not cancelled
    std::string card_no;               ///< the card chosen: the newest enabled one (M10)
    RegionCode card_region{};
    std::int64_t bank = 0;
    SocialState social_state{};
    BankState bank_state{};
    Date state_day{};
    std::int64_t account_tail = 0;     ///< the last four digits, as a number
    std::string account_sealed;        ///< PersonalField::account under the person's key; copied, not opened
};
/// The entries of these keys, in their order (an unknown key gives known = false). Sorts and probes in key order;
/// made for chunks of 10,000 to 200,000 keys. Reads only.
std::vector<IndexEntry> find_entries(Database& db, std::span<const PersonKey> keys);

/// The keys of all people whose card, account, name or life changed at or after `since`, each once, in key order.
std::vector<PersonKey> changed_since(Database& db, Instant since);
/// Refreshes the index of these people from people and cards, and logs the change. `what`: "state", "card", "person".
void refresh_index(Unit& unit, std::span<const PersonKey> keys, std::string_view what);

}  // namespace onecard::cards
