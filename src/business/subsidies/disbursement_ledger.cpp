// The disbursement ledger: one statement over the rosters and the banks' answers.

#include "business/subsidies/disbursement_ledger.hpp"

#include "business/subsidies/batch_orders.hpp"

namespace onecard::subsidies {
namespace {

// All rows are read: the plus keeps SQLite from going through the index of towns, row by row.
constexpr Statement select_ledger{"subsidies.select_disbursement_ledger", R"sql(
    SELECT b.item, b.period, w.town, w.bank,
           CAST(SUM(CASE WHEN b.is_correction = 0 THEN 1 ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN b.is_correction = 0 THEN w.amount_fen ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN b.is_correction = 0 AND w.payable = 1
                      AND b.state IN ('approved', 'ordered', 'paying', 'paid_part', 'paid_all', 'closed')
                    THEN 1 ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN b.is_correction = 0 AND w.payable = 1
                      AND b.state IN ('approved', 'ordered', 'paying', 'paid_part', 'paid_all', 'closed')
                    THEN w.amount_fen ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN x.state IN ('sent', 'acknowledged', 'answered', 'finished') THEN 1 ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN x.state IN ('sent', 'acknowledged', 'answered', 'finished')
                    THEN w.amount_fen ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN x.outcome = 'S' THEN 1 ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN x.outcome = 'S' THEN w.amount_fen ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN x.outcome IN ('F', 'T') THEN 1 ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN x.outcome IN ('F', 'T') THEN w.amount_fen ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN b.is_correction = 1 AND x.outcome = 'S' THEN 1 ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN b.is_correction = 1 AND x.outcome = 'S' THEN w.amount_fen ELSE 0 END) AS BIGINT)
      FROM subsidy_batches b
      JOIN effective_rows_v w ON w.roster = b.roster
      LEFT JOIN (SELECT o.source_id AS batch, l.source_line AS source_line, o.state AS state, r.outcome AS outcome
                   FROM order_sums_v o
                   JOIN order_lines_v l ON l.order_id = o.order_id
                   LEFT JOIN order_results_v r
                     ON r.order_id = l.order_id AND r.seq = l.seq AND r.person_key = l.person_key
                    AND NOT EXISTS (SELECT 1 FROM order_results_v n
                                     WHERE n.order_id = r.order_id AND n.seq = r.seq AND n.nth > r.nth)
                  WHERE o.source = $1 AND o.state NOT IN ('revoked', 'rejected') AND ($2 = 0 OR o.item = $2)) x
        ON x.batch = b.id AND x.source_line = w.seq
     WHERE b.state <> 'cancelled' AND ($2 = 0 OR b.item = $2) AND b.period BETWEEN $3 AND $4
       AND +w.town BETWEEN $5 AND $6 AND ($7 = 0 OR b.organisation = $7)
     GROUP BY b.item, b.period, w.town, w.bank
     ORDER BY b.item, b.period, w.town, w.bank)sql"};

}  // namespace

LedgerRow& LedgerRow::operator+=(const LedgerRow& more) {
    planned += more.planned;
    approved += more.approved;
    sent += more.sent;
    paid += more.paid;
    returned += more.returned;
    corrected += more.corrected;
    return *this;
}

std::vector<LedgerRow> disbursement_ledger(Database& db, const LedgerFilter& filter) {
    const auto [lowest, highest] = filter.within.range();
    std::vector<LedgerRow> rows;
    db.each(
        select_ledger,
        [&](const Row& row) {
            const auto pair = [&](int column) {
                return CountAndSum{row.number(column), row.money(column + 1)};
            };
            rows.push_back({.item = row.id<ItemId>(0),
                            .period = Month::of_number(row.number(1)),
                            .town = row.region(2),
                            .bank = row.number(3),
                            .planned = pair(4),
                            .approved = pair(6),
                            .sent = pair(8),
                            .paid = pair(10),
                            .returned = pair(12),
                            .corrected = pair(14)});
        },
        batch_source, filter.item.number(), filter.from ? filter.from->number() : 0,
        filter.to ? filter.to->number() : 999912, lowest, highest, filter.organisation);
    return rows;
}

LedgerRow sum_of(const std::vector<LedgerRow>& rows) {
    LedgerRow sum;
    for (const LedgerRow& row : rows) sum += row;
    return sum;
}

}  // namespace onecard::subsidies
