#pragma once
// Subsidies (惠民惠农补贴): what other modules may call and hear.

#include <string>
#include <vector>

#include "engine/unit.hpp"

namespace onecard::subsidies {

/// News: a batch was approved for payment and its lines are frozen; {"batch": "batch_41"}.
inline constexpr std::string_view batch_approved = "subsidies.batch_approved";

/// News: the rows of a batch were matched with the cards for the first time; {"batch": "batch_41"}. Who of them has no
/// card tells cardless_rows.
inline constexpr std::string_view roster_matched = "subsidies.roster_matched";

/// A row whose payee has no card, or none that can be used again (M02, M05).
struct CardlessRow {
    std::int64_t seq = 0;
    PersonKey row_person{}, payee{};
    std::string title;        ///< of the batch
    std::string payee_name;
    std::string match_code;   ///< "M02"
    RegionCode town{};
    std::int64_t bank = 0;    ///< the bank that is to help; 0: none named
};
/// Of a batch not yet closed, by number after `after_seq`, at most `limit`.
std::vector<CardlessRow> cardless_rows(Database& db, std::int64_t batch, std::int64_t after_seq, std::int64_t limit);
/// The row's payee got a card: the visit of its bank is done, with these words. False where that was told before, or
/// the batch is closed.
bool note_visit_done(Unit& unit, std::int64_t batch, std::int64_t seq, std::string_view note);

/// What the beneficiary is told of an item: from which policy it comes and how much it pays.
struct ItemTold {
    std::string major_name, minor_name;
    std::string policy_doc, policy_no;
    std::string standard;   ///< "100.00 元", or in words; empty where each line has its own
};
/// Throws subsidies.item_not_found. `item` is the number of its id.
ItemTold told_item(Database& db, std::int64_t item);

}  // namespace onecard::subsidies
