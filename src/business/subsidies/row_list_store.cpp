// Lists the rows of a roster by number, amount or town, up or down; a page of fifty reads about fifty rows.

#include "business/subsidies/row_list_store.hpp"

#include <fmt/format.h>

#include <charconv>
#include <limits>

#include "business/subsidies/item.hpp"
#include "business/subsidies/row_order_store.hpp"

namespace onecard::subsidies {
namespace {

// Each statement has the same places: $1 roster, $2 key and $3 seq of the last row before, $4 town, $5 bank, $6 match,
// $7 stopped, $8 payable, $9 with warnings, $10 limit.
#define ROW_FILTER                                                                           \
    " AND ($4 = 0 OR town = $4) AND ($5 = -1 OR bank = $5) AND ($6 = '' OR match_code = $6)" \
    " AND ($7 = -1 OR stopped = $7) AND ($8 = -1 OR payable = $8) AND ($9 = 0 OR warnings <> 0)"

constexpr Statement seqs_up{"subsidies.row_seqs_up",
                            "SELECT seq FROM effective_rows_v"
                            " WHERE roster = $1 AND $2 = 0 AND seq > $3" ROW_FILTER
                            " ORDER BY seq LIMIT $10"};
constexpr Statement seqs_down{"subsidies.row_seqs_down",
                              "SELECT seq FROM effective_rows_v"
                              " WHERE roster = $1 AND $2 = 0 AND seq < $3" ROW_FILTER
                              " ORDER BY seq DESC LIMIT $10"};
constexpr Statement amounts_up{"subsidies.row_amounts_up",
                               "SELECT seq FROM effective_rows_v"
                               " WHERE roster = $1 AND (amount_fen, seq) > ($2, $3)" ROW_FILTER
                               " ORDER BY amount_fen, seq LIMIT $10"};
constexpr Statement amounts_down{"subsidies.row_amounts_down",
                                 "SELECT seq FROM effective_rows_v"
                                 " WHERE roster = $1 AND (amount_fen, seq) < ($2, $3)" ROW_FILTER
                                 " ORDER BY amount_fen DESC, seq DESC LIMIT $10"};
constexpr Statement towns_up{"subsidies.row_towns_up",
                             "SELECT seq FROM effective_rows_v"
                             " WHERE roster = $1 AND (town, seq) > ($2, $3)" ROW_FILTER
                             " ORDER BY town, seq LIMIT $10"};
constexpr Statement towns_down{"subsidies.row_towns_down",
                               "SELECT seq FROM effective_rows_v"
                               " WHERE roster = $1 AND (town, seq) < ($2, $3)" ROW_FILTER
                               " ORDER BY town DESC, seq DESC LIMIT $10"};
constexpr Statement of_town{"subsidies.row_seqs_of_town",
                            "SELECT seq FROM effective_rows_v"
                            " WHERE roster = $1 AND $2 = 0 AND seq > $3 AND town = $4" ROW_FILTER
                            " ORDER BY seq LIMIT $10"};

// What is not simply matched: few rows were written so, and few were changed since; both are looked up by their index.
constexpr Statement of_match{
    "subsidies.row_seqs_of_match",
    "SELECT seq FROM ("
    "SELECT seq FROM (SELECT seq, 0 AS stopped, town, bank, match_code, warnings,"
    " CASE WHEN length(account_sealed) > 0 THEN 1 ELSE 0 END AS payable FROM roster_rows w"
    " WHERE w.roster = $1 AND $2 = 0 AND w.seq > $3 AND w.match_code <> 'M00' AND w.match_code = $6"
    " AND NOT EXISTS (SELECT 1 FROM roster_changes c WHERE c.roster = w.roster AND c.seq = w.seq)) written"
    " WHERE seq > $3" ROW_FILTER
    " UNION ALL "
    "SELECT seq FROM effective_rows_v WHERE roster = $1"
    " AND seq IN (SELECT c.seq FROM roster_changes c WHERE c.roster = $1 AND c.seq > $3)" ROW_FILTER
    ") found ORDER BY seq LIMIT $10"};
// Only changes stop a row.
constexpr Statement of_stopped{"subsidies.row_seqs_stopped",
                               "SELECT seq FROM effective_rows_v"
                               " WHERE roster = $1 AND $2 = 0"
                               " AND seq IN (SELECT c.seq FROM roster_changes c WHERE c.roster = $1 AND "
                               "c.stopped = 1 AND c.seq > $3)" ROW_FILTER " ORDER BY seq LIMIT $10"};

constexpr Statement count_kept{"subsidies.count_rows_of_sums", R"sql(
    SELECT COALESCE(CAST(SUM(row_count) AS BIGINT), 0), COUNT(*) FROM roster_sums
     WHERE roster = $1 AND ($2 = 0 OR town = $2) AND ($3 = -1 OR bank = $3) AND ($4 = '' OR match_code = $4))sql"};

constexpr std::int64_t beyond_all = std::numeric_limits<std::int64_t>::max();

const Statement& statement_for(const RowFilter& filter) {
    if (filter.order == RowOrder::amount) return filter.descending ? amounts_down : amounts_up;
    if (filter.order == RowOrder::town) return filter.descending ? towns_down : towns_up;
    if (filter.descending) return seqs_down;
    if (filter.stopped == true) return of_stopped;
    if (!filter.match.empty() && filter.match != "M00") return of_match;
    return filter.town ? of_town : seqs_up;
}

}  // namespace

std::span<const Label<RowOrder>> labels_of(RowOrder) {
    static constexpr Label<RowOrder> labels[] = {{RowOrder::seq, "seq", {"序号", "Number"}},
                                                 {RowOrder::amount, "amount", {"补贴额", "Amount"}},
                                                 {RowOrder::town, "town", {"镇街", "Town"}}};
    return labels;
}

std::string place_of(const RosterRow& row, RowOrder order) {
    const std::int64_t key = order == RowOrder::amount ? row.amount.fen()
                             : order == RowOrder::town ? row.town.number()
                                                       : 0;
    return fmt::format("{}.{}", key, row.seq);
}

std::vector<RosterRow> list_rows(Database& db, RosterId roster, const RowFilter& filter) {
    const auto wanted = [](const std::optional<bool>& asked) { return asked ? std::int64_t{*asked} : -1; };
    // Before the first place of the order; a plain number is a place by number.
    std::int64_t key = 0, seq = filter.descending ? beyond_all : 0;
    if (filter.order != RowOrder::seq) key = filter.descending ? beyond_all : -1;
    if (!filter.after.empty()) {
        const char* end = filter.after.data() + filter.after.size();
        const char* dot = filter.after.data() + filter.after.find('.');
        if (filter.after.find('.') == std::string::npos) {
            std::from_chars(filter.after.data(), end, seq);
        } else {
            std::from_chars(filter.after.data(), dot, key);
            std::from_chars(dot + 1, end, seq);
        }
    }
    std::vector<std::int64_t> seqs;
    if (auto by_order = seqs_by_order(db, roster, filter, key, seq))
        seqs = *std::move(by_order);
    else
        db.each(
            statement_for(filter), [&](const Row& row) { seqs.push_back(row.number(0)); }, roster, key, seq,
            filter.town, filter.bank, filter.match, wanted(filter.stopped), wanted(filter.payable),
            filter.with_warnings, filter.limit);
    std::vector<RosterRow> rows;
    for (const std::int64_t found : seqs) rows.push_back(must_find_row(db, roster, found));
    return rows;
}

std::optional<std::int64_t> count_rows(Database& db, RosterId roster, const RowFilter& filter) {
    if (filter.stopped || filter.payable || filter.with_warnings) return {};
    std::optional<std::int64_t> count;
    db.each(
        count_kept,
        [&](const Row& row) {
            if (row.number(1) > 0 || filter.town || filter.bank >= 0) count = row.number(0);
        },
        roster, filter.town, filter.bank, filter.match);
    return count;
}

}  // namespace onecard::subsidies
