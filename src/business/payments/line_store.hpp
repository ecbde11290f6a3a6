#pragma once
// Order lines and what the bank said of them.

#include "business/payments/order_store.hpp"

namespace onecard::payments {

/// A line for a list: nothing of the account but its last four digits.
struct LineRow {
    LineState state;
    std::string name;
    std::int64_t account_tail = 0;
    std::int64_t results = 0;   ///< how often the bank spoke of it
};
/// Lines after `after_seq`; `outcome` as '\0' for all, '-' for those the bank has not spoken of, or S F U T.
std::vector<LineRow> list_lines(Database& db, OrderId order, char outcome, std::int64_t after_seq,
                                std::int64_t count);
/// Throws payments.line_not_found.
LineRow must_find_line_row(Database& db, OrderId order, std::int64_t seq);

/// One word of the bank on a line.
struct ResultRow {
    std::int64_t nth = 0;
    BankFileId file;
    std::string file_kind, file_name, outcome, before, code, bank_text, bank_serial, booked_at;
    Instant at;
};
std::vector<ResultRow> results_of_line(Database& db, OrderId order, std::int64_t seq);

/// The ledger's transfers for an order, in the order they were made.
struct TransferOfOrder {
    ledger::TransferId id;
    std::string kind, stage, from, to;
    Money amount;
    Instant at;
};
std::vector<TransferOfOrder> transfers_of_order(Database& db, OrderId order);

}  // namespace onecard::payments
