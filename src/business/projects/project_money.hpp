#pragma once
// What a project does with the banks' promised money: hold, commit, let go. All of it through funds.

#include "business/projects/contract_store.hpp"

namespace onecard::projects {

/// The line fits the project: in force, of its level and class, with enough money. Throws plan_line_wrong.
funds::PlanLine must_fit_plan_line(Unit& unit, const Project& project, funds::PlanLineId id, Money granted);
/// Throws budget_over_available (R3.29-3). Where every project stands in a plan there is nothing to compare with.
void require_available(Unit& unit, const Project& project);
/// Holds `granted` for the project under the line or alone; answers the banks that bear it.
std::vector<access::OrganisationId> hold_grant(Unit& unit, Project& project, Money granted,
                                               std::optional<funds::PlanLineId> line);
void commit_contract(Unit& unit, const Project& project, const Contract& contract);
/// What was granted and came into no contract goes back (R3.29-5); the second time nothing is left.
void release_rest(Unit& unit, Project& project);
/// The contract comes to `more` than before: from the plan line named, else from what is still held for the project;
/// the project's grant grows with a line. Throws plan_line_wrong, supplement_needs_plan, budget_review_needed,
/// contract_over_budget.
void enlarge_contract(Unit& unit, Project& project, const Contract& contract, Money more,
                      std::optional<funds::PlanLineId> line);
/// The contract comes to `less` than before; the rest goes back. Throws contract_below_notices.
void reduce_contract(Unit& unit, const Project& project, const Contract& contract, Money less);
/// Another bank bears a part of the contract; where a bank signed it, the whole. Throws bank_expected,
/// contract_bank_wrong.
void move_to_bank(Unit& unit, const Project& project, const Contract& contract, access::OrganisationId from,
                  access::OrganisationId to, Money amount);
/// What a contract will not pay any more goes back.
void release_contract(Unit& unit, const Project& project, const Contract& contract);

}  // namespace onecard::projects
