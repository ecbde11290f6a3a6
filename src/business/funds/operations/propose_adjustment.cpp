// Proposes a change of a fund that no rule books by itself; a bank proposes for its own fund.

#include "business/funds/adjustment_store.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "business/funds/statement_id.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct ProposeAdjustment {
    static constexpr Spec spec{.name = "funds.propose_adjustment",
                               .title = {"提出资金调整", "Propose an adjustment of a fund"},
                               .effect = Effect::writes,
                               .roles = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS BANK_CLERK",
                               .source = "R3.28-1, R3.28-6"};
    struct Input {
        AdjustmentKind kind{};
        RegionCode level;
        std::optional<access::OrganisationId> bank;
        std::optional<Money> amount;
        std::optional<std::string> batch_no;
        std::optional<std::string> document_no;
        std::string reason;
        std::optional<StatementId> statement;
        static constexpr auto fields =
            std::tuple{field("kind", &Input::kind, {"种类", "Kind"}),
                       field("level", &Input::level, {"级", "Level"}),
                       field("bank", &Input::bank, {"合作银行", "Bank"}),
                       field("amount", &Input::amount, {"金额", "Amount"}),
                       field("batch_no", &Input::batch_no, {"批次号", "Card batch"}, 40),
                       field("document_no", &Input::document_no, {"依据文号", "Document number"}, 60),
                       field("reason", &Input::reason, {"理由", "Reason"}, 500),
                       field("statement", &Input::statement, {"对账单", "Reconciliation"})};
    };
    struct Output {
        AdjustmentId adjustment;
        Money amount;
        std::string state;
        static constexpr auto fields =
            std::tuple{field("adjustment", &Output::adjustment, {"调整", "Adjustment"}),
                       field("amount", &Output::amount, {"金额", "Amount"}),
                       field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const bool is_bank = acts_for_bank(unit.actor);
        Adjustment one{.kind = in.kind,
                       .bank = in.bank.value_or(is_bank ? own_bank(unit.actor) : access::OrganisationId{}),
                       .level = in.level,
                       .amount = in.amount.value_or(Money{}),
                       .batch_no = in.batch_no.value_or(""),
                       .document_no = in.document_no.value_or(""),
                       .reason = in.reason,
                       .statement = in.statement.value_or(StatementId{}).number(),
                       .by_bank = is_bank};
        if (is_bank && (one.bank != own_bank(unit.actor) || !needs_both_sides(one.kind)))
            throw Problem{bank_may_not_propose}.at("kind");
        // The province assigns what waits; for everything else a level acts for itself.
        const Rules rules = rules_at(unit.db, in.level, unit.today());
        if (!is_bank)
            must_be_own_level(unit, one.kind == AdjustmentKind::assign ? rules.jurisdiction : in.level);
        if (one.kind == AdjustmentKind::pledge) (void)rules_for(unit.db, in.level, "ACCRUAL", unit.today());
        one = checked_adjustment(unit, rules, one);
        const AdjustmentId id = insert_adjustment(unit, one);
        return {id, one.amount, std::string{adjustment_lifecycle.code(adjustment_lifecycle.start())}};
    }
};

}  // namespace

extern constinit const Operation propose_adjustment;
constinit const Operation propose_adjustment = operation<ProposeAdjustment>();

}  // namespace onecard::funds
