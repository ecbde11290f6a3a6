#pragma once
// Subsidies (惠民惠农补贴): what other modules may call and hear.

#include <string>

#include "engine/unit.hpp"

namespace onecard::subsidies {

/// News: a batch was approved for payment and its lines are frozen; {"batch": "batch_41"}.
inline constexpr std::string_view batch_approved = "subsidies.batch_approved";

/// What the beneficiary is told of an item: from which policy it comes and how much it pays.
struct ItemTold {
    std::string major_name, minor_name;
    std::string policy_doc, policy_no;
    std::string standard;   ///< "100.00 元", or in words; empty where each line has its own
};
/// Throws subsidies.item_not_found. `item` is the number of its id.
ItemTold told_item(Database& db, std::int64_t item);

}  // namespace onecard::subsidies
