#pragma once
// The re-collection slip (二次采集): only what check or comparison found fault with is to be filled in (R3.6-1).

#include <vector>

#include "base/paper.hpp"
#include "business/collection/comparison.hpp"

namespace onecard::collection {

struct SlipItem {
    std::size_t column = 0;  ///< a RecordColumn; record_columns: the photo
    std::string_view heading;
    std::string why;
};
/// In the order of the sheet, each item once; empty where all is well.
std::vector<SlipItem> slip_items(Unit& unit, const CollectionRecord& record);
/// Throws nothing_to_fill.
Paper slip_paper(Unit& unit, const CollectionBatch& batch, const CollectionRecord& record);

}  // namespace onecard::collection
