#pragma once
// Orders and their lines in the database.

#include "business/payments/order.hpp"

namespace onecard::payments {

std::optional<Order> find_order(Database& db, OrderId id);
/// Throws payments.order_not_found.
Order must_find_order(Database& db, OrderId id);

/// Empty also where the actor's reach does not cover it; for operations whose input is no plain order id.
std::optional<Order> find_visible_order(Unit& unit, OrderId id);

/// A change of an order's counters, in lines and fen, as results move lines from one outcome to another.
struct CounterChange {
    std::int64_t paid_lines = 0, paid_fen = 0, returned_lines = 0, returned_fen = 0, unknown_lines = 0,
                 unknown_fen = 0;
    void move(char from, char to, std::int64_t fen);
    bool is_nothing() const { return *this == CounterChange{}; }
    friend bool operator==(const CounterChange&, const CounterChange&) = default;
};
void change_counters(Database& db, OrderId id, const CounterChange& change);

/// Which lines of an order an actor sees: its region, and its own organisation as department or as bank.
struct OrderFilter {
    std::string state, source;
    std::int64_t source_id = 0, bank = 0;
};
std::vector<Order> list_orders(Unit& unit, const OrderFilter& filter, OrderId before, std::int64_t count);

constexpr LineOutcome outcome_of(char code) {
    switch (code) {
        case 'S': return LineOutcome::paid;
        case 'F': return LineOutcome::returned;
        case 'U': return LineOutcome::unknown;
        case 'T': return LineOutcome::refunded;
        default: return LineOutcome::sent;
    }
}

/// Tells the source that nothing of the order is open any more.
void tell_finished(Unit& unit, const Order& order);

/// "subsidies.batch" and 41 are spoken as "batch_41".
/// Says whose money the accounts of orders hold that were opened before accounts knew.
void place_order_accounts(Unit& unit);
std::string spoken_source(std::string_view source, std::int64_t id);

/// Asks whoever ordered the payment whether the order may still leave as it is.
void ask_before_release(Unit& unit, const Order& order);
void tell_sent(Unit& unit, const Order& order);

}  // namespace onecard::payments
