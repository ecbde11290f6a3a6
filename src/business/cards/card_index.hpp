#pragma once
// The index of cards that matching reads, and the log of changes.

#include <span>
#include <string_view>

#include "business/cards/card_store.hpp"

namespace onecard::cards {

/// Writes the index of people who are new, straight from their rows; as save_registry describes them.
void load_index(Unit& unit, std::span<const people::PersonRow> people,
                std::span<const people::SavedPerson> saved, std::span<const CardRow> cards);
/// Brings the index of these people, in ascending order, up to people and cards without telling anybody.
void rewrite_index(Unit& unit, std::span<const PersonKey> keys);
/// Logs that these people changed now; `keys` in ascending order.
void log_changes(Unit& unit, std::span<const PersonKey> keys, std::string_view what);

}  // namespace onecard::cards
