// The manifest of subsidies (惠民惠农补贴): one line for each thing it brings.

#include "business/cards/cards.hpp"
#include "business/people/people.hpp"
#include "business/subsidies/batch.hpp"
#include "business/subsidies/batch_orders.hpp"
#include "business/subsidies/exception_lifecycle.hpp"
#include "business/subsidies/notice_lifecycle.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/quota_store.hpp"
#include "engine/advance.hpp"
#include "engine/house.hpp"

namespace onecard::subsidies {

// Items are a published list: everybody reads them; what changes one asks must_find_own_item for the region.
constexpr Statement reach_of_item{"subsidies.reach_of_item", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM subsidy_items WHERE id = $1)sql"};
constexpr Statement reach_of_batch{"subsidies.reach_of_batch", R"sql(
    SELECT region, organisation FROM subsidy_batches WHERE id = $1)sql"};
constexpr Statement reach_of_roster{"subsidies.reach_of_roster", R"sql(
    SELECT b.region, b.organisation FROM rosters r JOIN subsidy_batches b ON b.id = r.batch WHERE r.id = $1)sql"};
constexpr Statement reach_of_exception{"subsidies.reach_of_exception", R"sql(
    SELECT i.region, i.organisation FROM payee_exceptions e JOIN subsidy_items i ON i.id = e.item WHERE e.id = $1)sql"};

// A notice is everybody's; what changes one asks must_find_own_notice.
constexpr Statement reach_of_notice{"subsidies.reach_of_notice", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM public_notices WHERE id = $1)sql"};
constexpr Statement reach_of_objection{"subsidies.reach_of_objection", R"sql(
    SELECT b.region, b.organisation FROM notice_objections o JOIN subsidy_batches b ON b.id = o.batch WHERE o.id = $1)sql"};

// Items, quota, batches and rosters.
extern const Operation approve_payee_exception;
extern const Operation ask_payee_exception;
extern const Operation code_item;
extern const Operation create_batch;
extern const Operation create_item;
extern const Operation end_payee_exception;
extern const Operation import_roster;
extern const Operation list_batches_operation;
extern const Operation list_findings;
extern const Operation list_items_operation;
extern const Operation list_payee_exceptions;
extern const Operation list_quotas;
extern const Operation list_rows_operation;
extern const Operation match_batch;
extern const Operation match_report;
extern const Operation print_match_report;
extern const Operation print_roster;
extern const Operation print_base_information;
extern const Operation publish_item;
extern const Operation reduce_quota;
extern const Operation refuse_payee_exception;
extern const Operation resume_item;
extern const Operation retire_item;
extern const Operation return_item;
extern const Operation reveal_row;
extern const Operation review_item;
extern const Operation set_item_banks;
extern const Operation set_item_exclusions;
extern const Operation set_quota;
extern const Operation show_batch;
extern const Operation show_item;
extern const Operation show_quota;
extern const Operation show_row;
extern const Operation submit_item;
extern const Operation suspend_item;
extern const Operation update_item;
extern const JobKind import_roster_rows;
extern const JobKind draw_roster_paper;
extern const JobKind rematch_open_batches;

extern const Operation export_findings;
extern const Operation export_visit_list;
extern const Operation import_item_sheet;
extern const Operation print_item_sheet;

// What a reviewer looks at.
extern const Operation count_findings_operation;
extern const Operation correct_row;
extern const Operation failure_reasons;
extern const Operation list_visits_operation;
extern const Operation money_by_operation;
extern const Operation overdue;
extern const Operation record_visit;
extern const Operation list_row_changes;
extern const Operation match_changes;
extern const Operation reveal_sheet_rows;
extern const Operation sample_rows;
extern const Operation show_batch_overview;

// The public notice.
extern const Operation open_notice;
extern const Operation withdraw_notice;
extern const Operation list_public_notices;
extern const Operation show_public_notice;
extern const Operation object_to_notice;
extern const Operation answer_objection;
extern const Operation list_objections_operation;

// The review.
extern const Operation submit_batch;
extern const Operation submit_department_batch;
extern const Operation resubmit_to_town;
extern const Operation resubmit_to_first;
extern const Operation resubmit_to_leader;
extern const Operation review_town_roster;
extern const Operation review_batch;
extern const Operation approve_batch;
extern const Operation return_batch;
extern const Operation withdraw_batch;
extern const Operation cancel_batch;
extern const Operation stop_line;
extern const Operation resume_line;
extern const Operation inbox;
// The payment.
extern const Operation order_batch_payment;
extern const Operation renew_batch_orders;
extern const Operation revoke_batch_order;
extern const JobKind write_order_lines_job;
extern const JobKind settle_batch_job;
// What failed, and the close.
extern const Operation list_failed_lines_operation;
extern const Operation create_correction_batch;
extern const Operation change_correction_amount;
extern const Operation refund_to_quota;
extern const Operation close_batch;
extern const Operation disbursement_ledger_operation;
extern const Operation print_disbursement_ledger;
extern const Operation trace_line;

extern const Module subsidies_module;
const Module subsidies_module{
    .name = "subsidies",
    .words = {"惠民惠农补贴", "Subsidies"},
    .uses = {"regions", "policies", "access", "people", "cards", "ledger", "payments"},
    .operations = {&approve_payee_exception, &ask_payee_exception, &code_item, &create_batch,
                   &create_item, &end_payee_exception, &import_roster, &list_batches_operation,
                   &list_findings, &list_items_operation, &list_payee_exceptions, &list_quotas,
                   &list_rows_operation, &match_batch, &match_report, &publish_item,
                   &reduce_quota, &refuse_payee_exception, &resume_item, &retire_item,
                   &return_item, &reveal_row, &review_item, &set_item_banks,
                   &set_item_exclusions, &set_quota, &show_batch, &show_item, &show_quota,
                   &show_row, &submit_item, &suspend_item, &update_item,
                   &export_findings, &export_visit_list, &import_item_sheet, &print_item_sheet,
                   &print_match_report, &print_roster, &print_base_information,
                   &count_findings_operation, &list_row_changes, &match_changes, &sample_rows, &show_batch_overview,
                   &correct_row, &reveal_sheet_rows,
                   &failure_reasons, &money_by_operation, &overdue, &list_visits_operation, &record_visit,
                   &open_notice, &withdraw_notice, &list_public_notices, &show_public_notice, &object_to_notice,
                   &answer_objection, &list_objections_operation,
                   &submit_batch, &submit_department_batch, &resubmit_to_town, &resubmit_to_first, &resubmit_to_leader,
                   &review_town_roster, &review_batch, &approve_batch, &return_batch, &withdraw_batch, &cancel_batch,
                   &stop_line, &resume_line, &inbox,
                   &order_batch_payment, &renew_batch_orders, &revoke_batch_order,
                   &list_failed_lines_operation, &create_correction_batch, &change_correction_amount,
                   &refund_to_quota, &close_batch, &disbursement_ledger_operation, &print_disbursement_ledger,
                   &trace_line},
    .jobs = {&import_roster_rows, &draw_roster_paper, &rematch_open_batches, &write_order_lines_job, &settle_batch_job},
    .hears = {{cards::card_changed, "subsidies.rematch_open_batches"},
              {people::person_changed, "subsidies.rematch_open_batches"},
              {payments::order_sent, "subsidies.settle_batch"},
              {payments::order_finished, "subsidies.settle_batch"},
              {payments::line_refunded, "subsidies.settle_batch"}},
    .guards = {{payments::before_release, &check_before_release},
               {cards::before_bank_switch, &check_before_bank_switch}},
    .reach = {{ItemId::prefix, reach_of_item}, {BatchId::prefix, reach_of_batch}, {RosterId::prefix, reach_of_roster},
              {ExceptionId::prefix, reach_of_exception}, {NoticeId::prefix, reach_of_notice},
              {ObjectionId::prefix, reach_of_objection}},
    .lifecycles = {&view_of(item_lifecycle), &view_of(batch_lifecycle), &view_of(roster_lifecycle),
                   &view_of(exception_lifecycle), &view_of(notice_lifecycle), &view_of(objection_lifecycle)},
    .problems =
        {&item_sheet_headings_missing, &item_sheet_too_long, &item_serial_wrong,
         &item_name_missing, &item_name_too_long, &item_cycle_unknown, &item_yes_no_wrong,
         &item_bank_unknown, &item_salary_not_enabled,
         &item_code_given, &item_not_coded, &item_notice_wrong, &item_institution_unpayable, &item_paid_by_passbook,
         &quota_year_wrong,
         &roster_loaded_already, &exception_not_found, &exception_reason_unknown,
         &exception_asked_already, &item_not_household, &purpose_missing, &roster_too_long_for_paper, &ledger_too_long_for_paper, &roster_empty,
         &cell_is_formula, &cell_is_error, &number_digits_lost, &name_missing, &name_too_long,
         &number_missing, &ethnic_missing, &mobile_missing, &town_missing, &town_unknown,
         &town_outside_batch, &village_unknown, &bank_to_be_matched, &bank_not_listed,
         &account_digits_lost, &account_differs, &amount_missing, &amount_not_positive,
         &amount_too_large, &amount_not_standard, &pay_time_unreadable, &age_outside,
         &twice_in_file, &paid_in_period, &excluded_by_item, &payee_not_head, &head_unknown,
         &town_differs, &bank_not_agent, &name_rare_glyph,
         &item_not_found, &item_not_draft, &item_incomplete, &item_dates_reversed, &item_ages_reversed,
         &item_code_wrong, &item_code_taken, &item_excludes_itself, &item_not_published, &bank_unknown,
         &quota_amount_wrong, &quota_document_missing, &batch_not_found, &batch_not_filling, &batch_region_wrong,
         &batch_day_passed, &batch_importing, &roster_not_found, &roster_missing, &row_not_found, &row_changed_meanwhile,
         &not_at_this_post, &goes_another_way, &opinion_missing, &bad_rows_not_accepted, &totals_differ, &nothing_to_pay,
         &paid_elsewhere, &contacts_missing, &next_post_acted, &line_frozen, &line_stopped_already, &line_not_stopped,
         &line_stopped_by_other, &lines_changed_since_order, &nothing_to_order, &failed_lines_left, &nothing_to_correct,
         &line_not_correctable, &line_claimed, &line_name_unreadable, &amount_only_down, &not_a_correction,
         &correction_takes_no_roster, &limit_not_passed, &nothing_to_refund, &order_line_not_found,
         &row_without_errors, &row_names_nobody, &too_many_rows, &visit_not_found, &visit_note_missing,
         &notice_not_found, &notice_posted_already, &notice_missing, &notice_running,
         &notice_days_wrong, &objection_not_found, &too_many_objections, &payment_in_flight, &payment_planned,
         &line_under_objection,
         &trace_wants_line_or_row},
    .furnish = [](Unit& unit) { place_quota_accounts(unit); },
};

}  // namespace onecard::subsidies
