// Every SQL statement on payment orders.

#include "business/payments/order_store.hpp"

#include "base/calendar.hpp"
#include "base/person_name.hpp"
#include "business/payments/bank_file.hpp"
#include "business/payments/line_id.hpp"
#include "business/payments/problems.hpp"
#include "business/policies/policies.hpp"
#include "business/regions/regions.hpp"
#include "engine/statistics.hpp"

namespace onecard::payments {
namespace {

constexpr Statement insert_order{"payments.insert_order", R"sql(
    INSERT INTO payment_orders (id, state, bank, source, source_id, item, item_code, summary, pay_day, region,
        organisation, quota_account, transit_account, paid_account, pending_transfer, lines, amount_fen,
        written_lines, written_fen, paid_lines, paid_fen, returned_lines, returned_fen, unknown_lines, unknown_fen,
        result_due, made_at)
    VALUES ($1, 'writing', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
            0, 0, 0, 0, 0, 0, 0, 0, $17, $18))sql"};

constexpr Statement select_order{"payments.select_order", R"sql(
    SELECT id, state, bank, source, source_id, item, item_code, summary, pay_day, region, organisation,
           quota_account, transit_account, paid_account, pending_transfer, lines, amount_fen, written_lines,
           written_fen, paid_lines, paid_fen, returned_lines, returned_fen, unknown_lines, unknown_fen, result_due,
           made_at
      FROM payment_orders WHERE id = $1)sql"};

constexpr Statement select_orders_of_source{"payments.select_orders_of_source", R"sql(
    SELECT id, state, bank, source, source_id, item, item_code, summary, pay_day, region, organisation,
           quota_account, transit_account, paid_account, pending_transfer, lines, amount_fen, written_lines,
           written_fen, paid_lines, paid_fen, returned_lines, returned_fen, unknown_lines, unknown_fen, result_due,
           made_at
      FROM payment_orders WHERE source = $1 AND source_id = $2 ORDER BY id)sql"};

// $2 and $3 are the actor's regions; $4 the actor's organisation, or -1 where it reaches all of them.
constexpr Statement select_order_page{"payments.select_order_page", R"sql(
    SELECT o.id, o.state, o.bank, o.source, o.source_id, o.item, o.item_code, o.summary, o.pay_day, o.region,
           o.organisation, o.quota_account, o.transit_account, o.paid_account, o.pending_transfer, o.lines,
           o.amount_fen, o.written_lines, o.written_fen, o.paid_lines, o.paid_fen, o.returned_lines, o.returned_fen,
           o.unknown_lines, o.unknown_fen, o.result_due, o.made_at
      FROM payment_orders o LEFT JOIN bank_channels c ON c.bank = o.bank
     WHERE o.id < $1 AND o.region BETWEEN $2 AND $3
       AND ($4 = -1 OR o.organisation = $4 OR c.organisation = $4)
       AND ($5 = '' OR o.state = $5) AND ($6 = '' OR o.source = $6) AND ($7 = 0 OR o.source_id = $7)
       AND ($8 = 0 OR o.bank = $8)
     ORDER BY o.id DESC LIMIT $9)sql"};

constexpr Statement select_unplaced{"payments.select_orders_with_unplaced_accounts", R"sql(
    SELECT o.transit_account, o.paid_account, o.region
      FROM payment_orders o JOIN ledger_accounts_v a ON a.id = o.transit_account WHERE a.region = 0)sql"};
constexpr Statement select_channel_exists{"payments.select_channel_exists", R"sql(
    SELECT 1 FROM bank_channels WHERE bank = $1)sql"};

constexpr Statement select_bank_organisation{"payments.select_bank_organisation", R"sql(
    SELECT organisation FROM bank_channels WHERE bank = $1)sql"};

// Nothing but an order whose lines are being written takes lines.
constexpr Statement update_written{"payments.update_written", R"sql(
    UPDATE payment_orders SET written_lines = written_lines + $2, written_fen = written_fen + $3
     WHERE id = $1 AND state = 'writing')sql"};

constexpr Statement update_shrunk{"payments.update_shrunk", R"sql(
    UPDATE payment_orders SET lines = $2, amount_fen = $3, pending_transfer = $4
     WHERE id = $1 AND state = 'writing' AND written_lines = 0 AND amount_fen >= $3)sql"};

// An order never has more lines settled than it has lines.
constexpr Statement update_counters{"payments.update_counters", R"sql(
    UPDATE payment_orders
       SET paid_lines = paid_lines + $2, paid_fen = paid_fen + $3, returned_lines = returned_lines + $4,
           returned_fen = returned_fen + $5, unknown_lines = unknown_lines + $6, unknown_fen = unknown_fen + $7
     WHERE id = $1 AND paid_lines + $2 >= 0 AND returned_lines + $4 >= 0 AND unknown_lines + $6 >= 0
       AND paid_lines + $2 + returned_lines + $4 + unknown_lines + $6 <= lines
       AND paid_fen + $3 + returned_fen + $5 + unknown_fen + $7 <= amount_fen)sql"};

Order order_of(const Row& row) {
    return {.id = row.id<OrderId>(0),
            .state = order_lifecycle.state(row.text(1)),
            .bank = row.number(2),
            .source = row.string(3),
            .source_id = row.number(4),
            .item = row.number(5),
            .item_code = row.string(6),
            .summary = row.string(7),
            .pay_day = row.date(8),
            .region = row.region(9),
            .organisation = row.is_null(10) ? 0 : row.number(10),
            .quota = row.id<ledger::AccountId>(11),
            .transit = row.id<ledger::AccountId>(12),
            .paid_account = row.id<ledger::AccountId>(13),
            .pending = row.id<ledger::TransferId>(14),
            .lines = row.number(15),
            .written_lines = row.number(17),
            .paid_lines = row.number(19),
            .returned_lines = row.number(21),
            .unknown_lines = row.number(23),
            .amount = row.money(16),
            .written = row.money(18),
            .paid = row.money(20),
            .returned = row.money(22),
            .unknown = row.money(24),
            .result_due = row.instant(25),
            .made_at = row.instant(26)};
}

/// When the bank is to have answered: by the rule pack, else at noon of the next working day (R3.23-5).
Instant result_due_after(Database& db, std::int64_t pack_id, Date pay_day) {
    const policies::PackId pack{pack_id};
    const auto days = static_cast<int>(policies::number(db, pack, "result_due_working_days", pay_day));
    const std::string time = policies::text(db, pack, "result_due_time", pay_day);   // "12:00"
    const std::int64_t minutes = std::stol(time.substr(0, 2)) * 60 + std::stol(time.substr(3, 2));
    return Instant::start_of(add_working_days(regions::holiday_calendar(db), pay_day, days).due)
        .plus_seconds(minutes * 60);
}

}  // namespace

std::optional<Order> find_order(Database& db, OrderId id) {
    std::optional<Order> found;
    db.each(select_order, [&](const Row& row) { found = order_of(row); }, id.number());
    return found;
}

Order must_find_order(Database& db, OrderId id) {
    auto found = find_order(db, id);
    if (!found) throw Problem{order_not_found}.at("order").with(id.text());
    return *std::move(found);
}

std::optional<Order> find_visible_order(Unit& unit, OrderId id) {
    auto order = find_order(unit.db, id);
    if (!order || unit.actor.kind == ActorKind::worker) return order;
    bool visible = unit.actor.region.contains(order->region);
    if (visible && unit.actor.own_organisation_only) {
        std::int64_t of_bank = -1;
        unit.db.each(
            select_bank_organisation, [&](const Row& row) { of_bank = row.is_null(0) ? -1 : row.number(0); },
            order->bank);
        visible = unit.actor.organisation == order->organisation || unit.actor.organisation == of_bank;
    }
    return visible ? order : std::nullopt;
}

void CounterChange::move(char from, char to, std::int64_t fen) {
    const auto add = [&](char outcome, std::int64_t sign) {
        switch (outcome) {
            case 'S':
                paid_lines += sign;
                paid_fen += sign * fen;
                break;
            case 'F':
            case 'T':
                returned_lines += sign;
                returned_fen += sign * fen;
                break;
            case 'U':
                unknown_lines += sign;
                unknown_fen += sign * fen;
                break;
            default: break;
        }
    };
    add(from, -1);
    add(to, 1);
}

void change_counters(Database& db, OrderId id, const CounterChange& c) {
    if (c.is_nothing()) return;
    if (db.change(update_counters, id, c.paid_lines, c.paid_fen, c.returned_lines, c.returned_fen,
                  c.unknown_lines, c.unknown_fen) != 1)
        throw std::logic_error{"the results of " + id.text() + " would exceed the order"};
}

std::vector<Order> list_orders(Unit& unit, const OrderFilter& filter, OrderId before, std::int64_t count) {
    std::vector<Order> found;
    const bool worker = unit.actor.kind == ActorKind::worker;
    const auto range = unit.actor.region.range();
    unit.db.each(
        select_order_page, [&](const Row& row) { found.push_back(order_of(row)); },
        before ? before.number() : INT64_MAX, worker ? 0 : range.lowest, worker ? INT64_MAX : range.highest,
        !worker && unit.actor.own_organisation_only ? unit.actor.organisation : -1, filter.state,
        filter.source, filter.source_id, filter.bank, count);
    return found;
}

std::string spoken_source(std::string_view source, std::int64_t id) {
    const std::size_t dot = source.rfind('.');
    return std::string{dot == std::string_view::npos ? source : source.substr(dot + 1)} + '_' +
           std::to_string(id);
}

void place_order_accounts(Unit& unit) {
    unit.db.each(select_unplaced, [&](const Row& row) {
        ledger::place_account(unit.db, row.id<ledger::AccountId>(0), row.region(2));
        ledger::place_account(unit.db, row.id<ledger::AccountId>(1), row.region(2));
    });
}

OrderId order_payment(Unit& unit, const OrderRequest& request) {
    if (request.lines <= 0 || request.amount <= Money{} || request.lines > most_lines_of_an_order)
        throw Problem{order_empty};
    if (count_code_points(request.summary) > 20) throw Problem{summary_too_long}.with(request.summary);
    if (unit.db.number_or(0, select_channel_exists, request.bank) != 1)
        throw Problem{bank_without_channel}.with(std::to_string(request.bank));
    const auto id = unit.next_id<OrderId>();
    const auto quota = ledger::open_account(unit, ledger::AccountKind::quota, request.quota_name, request.region);
    const auto transit =
        ledger::open_account(unit, ledger::AccountKind::transit, "transit/" + id.text(), request.region);
    // Quota and paid belong to the item, which may reach further than this order.
    const auto paid = ledger::open_account(unit, ledger::AccountKind::paid, request.paid_name,
                                           ledger::must_find_balance(unit.db, quota).region);
    const auto pending =
        ledger::hold(unit, ledger::TransferKind::reserve, quota, transit, request.amount, id.text());
    unit.db.change(insert_order, id, request.bank, request.source, request.source_id, request.item,
                   request.item_code, request.summary, request.pay_day, request.region, request.organisation,
                   quota, transit, paid, pending, request.lines, request.amount,
                   result_due_after(unit.db, request.pack_id, request.pay_day), unit.now);
    record_birth(unit, view_of(order_lifecycle), id.number(), "order_payment");
    return id;
}

void shrink_order(Unit& unit, OrderId id, std::int64_t lines, Money amount) {
    const Order order = must_find_order(unit.db, id);
    if (lines <= 0 || amount <= Money{} || amount > order.amount || lines > order.lines)
        throw Problem{order_empty};
    if (order.state != OrderState::writing || order.written_lines > 0)
        throw Problem{order_has_lines}.with(id.text());
    if (lines == order.lines && amount == order.amount) return;
    ledger::void_pending(unit, order.pending);
    const auto pending =
        ledger::hold(unit, ledger::TransferKind::reserve, order.quota, order.transit, amount, id.text());
    if (unit.db.change(update_shrunk, id, lines, amount, pending) != 1)
        throw Problem{order_has_lines}.with(id.text());
}

struct LineWriter::State {
    Unit& unit;
    OrderId order;
    std::int64_t first = 0, seq = 0, fen = 0;
    std::unique_ptr<BulkLoad> load{};
};

LineWriter::LineWriter(Unit& unit, OrderId order) : state_{new State{unit, order}} {
    state_->first = state_->seq = written_lines(unit.db, order);
    state_->load = unit.db.bulk_load(
        "order_lines",
        "order_id, seq, person_key, source_line, name, amount_fen, account_tail, account_sealed, sealed");
}

LineWriter::~LineWriter() { delete state_; }

void LineWriter::add(const OrderLine& line) {
    State& s = *state_;
    ++s.seq;
    if (line.amount <= Money{}) throw Problem{line_amount_wrong}.with(std::to_string(s.seq));
    s.fen = (Money::of_fen(s.fen) + line.amount).fen();
    const std::array<Value, 9> values{to_value(s.order),
                                      s.seq,
                                      to_value(line.person),
                                      line.source_line,
                                      line.name,
                                      to_value(line.amount),
                                      line.account_tail,
                                      Blob{line.account_sealed},
                                      Blob{line.sealed}};
    s.load->row(values);
}

void LineWriter::finish() {
    State& s = *state_;
    s.load->finish();
    s.load.reset();
    if (s.unit.db.change(update_written, s.order, s.seq - s.first, s.fen) != 1)
        throw Problem{order_not_writing}.with(s.order.text());
}

std::int64_t written_lines(Database& db, OrderId order) { return must_find_order(db, order).written_lines; }

void complete_order(Unit& unit, OrderId id) {
    const Order order = must_find_order(unit.db, id);
    if (order.written_lines != order.lines || order.written != order.amount)
        throw Problem{lines_differ}
            .with(std::to_string(order.written_lines))
            .with(order.written.text())
            .with(std::to_string(order.lines))
            .with(order.amount.text());
    renew_statistics(unit.db, "order_lines", order.lines);
    advance(unit, order, OrderAct::complete_lines);
    unit.queue("payments.make_bank_file", Node::of({{"order", id.text()}}), id.text());
}

void ask_before_release(Unit& unit, const Order& order) {
    unit.ask(before_release, Node::of({{"order", order.id.text()},
                                       {"source", order.source},
                                       {"source_id", order.source_id},
                                       {"bank", order.bank}}));
}

void tell_sent(Unit& unit, const Order& order) {
    unit.tell(order_sent,
              Node::of({{"order", order.id.text()}, {"source", order.source}, {"source_id", order.source_id}}));
}

void tell_finished(Unit& unit, const Order& order) {
    unit.tell(
        order_finished,
        Node::of({{"order", order.id.text()}, {"source", order.source}, {"source_id", order.source_id}}));
}

void revoke_order(Unit& unit, OrderId id, std::string_view opinion) {
    const Order order = must_find_order(unit.db, id);
    advance(unit, order, OrderAct::revoke_order, opinion);
    // A file that a worker has begun to hand over refuses here, and everything stays as it was.
    if (const auto file = find_pay_file(unit.db, id)) advance(unit, *file, FileAct::withdraw_file, opinion);
    ledger::void_pending(unit, order.pending);
    tell_finished(unit, order);
}

std::vector<OrderSums> orders_of(Database& db, std::string_view source, std::int64_t source_id) {
    std::vector<OrderSums> found;
    db.each(select_orders_of_source, [&](const Row& row) {
        const Order o = order_of(row);
        found.push_back({.order = o.id, .bank = o.bank, .state = std::string{order_lifecycle.code(o.state)},
                         .lines = o.lines, .paid_lines = o.paid_lines, .returned_lines = o.returned_lines,
                         .unknown_lines = o.unknown_lines, .amount = o.amount, .paid = o.paid,
                         .returned = o.returned, .unknown = o.unknown});
    }, source, source_id);
    return found;
}

}  // namespace onecard::payments
