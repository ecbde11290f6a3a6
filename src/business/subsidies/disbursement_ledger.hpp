#pragma once
// The disbursement ledger (台账): by item, period, town and bank, what was planned and what became of it (3.26).

#include <vector>

#include "business/subsidies/batch_store.hpp"

namespace onecard::subsidies {

struct CountAndSum {
    std::int64_t lines = 0;
    Money amount;
    CountAndSum& operator+=(const CountAndSum& more) {
        lines += more.lines;
        amount += more.amount;
        return *this;
    }
};

struct LedgerRow {
    ItemId item;
    Month period{};
    RegionCode town{};
    std::int64_t bank = 0;  ///< 0: no card that takes money
    CountAndSum planned;    ///< good rows of the rosters, corrections aside
    CountAndSum approved;   ///< of these, payable in an approved batch
    CountAndSum sent;       ///< lines the banks have, corrections counted in
    CountAndSum paid;
    CountAndSum returned;   ///< came back, at first or after success, and stand so now
    CountAndSum corrected;  ///< of those paid, by a correction

    /// Planned and not yet paid.
    CountAndSum open() const { return {planned.lines - paid.lines, planned.amount - paid.amount}; }
    LedgerRow& operator+=(const LedgerRow& more);
};

struct LedgerFilter {
    ItemId item{};
    std::optional<Month> from, to;
    RegionCode within{};
    std::int64_t organisation = 0;  ///< 0 all
};
/// One row for each item, period, town and bank that occurs, in this order.
std::vector<LedgerRow> disbursement_ledger(Database& db, const LedgerFilter& filter);
LedgerRow sum_of(const std::vector<LedgerRow>& rows);

}  // namespace onecard::subsidies
