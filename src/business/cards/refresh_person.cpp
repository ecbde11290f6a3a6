// The job that hears of a changed person and brings the card index up to it.

#include "business/cards/refresh_person.hpp"

namespace onecard::cards {

void RefreshPerson::step(Unit& unit, Progress& progress) {
    const auto key = people::parse_key(person_);
    if (!key) throw Problem{*key.error().kind};
    refresh_index(unit, std::span{&*key, 1}, "person");
    unit.tell(card_changed, Node::of({{"count", 1}}));
    progress.cursor = progress.total = 1;
    progress.done = true;
}

}  // namespace onecard::cards
