#pragma once
// The way of a Taicang project, from the department's declaration to the last payment, and whose hands take it (3.30).

#include "base/lifecycle.hpp"
#include "business/projects/procedure.hpp"

namespace onecard::projects {

enum class TaicangState {
    declared, feasibility_submitted, reviewed, planned, procured, contracted, building, accepted, noticed, paid, closed,
    rejected, terminated
};

namespace taicang_table {
using enum TaicangState;
using enum ProjectAct;
inline constexpr Label<TaicangState> states[] = {
    {declared, "declared", {"已申报", "Declared"}},
    {feasibility_submitted, "feasibility_submitted", {"已报可研报告", "Feasibility report submitted"}},
    {reviewed, "reviewed", {"已评审", "Reviewed"}},
    {planned, "planned", {"已列入计划", "In the plan"}},
    {procured, "procured", {"已采购", "Procured"}},
    {contracted, "contracted", {"已签三方合同", "Contract of three signed"}},
    {building, "building", {"建设中", "Being built"}},
    {accepted, "accepted", {"已验收", "Accepted"}},
    {noticed, "noticed", {"已通知付款", "Payment noticed"}},
    {paid, "paid", {"已付清", "Paid in full"}},
    {closed, "closed", {"已办结", "Closed"}},
    {rejected, "rejected", {"评审未通过", "Not passed"}},
    {terminated, "terminated", {"已终止", "Terminated"}},
};
inline constexpr Label<ProjectAct> acts[] = {
    {propose_project, "propose_project", {"申报项目", "Declare"}},
    {submit_feasibility, "submit_feasibility", {"报送可研报告", "Submit the feasibility report"}},
    {review_feasibility, "review_feasibility", {"评审", "Review"}},
    {plan_project, "plan_project", {"列入使用计划", "Put into the plan"}},
    {reject_project, "reject_project", {"评审不通过", "Do not pass"}},
    {record_award, "record_award", {"登记采购结果", "Record the award"}},
    {sign_contract, "sign_contract", {"签订三方合同", "Sign the contract of three"}},
    {start_work, "start_work", {"开工建设", "Start the work"}},
    {accept_project, "accept_project", {"共同验收通过", "Accept together"}},
    {fail_acceptance, "fail_acceptance", {"验收不通过", "Fail the acceptance"}},
    {make_notice, "make_notice", {"开具付款通知书", "Make payment notices"}},
    {finish_payment, "finish_payment", {"结清付款", "Finish the payment"}},
    {record_return, "record_return", {"登记退汇", "Record that a payment came back"}},
    {archive_project, "archive_project", {"办结项目", "Close the project"}},
    {terminate_project, "terminate_project", {"终止项目", "Terminate"}},
};
inline constexpr Move<TaicangState, ProjectAct> moves[] = {
    {declared,              submit_feasibility, feasibility_submitted},
    {declared,              plan_project,       planned,  propose_project},   // classes that need no report (R3.30-4)
    {feasibility_submitted, review_feasibility, reviewed, propose_project, submit_feasibility},
    {reviewed,              plan_project,       planned,  propose_project, review_feasibility},
    {declared,              reject_project,     rejected},
    {feasibility_submitted, reject_project,     rejected},
    {reviewed,              reject_project,     rejected},
    {planned,               record_award,       procured},
    {procured,              sign_contract,      contracted},
    {contracted,            sign_contract,      contracted},                  // with the next bank of the plan
    {contracted,            start_work,         building},
    {building,              accept_project,     accepted},
    {building,              fail_acceptance,    building},
    {accepted,              make_notice,        noticed},
    {noticed,               make_notice,        noticed},
    {noticed,               finish_payment,     paid},
    {paid,                  record_return,     noticed},  // a payment came back
    {paid,                  archive_project,    closed},
    {planned,               terminate_project,  terminated},
    {procured,              terminate_project,  terminated},
    {contracted,            terminate_project,  terminated},
    {building,              terminate_project,  terminated},
};
inline constexpr Hand hands[] = {
    {propose_project, "COOP_DEPT_USER"},
    {submit_feasibility, "COOP_DEPT_USER"},
    {review_feasibility, "COOP_REVIEWER"},   // A6
    {plan_project, "COOP_HRSS"},             // A7
    {reject_project, "COOP_REVIEWER COOP_HRSS"},
    {record_award, "COOP_HRSS"},
    {sign_contract, "COOP_HRSS"},
    {start_work, "COOP_DEPT_USER"},          // A8
    {accept_project, "COOP_DEPT_USER"},      // the department organises
    {fail_acceptance, "COOP_DEPT_USER"},
    {make_notice, "COOP_HRSS"},
    {finish_payment, "COOP_HRSS"},
    {archive_project, "COOP_HRSS"},
    {terminate_project, "COOP_HRSS"},
};
}  // namespace taicang_table

inline constexpr Lifecycle<TaicangState, ProjectAct> taicang_lifecycle{
    "projects", TaicangState::declared, taicang_table::states, taicang_table::acts, taicang_table::moves};
static_assert(taicang_lifecycle.is_sound());

}  // namespace onecard::projects
