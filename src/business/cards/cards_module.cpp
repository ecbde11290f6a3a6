// The manifest of cards (社保卡): one line for each thing it brings.

#include "business/cards/apply_bank_states.hpp"
#include "business/cards/import_registry_rows.hpp"
#include "business/cards/problems.hpp"
#include "business/cards/refresh_person.hpp"
#include "engine/advance.hpp"
#include "engine/house.hpp"

namespace onecard::cards {

extern const Operation import_registry;
extern const Operation show_import;
extern const Operation export_registry_findings;
extern const Operation show_card;
extern const Operation look_up;
extern const Operation reveal_account;
extern const Operation load_bank_states;
extern const Operation show_bank_state_file;
extern const Operation change_social_state;
extern const Operation list_banks_operation;
extern const Operation save_bank_operation;

constexpr JobKind import_registry_rows = job_kind<ImportRegistryRows>(
    ImportRegistryRows::name, {"导入注册文件的各行", "Load the rows of a registry"});
constexpr JobKind apply_bank_states = job_kind<ApplyBankStates>(
    ApplyBankStates::name, {"更新银行卡状态", "Apply a bank's file of card states"});
constexpr JobKind refresh_person =
    job_kind<RefreshPerson>(RefreshPerson::name, {"更新卡索引", "Refresh the card index"}, false);

constexpr Statement reach_of_import{"cards.reach_of_import", R"sql(
    SELECT region, CAST(NULL AS BIGINT) FROM registry_imports WHERE id = $1)sql"};

extern const Module cards_module;
const Module cards_module{
    .name = "cards",
    .words = {"社保卡", "Cards"},
    .uses = {"regions", "policies", "access", "people"},
    .operations = {&import_registry, &show_import, &export_registry_findings, &show_card, &look_up,
                   &reveal_account, &load_bank_states, &show_bank_state_file, &change_social_state,
                   &list_banks_operation, &save_bank_operation},
    .jobs = {&import_registry_rows, &apply_bank_states, &refresh_person},
    .hears = {{people::person_changed, RefreshPerson::name}},
    .reach = {{RegistryImportId::prefix, reach_of_import}},
    .lifecycles = {&view_of(import_lifecycle)},
    .problems = {&cell_missing,         &name_too_long,      &name_rare_glyph,      &birth_missing,
                 &town_not_a_town,      &town_outside,       &village_not_in_town,  &card_number_missing,
                 &generation_unknown,   &bank_unknown,       &account_missing,      &social_state_unknown,
                 &bank_state_unknown,   &issue_date_future,  &person_differs,       &person_twice,
                 &card_twice,           &too_many_cards,     &first_row_holds,      &death_is_recorded,
                 &card_stays_cancelled, &import_not_found,   &import_not_finished,  &card_unnamed,
                 &card_not_found,       &card_of_several,    &card_act_not_allowed, &purpose_missing,
                 &reason_missing,       &bank_code_wrong,    &bank_unnamed,         &bank_not_found,
                 &state_file_header,    &state_file_line,    &state_file_count,     &state_file_date,
                 &state_file_passed,    &state_file_gap,     &state_file_not_found, &line_card_unknown,
                 &line_card_of_several, &line_of_other_bank, &line_outdated},
};

}  // namespace onecard::cards
