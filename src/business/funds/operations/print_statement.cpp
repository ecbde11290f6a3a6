// Prints the statement of a reconciliation with every party's figures, differences and confirmations.

#include "business/funds/fund_papers.hpp"
#include "business/funds/reconciliation.hpp"
#include "engine/operation.hpp"
#include "engine/papers.hpp"

namespace onecard::funds {
namespace {

struct PrintStatement {
    static constexpr Spec spec{.name = "funds.print_statement",
                               .title = {"打印对账单", "Print the statement"},
                               .effect = Effect::writes,
                               .roles =
                                   "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS BANK_CLERK BANK_REVIEWER "
                                   "DISCIPLINE_USER AUDIT_USER",
                               .source = "seed-0 F7; seed-1 A10; 3.40"};
    struct Input {
        StatementId statement;
        std::optional<PaperFormat> format;
        static constexpr auto fields =
            std::tuple{field("statement", &Input::statement, {"对账单", "Statement"}),
                       field("format", &Input::format, {"格式", "Format"})};
    };
    using Output = IssuedPaper;

    static Output run(Unit& unit, const Input& in) {
        const ReconStatement statement = must_find_seen_statement(unit, in.statement);
        return issue_paper(unit,
                           {"funds.print_statement",
                            {"社会保障卡建设项目资金对账单", "reconciliation of card project money"},
                            statement.id.text()},
                           in.format.value_or(PaperFormat::pdf), statement_paper(unit, statement));
    }
};

}  // namespace

extern constinit const Operation print_statement;
constinit const Operation print_statement = operation<PrintStatement>();

}  // namespace onecard::funds
