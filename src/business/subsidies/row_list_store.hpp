#pragma once
// The statements that list the rows of a roster a page at a time, each driven by an index of its order.

#include "business/subsidies/roster_store.hpp"

namespace onecard::subsidies {

enum class RowOrder { seq, amount, town };
std::span<const Label<RowOrder>> labels_of(RowOrder);

/// Which rows are wanted; empty fields want all.
struct RowFilter {
    RegionCode town{};
    std::int64_t bank = -1;          ///< -1 all
    std::string match;
    std::optional<bool> stopped, payable;
    bool with_warnings = false;
    RowOrder order = RowOrder::seq;
    bool descending = false;
    std::string after;               ///< the place where the page before ended, as `place_of` tells it
    std::int64_t limit = 50;
};
std::vector<RosterRow> list_rows(Database& db, RosterId roster, const RowFilter& filter);
/// Where this row stands in the order: "120050.17".
std::string place_of(const RosterRow& row, RowOrder order);
/// How many rows the filter wants, where that is kept: by town, bank and match alone.
std::optional<std::int64_t> count_rows(Database& db, RosterId roster, const RowFilter& filter);

}  // namespace onecard::subsidies
