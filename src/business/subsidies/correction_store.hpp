#pragma once
// Every statement on failed lines: who may claim them, the corrections that do, and the entitlements left unpaid.

#include <functional>
#include <optional>
#include <string>

#include "business/payments/payments.hpp"
#include "business/subsidies/roster_store.hpp"

namespace onecard::subsidies {

/// One payment line as people name it: "order_7-12".
struct LineName {
    payments::OrderId order;
    std::int64_t seq = 0;
    std::string text() const { return order.text() + "-" + std::to_string(seq); }
    friend auto operator<=>(const LineName&, const LineName&) = default;
};
/// Throws subsidies.line_name_unreadable.
LineName must_read_line_name(std::string_view text, std::string_view field);

/// What became of a failed line since: nothing yet, a correction batch has it, or it was given back to the quota.
enum class FailedLineStand { open, in_correction, given_back };
std::span<const Label<FailedLineStand>> labels_of(FailedLineStand);

/// A line that came back from the bank and has no later word.
struct FailedLine {
    LineName line;
    BatchId batch;
    std::int64_t row = 0;  ///< of the batch's roster
    PersonKey person{};    ///< the beneficiary
    std::string name, payee_name;
    RegionCode town{};
    Money amount{};
    std::int64_t bank = 0;
    std::int64_t account_tail = 0;
    std::string code;  ///< F01…F99
    std::string bank_text;
    bool refunded = false;  ///< it had been paid and came back
    BatchId correction;     ///< the newest batch that claims it
    FailedLineStand stand{};
};

struct FailedLineFilter {
    BatchId batch;
    RegionCode within{};  ///< empty: all towns
    std::string code;     ///< '' all
    bool only_open = false;
    LineName after{};
    std::int64_t limit = 50;
};
/// In the order of order and line.
std::vector<FailedLine> list_failed_lines(Database& db, const FailedLineFilter& filter);
/// The failed lines of one code: how many, how much, and how much of it is still open.
struct FailureSum {
    std::string code;
    std::int64_t lines = 0, open_lines = 0;
    Money amount, open_amount;
};
std::vector<FailureSum> failures_by_code(Database& db, BatchId batch, RegionCode within);
std::int64_t count_open_failed_lines(Database& db, BatchId batch);

/// Writes the rows of a correction from the open failed lines of its source, in order, after those already there: all
/// of the towns within, or the one line named. Answers how many.
std::int64_t copy_failed_rows(Database& db, RosterId roster, const Batch& source, RegionCode within,
                              std::optional<LineName> one, std::int64_t after_seq);
/// Claims the failed lines of all rows of the roster; false where another correction has one of them already.
bool claim_rows(Database& db, RosterId roster, BatchId batch, std::int64_t rows);
struct RowsWritten {
    std::int64_t rows = 0;
    Money amount;
};
RowsWritten rows_written(Database& db, RosterId roster);
/// Lowers the amount of a correction's row; false where it is not above `amount`.
bool lower_amount(Database& db, RosterId roster, std::int64_t seq, Money amount);

/// Records the open failed lines as unpaid entitlements; answers how many.
std::int64_t give_back_failed_lines(Unit& unit, const Batch& batch, std::string_view reason, Money& amount);

}  // namespace onecard::subsidies
