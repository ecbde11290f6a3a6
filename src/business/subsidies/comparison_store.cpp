// Compares rosters, matches and findings as a whole. Two rosters are joined in memory by person: at a million rows a
// join in the database took minutes on SQLite, two passes and a hash table take seconds.

#include "business/subsidies/comparison_store.hpp"

#include <algorithm>
#include <boost/unordered/unordered_flat_map.hpp>
#include <map>
#include <unordered_map>

#include "business/subsidies/item.hpp"
#include "business/subsidies/roster_sheet.hpp"

namespace onecard::subsidies {
namespace {

constexpr Statement select_period_before{"subsidies.select_period_before", R"sql(
    SELECT MAX(period) FROM subsidy_batches
     WHERE item = $1 AND region = $2 AND period < $3 AND is_correction = 0 AND state <> 'cancelled'
       AND roster IS NOT NULL)sql"};
constexpr Statement select_nth_amount{"subsidies.select_nth_amount", R"sql(
    SELECT amount_fen FROM roster_rows WHERE roster = $1 ORDER BY amount_fen LIMIT 1 OFFSET $2)sql"};

constexpr Statement select_rosters_before{"subsidies.select_rosters_before", R"sql(
    SELECT roster FROM subsidy_batches
     WHERE item = $1 AND region = $2 AND period = $3 AND is_correction = 0 AND state <> 'cancelled'
       AND roster IS NOT NULL
     ORDER BY roster)sql"};
// Narrow columns in the order of the key: a million rows are one pass, and the join is made in memory.
constexpr Statement select_compared{"subsidies.select_compared_rows", R"sql(
    SELECT seq, person_key, town, amount_fen, bank, account_tail,
           CASE WHEN length(account_sealed) > 0 THEN 1 ELSE 0 END
      FROM roster_rows WHERE roster = $1 ORDER BY seq)sql"};
constexpr Statement select_compared_changes{"subsidies.select_compared_changes", R"sql(
    SELECT seq, bank, account_tail, CASE WHEN stopped = 0 AND length(account_sealed) > 0 THEN 1 ELSE 0 END
      FROM roster_changes WHERE roster = $1 ORDER BY seq, nth)sql"};

constexpr Statement select_last_match{"subsidies.select_last_match", R"sql(
    SELECT MAX(at) FROM roster_changes WHERE roster = $1 AND what = 'match')sql"};
constexpr Statement select_shifts{"subsidies.select_match_shifts", R"sql(
    SELECT COALESCE(p.match_code, w.match_code), c.match_code, COUNT(*),
           CAST(SUM(CASE WHEN COALESCE(p.bank, w.bank) <> c.bank
                           OR COALESCE(p.account_tail, w.account_tail) <> c.account_tail THEN 1 ELSE 0 END) AS BIGINT),
           CAST(SUM(w.amount_fen) AS BIGINT)
      FROM roster_changes c
      JOIN roster_rows w ON w.roster = c.roster AND w.seq = c.seq AND w.person_key = c.person_key
      LEFT JOIN roster_changes p
        ON p.roster = c.roster AND p.seq = c.seq AND p.nth = c.nth - 1 AND p.person_key = c.person_key
     WHERE c.roster = $1 AND c.what = 'match' AND c.at = $2
     GROUP BY COALESCE(p.match_code, w.match_code), c.match_code
     ORDER BY COUNT(*) DESC, COALESCE(p.match_code, w.match_code), c.match_code)sql"};
constexpr Statement select_matched_anew{"subsidies.select_matched_anew", R"sql(
    SELECT c.seq, w.name, w.town, w.amount_fen, COALESCE(p.match_code, w.match_code), c.match_code,
           COALESCE(p.bank, w.bank), c.bank,
           CASE WHEN length(COALESCE(p.account_sealed, w.account_sealed)) > 0
                THEN COALESCE(p.account_tail, w.account_tail) ELSE -1 END,
           CASE WHEN length(c.account_sealed) > 0 THEN c.account_tail ELSE -1 END, c.stopped, c.reason
      FROM roster_changes c
      JOIN roster_rows w ON w.roster = c.roster AND w.seq = c.seq AND w.person_key = c.person_key
      LEFT JOIN roster_changes p
        ON p.roster = c.roster AND p.seq = c.seq AND p.nth = c.nth - 1 AND p.person_key = c.person_key
     WHERE c.roster = $1 AND c.what = 'match' AND c.at = $2 AND c.seq > $3
     ORDER BY c.seq LIMIT $4)sql"};

constexpr Statement count_errors{"subsidies.count_errors_by_kind", R"sql(
    SELECT code, is_error, COUNT(*), COUNT(DISTINCT sheet_row) FROM roster_findings
     WHERE roster = $1 GROUP BY code, is_error)sql"};
// Few rows differ in the set of their warnings, so the sets are counted and taken apart here.
constexpr Statement count_warnings{"subsidies.count_warnings", R"sql(
    SELECT warnings, COUNT(*) FROM roster_rows WHERE roster = $1 AND warnings <> 0 GROUP BY warnings)sql"};

/// What of a row is compared, its newest change over it.
struct Compared {
    RosterId roster;
    std::int64_t seq = 0;
    RegionCode town{};
    std::int64_t amount_fen = 0;
    std::int32_t bank = 0, account_tail = -1;   ///< -1: no account that takes money
    bool is_seen = false;

    bool is_payable() const { return account_tail >= 0; }
};
using Earlier = boost::unordered_flat_map<PersonKey, Compared, std::hash<PersonKey>>;

template <class Visit>
void each_compared(Database& db, RosterId roster, Visit&& visit) {
    struct Newest {
        std::int32_t bank, account_tail;
    };
    std::unordered_map<std::int64_t, Newest> changes;
    const auto tail = [](const Row& row, int column, int payable) {
        return row.flag(payable) ? static_cast<std::int32_t>(row.number(column)) : -1;
    };
    db.each(
        select_compared_changes,
        [&](const Row& row) {
            changes[row.number(0)] = {static_cast<std::int32_t>(row.number(1)), tail(row, 2, 3)};
        },
        roster);
    db.each(
        select_compared,
        [&](const Row& row) {
            Compared one{.roster = roster,
                         .seq = row.number(0),
                         .town = row.region(2),
                         .amount_fen = row.number(3),
                         .bank = static_cast<std::int32_t>(row.number(4)),
                         .account_tail = tail(row, 5, 6)};
            if (const auto change = changes.find(one.seq); change != changes.end()) {
                one.bank = change->second.bank;
                one.account_tail = change->second.account_tail;
            }
            visit(row.person_key(1), one);
        },
        roster);
}

Earlier load_earlier(Database& db, const Comparison& of) {
    Earlier earlier;
    if (!of.has_before()) return earlier;
    std::vector<RosterId> rosters;
    db.each(
        select_rosters_before, [&](const Row& row) { rosters.push_back(row.id<RosterId>(0)); }, of.item, of.region,
        of.before.number());
    for (const RosterId roster : rosters)
        each_compared(db, roster, [&](const PersonKey& key, const Compared& row) { earlier[key] = row; });
    return earlier;
}

bool has_other_account(const Compared& now, const Compared& before) {
    return now.is_payable() && before.is_payable() &&
           (now.bank != before.bank || now.account_tail != before.account_tail);
}

bool is_of_kind(RowChangeKind kind, const Compared& now, const Compared* before, const Comparison& of) {
    switch (kind) {
        case RowChangeKind::newcomer: return of.has_before() && before == nullptr;
        case RowChangeKind::amount: return before != nullptr && before->amount_fen != now.amount_fen;
        case RowChangeKind::account: return before != nullptr && has_other_account(now, *before);
        case RowChangeKind::outlier: return now.amount_fen > of.outlier_over.fen();
        case RowChangeKind::leaver: break;
    }
    return false;
}

}  // namespace

std::span<const Label<RowChangeKind>> labels_of(RowChangeKind) {
    using enum RowChangeKind;
    static constexpr Label<RowChangeKind> labels[] = {{newcomer, "newcomer", {"新增人员", "Newcomer"}},
                                                      {leaver, "leaver", {"减少人员", "Leaver"}},
                                                      {amount, "amount", {"金额变动", "Amount changed"}},
                                                      {account, "account", {"账户变动", "Account changed"}},
                                                      {outlier, "outlier", {"金额异常", "Amount stands out"}}};
    return labels;
}

Comparison comparison_of(Database& db, const Batch& batch, const Item& item) {
    Comparison made{.roster = batch.roster, .item = item.id, .region = batch.region};
    const std::int64_t before =
        db.number_or(0, select_period_before, item.id, batch.region, batch.period.number());
    if (before != 0) made.before = Month::of_number(before);
    if (item.standard_kind == StandardKind::fixed) made.standard = item.standard;
    made.median = Money::of_fen(db.number_or(0, select_nth_amount, batch.roster, batch.rows_total / 2));
    made.outlier_over = Money::of_fen(made.median.fen() * outlier_times_median);
    if (made.standard > Money{}) made.outlier_over = std::min(made.outlier_over, made.standard);
    return made;
}

std::vector<TownComparison> compare_by_town(Database& db, const Comparison& of) {
    std::map<RegionCode, TownComparison> towns;
    Earlier earlier = load_earlier(db, of);
    each_compared(db, of.roster, [&](const PersonKey& key, const Compared& row) {
        TownComparison& town = towns[row.town];
        const Money amount = Money::of_fen(row.amount_fen);
        ++town.rows;
        town.amount += amount;
        if (row.is_payable()) {
            ++town.rows_payable;
            town.payable += amount;
        }
        if (amount > of.outlier_over) ++town.outliers;
        const auto found = earlier.find(key);
        if (found == earlier.end()) {
            ++town.newcomers;
            town.newcomers_amount += amount;
            return;
        }
        Compared& before = found->second;
        before.is_seen = true;
        if (before.amount_fen != row.amount_fen) ++town.changed_amounts;
        town.added += amount - Money::of_fen(before.amount_fen);
        if (has_other_account(row, before)) ++town.changed_accounts;
    });
    for (const auto& [key, row] : earlier) {
        TownComparison& town = towns[row.town];
        const Money amount = Money::of_fen(row.amount_fen);
        ++town.rows_before;
        town.amount_before += amount;
        if (row.is_seen) continue;
        ++town.leavers;
        town.leavers_amount += amount;
    }
    std::vector<TownComparison> all;
    for (auto& [code, town] : towns) {
        town.town = code;
        all.push_back(town);
    }
    return all;
}

std::vector<RowDifference> list_differences(Database& db, const Comparison& of, RowChangeKind kind,
                                            RosterId after_roster, std::int64_t after_seq, std::int64_t limit) {
    Earlier earlier = load_earlier(db, of);
    std::vector<std::pair<Compared, std::optional<Compared>>> found;
    each_compared(db, of.roster, [&](const PersonKey& key, const Compared& row) {
        const auto before = earlier.find(key);
        const bool was_there = before != earlier.end();
        if (was_there) before->second.is_seen = true;
        if (kind == RowChangeKind::leaver || row.seq <= after_seq || std::ssize(found) == limit) return;
        if (!is_of_kind(kind, row, was_there ? &before->second : nullptr, of)) return;
        found.emplace_back(row, was_there ? std::optional{before->second} : std::nullopt);
    });
    if (kind == RowChangeKind::leaver) {
        for (const auto& [key, row] : earlier)
            if (!row.is_seen && std::pair{row.roster, row.seq} > std::pair{after_roster, after_seq})
                found.emplace_back(row, row);
        std::ranges::sort(found, {}, [](const auto& pair) { return std::pair{pair.first.roster, pair.first.seq}; });
        if (std::ssize(found) > limit) found.resize(static_cast<std::size_t>(limit));
    }
    std::vector<RowDifference> rows;
    for (const auto& [now, before] : found) {
        const RosterRow row = must_find_row(db, now.roster, now.seq);
        RowDifference& difference = rows.emplace_back();
        difference.roster = now.roster;
        difference.seq = now.seq;
        difference.sheet_row = row.sheet_row;
        difference.name = row.name;
        difference.town = row.town;
        difference.amount = row.amount;
        difference.bank = now.bank;
        difference.account_tail = now.account_tail;
        if (!before) continue;
        difference.was_there = true;
        difference.amount_before = Money::of_fen(before->amount_fen);
        difference.bank_before = before->bank;
        difference.account_tail_before = before->account_tail;
    }
    return rows;
}

std::optional<Instant> last_match_with_changes(Database& db, RosterId roster) {
    std::optional<Instant> at;
    db.each(
        select_last_match, [&](const Row& row) { if (!row.is_null(0)) at = row.instant(0); }, roster);
    return at;
}

std::vector<MatchShift> match_shifts(Database& db, RosterId roster, Instant at) {
    std::vector<MatchShift> shifts;
    db.each(
        select_shifts,
        [&](const Row& row) {
            shifts.push_back({of_code<MatchCode>(row.text(0)), of_code<MatchCode>(row.text(1)), row.number(2),
                              row.number(3), row.money(4)});
        },
        roster, at);
    return shifts;
}

std::vector<MatchedAnew> list_matched_anew(Database& db, RosterId roster, Instant at, std::int64_t after,
                                           std::int64_t limit) {
    std::vector<MatchedAnew> rows;
    db.each(
        select_matched_anew,
        [&](const Row& row) {
            rows.push_back({row.number(0), row.string(1), row.region(2), row.money(3),
                            of_code<MatchCode>(row.text(4)), of_code<MatchCode>(row.text(5)), row.number(6),
                            row.number(7), row.number(8), row.number(9), row.flag(10), row.string(11)});
        },
        roster, at, after, limit);
    return rows;
}

std::vector<FindingCount> count_findings(Database& db, RosterId roster) {
    std::vector<FindingCount> counts;
    db.each(
        count_errors,
        [&](const Row& row) {
            counts.push_back({row.string(0), row.flag(1), row.number(2), row.number(3)});
        },
        roster);
    std::map<std::string_view, std::int64_t> warnings;
    db.each(
        count_warnings,
        [&](const Row& row) {
            for (const WarningKind& warning : warning_kinds())
                if ((row.number(0) & warning.bit) != 0) warnings[warning.kind->code] += row.number(1);
        },
        roster);
    for (const auto& [code, rows] : warnings) counts.push_back({std::string{code}, false, rows, rows});
    std::ranges::sort(counts, [](const FindingCount& a, const FindingCount& b) {
        return std::tuple{!a.is_error, -a.findings, a.code} < std::tuple{!b.is_error, -b.findings, b.code};
    });
    return counts;
}

}  // namespace onecard::subsidies
