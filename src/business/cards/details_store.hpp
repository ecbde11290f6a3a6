#pragma once
// The statements on what is kept beside a card's states: details, events, chips and terms.

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "business/cards/cards.hpp"
#include "engine/files.hpp"

namespace onecard::cards {

/// The code of a labelled value, as tables keep it, and back; an unknown code is a damaged database.
template <class E>
std::string_view code_of(E value) {
    for (const auto& label : labels_of(value))
        if (label.value == value) return label.code;
    return {};
}
template <class E>
E of_code(std::string_view code) {
    for (const auto& label : labels_of(E{}))
        if (label.code == code) return label.value;
    throw std::logic_error{"no such code: " + std::string{code}};
}

/// A row to be changed for this card, made where there was none.
void ensure_details(Unit& unit, const CardRef& card);
void set_social_since(Unit& unit, const CardRef& card);
void set_temp_loss_until(Unit& unit, const CardRef& card, Instant until);
void set_collected(Unit& unit, const CardRef& card, std::string_view collected_by);
void set_enabled(Unit& unit, const CardRef& card);
void set_cancelled(Unit& unit, const CardRef& card, CancelReason reason);
void set_replaced_by(Unit& unit, const CardRef& card, std::string_view new_card_no);
void set_holding(Unit& unit, const CardRef& card, Holding holding, std::int64_t outlet,
                 std::string_view box_position);
void set_valid_until(Unit& unit, const CardRef& card, Date until);
/// The bank's word as of that day; false where a later one is known.
bool update_bank_state_of(Unit& unit, const CardRef& card, BankState state, Date day);
/// Answers how many there are now.
std::int64_t count_wrong_pin(Unit& unit, const CardRef& card);
void clear_wrong_pins(Unit& unit, const CardRef& card);

/// Who acted for the holder; both are sealed.
struct Agent {
    std::string name, number;
};
/// What happened to a card.
struct CardEvent {
    std::int64_t id = 0;
    CardEventKind kind{};
    SocialState from{}, to{};
    Channel channel = Channel::counter;
    std::string actor{};
    Instant at{};
    std::string detail{};
    UploadId proof{};
    std::optional<Agent> agent{};
};
/// By whom and when is taken from the unit; answers the event's number.
std::int64_t insert_event(Unit& unit, const CardRef& card, const CardEvent& event);
/// Newest first, before `before` (0: from the newest).
std::vector<CardEvent> list_events(Unit& unit, const CardRef& card, std::int64_t before, std::int64_t limit);
struct PersonEvent {
    std::string card_no;
    CardEvent event;
};
/// Of all cards of the person, newest first.
std::vector<PersonEvent> list_person_events(Unit& unit, const PersonKey& key, std::int64_t limit);

/// What is due for a card at a time; `ref` tells whether it still counts when it comes.
enum class TermKind {
    warn_temp_loss,
    temp_loss,
    formal_loss,
    half_blocked,
    warn_uncollected,
    uncollected,
    temporary,
    bank_temp_loss,
    warn_expiry
};
std::span<const Label<TermKind>> labels_of(TermKind);
struct Term {
    Instant due{};
    CardRef card;
    TermKind kind{};
    std::int64_t ref = 0;
};
void insert_term(Unit& unit, const Term& term);
bool has_due_terms(Database& db, Instant now);
/// The earliest, at most `limit`, taken out of the table.
std::vector<Term> take_due_terms(Unit& unit, std::int64_t limit);

/// How many days the bank keeps its own part of a temporary loss; 0: until it is lifted (R3.13-1).
std::int64_t temp_loss_days_of(Database& db, std::int64_t bank);
void set_temp_loss_days(Unit& unit, std::int64_t bank, std::int64_t days);

/// When the card came to where it waits: received there, or made.
std::optional<Instant> waiting_since(Database& db, const CardRef& card);

/// Cards not collected, by outlet (0: all), after (made_at, card_no).
struct WaitingCard {
    CardRef card;
    std::int64_t outlet = 0;
    std::string box_position;
    Holding holding{};
    Instant made_at{};
};
struct WaitingPage {
    std::int64_t outlet = 0;
    RegionCode within{};
    std::int64_t after_made = 0;
    std::string after_card_no{};
    std::int64_t limit = 50;
};
std::vector<WaitingCard> list_waiting(Database& db, const WaitingPage& page);

}  // namespace onecard::cards
