#pragma once
// A roster beside those of the same item and region in the period before: who is new, who left, what changed.

#include <string>
#include <vector>

#include "business/subsidies/roster_store.hpp"

namespace onecard::subsidies {

/// What a roster is compared with, and from which amount on a row stands out.
struct Comparison {
    RosterId roster;
    ItemId item;
    RegionCode region{};
    Month before{};        ///< the last period with a roster; none: the first one
    Money median{};        ///< of the amounts of the roster
    Money standard{};      ///< the item's fixed standard; 0 where it has none
    Money outlier_over{};  ///< a row above this stands out

    bool has_before() const { return before != Month{}; }
};

/// How many times the median a row may have before it stands out.
inline constexpr std::int64_t outlier_times_median = 3;

Comparison comparison_of(Database& db, const Batch& batch, const Item& item);

/// One town of the roster and, where it had one, of the period before.
struct TownComparison {
    RegionCode town{};
    std::int64_t rows = 0;
    Money amount{};
    std::int64_t rows_payable = 0;
    Money payable{};
    std::int64_t rows_before = 0;
    Money amount_before{};
    std::int64_t newcomers = 0;
    Money newcomers_amount{};
    std::int64_t leavers = 0;
    Money leavers_amount{};
    std::int64_t changed_amounts = 0;
    Money added{};  ///< the changed amounts now less before
    std::int64_t changed_accounts = 0;
    std::int64_t outliers = 0;
};
/// By town.
std::vector<TownComparison> compare_by_town(Database& db, const Comparison& comparison);

enum class RowChangeKind { newcomer, leaver, amount, account, outlier };
std::span<const Label<RowChangeKind>> labels_of(RowChangeKind);

/// A row that differs; of a leaver the row stands in the roster before.
struct RowDifference {
    RosterId roster;
    std::int64_t seq = 0, sheet_row = 0;
    std::string name;
    RegionCode town{};
    Money amount{}, amount_before{};
    std::int64_t bank = 0, bank_before = 0;
    std::int64_t account_tail = -1, account_tail_before = -1;  ///< -1: none that takes money
    bool was_there = false;
};
/// By roster and seq, those after (`after_roster`, `after_seq`).
std::vector<RowDifference> list_differences(Database& db, const Comparison& comparison, RowChangeKind kind,
                                            RosterId after_roster, std::int64_t after_seq, std::int64_t limit);

/// The rows that the last match of the roster changed, from one code to another.
struct MatchShift {
    MatchCode from{}, to{};
    std::int64_t rows = 0, repointed = 0;
    Money amount{};
};
struct MatchedAnew {
    std::int64_t seq = 0;
    std::string name;
    RegionCode town{};
    Money amount{};
    MatchCode from{}, to{};
    std::int64_t bank_from = 0, bank_to = 0;
    std::int64_t tail_from = -1, tail_to = -1;
    bool stopped = false;
    std::string reason;
};
/// When the roster was last matched with a change; none: nothing has changed since the import.
std::optional<Instant> last_match_with_changes(Database& db, RosterId roster);
std::vector<MatchShift> match_shifts(Database& db, RosterId roster, Instant at);
std::vector<MatchedAnew> list_matched_anew(Database& db, RosterId roster, Instant at, std::int64_t after,
                                           std::int64_t limit);

/// How many findings of one kind a roster has.
struct FindingCount {
    std::string code;
    bool is_error = true;
    std::int64_t findings = 0, rows = 0;
};
/// Errors of bad rows and warnings of good ones, the most frequent first.
std::vector<FindingCount> count_findings(Database& db, RosterId roster);

}  // namespace onecard::subsidies
