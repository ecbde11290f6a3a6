#pragma once
// The way of a Hunan project, from the centre's proposal to the archive, and whose hands take it (domain.md 3.29).

#include "base/lifecycle.hpp"
#include "business/projects/procedure.hpp"

namespace onecard::projects {

enum class HunanState {
    proposed, consulted, feasible, initiated, scheme_ready, budget_reviewed, procuring, contracted, implementing,
    accept_applied, accepted, notice_issued, paid, archived, rejected, suspended, terminated
};

namespace hunan_table {
using enum HunanState;
using enum ProjectAct;
inline constexpr Label<HunanState> states[] = {
    {proposed, "proposed", {"已提出", "Proposed"}},
    {consulted, "consulted", {"已与银行沟通", "Agreed with the banks"}},
    {feasible, "feasible", {"已论证", "Feasibility reviewed"}},
    {initiated, "initiated", {"已立项", "Initiated"}},
    {scheme_ready, "scheme_ready", {"方案已定", "Scheme ready"}},
    {budget_reviewed, "budget_reviewed", {"预算已评审", "Budget reviewed"}},
    {procuring, "procuring", {"采购中", "In procurement"}},
    {contracted, "contracted", {"已签合同", "Under contract"}},
    {implementing, "implementing", {"实施中", "Being carried out"}},
    {accept_applied, "accept_applied", {"已申请验收", "Acceptance applied for"}},
    {accepted, "accepted", {"已验收", "Accepted"}},
    {notice_issued, "notice_issued", {"付款通知已开具", "Payment notices made"}},
    {paid, "paid", {"已付清", "Paid in full"}},
    {archived, "archived", {"已归档", "Archived"}},
    {rejected, "rejected", {"未予立项", "Not initiated"}},
    {suspended, "suspended", {"已暂停", "Suspended"}},
    {terminated, "terminated", {"已终止", "Terminated"}},
};
inline constexpr Label<ProjectAct> acts[] = {
    {propose_project, "propose_project", {"提出项目", "Propose"}},  // its birth; who proposed may not decide
    {finish_consultation, "finish_consultation", {"完成银行沟通", "Finish the consultation"}},
    {review_feasibility, "review_feasibility", {"可行性论证", "Review feasibility"}},
    {decide_project, "decide_project", {"审定立项", "Decide the initiation"}},
    {reject_project, "reject_project", {"不予立项", "Do not initiate"}},
    {finish_scheme, "finish_scheme", {"确定项目方案", "Finish the scheme"}},
    {record_budget_review, "record_budget_review", {"登记预算评审", "Record the budget review"}},
    {start_procurement, "start_procurement", {"开始采购", "Start procurement"}},
    {record_award, "record_award", {"登记采购结果", "Record the award"}},
    {sign_contract, "sign_contract", {"签订合同", "Sign the contract"}},
    {start_work, "start_work", {"开工", "Start the work"}},
    {apply_acceptance, "apply_acceptance", {"申请验收", "Apply for acceptance"}},
    {accept_project, "accept_project", {"验收通过", "Accept"}},
    {fail_acceptance, "fail_acceptance", {"验收不通过", "Fail the acceptance"}},
    {make_notice, "make_notice", {"开具付款通知", "Make payment notices"}},
    {finish_payment, "finish_payment", {"结清付款", "Finish the payment"}},
    {record_return, "record_return", {"登记退汇", "Record that a payment came back"}},
    {archive_project, "archive_project", {"项目归档", "Archive"}},
    {suspend_project, "suspend_project", {"暂停实施", "Suspend"}},
    {resume_project, "resume_project", {"恢复实施", "Resume"}},
    {terminate_project, "terminate_project", {"终止项目", "Terminate"}},
};
inline constexpr Move<HunanState, ProjectAct> moves[] = {
    // from            act                   to               not by a hand that did one of these
    {proposed,        finish_consultation,  consulted},
    {consulted,       review_feasibility,   feasible,        propose_project, finish_consultation},
    {feasible,        decide_project,       initiated,       propose_project, review_feasibility},
    {proposed,        reject_project,       rejected},
    {consulted,       reject_project,       rejected},
    {feasible,        reject_project,       rejected},
    {initiated,       finish_scheme,        scheme_ready},
    {scheme_ready,    record_budget_review, budget_reviewed},
    {scheme_ready,    start_procurement,    procuring},       // below the limit only (R3.29-4)
    {budget_reviewed, start_procurement,    procuring},
    {procuring,       record_award,         procuring},
    {procuring,       sign_contract,        contracted},
    {contracted,      sign_contract,        contracted},      // a further contract
    {contracted,      start_work,           implementing},
    {implementing,    apply_acceptance,     accept_applied},
    {implementing,    suspend_project,      suspended},
    {suspended,       resume_project,       implementing},
    {accept_applied,  accept_project,       accepted,        apply_acceptance},
    {accept_applied,  fail_acceptance,      implementing},    // with what is to be put right (R3.29-8)
    {accepted,        make_notice,          notice_issued},
    {notice_issued,   make_notice,          notice_issued},
    {notice_issued,   finish_payment,       paid},
    {paid,            record_return,       notice_issued},  // a payment came back
    {paid,            archive_project,      archived},
    {initiated,       terminate_project,    terminated},
    {scheme_ready,    terminate_project,    terminated},
    {budget_reviewed, terminate_project,    terminated},
    {procuring,       terminate_project,    terminated},
    {contracted,      terminate_project,    terminated},
    {implementing,    terminate_project,    terminated},
    {suspended,       terminate_project,    terminated},
};
inline constexpr std::string_view centre = "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER";
inline constexpr Hand hands[] = {
    {propose_project, centre},
    {finish_consultation, centre},
    {review_feasibility, "LEADING_OFFICE"},       // the office organises the experts (P7)
    {decide_project, "LEADING_GROUP_APPROVER"},
    {reject_project, "LEADING_GROUP_APPROVER"},
    {finish_scheme, centre},
    {record_budget_review, "LEADING_OFFICE"},     // which chooses the agency (P10)
    {start_procurement, centre},
    {record_award, centre},
    {sign_contract, centre},
    {start_work, centre},
    {apply_acceptance, "CONTRACTOR_USER"},        // P16
    {accept_project, "LEADING_OFFICE"},           // P17
    {fail_acceptance, "LEADING_OFFICE"},
    {make_notice, "FUND_MANAGER_PROV FUND_MANAGER_CITY"},
    {finish_payment, "FUND_MANAGER_PROV FUND_MANAGER_CITY"},
    {archive_project, centre},
    {suspend_project, "LEADING_OFFICE"},
    {resume_project, "LEADING_OFFICE"},
    {terminate_project, "LEADING_GROUP_APPROVER"},
};
}  // namespace hunan_table

inline constexpr Lifecycle<HunanState, ProjectAct> hunan_lifecycle{
    "projects", HunanState::proposed, hunan_table::states, hunan_table::acts, hunan_table::moves};
static_assert(hunan_lifecycle.is_sound());

}  // namespace onecard::projects
