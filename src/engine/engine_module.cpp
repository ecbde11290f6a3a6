// The engine's own operations: jobs and the audit, which belong to every module.

#include "engine/envelope.hpp"
#include "engine/house.hpp"
#include "engine/keys.hpp"
#include "engine/move_database.hpp"
#include "engine/password.hpp"
#include "engine/problems.hpp"
#include "engine/public_address.hpp"
#include "engine/sealer.hpp"
#include "engine/signature.hpp"

namespace onecard {

extern const Operation export_list;
extern const Operation list_jobs_operation;
extern const Operation show_job_operation;
extern const Operation retry_job_operation;
extern const Operation check_paper_operation;
extern const Operation download_paper_operation;
extern const Operation set_public_address_operation;
extern const Operation show_public_address_operation;

extern const Module engine_module;
const Module engine_module{
    .name = "engine",
    .words = {"平台", "Platform"},
    .uses = {},
    .operations = {&export_list, &list_jobs_operation, &show_job_operation, &retry_job_operation,
                   &check_paper_operation, &download_paper_operation, &set_public_address_operation,
                   &show_public_address_operation},
    .problems = {&json_unreadable,
                 &field_missing,
                 &field_unknown,
                 &field_wrong_shape,
                 &field_too_long,
                 &choice_unknown,
                 &not_a_list,
                 &operation_unknown,
                 &not_signed_in,
                 &not_permitted,
                 &not_found_here,
                 &act_not_allowed,
                 &needs_other_hand,
                 &request_reused,
                 &database_busy,
                 &disk_is_full,
                 &internal_fault,
                 &upload_unknown,
                 &setting_unreadable,
                 &not_initialised,
                 &move_target_not_empty,
                 &move_schema_differs,
                 &move_counts_differ,
                 &key_file_exists,
                 &key_file_missing,
                 &key_file_too_open,
                 &key_file_damaged,
                 &key_file_unwritable,
                 &data_key_versions_used_up,
                 &sealed_value_damaged,
                 &sealing_key_missing,
                 &sm2_key_unreadable,
                 &envelope_damaged,
                 &envelope_not_for_us,
                 &envelope_unreadable,
                 &envelope_unwritable,
                 &address_unreadable,
                 &password_too_short,
                 &password_too_long,
                 &password_holds_account,
                 &password_too_plain},
};

}  // namespace onecard
