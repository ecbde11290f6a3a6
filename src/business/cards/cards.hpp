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
/// News: something happened to one card; {"person": key, "card_no", "event": code of CardEventKind}. Not told for
/// cards that come in bulk.
inline constexpr std::string_view card_event = "cards.card_event";
/// News: a new card took the place of an old one, which is cancelled; {"person": key, "old_card_no", "new_card_no"}.
/// Who keeps an account of the person asks list_cards for the new one (R3.13-6).
inline constexpr std::string_view card_replaced = "cards.card_replaced";
/// News: words for the holder's mobile; {"person": key, "zh", "en"}, without personal data.
inline constexpr std::string_view holder_told = "cards.holder_told";
/// Step that modules above may guard (R3.13-7): asked before a card leaves its bank; {"person": key, "card_no",
/// "bank", "acknowledged": whether the counter was warned}. A guard refuses while a payment is on its way, and once
/// more, unless it is acknowledged, while one is planned.
inline constexpr std::string_view before_bank_switch = "cards.before_bank_switch";

/// Step that modules above may guard (R3.13-3): asked before a formal loss is lifted; {"person", "card_no"}. Issuing
/// refuses where a new card was begun.
inline constexpr std::string_view before_loss_release = "cards.before_loss_release";

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

/// Where the piece of plastic is (domain.md 3.12).
enum class Holding { in_production, at_centre, at_bank, at_outlet, handed_out, returned, destroyed };
std::span<const Label<Holding>> labels_of(Holding);

/// Through what an act on a card came.
enum class Channel { counter, bank, phone, web, app, self_service, system, medical };
std::span<const Label<Channel>> labels_of(Channel);

enum class CardEventKind {
    made,
    received,
    moved,
    handed_out,
    enabled,
    activated,
    temporary_loss,
    loss_released,
    loss_expired,
    formal_loss,
    locked,
    unlocked,
    pin_changed,
    pin_reset,
    sealed,
    cancelled,
    extended,
    bank_state
};
std::span<const Label<CardEventKind>> labels_of(CardEventKind);

enum class CancelReason {
    replaced,
    death,
    emigration,
    moved,
    bank_switch,
    duplicate,
    error,
    uncollected,
    temporary,
    loss_not_lifted
};
std::span<const Label<CancelReason>> labels_of(CancelReason);

/// A card as a vendor or an instant printer gives it back, ready to be kept: SEALED until somebody enables it.
struct MadeCard {
    PersonKey key{};
    std::string card_no;
    std::string ident_code;  ///< 卡识别码, 32 hexadecimal digits; empty only for a temporary card
    std::string atr;         ///< up to 66 hexadecimal digits; empty only for a temporary card
    std::int64_t profile = 0;
    std::int64_t generation = 3;
    std::int64_t bank = 0;       ///< 0 for a temporary card
    BankAccount bank_card_no{};  ///< where payments go to; empty where none was opened
    BankAccount account{};       ///< the settlement account behind it, where the bank gives one
    BankState bank_state = BankState::preopened;
    Date issued_on{};
    std::optional<Date> valid_until{};
    RegionCode region{};  ///< where it is issued
    Holding holding = Holding::at_centre;
    std::int64_t outlet = 0;  ///< an organisation
    std::string box_position{};
    std::string replaces_card_no{};  ///< of the same person; cancelled when this one is enabled
    bool temporary = false;
};
/// Takes made cards into the base with their chips, in bulk. People must be in the base. Throws cards.number_used,
/// cards.chip_used (a chip of another card, also of a cancelled one) or cards.chip_malformed, naming the card.
void add_made_cards(Unit& unit, std::span<const MadeCard> cards);

/// One card of one person.
struct CardRef {
    PersonKey key{};
    std::string card_no;
    friend auto operator<=>(const CardRef&, const CardRef&) = default;
};
/// The cards went to another place; `outlet` 0 and an empty position where there is none. Logged with each card.
void move_holding(Unit& unit, std::span<const CardRef> cards, Holding holding, std::int64_t outlet = 0,
                  std::string_view box_position = {});
/// Which of these chips are in use, by ident_code or ATR; each as written in `chips`.
std::vector<std::string> used_chips(Unit& unit, std::span<const std::string> chips);

/// What is kept beside the states; a card that came by a registry has what its events wrote, or nothing.
struct CardDetails {
    std::string card_no;
    std::string ident_code, atr;
    std::int64_t profile = 0;
    std::optional<Date> valid_until{};
    Holding holding = Holding::handed_out;
    std::int64_t outlet = 0;
    std::string box_position;
    bool temporary = false;
    std::string replaces_card_no, replaced_by_card_no;
    std::optional<Instant> made_at{}, collected_at{}, enabled_at{}, social_since{}, temp_loss_until{};
    std::optional<CancelReason> cancel_reason{};
    std::int64_t wrong_pins = 0;
};
/// Defaults where nothing is kept.
CardDetails details_of(Database& db, const PersonKey& key, std::string_view card_no);

/// The card of the person that is or may become usable, the chosen one; temporary cards and those that were issued in
/// another province do not count. Issuing asks it before a first card.
std::optional<Card> find_card_in_force(Unit& unit, const PersonKey& key, RegionCode region);
/// Throws what a guard of before_bank_switch refuses, such as a payment on its way to the account of this card, and
/// cards.bank_switch_closed where the place does not allow it. `acknowledged`: a payment that is only planned is
/// known and does not refuse.
void must_be_switchable(Unit& unit, const Card& card, bool acknowledged);

/// SEALED becomes NORMAL; what it replaces, and a temporary card, is cancelled by the same step. Throws
/// cards.not_handed_out, cards.other_card_in_force.
void enable_card(Unit& unit, const PersonKey& key, std::string_view card_no, Channel channel);

/// How one card stands for its holder: until when it is blocked and whether its bank has answered.
struct CardStanding {
    SocialState social_state{};
    std::optional<Instant> temp_loss_until{};
    bool half_blocked = false;  ///< the bank's part of a loss is not confirmed in time
    Words bank{};               ///< how the notice to the bank stands; empty where the bank was not told
};
CardStanding standing_of(Unit& unit, const PersonKey& key, std::string_view card_no);
/// The holder, whose identity the caller has checked, blocks the card for a while. Only a counter lifts that: online it
/// takes a check of the face (domain 3.13), which this platform does not make.
void report_own_loss(Unit& unit, const PersonKey& key, std::string_view card_no, Channel channel);

/// What an e-card is shown for.
enum class ECardPurpose { identity, pay };
std::span<const Label<ECardPurpose>> labels_of(ECardPurpose);

struct ECard {
    std::int64_t number = 0;
    std::string card_no;
    bool valid = false;
    Words state{};
    std::int64_t level = 1;  ///< 2: may pay
    Instant issued_at{};
    bool consent = false;  ///< may show the identity of its holder while the card is lost
    std::vector<std::string> channels;
};
std::optional<ECard> find_ecard(Unit& unit, const PersonKey& key);
/// Issues the e-card of the person's card, or binds the present one to this channel too; raises its level where the
/// bank part has become active. Throws cards.ecard_not_issued_here, cards.ecard_needs_card, cards.channel_closed.
ECard issue_ecard(Unit& unit, const PersonKey& key, std::string_view channel);
/// Unbinds it from the channel; the last one ends it. Throws cards.ecard_not_bound.
void unbind_ecard(Unit& unit, const PersonKey& key, std::string_view channel);
void consent_to_identity(Unit& unit, const PersonKey& key, bool consent);

/// A code to be shown as QR: good once, for at most 60 seconds, without any number of a person.
struct ECardToken {
    std::string text;
    Instant expires_at{};
};
/// Throws cards.ecard_not_bound, cards.ecard_suspended, cards.ecard_level_low, cards.ecard_no_payment.
ECardToken issue_token(Unit& unit, const PersonKey& key, std::string_view channel, ECardPurpose purpose);

}  // namespace onecard::cards
