// Every statement behind the figures of supervisors.

#include "business/subsidies/figures_store.hpp"

#include <map>

#include "business/subsidies/batch_orders.hpp"

namespace onecard::subsidies {
namespace {

constexpr Statement select_approved{"subsidies.select_approved_money", R"sql(
    SELECT b.item, b.period, CAST(SUM(b.rows_payable) AS BIGINT), CAST(SUM(b.payable_fen) AS BIGINT)
      FROM subsidy_batches b
     WHERE b.is_correction = 0 AND b.state IN ('approved', 'ordered', 'paying', 'paid_part', 'paid_all', 'closed')
       AND b.period BETWEEN $1 AND $2 AND b.region BETWEEN $3 AND $4 AND ($5 = 0 OR b.organisation = $5)
       AND ($6 = 0 OR b.item = $6)
     GROUP BY b.item, b.period)sql"};
constexpr Statement select_ordered{"subsidies.select_ordered_money", R"sql(
    SELECT b.item, b.period, o.bank, CAST(SUM(o.lines) AS BIGINT), CAST(SUM(o.amount_fen) AS BIGINT),
           CAST(SUM(o.paid_lines) AS BIGINT), CAST(SUM(o.paid_fen) AS BIGINT),
           CAST(SUM(o.returned_lines) AS BIGINT), CAST(SUM(o.returned_fen) AS BIGINT)
      FROM order_sums_v o JOIN subsidy_batches b ON b.id = o.source_id
     WHERE o.source = $1 AND o.state NOT IN ('revoked', 'rejected')
       AND b.period BETWEEN $2 AND $3 AND b.region BETWEEN $4 AND $5 AND ($6 = 0 OR b.organisation = $6)
       AND ($7 = 0 OR b.item = $7) AND ($8 = 0 OR o.bank = $8)
     GROUP BY b.item, b.period, o.bank)sql"};
// Only orders in which something came back are opened.
constexpr Statement select_failures{"subsidies.select_failure_figures", R"sql(
    SELECT r.code, b.id, COUNT(*), CAST(SUM(r.amount_fen) AS BIGINT)
      FROM order_sums_v o
      JOIN subsidy_batches b ON b.id = o.source_id
      JOIN order_results_v r ON r.order_id = o.order_id
     WHERE o.source = $1 AND o.returned_lines > 0
       AND b.period BETWEEN $2 AND $3 AND b.region BETWEEN $4 AND $5 AND ($6 = 0 OR b.organisation = $6)
       AND ($7 = 0 OR b.item = $7) AND ($8 = 0 OR o.bank = $8) AND r.outcome IN ('F', 'T')
       AND NOT EXISTS (SELECT 1 FROM order_results_v n
                        WHERE n.order_id = r.order_id AND n.seq = r.seq AND n.nth > r.nth)
     GROUP BY r.code, b.id ORDER BY r.code, b.id)sql"};
constexpr Statement select_late_batches{"subsidies.select_late_batches", R"sql(
    SELECT b.id, b.state, b.title, b.region, b.deadline, b.payable_fen FROM subsidy_batches b
     WHERE b.deadline < $1 AND b.state IN ('filling', 'town_review', 'dept_first', 'dept_leader', 'approved', 'ordered')
       AND b.region BETWEEN $2 AND $3 AND ($4 = 0 OR b.organisation = $4) AND ($5 = 0 OR b.item = $5)
     ORDER BY b.deadline, b.id LIMIT $6)sql"};
constexpr Statement select_late_orders{"subsidies.select_late_orders", R"sql(
    SELECT o.order_id, b.id, b.title, o.bank, o.result_due, o.lines - o.paid_lines - o.returned_lines,
           o.amount_fen - o.paid_fen - o.returned_fen
      FROM order_sums_v o JOIN subsidy_batches b ON b.id = o.source_id
     WHERE o.source = $1 AND o.state IN ('sent', 'acknowledged', 'answered') AND o.result_due > 0 AND o.result_due < $2
       AND o.lines > o.paid_lines + o.returned_lines
       AND b.region BETWEEN $3 AND $4 AND ($5 = 0 OR b.organisation = $5) AND ($6 = 0 OR b.item = $6)
       AND ($7 = 0 OR o.bank = $7)
     ORDER BY o.result_due, o.order_id LIMIT $8)sql"};

std::int64_t key_of(FigureGroup group, std::int64_t item, std::int64_t period, std::int64_t bank) {
    switch (group) {
        case FigureGroup::item: return item;
        case FigureGroup::bank: return bank;
        case FigureGroup::month: return period;
        case FigureGroup::town: break;
    }
    return 0;
}

std::vector<MoneyFigures> in_order(std::map<std::int64_t, MoneyFigures>&& found) {
    std::vector<MoneyFigures> all;
    for (auto& [key, figures] : found) {
        figures.key = key;
        figures.in_transit = {figures.ordered.lines - figures.paid.lines - figures.returned.lines,
                              figures.ordered.amount - figures.paid.amount - figures.returned.amount};
        all.push_back(figures);
    }
    return all;
}

std::vector<MoneyFigures> money_by_town(Database& db, const FigureFilter& filter) {
    std::map<std::int64_t, MoneyFigures> towns;
    for (const LedgerRow& row : disbursement_ledger(db, {.item = filter.item,
                                                         .from = filter.from,
                                                         .to = filter.to,
                                                         .within = filter.within,
                                                         .organisation = filter.organisation})) {
        if (filter.bank != 0 && row.bank != filter.bank) continue;
        MoneyFigures& town = towns[row.town.number()];
        town.approved += row.approved;
        town.ordered += row.sent;
        town.paid += row.paid;
        town.returned += row.returned;
    }
    return in_order(std::move(towns));
}

}  // namespace

std::span<const Label<FigureGroup>> labels_of(FigureGroup) {
    static constexpr Label<FigureGroup> labels[] = {{FigureGroup::item, "item", {"按项目", "By item"}},
                                                    {FigureGroup::town, "town", {"按镇街", "By town"}},
                                                    {FigureGroup::bank, "bank", {"按银行", "By bank"}},
                                                    {FigureGroup::month, "month", {"按月份", "By month"}}};
    return labels;
}

std::vector<MoneyFigures> money_by(Database& db, FigureGroup group, const FigureFilter& filter) {
    if (group == FigureGroup::town) return money_by_town(db, filter);
    const auto [lowest, highest] = filter.within.range();
    std::map<std::int64_t, MoneyFigures> found;
    if (group != FigureGroup::bank && filter.bank == 0)
        db.each(
            select_approved,
            [&](const Row& row) {
                found[key_of(group, row.number(0), row.number(1), 0)].approved += {row.number(2), row.money(3)};
            },
            filter.from.number(), filter.to.number(), lowest, highest, filter.organisation, filter.item.number());
    db.each(
        select_ordered,
        [&](const Row& row) {
            MoneyFigures& figures = found[key_of(group, row.number(0), row.number(1), row.number(2))];
            figures.ordered += {row.number(3), row.money(4)};
            figures.paid += {row.number(5), row.money(6)};
            figures.returned += {row.number(7), row.money(8)};
        },
        batch_source, filter.from.number(), filter.to.number(), lowest, highest, filter.organisation,
        filter.item.number(), filter.bank);
    return in_order(std::move(found));
}

std::vector<FailureFigure> failures_by_reason(Database& db, const FigureFilter& filter) {
    const auto [lowest, highest] = filter.within.range();
    std::vector<FailureFigure> found;
    db.each(
        select_failures,
        [&](const Row& row) {
            found.push_back({row.string(0), row.id<BatchId>(1), {row.number(2), row.money(3)}});
        },
        batch_source, filter.from.number(), filter.to.number(), lowest, highest, filter.organisation,
        filter.item.number(), filter.bank);
    return found;
}

std::vector<LateBatch> late_batches(Database& db, const FigureFilter& filter, Date today, std::int64_t limit) {
    const auto [lowest, highest] = filter.within.range();
    std::vector<LateBatch> late;
    db.each(
        select_late_batches,
        [&](const Row& row) {
            late.push_back({row.id<BatchId>(0), batch_lifecycle.state(row.text(1)), row.string(2), row.region(3),
                            row.date(4), row.money(5)});
        },
        today, lowest, highest, filter.organisation, filter.item.number(), limit);
    return late;
}

std::vector<LateOrder> late_orders(Database& db, const FigureFilter& filter, Instant now, std::int64_t limit) {
    const auto [lowest, highest] = filter.within.range();
    std::vector<LateOrder> late;
    db.each(
        select_late_orders,
        [&](const Row& row) {
            late.push_back({row.id<payments::OrderId>(0), row.id<BatchId>(1), row.string(2), row.number(3),
                            row.instant(4), row.number(5), row.money(6)});
        },
        batch_source, now, lowest, highest, filter.organisation, filter.item.number(), filter.bank, limit);
    return late;
}

}  // namespace onecard::subsidies
