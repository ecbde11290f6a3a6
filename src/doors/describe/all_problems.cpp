// Gathers the problems. Base and doors have no manifest, so theirs stand here; a test of the house misses
// none.

#include "doors/describe/all_problems.hpp"

#include <algorithm>

#include "base/bank_account.hpp"
#include "base/capital_amount.hpp"
#include "base/card_number.hpp"
#include "base/citizen_number.hpp"
#include "base/cnaps.hpp"
#include "base/code_lists.hpp"
#include "base/date.hpp"
#include "base/id.hpp"
#include "base/mobile.hpp"
#include "base/money.hpp"
#include "base/region_code.hpp"
#include "base/sheet_columns.hpp"
#include "base/sheet_problems.hpp"
#include "base/uscc.hpp"
#include "base/zip_files.hpp"
#include "doors/http/server_problems.hpp"
#include "doors/problems.hpp"

namespace onecard {

std::vector<const ProblemKind*> all_problems(const House& house) {
    std::vector<const ProblemKind*> all{
        &bank_account_length,
        &bank_card_length,
        &bank_account_characters,
        &bank_card_check_digit,
        &bank_account_digits_lost,
        &wan_yuan_unreadable,
        &card_number_form,
        &card_number_check,
        &citizen_number_length,
        &citizen_number_digits_lost,
        &citizen_number_characters,
        &citizen_number_check_digit,
        &citizen_number_date,
        &citizen_number_date_range,
        &citizen_number_sex_differs,
        &citizen_number_birth_differs,
        &citizen_number_region_unknown,
        &citizen_number_15_wrong,
        &certificate_number_wrong,
        &certificate_type_unknown,
        &cnaps_length,
        &cnaps_check_digit,
        &ethnic_group_unknown,
        &sex_unknown,
        &live_status_unknown,
        &family_relation_unknown,
        &date_unreadable,
        &date_not_real,
        &month_unreadable,
        &instant_unreadable,
        &id_unreadable,
        &mobile_wrong,
        &money_unreadable,
        &region_code_unreadable,
        &sheet_heading_missing,
        &sheet_heading_twice,
        &sheet_not_found,
        &sheet_file_too_large,
        &sheet_empty,
        &sheet_old_xls,
        &sheet_encrypted,
        &sheet_unknown_format,
        &sheet_truncated,
        &sheet_damaged,
        &sheet_zip_bomb,
        &archive_unreadable,
        &archive_bomb,
        &sheet_document_type,
        &sheet_none_visible,
        &sheet_too_many_columns,
        &sheet_too_many_rows,
        &sheet_cell_too_long,
        &sheet_too_much_text,
        &sheet_wrong_encoding,
        &sheet_quote_not_closed,
        &sheet_quote_misplaced,
        &sheet_disk_full,
        &sheet_cannot_write,
        &text_not_utf8,
        &text_not_in_gb18030,
        &uscc_length,
        &uscc_characters,
        &uscc_check_character,
        &http::cannot_listen,
        &http::bad_certificate,
        &http::bad_spool_folder,
        &command_unknown,
        &option_unknown,
        &option_needs_value,
        &option_twice,
        &word_too_many,
        &word_missing,
        &file_unreadable,
        &file_exists,
        &folder_unwritable,
        &already_initialised,
        &keys_lost,
        &schema_not_current,
        &database_unreachable,
        &option_unreadable,
        &backup_elsewhere,
        &job_failed,
        &header_missing,
        &asked_too_fast,
        &origin_foreign,
        &body_not_json,
        &needs_post,
        &request_id_too_long,
        &file_name_missing,
        &download_unknown,
    };
    for (const Module* module : house.modules())
        all.insert(all.end(), module->problems.begin(), module->problems.end());
    std::ranges::sort(all, {}, &ProblemKind::code);
    return all;
}

}  // namespace onecard
