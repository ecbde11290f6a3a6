#pragma once
// What a bank is asked to explain: lines it answered with "unknown", and lines of its files that fit none of ours.

#include "business/payments/order_store.hpp"

namespace onecard::payments {

struct UnknownLine {
    OrderId order;
    std::int64_t seq = 0;
    std::int64_t bank = 0;
    std::string name;
    Money amount;
    std::int64_t account_tail = 0;
    std::string bank_text;
    Instant since;
    bool is_proposed = false;   ///< an answer waits for its second hand
};
/// The lines that stand as unknown, of orders within the actor's reach, after (order, seq), at most `limit`.
std::vector<UnknownLine> unknown_lines(Unit& unit, std::int64_t bank, OrderId after, std::int64_t after_seq,
                                       std::int64_t limit);

}  // namespace onecard::payments
