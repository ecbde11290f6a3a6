// What a project does with the banks' promised money.

#include "business/projects/project_money.hpp"

#include <algorithm>

#include "business/projects/problems.hpp"
#include "business/projects/project_store.hpp"
#include "business/projects/record_store.hpp"

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

void enlarge_contract(Unit& unit, Project& project, const Contract& contract, Money more,
                      std::optional<funds::PlanLineId> line) {
    if (!line && !project.reserved) throw Problem{supplement_needs_plan}.at("plan_line").with(more.grouped());
    if (line) {
        (void)must_fit_plan_line(unit, project, *line, more);
        project.granted = project.granted.value_or(project.budget) + more;
        set_grant(unit.db, project);
        if (project.reviewed) {
            project.reviewed = *project.reviewed + more;
            set_reviewed(unit.db, project.id, *project.reviewed);
        }
        const std::string use = line->text();
        const auto shares = contract.bank ? std::vector<funds::BankShare>{{contract.bank, more}}
                                          : funds::share_of_reserved(unit.db, use, more);
        if (use != project.use()) funds::move_reserved(unit, project.region, shares, use, project.use());
    }
    // Enlarging does not lead around the review that a project of this size needs from the beginning (R3.29-4).
    if (project.way->has(ProjectAct::record_budget_review) && !project.reviewed &&
        !has_document(unit.db, project.id, DocumentKind::budget_review_report)) {
        const Money from = Money::of_fen(
            policies::number(unit.db, project.pack, "budget_review_from_fen", project.proposed_on));
        const Money all = project.contracted + more;
        if (needs_budget_review(all, from))
            throw Problem{budget_review_needed}.at("amount").with(all.grouped()).with(from.grouped());
    }
    if (!take_for_contract(unit.db, project.id, more, project.limit()))
        throw Problem{contract_over_budget}
            .at("amount")
            .with(project.limit().grouped())
            .with((project.limit() - project.contracted).grouped());
    project.contracted += more;
    Contract added = contract;
    added.amount = more;
    commit_contract(unit, project, added);
    resize_contract(unit.db, contract.id, contract.amount + more);
}

void reduce_contract(Unit& unit, const Project& project, const Contract& contract, Money less) {
    if (!resize_contract(unit.db, contract.id, contract.amount - less))
        throw Problem{contract_below_notices}.at("amount").with((contract.noticed + contract.held).grouped());
    take_for_contract(unit.db, project.id, -less, project.limit());
    const auto shares = contract.bank ? std::vector<funds::BankShare>{{contract.bank, less}}
                                      : funds::share_of_committed(unit.db, project.use(), less);
    funds::release_commitment(unit, project.region, shares, project.use(), contract.reference());
}

void move_to_bank(Unit& unit, const Project& project, const Contract& contract, access::OrganisationId from,
                  access::OrganisationId to, Money amount) {
    const auto banks = banks_of(unit.db, project.id);
    if (from == to || std::ranges::find(banks, to) == banks.end())
        throw Problem{bank_expected}.at("to_bank").with(partner(to).text());
    if (contract.bank) {
        if (contract.bank != from || amount != contract.amount || contract.noticed > Money{})
            throw Problem{contract_bank_wrong}.at("from_bank");
        change_bank(unit.db, contract.id, to);
    }
    funds::move_commitment(unit, project.region, from, to, amount, project.use(), contract.reference());
}

void release_contract(Unit& unit, const Project& project, const Contract& contract) {
    // A payment that came back may find the rest released before.
    Money free;
    for (const funds::Use& one : funds::uses_of(unit.db, project.use()))
        if (!contract.bank || one.bank == contract.bank) free += one.committed - one.noticed;
    const Money rest = std::min(contract.amount - contract.paid, free);
    if (rest <= Money{}) return;
    const auto shares = contract.bank ? std::vector<funds::BankShare>{{contract.bank, rest}}
                                      : funds::share_of_committed(unit.db, project.use(), rest);
    funds::release_commitment(unit, project.region, shares, project.use(), contract.reference());
}

}  // namespace onecard::projects
