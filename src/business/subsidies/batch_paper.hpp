#pragma once
// What the papers of one batch have in common.

#include "business/subsidies/batch_store.hpp"
#include "engine/papers.hpp"

namespace onecard::subsidies {

/// A paper with title and head: item, period, number, department, region, state, pay day.
Paper batch_paper(Unit& unit, const Batch& batch, std::string_view title);

}  // namespace onecard::subsidies
