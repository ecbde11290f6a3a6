// A party confirms a statement; it is confirmed once all parties have.

#include "business/funds/reconciliation.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ConfirmStatement {
    static constexpr Spec spec{
        .name = "funds.confirm_statement",
        .title = {"确认对账单", "Confirm the statement"},
        .effect = Effect::writes,
        .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS BANK_CLERK BANK_REVIEWER",
        .source = "seed-0 F7; R3.28-6"};
    struct Input {
        StatementId statement;
        static constexpr auto fields =
            std::tuple{field("statement", &Input::statement, {"对账单", "Statement"})};
    };
    struct Output {
        StatementId statement;
        std::string state;
        static constexpr auto fields =
            std::tuple{field("statement", &Output::statement, {"对账单", "Statement"}),
                       field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        confirm(unit, must_find_seen_statement(unit, in.statement));
        return {in.statement,
                std::string{statement_lifecycle.code(must_find_statement(unit.db, in.statement).state)}};
    }
};

}  // namespace

extern constinit const Operation confirm_statement;
constinit const Operation confirm_statement = operation<ConfirmStatement>();

}  // namespace onecard::funds
