// A bank says that its part of a plan's money is secured; it can be committed from then on.

#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct SecurePlanFunds {
    static constexpr Spec spec{.name = "funds.secure_plan_funds",
                               .title = {"银行落实资金保障", "Secure the bank's part of the plan"},
                               .effect = Effect::writes,
                               .roles = bank_roles,
                               .source = "seed-1 A9; R3.30-5",
                               .asks_again = true};
    struct Input {
        PlanId plan;
        static constexpr auto fields = std::tuple{field("plan", &Input::plan, {"使用计划", "Plan"})};
    };
    struct Output {
        PlanId plan;
        Money amount;
        static constexpr auto fields =
            std::tuple{field("plan", &Output::plan, {"使用计划", "Plan"}),
                       field("amount", &Output::amount, {"落实金额", "Amount secured"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Plan plan = must_find_seen_plan(unit, in.plan);
        secure(unit, plan, own_bank(unit.actor));
        Output out{.plan = plan.id};
        for (const PlanBank& one : banks_of(unit.db, plan.id))
            if (one.bank == own_bank(unit.actor)) out.amount = one.amount;
        return out;
    }
};

}  // namespace

extern constinit const Operation secure_plan_funds;
constinit const Operation secure_plan_funds = operation<SecurePlanFunds>();

}  // namespace onecard::funds
