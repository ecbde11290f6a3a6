#pragma once
// The statement behind the inbox: batches under way within the reach of the one who asks.

#include <vector>

#include "business/subsidies/batch_store.hpp"

namespace onecard::subsidies {

struct WaitingSince {
    Batch batch;
    Instant since{};  ///< when it came to where it stands
};
/// Batches that are neither closed nor cancelled, by id, those after `after`, at most `limit`.
std::vector<WaitingSince> batches_under_way(Unit& unit, BatchId after, std::size_t limit);

}  // namespace onecard::subsidies
