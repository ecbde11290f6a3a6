// Proves the funds within reach: available = accrued + carried over − occupied − paid, against every line.

#include "business/funds/figures_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct DifferenceShown {
    std::string zh;
    std::string en;
    static constexpr auto fields =
        std::tuple{field("zh", &DifferenceShown::zh, {"差异", "In Chinese"}),
                   field("en", &DifferenceShown::en, {"差异（英文）", "In English"})};
};

struct CheckBooks {
    static constexpr Spec spec{
        .name = "funds.check_books",
        .title = {"核对资金台账", "Check the fund books"},
        .effect = Effect::reads,
        .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS DISCIPLINE_USER AUDIT_USER",
        .source = "3.28.2; R3.28-10"};
    using Input = Nothing;
    struct Output {
        bool right = false;
        std::int64_t accounts = 0;
        FiguresShown total;
        std::vector<DifferenceShown> differences;
        static constexpr auto fields =
            std::tuple{field("right", &Output::right, {"账平", "Right"}),
                       field("accounts", &Output::accounts, {"账户数", "Accounts"}),
                       field("total", &Output::total, {"合计", "Total"}),
                       field("differences", &Output::differences, {"差异", "Differences"})};
    };

    static Output run(Unit& unit, const Input&) {
        const BookCheck check = check_books(unit.db, unit.actor.region);
        Output out{
            .right = check.differences.empty(), .accounts = check.accounts, .total = shown(check.total)};
        for (const BookDifference& one : check.differences) out.differences.push_back({one.zh, one.en});
        return out;
    }
};

}  // namespace

extern constinit const Operation check_books_operation;
constinit const Operation check_books_operation = operation<CheckBooks>();

}  // namespace onecard::funds
