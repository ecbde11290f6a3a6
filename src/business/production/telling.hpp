#pragma once
// What production tells: that an item ended, and words for the holder's mobile without anything personal.

#include "business/people/people.hpp"
#include "business/production/batch.hpp"
#include "engine/node.hpp"

namespace onecard::production {

inline void tell_holder(Unit& unit, const PersonKey& person, const Words& words) {
    unit.tell(holder_told, Node::of({{"person", people::key_text(person)}, {"zh", words.zh}, {"en", words.en}}));
}
inline void tell_ended(Unit& unit, const Batch& batch, const Item& item, std::string_view outcome) {
    unit.tell(item_ended, Node::of({{"application", item.application.text()},
                                    {"batch", batch.id.text()},
                                    {"person", people::key_text(item.person)},
                                    {"outcome", outcome}}));
}

}  // namespace onecard::production
