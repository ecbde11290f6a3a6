#pragma once
// The steps of projects, one for each operation; the lifecycle of a place says which there are and where they lead.

namespace onecard::projects {

enum class ProjectAct {
    propose_project,
    finish_consultation,
    submit_feasibility,
    review_feasibility,
    decide_project,
    plan_project,
    reject_project,
    finish_scheme,
    record_budget_review,
    start_procurement,
    record_award,
    sign_contract,
    start_work,
    apply_acceptance,
    accept_project,
    fail_acceptance,
    make_notice,
    finish_payment,
    record_return,
    archive_project,
    suspend_project,
    resume_project,
    terminate_project
};

}  // namespace onecard::projects
