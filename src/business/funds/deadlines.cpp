// What is due when in funds.

#include "business/funds/deadlines.hpp"

#include <algorithm>

#include "business/funds/parameters.hpp"
#include "business/funds/plan_store.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/statement_store.hpp"

namespace onecard::funds {
namespace {

constexpr std::int64_t page = 200;

std::string span_of(const Period& period) {
    return period.first_day.text() + " – " + period.last_day.text();
}

void add_statements(Unit& unit, std::vector<FundDeadline>& all) {
    StatementFilter filter{.within = unit.actor.region};
    if (acts_for_bank(unit.actor)) filter.bank = own_bank(unit.actor);
    StatementId before;
    for (bool more = true; more;) {
        const auto statements = list_statements(unit.db, filter, before, page);
        more = std::ssize(statements) == page;
        for (const ReconStatement& one : statements) {
            before = one.id;
            if (one.state != StatementState::open) continue;
            const Period period = must_find_period(unit.db, one.period);
            all.push_back({period.due, FundDeadlineKind::compare_books, span_of(period), one.id.text(),
                           one.level, one.bank});
        }
    }
}

void add_periods(Unit& unit, std::vector<FundDeadline>& all) {
    PeriodId before;
    for (bool more = true; more;) {
        const auto periods = list_periods(unit.db, unit.actor.region, before, page);
        more = std::ssize(periods) == page;
        for (const Period& one : periods) {
            before = one.id;
            if (one.state == PeriodState::reconciling)
                all.push_back(
                    {one.due, FundDeadlineKind::settle_period, span_of(one), one.id.text(), one.level, {}});
        }
    }
}

void add_plans(Unit& unit, std::vector<FundDeadline>& all) {
    PlanFilter filter{.within = unit.actor.region,
                      .state = std::string{plan_lifecycle.code(PlanState::to_banks)}};
    if (acts_for_bank(unit.actor)) filter.bank = own_bank(unit.actor);
    PlanId before;
    for (bool more = true; more;) {
        const auto plans = list_plans(unit.db, filter, before, page);
        more = std::ssize(plans) == page;
        for (const Plan& plan : plans) {
            before = plan.id;
            for (const PlanBank& bank : banks_of(unit.db, plan.id))
                if (bank.secure_due && !bank.secured_at && (!filter.bank || bank.bank == filter.bank))
                    all.push_back({*bank.secure_due, FundDeadlineKind::secure_plan, plan.title,
                                   plan.id.text(), plan.level, bank.bank});
        }
    }
}

void add_rules(Unit& unit, std::vector<FundDeadline>& all) {
    for (const auto& [level, since] : levels_with_funds(unit.db)) {
        if (!unit.actor.region.contains(level)) continue;
        const auto pack = policies::must_find_pack(unit.db, governing_pack(unit.db, level, unit.today()));
        const std::int64_t left = pack.in_force_to - unit.today();
        if (left <= days_before_rules_end)
            all.push_back({pack.in_force_to, FundDeadlineKind::rules_end, pack.doc_title, {}, level, {}});
    }
}

}  // namespace

std::span<const Label<FundDeadlineKind>> labels_of(FundDeadlineKind) {
    using enum FundDeadlineKind;
    static constexpr Label<FundDeadlineKind> labels[] = {
        {compare_books, "compare_books", {"对账", "Compare the books"}},
        {settle_period, "settle_period", {"半年结算", "Settle the period"}},
        {secure_plan, "secure_plan", {"银行落实资金保障", "Secure the plan's money"}},
        {rules_end, "rules_end", {"规则包到期", "The rules end"}}};
    return labels;
}

std::vector<FundDeadline> deadlines_of(Unit& unit) {
    std::vector<FundDeadline> all;
    add_statements(unit, all);
    add_plans(unit, all);
    if (!acts_for_bank(unit.actor)) {
        add_periods(unit, all);
        add_rules(unit, all);
    }
    std::ranges::stable_sort(all, {}, &FundDeadline::due_on);
    return all;
}

}  // namespace onecard::funds
