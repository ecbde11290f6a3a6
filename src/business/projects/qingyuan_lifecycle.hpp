#pragma once
// The way of a Qingyuan project: a short one, which shows what a third place takes (seed-2 3(2), 4(1)).

#include "base/lifecycle.hpp"
#include "business/projects/procedure.hpp"

namespace onecard::projects {

enum class QingyuanState {
    applied, approved, awarded, contracted, implementing, accepted, noticed, paid, archived, rejected, terminated
};

namespace qingyuan_table {
using enum QingyuanState;
using enum ProjectAct;
inline constexpr Label<QingyuanState> states[] = {
    {applied, "applied", {"已申请立项", "Applied for"}},
    {approved, "approved", {"已批准立项", "Approved"}},
    {awarded, "awarded", {"已定标", "Awarded"}},
    {contracted, "contracted", {"已签合同", "Under contract"}},
    {implementing, "implementing", {"实施中", "Being carried out"}},
    {accepted, "accepted", {"已验收", "Accepted"}},
    {noticed, "noticed", {"已通知付款", "Payment noticed"}},
    {paid, "paid", {"已付清", "Paid in full"}},
    {archived, "archived", {"已归档", "Archived"}},
    {rejected, "rejected", {"未批准", "Not approved"}},
    {terminated, "terminated", {"已终止", "Terminated"}},
};
inline constexpr Label<ProjectAct> acts[] = {
    {propose_project, "propose_project", {"申请立项", "Apply for the project"}},
    {decide_project, "decide_project", {"批准立项", "Approve the project"}},
    {reject_project, "reject_project", {"不予批准", "Do not approve"}},
    {record_award, "record_award", {"登记中标结果", "Record the award"}},
    {sign_contract, "sign_contract", {"签订合同", "Sign the contract"}},
    {start_work, "start_work", {"开始实施", "Start the work"}},
    {accept_project, "accept_project", {"验收通过", "Accept"}},
    {fail_acceptance, "fail_acceptance", {"验收不通过", "Fail the acceptance"}},
    {make_notice, "make_notice", {"开具付款通知", "Make payment notices"}},
    {finish_payment, "finish_payment", {"结清付款", "Finish the payment"}},
    {record_return, "record_return", {"登记退汇", "Record that a payment came back"}},
    {archive_project, "archive_project", {"项目归档", "Archive"}},
    {terminate_project, "terminate_project", {"终止项目", "Terminate"}},
};
inline constexpr Move<QingyuanState, ProjectAct> moves[] = {
    {applied,      decide_project,    approved,  propose_project},
    {applied,      reject_project,    rejected},
    {approved,     record_award,      awarded},
    {awarded,      sign_contract,     contracted},
    {contracted,   start_work,        implementing},
    {implementing, accept_project,    accepted},
    {implementing, fail_acceptance,   implementing},
    {accepted,     make_notice,       noticed},
    {noticed,      make_notice,       noticed},
    {noticed,      finish_payment,    paid},
    {paid,         record_return,    noticed},  // a payment came back
    {paid,         archive_project,   archived},
    {approved,     terminate_project, terminated},
    {awarded,      terminate_project, terminated},
    {contracted,   terminate_project, terminated},
    {implementing, terminate_project, terminated},
};
inline constexpr Hand hands[] = {
    {propose_project, "PROJECT_MANAGER"},
    {decide_project, "LEADING_GROUP_APPROVER"},
    {reject_project, "LEADING_GROUP_APPROVER"},
    {record_award, "PROJECT_MANAGER"},
    {sign_contract, "PROJECT_MANAGER"},
    {start_work, "PROJECT_MANAGER"},
    {accept_project, "LEADING_OFFICE"},
    {fail_acceptance, "LEADING_OFFICE"},
    {make_notice, "FUND_MANAGER_CITY"},
    {finish_payment, "FUND_MANAGER_CITY"},
    {archive_project, "PROJECT_MANAGER"},
    {terminate_project, "LEADING_GROUP_APPROVER"},
};
}  // namespace qingyuan_table

inline constexpr Lifecycle<QingyuanState, ProjectAct> qingyuan_lifecycle{
    "projects", QingyuanState::applied, qingyuan_table::states, qingyuan_table::acts, qingyuan_table::moves};
static_assert(qingyuan_lifecycle.is_sound());

}  // namespace onecard::projects
