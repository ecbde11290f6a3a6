// Proves every line against the orders' counters and the ledger, and names the first thing that differs.

#include "business/payments/books.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct CheckBooks {
    static constexpr Spec spec{
        .name = "payments.check_books",
        .title = {"核对明细与资金账", "Check the lines against the ledger"},
        .effect = Effect::reads,
        .roles = "FINANCE_CLERK FINANCE_REVIEWER HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER",
        .source = "R3.23-3; R3.26-1"};
    using Input = Nothing;
    struct Output {
        bool right = false;
        std::int64_t orders = 0, lines = 0, results = 0, accounts = 0, transfers = 0, differences = 0;
        Money amount, paid, returned, unknown, open;
        std::string first_difference_zh, first_difference_en;
        static constexpr auto fields = std::tuple{
            field("right", &Output::right, {"账平", "Right"}),
            field("orders", &Output::orders, {"支付单数", "Orders"}),
            field("lines", &Output::lines, {"明细数", "Lines"}),
            field("results", &Output::results, {"结果数", "Results"}),
            field("accounts", &Output::accounts, {"账户数", "Accounts"}),
            field("transfers", &Output::transfers, {"划转数", "Transfers"}),
            field("differences", &Output::differences, {"差异数", "Differences"}),
            field("amount", &Output::amount, {"支付金额", "Ordered"}),
            field("paid", &Output::paid, {"已到账", "Paid"}),
            field("returned", &Output::returned, {"退回", "Returned"}),
            field("unknown", &Output::unknown, {"未知", "Unknown"}),
            field("open", &Output::open, {"未结", "Open"}),
            field("first_difference_zh", &Output::first_difference_zh, {"首个差异", "First difference in Chinese"}),
            field("first_difference_en", &Output::first_difference_en, {"首个差异（英文）", "First difference"})};
    };

    static Output run(Unit& unit, const Input&) {
        const BooksResult r = payments::check_books(unit.db);
        return {r.is_right(), r.orders, r.lines, r.results, r.ledger.accounts, r.ledger.transfers,
                r.differences + r.ledger.differences, r.amount, r.paid, r.returned, r.unknown, r.open,
                r.first_difference_zh, r.first_difference_en};
    }
};

}  // namespace

extern constinit const Operation check_books_operation = operation<CheckBooks>();

}  // namespace onecard::payments
