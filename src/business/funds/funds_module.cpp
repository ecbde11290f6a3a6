// The manifest of funds (建设资金): one line for each thing it brings.

#include "business/funds/adjustment_store.hpp"
#include "business/funds/holder_store.hpp"
#include "business/funds/plan_store.hpp"
#include "business/funds/problems.hpp"
#include "business/funds/statement_store.hpp"
#include "engine/advance.hpp"
#include "engine/house.hpp"

namespace onecard::funds {

// What a bank or a level may see of them is asked by each operation: a bank stands in the funds of many levels.
constexpr Statement reach_of_plan{"funds.reach_of_plan", R"sql(
    SELECT level, CAST(NULL AS BIGINT) FROM fund_plans WHERE id = $1)sql"};
constexpr Statement reach_of_plan_line{"funds.reach_of_plan_line", R"sql(
    SELECT p.level, CAST(NULL AS BIGINT)
      FROM fund_plan_lines l JOIN fund_plans p ON p.id = l.plan WHERE l.id = $1)sql"};
constexpr Statement reach_of_adjustment{"funds.reach_of_adjustment", R"sql(
    SELECT level, CAST(NULL AS BIGINT) FROM fund_adjustments WHERE id = $1)sql"};
constexpr Statement reach_of_holders{"funds.reach_of_holders", R"sql(
    SELECT level, CAST(NULL AS BIGINT) FROM holder_counts WHERE id = $1)sql"};
constexpr Statement reach_of_period{"funds.reach_of_period", R"sql(
    SELECT level, CAST(NULL AS BIGINT) FROM settlement_periods WHERE id = $1)sql"};
constexpr Statement reach_of_statement{"funds.reach_of_statement", R"sql(
    SELECT level, CAST(NULL AS BIGINT) FROM recon_statements WHERE id = $1)sql"};
constexpr Statement reach_of_difference{"funds.reach_of_difference", R"sql(
    SELECT s.level, CAST(NULL AS BIGINT)
      FROM statement_differences d JOIN recon_statements s ON s.id = d.statement WHERE d.id = $1)sql"};

extern const Operation record_accrual;
extern const Operation import_accruals;
extern const Operation list_accruals_operation;
extern const Operation list_accrual_reports_operation;
extern const Operation record_card_cost;
extern const Operation list_card_costs_operation;
extern const Operation propose_adjustment;
extern const Operation agree_adjustment;
extern const Operation confirm_adjustment;
extern const Operation decline_adjustment;
extern const Operation list_adjustments_operation;
extern const Operation show_adjustment;
extern const Operation overview;
extern const Operation show_year;
extern const Operation list_entries_operation;
extern const Operation check_books_operation;
extern const Operation create_plan;
extern const Operation add_plan_line;
extern const Operation change_plan_line;
extern const Operation drop_plan_line;
extern const Operation submit_plan;
extern const Operation withdraw_plan;
extern const Operation approve_plan;
extern const Operation return_plan;
extern const Operation send_plan_to_banks;
extern const Operation acknowledge_plan;
extern const Operation secure_plan_funds;
extern const Operation file_plan;
extern const Operation receive_filing;
extern const Operation start_plan;
extern const Operation release_plan_line;
extern const Operation close_plan;
extern const Operation cancel_plan;
extern const Operation list_plans_operation;
extern const Operation show_plan;
extern const Operation record_holders;
extern const Operation correct_holders;
extern const Operation import_holders;
extern const Operation confirm_holders;
extern const Operation confirm_own_holders;
extern const Operation list_holders;
extern const Operation fill_statement;
extern const Operation explain_difference;
extern const Operation confirm_statement;
extern const Operation list_statements_operation;
extern const Operation show_statement;
extern const Operation list_deadlines_operation;
extern const Operation list_periods_operation;
extern const Operation close_period;
extern const Operation open_extra_settlement;
extern const Operation print_plan;
extern const Operation print_statement;
extern const JobKind open_reconciliations_job;
bool has_reconciliation_to_open(Unit& unit);

extern const Module funds_module;
const Module funds_module{
    .name = "funds",
    .words = {"建设资金", "Funds"},
    .uses = {"regions", "policies", "access", "ledger"},
    .operations = {&record_accrual,
                   &import_accruals,
                   &list_accruals_operation,
                   &list_accrual_reports_operation,
                   &record_card_cost,
                   &list_card_costs_operation,
                   &propose_adjustment,
                   &agree_adjustment,
                   &confirm_adjustment,
                   &decline_adjustment,
                   &list_adjustments_operation,
                   &show_adjustment,
                   &overview,
                   &show_year,
                   &list_entries_operation,
                   &check_books_operation,
                   &create_plan,
                   &add_plan_line,
                   &change_plan_line,
                   &drop_plan_line,
                   &submit_plan,
                   &withdraw_plan,
                   &approve_plan,
                   &return_plan,
                   &send_plan_to_banks,
                   &acknowledge_plan,
                   &secure_plan_funds,
                   &file_plan,
                   &receive_filing,
                   &start_plan,
                   &release_plan_line,
                   &close_plan,
                   &cancel_plan,
                   &list_plans_operation,
                   &show_plan,
                   &record_holders, &correct_holders,
                   &import_holders,
                   &confirm_holders,
                   &confirm_own_holders,
                   &list_holders,
                   &fill_statement,
                   &explain_difference,
                   &confirm_statement,
                   &list_statements_operation,
                   &show_statement,
                   &list_deadlines_operation, &list_periods_operation,
                   &close_period,
                   &open_extra_settlement,
                   &print_plan,
                   &print_statement},
    .jobs = {&open_reconciliations_job},
    .repeats = {{"funds.open_reconciliations", "worker.look_seconds", has_reconciliation_to_open}},
    .reach = {{PlanId::prefix, reach_of_plan},
              {PlanLineId::prefix, reach_of_plan_line},
              {AdjustmentId::prefix, reach_of_adjustment},
              {HolderCountId::prefix, reach_of_holders},
              {PeriodId::prefix, reach_of_period},
              {StatementId::prefix, reach_of_statement},
              {DifferenceId::prefix, reach_of_difference}},
    .lifecycles = {&view_of(plan_lifecycle), &view_of(adjustment_lifecycle), &view_of(holder_lifecycle),
                   &view_of(period_lifecycle), &view_of(statement_lifecycle)},
    .problems = {&kept_file_damaged, &over_available,
                 &over_reserved,
                 &over_committed,
                 &over_settled,
                 &no_fund_account,
                 &amount_not_positive,
                 &notice_hold_not_found,
                 &plan_line_not_found,
                 &level_unknown,
                 &not_this_level,
                 &not_accrued_per_card,
                 &bank_not_cooperating,
                 &not_own_bank,
                 &batch_no_missing,
                 &batch_differs,
                 &card_count_wrong,
                 &produced_in_future,
                 &city_wrong,
                 &cards_without_bank_function,
                 &sheet_without_batches,
                 &accrual_not_found,
                 &accrual_has_city,
                 &adjustment_not_found,
                 &needs_other_side,
                 &agreement_missing,
                 &bank_may_not_propose,
                 &pledge_not_here,
                 &reason_missing,
                 &document_missing,
                 &plan_not_found,
                 &plan_not_open,
                 &plan_empty,
                 &plan_year_wrong,
                 &project_name_missing,
                 &scope_class_unknown,
                 &line_sum_differs,
                 &not_the_approver,
                 &need_planned_before,
                 &nothing_to_secure,
                 &secured_already,
                 &acknowledged_already,
                 &funds_not_secured,
                 &filing_needed,
                 &filing_not_needed,
                 &filing_noted_already,
                 &line_not_used,
                 &nothing_to_release,
                 &holder_count_not_found,
                 &holders_confirmed,
                 &holders_not_confirmed,
                 &holders_not_here,
                 &period_not_found,
                 &statement_not_found,
                 &difference_not_found,
                 &not_a_party,
                 &statement_closed,
                 &figure_missing,
                 &not_filled_yet,
                 &difference_unexplained,
                 &statements_not_confirmed,
                 &no_extra_settlement,
                 &period_day_wrong,
                 &plan_without_banks},
};

}  // namespace onecard::funds
