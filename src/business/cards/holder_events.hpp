#pragma once
// What happened to the cards of a person, in words a counter reads aloud.

#include "business/cards/details_store.hpp"

namespace onecard::cards {

/// An event in words; `by` empty where no person did it.
struct ToldEvent {
    std::string card_no, event;  ///< code of the kind, or what the notice or request came to
    std::string zh, en, detail_zh, detail_en;
    Channel channel = Channel::counter;
    std::string by;
    Instant at{};
};
/// The detail of an event in words: a state, a new card, a name of the agent by its first character.
struct EventDetail {
    std::string zh, en;
};
EventDetail detail_told(const CardEvent& event);

/// Of all cards, of requests to cancel them and of the e-card, newest first.
std::vector<ToldEvent> told_events(Unit& unit, const PersonKey& key, std::int64_t limit);

}  // namespace onecard::cards
