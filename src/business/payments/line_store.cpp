// Every SQL statement that reads order lines with the newest word of the bank that counts.

#include "business/payments/line_store.hpp"

#include "business/payments/line_id.hpp"
#include "business/payments/problems.hpp"

namespace onecard::payments {
namespace {

constexpr Statement select_failed{"payments.select_failed_lines", R"sql(
    SELECT l.seq, l.person_key, l.source_line, l.amount_fen, r.outcome, r.code, r.bank_text, r.bank_serial
      FROM bank_results r
      JOIN bank_files f ON f.id = r.file_id AND f.state = 'taken'
      JOIN order_lines l ON l.order_id = r.order_id AND l.seq = r.seq AND l.person_key = r.person_key
     WHERE r.order_id = $1 AND r.outcome IN ('F', 'T')
       AND NOT EXISTS (SELECT 1 FROM bank_results n JOIN bank_files g ON g.id = n.file_id AND g.state = 'taken'
                        WHERE n.order_id = r.order_id AND n.seq = r.seq AND n.nth > r.nth)
     ORDER BY r.seq)sql"};

// $3 is the outcome wanted: '' for any, '-' for lines the bank has not spoken of.
constexpr Statement select_lines{"payments.select_line_page", R"sql(
    SELECT l.seq, l.person_key, l.source_line, l.amount_fen, COALESCE(r.outcome, '-'), COALESCE(r.code, ''),
           COALESCE(r.bank_text, ''), COALESCE(r.bank_serial, ''), l.name, l.account_tail, COALESCE(r.nth, 0)
      FROM order_lines l
      LEFT JOIN (SELECT x.order_id, x.seq, x.nth, x.outcome, x.code, x.bank_text, x.bank_serial
                   FROM bank_results x JOIN bank_files f ON f.id = x.file_id
                  WHERE f.state = 'taken') r
        ON r.order_id = l.order_id AND r.seq = l.seq
       AND NOT EXISTS (SELECT 1 FROM bank_results n JOIN bank_files g ON g.id = n.file_id AND g.state = 'taken'
                        WHERE n.order_id = l.order_id AND n.seq = l.seq AND n.nth > r.nth)
     WHERE l.order_id = $1 AND l.seq > $2 AND ($3 = '' OR COALESCE(r.outcome, '-') = $3)
     ORDER BY l.seq LIMIT $4)sql"};

constexpr Statement select_results{"payments.select_results_of_line", R"sql(
    SELECT r.nth, r.file_id, f.kind, f.name, r.outcome, r.before_outcome, r.code, r.bank_text, r.bank_serial,
           r.booked_at, f.at
      FROM bank_results r JOIN bank_files f ON f.id = r.file_id AND f.state = 'taken'
     WHERE r.order_id = $1 AND r.seq = $2 ORDER BY r.nth)sql"};

constexpr Statement select_transfers{"payments.select_transfers_of_order", R"sql(
    SELECT t.id, t.kind, t.stage, d.name, c.name, t.amount_fen, t.at
      FROM ledger_transfers_v t
      JOIN ledger_accounts_v d ON d.id = t.debit JOIN ledger_accounts_v c ON c.id = t.credit
     WHERE t.reference = $1 ORDER BY t.id)sql"};

LineState state_of(OrderId order, const Row& row) {
    const std::string_view outcome = row.text(4);
    return {.order = order,
            .seq = row.number(0),
            .person = row.person_key(1),
            .source_line = row.number(2),
            .amount = row.money(3),
            .outcome = outcome_of(outcome.empty() ? '-' : outcome[0]),
            .code = row.string(5),
            .bank_text = row.string(6),
            .bank_serial = row.string(7)};
}

}  // namespace

void each_failed_line(Database& db, OrderId order, const std::function<void(const LineState&)>& visit) {
    db.each(select_failed, [&](const Row& row) { visit(state_of(order, row)); }, order.number());
}

std::vector<LineRow> list_lines(Database& db, OrderId order, char outcome, std::int64_t after_seq,
                                std::int64_t count) {
    std::vector<LineRow> found;
    const std::string_view wanted{&outcome, outcome != '\0' ? 1u : 0u};
    db.each(select_lines, [&](const Row& row) {
        found.push_back({state_of(order, row), row.string(8), row.number(9), row.number(10)});
    }, order.number(), after_seq, wanted, count);
    return found;
}

LineRow must_find_line_row(Database& db, OrderId order, std::int64_t seq) {
    auto found = list_lines(db, order, '\0', seq - 1, 1);
    if (found.empty() || found.front().state.seq != seq)
        throw Problem{line_not_found}.at("line").with(spoken_line(order.number(), seq));
    return std::move(found.front());
}

std::optional<LineState> find_line(Database& db, OrderId order, std::int64_t seq) {
    const auto found = list_lines(db, order, '\0', seq - 1, 1);
    if (found.empty() || found.front().state.seq != seq) return {};
    return found.front().state;
}

std::vector<ResultRow> results_of_line(Database& db, OrderId order, std::int64_t seq) {
    std::vector<ResultRow> found;
    db.each(
        select_results,
        [&](const Row& row) {
            found.push_back({row.number(0), row.id<BankFileId>(1), row.string(2), row.string(3),
                             row.string(4), row.string(5), row.string(6), row.string(7), row.string(8),
                             row.string(9), row.instant(10)});
        },
        order.number(), seq);
    return found;
}

std::vector<TransferOfOrder> transfers_of_order(Database& db, OrderId order) {
    std::vector<TransferOfOrder> found;
    db.each(
        select_transfers,
        [&](const Row& row) {
            found.push_back({row.id<ledger::TransferId>(0), row.string(1), row.string(2), row.string(3),
                             row.string(4), row.money(5), row.instant(6)});
        },
        order.text());
    return found;
}

}  // namespace onecard::payments
