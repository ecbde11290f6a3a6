// Types and explains one difference of a statement.

#include "business/funds/problems.hpp"
#include "business/funds/reconciliation.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ExplainDifference {
    static constexpr Spec spec{
        .name = "funds.explain_difference",
        .title = {"说明对账差异", "Explain a difference of the statement"},
        .effect = Effect::writes,
        .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS BANK_CLERK BANK_REVIEWER",
        .source = "R3.28-6"};
    struct Input {
        DifferenceId difference;
        DifferenceKind kind{};
        std::string explanation;
        static constexpr auto fields =
            std::tuple{field("difference", &Input::difference, {"差异", "Difference"}),
                       field("kind", &Input::kind, {"差异类型", "Kind"}),
                       field("explanation", &Input::explanation, {"说明", "Explanation"}, 500)};
    };
    struct Output {
        DifferenceId difference;
        std::int64_t left = 0;
        static constexpr auto fields =
            std::tuple{field("difference", &Output::difference, {"差异", "Difference"}),
                       field("left", &Output::left, {"尚未说明", "Left to explain"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Difference one = must_find_difference(unit.db, in.difference);
        const ReconStatement statement = must_find_seen_statement(unit, one.statement);
        (void)must_find_own_party(unit, statement);
        if (statement.state != StatementState::open)
            throw Problem{statement_closed}.at("difference").with(statement.id.text());
        if (in.explanation.empty()) throw Problem{reason_missing}.at("explanation");
        for (const auto& kind : labels_of(in.kind))
            if (kind.value == in.kind) explain(unit, one.id, kind.code, in.explanation);
        Output out{.difference = one.id};
        for (const Difference& other : differences_of(unit.db, statement.id))
            out.left += other.explanation.empty() ? 1 : 0;
        return out;
    }
};

}  // namespace

extern constinit const Operation explain_difference;
constinit const Operation explain_difference = operation<ExplainDifference>();

}  // namespace onecard::funds
