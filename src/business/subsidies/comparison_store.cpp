// Every statement that compares rosters, matches and findings as a whole; each is one pass of the database.

#include "business/subsidies/comparison_store.hpp"

#include <algorithm>
#include <map>

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

constexpr Statement compare_towns{"subsidies.compare_towns", R"sql(
    WITH earlier AS MATERIALIZED (
        SELECT person_key, amount_fen, bank, account_tail, payable FROM effective_rows_v
         WHERE roster IN (SELECT b.roster FROM subsidy_batches b
                           WHERE b.item = $2 AND b.region = $3 AND b.period = $4 AND b.is_correction = 0
                             AND b.state <> 'cancelled'))
    SELECT n.town, COUNT(*), CAST(SUM(n.amount_fen) AS BIGINT), CAST(SUM(n.payable) AS BIGINT),
           CAST(SUM(n.payable * n.amount_fen) AS BIGINT),
           CAST(SUM(CASE WHEN e.person_key IS NULL THEN 1 ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN e.person_key IS NULL THEN n.amount_fen ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN e.amount_fen <> n.amount_fen THEN 1 ELSE 0 END) AS BIGINT),
           CAST(SUM(COALESCE(n.amount_fen - e.amount_fen, 0)) AS BIGINT),
           CAST(SUM(CASE WHEN n.payable = 1 AND e.payable = 1
                              AND (e.bank <> n.bank OR e.account_tail <> n.account_tail) THEN 1 ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN n.amount_fen > $5 THEN 1 ELSE 0 END) AS BIGINT)
      FROM effective_rows_v n LEFT JOIN earlier e ON e.person_key = n.person_key
     WHERE n.roster = $1 GROUP BY n.town ORDER BY n.town)sql"};
constexpr Statement compare_towns_before{"subsidies.compare_towns_before", R"sql(
    WITH latest AS MATERIALIZED (SELECT person_key FROM roster_rows WHERE roster = $1)
    SELECT e.town, COUNT(*), CAST(SUM(e.amount_fen) AS BIGINT),
           CAST(SUM(CASE WHEN n.person_key IS NULL THEN 1 ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN n.person_key IS NULL THEN e.amount_fen ELSE 0 END) AS BIGINT)
      FROM roster_rows e LEFT JOIN latest n ON n.person_key = e.person_key
     WHERE e.roster IN (SELECT b.roster FROM subsidy_batches b
                         WHERE b.item = $2 AND b.region = $3 AND b.period = $4 AND b.is_correction = 0
                           AND b.state <> 'cancelled')
     GROUP BY e.town ORDER BY e.town)sql"};

constexpr Statement select_differences{"subsidies.select_differences", R"sql(
    WITH earlier AS MATERIALIZED (
        SELECT person_key, amount_fen, bank, account_tail, payable FROM effective_rows_v
         WHERE roster IN (SELECT b.roster FROM subsidy_batches b
                           WHERE b.item = $2 AND b.region = $3 AND b.period = $4 AND b.is_correction = 0
                             AND b.state <> 'cancelled'))
    SELECT n.roster, n.seq, n.sheet_row, n.name, n.town, n.amount_fen, COALESCE(e.amount_fen, 0), n.bank,
           COALESCE(e.bank, 0), CASE WHEN n.payable = 1 THEN n.account_tail ELSE -1 END,
           CASE WHEN e.payable = 1 THEN e.account_tail ELSE -1 END, CASE WHEN e.person_key IS NULL THEN 0 ELSE 1 END
      FROM effective_rows_v n LEFT JOIN earlier e ON e.person_key = n.person_key
     WHERE n.roster = $1 AND n.seq > $5
       AND (($6 = 'newcomer' AND e.person_key IS NULL) OR ($6 = 'amount' AND e.amount_fen <> n.amount_fen)
            OR ($6 = 'account' AND n.payable = 1 AND e.payable = 1
                AND (e.bank <> n.bank OR e.account_tail <> n.account_tail))
            OR ($6 = 'outlier' AND n.amount_fen > $7))
     ORDER BY n.seq LIMIT $8)sql"};
constexpr Statement select_leavers{"subsidies.select_leavers", R"sql(
    WITH latest AS MATERIALIZED (SELECT person_key FROM roster_rows WHERE roster = $1)
    SELECT e.roster, e.seq, e.sheet_row, e.name, e.town, e.amount_fen, e.amount_fen, e.bank, e.bank, -1,
           CASE WHEN e.payable = 1 THEN e.account_tail ELSE -1 END, 1
      FROM effective_rows_v e LEFT JOIN latest n ON n.person_key = e.person_key
     WHERE e.roster IN (SELECT b.roster FROM subsidy_batches b
                         WHERE b.item = $2 AND b.region = $3 AND b.period = $4 AND b.is_correction = 0
                           AND b.state <> 'cancelled')
       AND n.person_key IS NULL AND (e.roster > $5 OR (e.roster = $5 AND e.seq > $6))
     ORDER BY e.roster, e.seq LIMIT $7)sql"};

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

RowDifference difference_of(const Row& row) {
    return {.roster = row.id<RosterId>(0),
            .seq = row.number(1),
            .sheet_row = row.number(2),
            .name = row.string(3),
            .town = row.region(4),
            .amount = row.money(5),
            .amount_before = row.money(6),
            .bank = row.number(7),
            .bank_before = row.number(8),
            .account_tail = row.number(9),
            .account_tail_before = row.number(10),
            .was_there = row.flag(11)};
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
    db.each(
        compare_towns,
        [&](const Row& row) {
            TownComparison& town = towns[row.region(0)];
            town.rows = row.number(1);
            town.amount = row.money(2);
            town.rows_payable = row.number(3);
            town.payable = row.money(4);
            town.newcomers = row.number(5);
            town.newcomers_amount = row.money(6);
            town.changed_amounts = row.number(7);
            town.added = row.money(8);
            town.changed_accounts = row.number(9);
            town.outliers = row.number(10);
        },
        of.roster, of.item, of.region, of.before.number(), of.outlier_over);
    if (of.has_before())
        db.each(
            compare_towns_before,
            [&](const Row& row) {
                TownComparison& town = towns[row.region(0)];
                town.rows_before = row.number(1);
                town.amount_before = row.money(2);
                town.leavers = row.number(3);
                town.leavers_amount = row.money(4);
            },
            of.roster, of.item, of.region, of.before.number());
    std::vector<TownComparison> all;
    for (auto& [code, town] : towns) {
        town.town = code;
        all.push_back(town);
    }
    return all;
}

std::vector<RowDifference> list_differences(Database& db, const Comparison& of, RowChangeKind kind,
                                            RosterId after_roster, std::int64_t after_seq, std::int64_t limit) {
    std::vector<RowDifference> found;
    const auto keep = [&](const Row& row) { found.push_back(difference_of(row)); };
    if (!of.has_before() && kind != RowChangeKind::outlier) return found;
    if (kind == RowChangeKind::leaver)
        db.each(select_leavers, keep, of.roster, of.item, of.region, of.before.number(), after_roster.number(),
                after_seq, limit);
    else
        db.each(select_differences, keep, of.roster, of.item, of.region, of.before.number(), after_seq,
                code_of(kind), of.outlier_over, limit);
    return found;
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
