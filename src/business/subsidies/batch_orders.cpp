// What a batch has to do with its payment orders.

#include "business/subsidies/batch_orders.hpp"

#include <algorithm>

#include "business/subsidies/correction_store.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/matching.hpp"
#include "business/people/people.hpp"
#include "business/policies/policies.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::subsidies {
namespace {

constexpr Statement select_covered{"subsidies.select_covered_rows", R"sql(
    SELECT l.order_id, l.source_line
      FROM order_sums_v o JOIN order_lines_v l ON l.order_id = o.order_id
     WHERE o.source = $1 AND o.source_id = $2 AND o.state NOT IN ('revoked', 'rejected'))sql"};

// A line that the bank did not answer, or answered with unknown, of an order that was not taken back.
constexpr Statement select_in_flight{"subsidies.select_payment_in_flight", R"sql(
    SELECT 1 FROM order_sums_v o JOIN order_lines_v l ON l.order_id = o.order_id
     WHERE o.bank = $2 AND o.state IN ('writing', 'ready', 'released', 'sent', 'acknowledged', 'answered')
       AND l.person_key = $1
       AND NOT EXISTS (SELECT 1 FROM order_results_v r
                        WHERE r.order_id = l.order_id AND r.seq = l.seq AND r.outcome <> 'U')
     LIMIT 1)sql"};
// A bank is changed seldom; going through the rows of the batches of ten days is cheaper than an index on every roster.
constexpr Statement select_planned{"subsidies.select_planned_payment", R"sql(
    SELECT b.pay_day FROM subsidy_batches b JOIN roster_rows w ON w.roster = b.roster
     WHERE b.state IN ('filling', 'town_review', 'dept_first', 'dept_leader', 'approved')
       AND b.pay_day >= $2 AND b.pay_day <= $3
       AND (w.person_key = $1 OR w.payee_key = $1)
     ORDER BY b.pay_day LIMIT 1)sql"};

bool has_left(const payments::OrderSums& order) {
    return order.state == "sent" || order.state == "acknowledged" || order.state == "answered" ||
           order.state == "finished";
}

}  // namespace

std::vector<payments::OrderSums> live_orders(Database& db, BatchId batch) {
    auto orders = payments::orders_of(db, batch_source, batch.number());
    std::erase_if(orders, [](const payments::OrderSums& order) {
        return order.state == "revoked" || order.state == "rejected";
    });
    return orders;
}

CoveredRows::CoveredRows(Database& db, const Batch& batch, std::span<const payments::OrderId> without)
    : seqs_(static_cast<std::size_t>(batch.rows_total) + 1) {
    db.each(
        select_covered,
        [&](const Row& row) {
            if (std::ranges::find(without, row.id<payments::OrderId>(0)) == without.end())
                seqs_.at(static_cast<std::size_t>(row.number(1))) = true;
        },
        batch_source, batch.id);
}

void order_shares(Unit& unit, const Batch& batch, std::span<const BankShare> shares, OrderOutput& out) {
    const Item item = must_find_item(unit.db, batch.item);
    // The passbook pays such an item by its own system; paying it here too would pay twice (R3.25-1).
    if (item.via_passbook) throw Problem{item_paid_by_passbook}.with(item.minor_name);
    const int year = batch.pay_day.year();  // the quota of the year in which the money is paid
    Node::List orders;
    for (const BankShare& share : shares) {
        const payments::OrderId order =
            payments::order_payment(unit, {.bank = share.bank,
                                           .source = std::string{batch_source},
                                           .source_id = batch.id.number(),
                                           .item = item.id.number(),
                                           .item_code = item.item_code,
                                           .summary = item.short_name + " " + batch.period.text(),
                                           .pay_day = batch.pay_day,
                                           .region = batch.region,
                                           .organisation = batch.organisation,
                                           .pack_id = item.pack_id,
                                           .quota_name = item.quota_name(year),
                                           .paid_name = item.paid_name(year),
                                           .lines = share.rows,
                                           .amount = share.amount});
        orders.emplace_back(order.text());
        out.banks.push_back({share.bank, order, share.rows, share.amount});
        out.rows += share.rows;
        out.amount += share.amount;
    }
    out.job =
        unit.queue("subsidies.write_order_lines",
                   Node::of({{"batch", batch.id.text()}, {"orders", std::move(orders)}}), batch.id.text());
}

BatchState settle_batch(Unit& unit, BatchId id) {
    Batch batch = must_take_batch(unit.db, id);
    std::int64_t ordered = 0, paid = 0;
    bool left = false, finished = true;
    for (const payments::OrderSums& order : live_orders(unit.db, id)) {
        ordered += order.lines;
        paid += order.paid_lines;
        left = left || has_left(order);
        finished = finished && order.state == "finished";
    }
    const auto step = [&](BatchAct act) { batch.state = advance(unit, batch, act); };
    if (batch.state == BatchState::ordered && left) step(BatchAct::start_paying);
    // A bank's order that was revoked or rejected leaves rows to be ordered anew: the batch waits for them.
    if (batch.state == BatchState::paying && finished && ordered == batch.rows_payable)
        step(paid == batch.rows_payable ? BatchAct::settle_all : BatchAct::settle_part);
    // Money that came back: the line is to be corrected or given back like any failed one.
    if (batch.state == BatchState::paid_all && paid < batch.rows_payable) step(BatchAct::reopen_settlement);
    if (batch.state == BatchState::closed && count_open_failed_lines(unit.db, id) > 0)
        step(BatchAct::reopen_settlement);
    return batch.state;
}

void check_before_release(Unit& unit, const Node& what) {
    if (what["source"].text() != batch_source) return;
    const Batch batch = must_take_batch(unit.db, BatchId{what["source_id"].number()});
    const std::int64_t bank = what["bank"].number();
    const RematchCounts found =
        rematch_changed(unit, batch, true, [bank](const RosterRow& row) { return row.bank == bank; });
    if (found.changed > 0)
        throw Problem{lines_changed_since_order}
            .with(std::to_string(found.changed))
            .with(std::to_string(found.stopped));
}

void check_before_bank_switch(Unit& unit, const Node& what) {
    const PersonKey person = people::parse_key(what["person"].text()).value();
    if (unit.db.number_or(0, select_in_flight, person, what["bank"].number()) == 1)
        throw Problem{payment_in_flight}.at("card_no");
    if (what["acknowledged"].flag()) return;
    const auto holder = people::find_person(unit, person);
    const std::int64_t days = policies::number_in_any_case(unit.db, holder ? holder->town : RegionCode{},
                                                           "bank_switch_warn_days", unit.today());
    const std::int64_t planned =
        unit.db.number_or(0, select_planned, person, unit.today(), unit.today().plus_days(days));
    if (planned != 0) throw Problem{payment_planned}.at("acknowledged").with(Date::of_number(planned).text());
}

}  // namespace onecard::subsidies
