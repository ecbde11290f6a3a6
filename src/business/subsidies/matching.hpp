#pragma once
// Matching the rows of a roster again with the card base, for the people whose cards changed (R3.20-3, R3.21-7).

#include <functional>

#include "business/subsidies/roster_store.hpp"

namespace onecard::subsidies {

struct RematchCounts {
    std::int64_t concerned = 0;  ///< rows whose person or payee changed since the last match
    std::int64_t changed = 0;    ///< of these, rows that got a change
    std::int64_t stopped = 0;    ///< of these, rows stopped by the platform
    std::int64_t repointed = 0;  ///< rows that stay payable, to another bank or account
};
/// Matches the rows concerned again, writes a change row for each that differs, and renews the batch's totals and
/// when it was matched. With `only_worse` (after approval) no row becomes payable that was not: dead, lost,
/// cancelled and refused ones are stopped with the platform's reason, a new account of a payable row is taken over.
/// `concerns`, where given, leaves rows alone that it does not want: those a bank already has (R3.21-6).
RematchCounts rematch_changed(Unit& unit, const Batch& batch, bool only_worse,
                              const std::function<bool(const RosterRow&)>& concerns = {});

/// How many payable rows name a person who stands unstopped in another roster of the same item and period, or of an
/// item that excludes this one in the period. Asked again at each submission, since two imports at once see nothing
/// of each other.
std::int64_t count_paid_elsewhere(Database& db, const Batch& batch);

}  // namespace onecard::subsidies
