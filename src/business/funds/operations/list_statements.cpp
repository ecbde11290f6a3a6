// Lists the statements within reach, newest first; a bank sees its own.

#include <algorithm>

#include "business/funds/plans.hpp"
#include "business/funds/statement_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ListStatements {
    static constexpr Spec spec{.name = "funds.list_statements",
                               .title = {"对账单列表", "List the statements"},
                               .effect = Effect::reads,
                               .roles = fund_readers,
                               .source = "seed-0 F7"};
    struct Input {
        std::optional<PeriodId> period;
        std::optional<access::OrganisationId> bank;
        std::optional<StatementId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("period", &Input::period, {"结算期", "Period"}),
                       field("bank", &Input::bank, {"合作银行", "Bank"}),
                       field("after", &Input::after, {"此对账单之后", "After this statement"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<StatementShown> statements;
        std::optional<StatementId> next;
        static constexpr auto fields =
            std::tuple{field("statements", &Output::statements, {"对账单", "Statements"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        StatementFilter filter{.within = unit.actor.region,
                               .bank = in.bank.value_or(access::OrganisationId{}),
                               .period = in.period.value_or(PeriodId{})};
        if (acts_for_bank(unit.actor)) filter.bank = own_bank(unit.actor);
        Output out;
        for (const ReconStatement& one :
             list_statements(unit.db, filter, in.after.value_or(StatementId{}), limit))
            out.statements.push_back(shown(unit, one));
        if (std::ssize(out.statements) == limit) out.next = out.statements.back().statement;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_statements_operation;
constinit const Operation list_statements_operation = operation<ListStatements>();

}  // namespace onecard::funds
