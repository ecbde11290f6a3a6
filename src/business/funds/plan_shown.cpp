// How plans, their lines and banks are shown in answers.

#include "business/funds/plan_shown.hpp"

#include "business/funds/fund_store.hpp"

namespace onecard::funds {

PlanShown shown(Unit& unit, const Plan& plan) {
    return {.plan = plan.id,
            .state = std::string{plan_lifecycle.code(plan.state)},
            .level = plan.level,
            .level_name = level_name(unit.db, plan.level),
            .organisation_name = access::organisation_name(unit.db, plan.organisation),
            .year = plan.year,
            .half = plan.half,
            .title = plan.title,
            .need = plan.need,
            .budget = budget_of(lines_of(unit.db, plan.id)),
            .made_by = plan.made_by,
            .made_at = plan.made_at,
            .filing_received_by = plan.filing_received_by};
}

std::vector<ShareShown> shown_shares(Unit& unit, const std::vector<BankShare>& shares) {
    std::vector<ShareShown> shown;
    for (const BankShare& share : shares)
        shown.push_back({share.bank, access::organisation_name(unit.db, share.bank), share.amount});
    return shown;
}

PlanLineShown shown(Unit& unit, const Rules& rules, const LineDetail& line) {
    PlanLineShown out{.plan_line = line.id,
                      .nth = line.nth,
                      .project_name = line.project_name,
                      .scope_class = line.scope_class,
                      .technical = line.technical,
                      .unit_price = line.unit_price,
                      .quantity = line.quantity,
                      .budget = line.budget,
                      .department_and_use = line.department_and_use,
                      .procurement = line.procurement,
                      .basis = line.basis,
                      .remark = line.remark,
                      .shares = shown_shares(unit, shares_of(unit.db, line.id))};
    for (const auto& one : rules.scope_classes)
        if (one.code == line.scope_class) out.scope_class_zh = one.zh;
    for (const Use& use : uses_of(unit.db, line.id.text())) {
        out.reserved += use.reserved;
        out.committed += use.committed;
        out.settled += use.settled;
    }
    return out;
}

std::vector<PlanBankShown> shown_banks(Unit& unit, const Plan& plan) {
    std::vector<PlanBankShown> shown;
    for (const PlanBank& one : banks_of(unit.db, plan.id)) {
        if (acts_for_bank(unit.actor) && one.bank != own_bank(unit.actor)) continue;
        shown.push_back({one.bank, access::organisation_name(unit.db, one.bank), one.amount, one.sent_at,
                         one.acknowledged_at, one.acknowledged_by, one.secured_at, one.secured_by,
                         one.secure_due});
    }
    return shown;
}

}  // namespace onecard::funds
