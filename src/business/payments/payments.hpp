#pragma once
// Payments (支付): the one road to the bank; what other modules may call and hear.

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/lifecycle.hpp"
#include "business/ledger/ledger.hpp"
#include "engine/unit.hpp"

namespace onecard::payments {

struct OrderTag { static constexpr std::string_view prefix = "order"; };
struct BankFileTag { static constexpr std::string_view prefix = "bankfile"; };
using OrderId = Id<OrderTag>;
using BankFileId = Id<BankFileTag>;

/// News: no line of the order is open any more; {"order": "order_7", "source": "subsidies.batch", "source_id": 41}.
inline constexpr std::string_view order_finished = "payments.order_finished";
/// News: a line that was paid came back; {"order": …, "source": …, "source_id": …}.
inline constexpr std::string_view line_refunded = "payments.line_refunded";

/// News: the file of the order lies in the bank's folder; told as order_finished is.
inline constexpr std::string_view order_sent = "payments.order_sent";
/// Step that modules may guard, asked when the file is released and again before it leaves: {"order", "source",
/// "source_id", "bank"}.
inline constexpr std::string_view before_release = "payments.before_release";

/// What is to be paid through one bank for one source.
struct OrderRequest {
    std::int64_t bank = 0;
    std::string source;            ///< "subsidies.batch"
    std::int64_t source_id = 0;
    std::int64_t item = 0;
    std::string item_code;
    std::string summary;           ///< at most 20 characters, what the beneficiary reads on the statement
    Date pay_day{};
    RegionCode region{};
    std::int64_t organisation = 0; ///< of the department
    std::int64_t pack_id = 0;      ///< the rule pack of the source, which says when the bank answers; 0: the defaults
    std::string quota_name;        ///< "quota/item_3/2026"
    std::string paid_name;         ///< "paid/item_3/2026"
    std::int64_t lines = 0;
    Money amount{};
};
/// Makes the order and holds its amount in the ledger; refuses with ledger.insufficient when the quota is too small.
OrderId order_payment(Unit& unit, const OrderRequest& request);

/// One line as the source gives it. The sealed parts are bound to the person's key and copied as they are.
struct OrderLine {
    PersonKey person{};
    std::int64_t source_line = 0;
    std::string_view name;
    Money amount{};
    std::int64_t account_tail = 0;
    std::string_view account_sealed;   ///< PersonalField::account
    std::string_view sealed;           ///< PersonalField::number and mobile
};
/// Appends lines in bulk while the order is being written; the writer keeps the sequence.
class LineWriter {
public:
    /// Goes on after the lines already written, so that a job can continue.
    LineWriter(Unit& unit, OrderId order);
    ~LineWriter();
    LineWriter(const LineWriter&) = delete;
    LineWriter& operator=(const LineWriter&) = delete;
    void add(const OrderLine& line);
    /// Must be called before the transaction ends; nothing else may use the database until then.
    void finish();

private:
    struct State;
    State* state_;
};
std::int64_t written_lines(Database& db, OrderId order);
/// All lines are written: compares count and sum with the request (throws payments.lines_differ) and queues the file.
void complete_order(Unit& unit, OrderId order);
/// A line stopped by the pre-send check makes the order smaller before its lines are written: the hold is voided and
/// made anew. Throws where the order has lines already.
void shrink_order(Unit& unit, OrderId order, std::int64_t lines, Money amount);

/// Takes the order back before its file left (R3.23-1): the hold is voided, the file withdrawn, order_finished told.
/// Throws engine.act_not_allowed when the file is on its way.
void revoke_order(Unit& unit, OrderId order, std::string_view opinion);

enum class LineOutcome { sent, paid, returned, unknown, refunded };
/// How a line stands, with the failure code F01…F99 where it failed.
struct LineState {
    OrderId order;
    std::int64_t seq = 0;
    PersonKey person{};
    std::int64_t source_line = 0;
    Money amount{};
    LineOutcome outcome{};
    std::string code, bank_text, bank_serial;
};
/// Visits the lines of an order that are returned or refunded now, in sequence.
void each_failed_line(Database& db, OrderId order, const std::function<void(const LineState&)>& visit);
std::optional<LineState> find_line(Database& db, OrderId order, std::int64_t seq);

struct OrderSums {
    OrderId order;
    std::int64_t bank = 0;
    std::string state;
    std::int64_t lines = 0, paid_lines = 0, returned_lines = 0, unknown_lines = 0;
    Money amount, paid, returned, unknown;
    /// Sent and not answered, or answered with unknown.
    std::int64_t open_lines() const { return lines - paid_lines - returned_lines; }
};
std::vector<OrderSums> orders_of(Database& db, std::string_view source, std::int64_t source_id);

/// F01…F99 of domain.md 3.23: what it means and who mends it.
struct FailureCode {
    std::string_view code;
    Words words;
    Words who_mends;
};
std::span<const FailureCode> failure_codes();

}  // namespace onecard::payments
