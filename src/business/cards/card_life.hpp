#pragma once
// step_card: the only way the social part of a card moves, with all that follows from it.

#include "business/cards/details_store.hpp"
#include "business/cards/social_lifecycle.hpp"

namespace onecard::cards {

/// How an act came about.
struct How {
    Channel channel = Channel::counter;
    std::string detail{};  ///< no personal data
    UploadId proof{};
    std::optional<Agent> agent{};
    std::optional<CancelReason> reason{};  ///< of acts that cancel
    bool bank_knows = false;               ///< the bank itself reported it
};

/// Makes the step: refuses with cards.act_not_allowed where the table has no such move or another hand was faster. In
/// the same transaction: details and event of the card, the notice to its bank, the e-card, the card index and news.
SocialState step_card(Unit& unit, const Card& card, SocialAct act, const How& how);
/// Something happened that moves no state.
void log_event(Unit& unit, const Card& card, CardEventKind kind, const How& how);
/// Words for the holder's mobile.
void tell_holder(Unit& unit, const PersonKey& key, const Words& words);
void tell_holder(Unit& unit, const PersonKey& key, std::string_view zh, std::string_view en);

/// Where the parameters of this card's life are looked up: where it was issued, else where its holder lives.
RegionCode place_of(Unit& unit, const Card& card);
/// When a temporary loss of this card that begins now ends.
Instant end_of_temporary_loss(Unit& unit, const Card& card);
/// A loss the holder reported at the bank: the bank's part is lost as of that day, and a card in order is blocked here
/// for a while too. The parts stay apart: what the bank lifts later does not lift ours (R3.13-2).
void take_bank_loss(Unit& unit, const CardRef& card, Date day);
/// Does what is due for one card; a term that no longer counts does nothing.
void keep_term(Unit& unit, const Term& term);
/// The card itself. Throws cards.card_not_found.
Card must_find_card(Unit& unit, const CardRef& ref);

}  // namespace onecard::cards
