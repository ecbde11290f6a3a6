// What a project does with the banks' promised money.

#include "business/projects/project_money.hpp"

#include "business/projects/problems.hpp"
#include "business/projects/project_store.hpp"

namespace onecard::projects {

funds::PlanLine must_fit_plan_line(Unit& unit, const Project& project, funds::PlanLineId id, Money granted) {
    funds::PlanLine line = funds::must_find_plan_line(unit.db, id);
    const auto wrong = [&](std::string_view why) {
        return Problem{plan_line_wrong}.at("plan_line").with(std::string{why});
    };
    if (line.level != project.region) throw wrong("不是本级的计划 of another level");
    if (!line.in_force) throw wrong("计划尚未执行 the plan is not in force");
    if (line.scope_class != project.scope_class) throw wrong("类别不同 of another class");
    if (line.not_committed < granted)
        throw wrong("额度不足 not enough money: " + line.not_committed.grouped());
    return line;
}

void require_available(Unit& unit, const Project& project) {
    if (!project.way->has(ProjectAct::decide_project)) return;
    const Money left = funds::available(unit.db, project.region);
    if (project.budget > left)
        throw Problem{budget_over_available}.at("budget").with(project.budget.grouped()).with(left.grouped());
}

std::vector<access::OrganisationId> hold_grant(Unit& unit, Project& project, Money granted,
                                               std::optional<funds::PlanLineId> line) {
    std::vector<funds::BankShare> shares;
    project.granted = granted;
    if (line) {
        shares = must_fit_plan_line(unit, project, *line, granted).shares;
        project.plan_line = *line;
    } else {
        shares = funds::reserve(unit, project.region, granted, project.id.text());
    }
    project.reserved = true;
    set_grant(unit.db, project);
    std::vector<access::OrganisationId> banks;
    for (const funds::BankShare& share : shares)
        if (share.amount > Money{}) banks.push_back(share.bank);
    return banks;
}

void commit_contract(Unit& unit, const Project& project, const Contract& contract) {
    const auto shares = contract.bank ? std::vector<funds::BankShare>{{contract.bank, contract.amount}}
                                      : funds::share_of_reserved(unit.db, project.use(), contract.amount);
    funds::commit(unit, project.region, shares, project.use(), contract.reference());
}

void release_rest(Unit& unit, Project& project) {
    if (!project.reserved) return;
    project.reserved = false;
    set_grant(unit.db, project);
    Money rest = project.granted.value_or(Money{});
    for (const Contract& contract : contracts_of(unit, project.id)) rest = rest - contract.amount;
    if (rest <= Money{}) return;
    funds::release(unit, project.region, funds::share_of_reserved(unit.db, project.use(), rest),
                   project.use());
}

void release_contract(Unit& unit, const Project& project, const Contract& contract) {
    const Money rest = contract.amount - contract.paid;
    if (rest <= Money{}) return;
    const auto shares = contract.bank ? std::vector<funds::BankShare>{{contract.bank, rest}}
                                      : funds::share_of_committed(unit.db, project.use(), rest);
    funds::release_commitment(unit, project.region, shares, project.use(), contract.reference());
}

}  // namespace onecard::projects
