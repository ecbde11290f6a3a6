#pragma once
// Freezing the person for a card, and noticing that the person has changed since (R3.10-5).

#include "business/production/batch_store.hpp"

namespace onecard::production {

/// The person as the base knows them now. Throws people.person_not_found.
Snapshot snapshot_of(Unit& unit, const PersonKey& person);
/// The application waits for another batch; the number rests. The item stood in a stage from which it may be pulled.
void pull_item(Unit& unit, const Batch& batch, const Item& item, std::string_view reason);
/// Whether an item can still be pulled: its data has not gone to the vendor.
bool is_pullable(const Batch& batch, const Item& item);

}  // namespace onecard::production
