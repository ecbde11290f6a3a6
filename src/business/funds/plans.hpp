#pragma once
// What the steps of a use plan do to it: who may take them, what must be right, what they reserve.

#include "business/funds/parameters.hpp"
#include "business/funds/plan_store.hpp"
#include "engine/acts_shown.hpp"

namespace onecard::funds {

/// Who works with funds at all, by what they may do with them.
inline constexpr std::string_view fund_managers = "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS";
inline constexpr std::string_view fund_readers =
    "FUND_MANAGER_PROV FUND_MANAGER_CITY COOP_HRSS LEADING_GROUP_APPROVER LEADING_OFFICE PROJECT_MANAGER "
    "COOP_REVIEWER "
    "BANK_CLERK BANK_REVIEWER DISCIPLINE_USER AUDIT_USER";
inline constexpr std::string_view bank_roles = "BANK_CLERK BANK_REVIEWER";

/// A bank's people see and do what concerns their bank and nothing else.
bool acts_for_bank(const Actor& actor);
access::OrganisationId own_bank(const Actor& actor);

/// A level's own people alone act for it: the province for the province, a prefecture for itself. Throws
/// not_this_level.
void must_be_own_level(Unit& unit, RegionCode level);

/// A plan within the actor's sight: a bank sees those put to it. Throws plan_not_found.
Plan must_find_seen_plan(Unit& unit, PlanId id);
/// A plan of the actor's own level. Throws plan_not_found, not_this_level.
Plan must_find_own_plan(Unit& unit, PlanId id);
/// The same, while its lines may be changed. Throws plan_not_open.
Plan must_find_open_plan(Unit& unit, PlanId id);

/// Throws scope_class_unknown, amount_not_positive, line_sum_differs, and what is missing.
void check_line(const Rules& rules, const LineDetail& line);

Money budget_of(const std::vector<LineDetail>& lines);

void submit(Unit& unit, const Plan& plan, std::string_view opinion);
void approve(Unit& unit, const Plan& plan, std::string_view opinion);
void send_to_banks(Unit& unit, const Plan& plan);
/// A bank says that its part of the money is secured; it becomes the fund's and the plan's at once.
void secure(Unit& unit, const Plan& plan, access::OrganisationId bank);
void close(Unit& unit, const Plan& plan, std::string_view opinion);

struct PlanStep {
    PlanId plan;
    std::string state;
    static constexpr auto fields = std::tuple{field("plan", &PlanStep::plan, {"使用计划", "Plan"}),
                                              field("state", &PlanStep::state, {"状态", "State"})};
};
/// Moves the plan by an act that changes nothing else.
PlanStep step(Unit& unit, const Plan& plan, PlanAct act, std::string_view opinion);
PlanStep state_of(Unit& unit, PlanId id);

}  // namespace onecard::funds
