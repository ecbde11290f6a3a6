#pragma once
// The packed orders of a roster: amount and town of every row, for pages by amount or town of a large roster.

#include "business/subsidies/row_list_store.hpp"

namespace onecard::subsidies {

/// Gathers the rows of a stretch while they are written; their numbers follow each other.
class PackedStretch {
public:
    void add(std::int64_t seq, Money amount, RegionCode town);
    /// Writes what was gathered, if anything, and begins anew.
    void write(Database& db, RosterId roster);

private:
    std::int64_t first_seq_ = 0;
    std::string amounts_, towns_;
};

/// The numbers of at most `limit` rows beyond the place (key, seq) by amount or town, up or down, of one town where
/// `filter.town` names it; nothing where the roster has no packed orders or the filter asks for more.
std::optional<std::vector<std::int64_t>> seqs_by_order(Database& db, RosterId roster, const RowFilter& filter,
                                                       std::int64_t key, std::int64_t seq);
void delete_orders(Database& db, RosterId roster);

}  // namespace onecard::subsidies
