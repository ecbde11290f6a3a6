// The manifest of cards (社保卡): one line for each thing it brings.

#include "business/cards/import_registry_rows.hpp"
#include "business/cards/problems.hpp"
#include "engine/advance.hpp"
#include "engine/house.hpp"

namespace onecard::cards {

extern const Operation import_registry;

constexpr JobKind import_registry_rows = job_kind<ImportRegistryRows>(
    ImportRegistryRows::name, {"导入注册文件的各行", "Load the rows of a registry"});

constexpr Statement reach_of_import{"cards.reach_of_import", R"sql(
    SELECT region, CAST(NULL AS BIGINT) FROM registry_imports WHERE id = $1)sql"};

extern const Module cards_module;
const Module cards_module{
    .name = "cards",
    .words = {"社保卡", "Cards"},
    .uses = {"regions", "people"},
    .operations = {&import_registry},
    .jobs = {&import_registry_rows},
    .reach = {{RegistryImportId::prefix, reach_of_import}},
    .lifecycles = {&view_of(import_lifecycle)},
    .problems = {&cell_missing,         &name_too_long,     &name_rare_glyph,     &birth_missing,
                 &town_not_a_town,      &town_outside,      &village_not_in_town, &card_number_missing,
                 &generation_unknown,   &bank_unknown,      &account_missing,     &social_state_unknown,
                 &bank_state_unknown,   &issue_date_future, &person_differs,      &person_twice,
                 &card_twice,           &too_many_cards,    &first_row_holds,     &death_is_recorded,
                 &card_stays_cancelled, &import_not_found,  &import_not_finished},
};

}  // namespace onecard::cards
