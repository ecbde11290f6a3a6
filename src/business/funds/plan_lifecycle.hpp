#pragma once
// The life of a use plan: drafted, approved by the leading group, put to the banks, filed, carried out (R3.28-4).

#include "base/lifecycle.hpp"

namespace onecard::funds {

enum class PlanState { draft, submitted, returned, approved, to_banks, filed, executing, closed, cancelled };
enum class PlanAct {
    create_plan, submit_plan, withdraw_plan, approve_plan, return_plan, send_plan_to_banks, file_plan, start_plan,
    close_plan, cancel_plan
};

namespace plan_table {
using enum PlanState;
using enum PlanAct;
inline constexpr Label<PlanState> states[] = {
    {draft, "draft", {"草稿", "Draft"}},
    {submitted, "submitted", {"已提交", "Submitted"}},
    {returned, "returned", {"已退回", "Returned"}},
    {approved, "approved", {"已批准", "Approved"}},
    {to_banks, "to_banks", {"已送银行", "With the banks"}},
    {filed, "filed", {"已备案", "Filed"}},
    {executing, "executing", {"执行中", "Being carried out"}},
    {closed, "closed", {"已办结", "Closed"}},
    {cancelled, "cancelled", {"已作废", "Cancelled"}},
};
inline constexpr Label<PlanAct> acts[] = {
    {create_plan, "create_plan", {"编制计划", "Draft the plan"}},   // its birth; who made it may not approve it
    {submit_plan, "submit_plan", {"提交审批", "Submit the plan"}},
    {withdraw_plan, "withdraw_plan", {"撤回", "Withdraw the plan"}},
    {approve_plan, "approve_plan", {"批准计划", "Approve the plan"}},
    {return_plan, "return_plan", {"退回计划", "Return the plan"}},
    {send_plan_to_banks, "send_plan_to_banks", {"提交合作银行", "Put the plan to the banks"}},
    {file_plan, "file_plan", {"报省备案", "File the plan with the province"}},
    {start_plan, "start_plan", {"开始执行", "Begin to carry out the plan"}},
    {close_plan, "close_plan", {"办结计划", "Close the plan"}},
    {cancel_plan, "cancel_plan", {"作废计划", "Cancel the plan"}},
};
inline constexpr Move<PlanState, PlanAct> moves[] = {
    // from      act                 to          not by a hand that did one of these in this round
    {draft,     submit_plan,        submitted},
    {returned,  submit_plan,        submitted},
    {draft,     cancel_plan,        cancelled},
    {returned,  cancel_plan,        cancelled},
    {submitted, withdraw_plan,      draft},
    {submitted, approve_plan,       approved,   create_plan, submit_plan},
    {submitted, return_plan,        returned,   create_plan, submit_plan},
    {approved,  send_plan_to_banks, to_banks},
    {to_banks,  file_plan,          filed},
    {to_banks,  start_plan,         executing},
    {filed,     start_plan,         executing},
    {executing, close_plan,         closed},
};
}  // namespace plan_table

inline constexpr Lifecycle<PlanState, PlanAct> plan_lifecycle{
    "fund_plans", PlanState::draft, plan_table::states, plan_table::acts, plan_table::moves};
static_assert(plan_lifecycle.is_sound());

}  // namespace onecard::funds
