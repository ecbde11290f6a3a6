// The manifest of projects (建设项目): one line for each thing it brings.

#include "business/projects/filing_problems.hpp"
#include "business/projects/notice_lifecycle.hpp"
#include "business/projects/problems.hpp"
#include "business/projects/procedure.hpp"
#include "business/projects/project_store.hpp"
#include "business/projects/record_store.hpp"
#include "business/projects/watch_deadlines.hpp"
#include "engine/house.hpp"

namespace onecard::projects {

// A bank far away takes part in a project, a city's office reads only its own: must_see_project asks for both.
constexpr Statement reach_of_project{"projects.reach_of_project", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM projects WHERE id = $1)sql"};
constexpr Statement reach_of_contract{"projects.reach_of_contract", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM project_contracts WHERE id = $1)sql"};
constexpr Statement reach_of_document{"projects.reach_of_document", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM project_documents WHERE id = $1)sql"};
constexpr Statement reach_of_notice{"projects.reach_of_notice", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM payment_notices WHERE id = $1)sql"};
constexpr Statement reach_of_partner{"projects.reach_of_partner", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM organisations_v WHERE id = $1)sql"};
constexpr Statement reach_of_window{"projects.reach_of_window", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM declaration_windows WHERE id = $1)sql"};

extern const Operation audit_package;
extern const Operation propose_project;
extern const Operation record_consultation;
extern const Operation finish_consultation;
extern const Operation submit_feasibility;
extern const Operation review_feasibility;
extern const Operation decide_project;
extern const Operation plan_project;
extern const Operation reject_project;
extern const Operation finish_scheme;
extern const Operation record_budget_review;
extern const Operation start_procurement;
extern const Operation record_award;
extern const Operation sign_contract;
extern const Operation start_work;
extern const Operation suspend_project;
extern const Operation resume_project;
extern const Operation terminate_project;
extern const Operation add_record;
extern const Operation attach_document;
extern const Operation open_declaration_window;
extern const Operation list_declaration_windows_operation;
extern const Operation add_supplement;
extern const Operation list_projects_operation;
extern const Operation list_split_alarms_operation;
extern const Operation show_project;
extern const Operation apply_acceptance;
extern const Operation record_acceptance;
extern const Operation sign_acceptance;
extern const Operation accept_project;
extern const Operation fail_acceptance;
extern const Operation close_issues_operation;
extern const Operation register_asset;
extern const Operation make_notice;
extern const Operation collect_notice;
extern const Operation submit_notice;
extern const Operation issue_notice;
extern const Operation receive_notice;
extern const Operation receive_invoice;
extern const Operation return_invoice;
extern const Operation record_payment;
extern const Operation record_return;
extern const Operation give_receipt;
extern const Operation cancel_notice;
extern const Operation recall_notice;
extern const Operation finish_payment;
extern const Operation archive_project;
extern const Operation list_notices_operation;
extern const Operation show_notice;
extern const Operation list_deadlines_operation;
extern const Operation list_reminders_operation;
extern const Operation print_payment_notice;
extern const Operation print_acceptance;
extern const Operation print_opinion;
extern const Operation list_partners_operation;
extern const Operation file_tender;
extern const Operation receive_tender_filing;
extern const Operation list_tender_filings_operation;
extern const JobKind watch_deadlines_job;

extern const Module projects_module;
const Module projects_module{
    .name = "projects",
    .words = {"建设项目", "Projects"},
    .uses = {"regions", "policies", "access", "ledger", "funds"},
    .operations = {&audit_package, &propose_project, &record_consultation, &finish_consultation, &submit_feasibility,
                   &review_feasibility, &decide_project, &plan_project, &reject_project, &finish_scheme,
                   &record_budget_review, &start_procurement, &record_award,
                   &sign_contract, &start_work, &suspend_project, &resume_project, &terminate_project,
                   &add_record, &attach_document, &open_declaration_window,
                   &list_declaration_windows_operation, &add_supplement, &list_projects_operation,
                   &list_split_alarms_operation, &show_project, &apply_acceptance, &record_acceptance,
                   &sign_acceptance, &accept_project, &fail_acceptance, &close_issues_operation,
                   &register_asset, &make_notice, &collect_notice, &submit_notice, &issue_notice,
                   &receive_notice, &receive_invoice, &return_invoice, &record_payment, &record_return,
                   &give_receipt,
                   &cancel_notice, &recall_notice, &finish_payment, &archive_project,
                   &list_notices_operation, &show_notice, &list_deadlines_operation,
                   &list_reminders_operation, &print_payment_notice, &print_acceptance, &print_opinion,
                   &list_partners_operation, &file_tender, &receive_tender_filing,
                   &list_tender_filings_operation},
    .jobs = {&watch_deadlines_job},
    .repeats = {{"projects.watch_deadlines", "worker.look_seconds", has_deadlines_to_watch}},
    .reach = {{ProjectId::prefix, reach_of_project}, {ContractId::prefix, reach_of_contract},
              {DocumentId::prefix, reach_of_document}, {PaymentNoticeId::prefix, reach_of_notice},
              {WindowId::prefix, reach_of_window}, {PartnerId::prefix, reach_of_partner}},
    .lifecycles = {procedures()[0].lifecycle, procedures()[1].lifecycle, procedures()[2].lifecycle,
                   &view_of(notice_lifecycle)},
    .problems = {&project_not_found, &procedure_unknown, &not_your_step, &proposer_wrong, &county_outside,
                 &scope_class_unknown, &words_missing, &amount_not_positive, &bank_expected,
                 &budget_over_available, &window_closed, &urgent_not_open, &consultations_missing,
                 &documents_missing, &budget_review_needed, &reviewed_over_budget, &plan_line_wrong,
                 &review_report_needed, &contract_over_budget, &supplement_needs_plan, &contract_below_notices,
                 &award_missing, &contractor_not_awarded,
                 &method_unknown, &contractor_unknown, &contract_bank_wrong,
                 &contract_not_found, &contract_number_taken, &terms_sum_wrong, &account_name_differs,
                 &dates_reversed, &date_in_future, &acceptance_missing, &acceptance_opinion_wrong,
                 &acceptance_confirmed, &signatures_missing, &not_a_side, &signed_already, &no_open_issues,
                 &step_not_now, &notices_open, &notice_not_found, &invoices_missing, &invoice_used,
                 &notice_over_contract, &shares_wrong, &through_province, &not_through_province,
                 &arrived_before, &invoice_there, &invoice_not_there, &payment_over_notice, &payment_known,
                 &payment_unknown, &payment_returned,
                 &paid_to_other_account, &receipt_not_wanted, &receipt_given, &partly_paid,
                 &purpose_missing, &span_wrong, &window_days_wrong, &tender_not_to_file, &tender_filed_already,
                 &tender_not_filed, &tender_noted_already},
};

}  // namespace onecard::projects
