// The manifest of payments.

#include "business/payments/bank_file.hpp"
#include "business/payments/order.hpp"
#include "business/payments/order_store.hpp"
#include "business/payments/problems.hpp"
#include "business/payments/receiving.hpp"
#include "business/payments/resolution.hpp"
#include "engine/house.hpp"

namespace onecard::payments {

extern const Operation check_books_operation;
extern const Operation collect_bank_files;
extern const Operation confirm_resolution;
extern const Operation decline_resolution;
extern const Operation download_bank_file;
extern const Operation failure_codes_operation;
extern const Operation list_files_operation;
extern const Operation list_lines_operation;
extern const Operation list_orders_operation;
extern const Operation list_questions;
extern const Operation list_set_aside_operation;
extern const Operation release_bank_file;
extern const Operation resolve_unknown;
extern const Operation revoke_order_operation;
extern const Operation save_channel_operation;
extern const Operation settle_set_aside;
extern const Operation show_line;
extern const Operation show_order;
extern const Operation print_order;
extern const Operation take_bank_file;

extern const JobKind collect_bank_files_job;
extern const JobKind deliver_bank_file_job;
extern const JobKind make_bank_file_job;
extern const JobKind read_bank_file_job;

namespace {

// An order is seen by its department and by the bank it goes to.
constexpr Statement reach_order{"payments.reach_order", R"sql(
    SELECT region, COALESCE(organisation, -1) FROM payment_orders WHERE id = $1
    UNION ALL
    SELECT o.region, COALESCE(c.organisation, -1)
      FROM payment_orders o JOIN bank_channels c ON c.bank = o.bank WHERE o.id = $1)sql"};

constexpr Statement reach_file{"payments.reach_bank_file", R"sql(
    SELECT region, COALESCE(organisation, -1) FROM bank_files WHERE id = $1
    UNION ALL
    SELECT f.region, COALESCE(c.organisation, -1)
      FROM bank_files f JOIN bank_channels c ON c.bank = f.bank WHERE f.id = $1)sql"};

constexpr Statement reach_resolution{"payments.reach_resolution", R"sql(
    SELECT o.region, COALESCE(o.organisation, -1)
      FROM unknown_resolutions u JOIN payment_orders o ON o.id = u.order_id WHERE u.id = $1
    UNION ALL
    SELECT o.region, COALESCE(c.organisation, -1)
      FROM unknown_resolutions u JOIN payment_orders o ON o.id = u.order_id
      JOIN bank_channels c ON c.bank = o.bank WHERE u.id = $1)sql"};

}  // namespace

extern const Module payments_module;
const Module payments_module{
    .name = "payments",
    .words = {"支付", "Payments"},
    .uses = {"regions", "policies", "ledger"},
    .operations = {&check_books_operation, &collect_bank_files, &confirm_resolution, &decline_resolution,
                   &download_bank_file, &failure_codes_operation, &list_files_operation,
                   &list_lines_operation, &list_orders_operation, &list_questions, &list_set_aside_operation,
                   &release_bank_file, &resolve_unknown, &revoke_order_operation, &save_channel_operation,
                   &settle_set_aside, &show_line, &show_order, &print_order, &take_bank_file},
    .jobs = {&make_bank_file_job, &deliver_bank_file_job, &collect_bank_files_job, &read_bank_file_job},
    .repeats = {{"payments.collect_bank_files", "worker.look_seconds", has_bank_files_waiting}},
    .reach = {{"order", reach_order}, {"bankfile", reach_file}, {"resolution", reach_resolution}},
    .lifecycles = {&view_of(order_lifecycle), &view_of(file_lifecycle), &view_of(resolution_lifecycle)},
    .problems = {&order_not_found,
                 &line_not_found,
                 &file_not_found,
                 &bank_without_channel,
                 &order_empty,
                 &order_has_lines,
                 &order_not_writing,
                 &line_amount_wrong,
                 &lines_differ,
                 &summary_too_long,
                 &cnaps_wrong,
                 &account_unusable,
                 &too_many_lines_for_format,
                 &file_not_ready,
                 &file_changed,
                 &answer_unreadable,
                 &answer_without_header,
                 &answer_truncated,
                 &answer_digest_differs,
                 &answer_of_unknown_format,
                 &acknowledgement_differs,
                 &acknowledgement_unexpected,
                 &signature_missing,
                 &signature_wrong,
                 &answer_not_sealed,
                 &bank_file_being_read,
                 &line_not_unknown,
                 &outcome_wrong,
                 &failure_code_unknown,
                 &resolution_not_found,
                 &set_aside_not_found,
                 &channel_setting_wrong},
    .furnish = [](Unit& unit) { place_order_accounts(unit); },
};

}  // namespace onecard::payments
