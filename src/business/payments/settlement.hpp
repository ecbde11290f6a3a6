#pragma once
// Settlement: what the results of one file (or one letter) move in an order and in the ledger, in one transaction.

#include "business/payments/order_store.hpp"

namespace onecard::payments {

struct Settlement {
    CounterChange counters;
    std::int64_t results = 0;
    std::int64_t paid_fen = 0, given_back_fen = 0, refunded_fen = 0;

    void add(char before, char outcome, std::int64_t fen) {
        ++results;
        counters.move(before, outcome, fen);
        if (outcome == 'S') paid_fen += fen;
        if (outcome == 'F') given_back_fen += fen;
        if (outcome == 'T') refunded_fen += fen;
    }
};
/// Posts the hold where no acknowledgement did, moves the sums, the counters and the state, and tells the news.
void settle(Unit& unit, OrderId order, const Settlement& settlement);

/// The columns of a bulk load of results, and one row of it.
inline constexpr std::string_view result_columns =
    "order_id, seq, nth, person_key, file_id, outcome, before_outcome, code, amount_fen, bank_text, "
    "bank_serial, "
    "booked_at";

/// A failure code of ours, or F99; a bank's own code is then kept in front of its text.
std::string_view known_failure_code(std::string_view code);

/// At most `most` bytes, ending at a whole character, without control characters.
std::string clipped(std::string_view text, std::size_t most);

}  // namespace onecard::payments
