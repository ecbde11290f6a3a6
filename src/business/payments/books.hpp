#pragma once
// Books: the proof that the lines, the orders' counters and the ledger say the same.

#include "business/payments/order_store.hpp"

namespace onecard::payments {

struct BooksResult {
    std::int64_t orders = 0, lines = 0, results = 0, differences = 0;
    Money amount, paid, returned, unknown, open;
    ledger::CheckResult ledger;
    std::string first_difference_zh, first_difference_en;
    bool is_right() const { return differences == 0 && ledger.is_right(); }
};
/// Goes once through every line and every word of the bank, in a read transaction whose view does not change.
BooksResult check_books(Database& db);

}  // namespace onecard::payments
