// The manifest of cards (社保卡): one line for each thing it brings.

#include "business/cards/apply_bank_states.hpp"
#include "business/cards/bank_notice.hpp"
#include "business/cards/cancellation.hpp"
#include "business/cards/details_store.hpp"
#include "business/cards/ecard.hpp"
#include "business/cards/ecard_tokens.hpp"
#include "business/cards/import_registry_rows.hpp"
#include "business/cards/problems.hpp"
#include "business/cards/refresh_person.hpp"
#include "business/cards/send_bank_notices.hpp"
#include "business/cards/social_lifecycle.hpp"
#include "business/cards/state_difference.hpp"
#include "engine/advance.hpp"
#include "engine/house.hpp"

namespace onecard::cards {

extern const Operation import_registry;
extern const Operation show_import;
extern const Operation export_registry_findings;
extern const Operation show_card;
extern const Operation show_holder_operation;
extern const Operation look_up;
extern const Operation reveal_account;
extern const Operation load_bank_states;
extern const Operation show_bank_state_file;
extern const Operation list_banks_operation;
extern const Operation save_bank_operation;
extern const Operation hand_out_card;
extern const Operation return_uncollected_cards;
extern const Operation print_card_slip;
extern const Operation print_collection_list;
extern const Operation report_temporary_loss;
extern const Operation release_temporary_loss;
extern const Operation report_formal_loss;
extern const Operation release_formal_loss;
extern const Operation note_wrong_pin;
extern const Operation unlock_card;
extern const Operation note_pin_event;
extern const Operation extend_temporary_card;
extern const Operation list_bank_notices;
extern const Operation confirm_bank_notice;
extern const Operation refuse_bank_notice;
extern const Operation repeat_bank_notice;
extern const Operation enable_card_operation;
extern const Operation ask_cancellation_operation;
extern const Operation approve_cancellation_operation;
extern const Operation refuse_cancellation_operation;
extern const Operation list_cancellations_operation;
extern const Operation list_card_events_operation;
extern const Operation list_waiting_cards_operation;
extern const Operation list_state_differences_operation;
extern const Operation settle_difference_operation;
extern const Operation compare_states_operation;
extern const Operation list_channels_operation;
extern const Operation register_channel_operation;
extern const Operation begin_channel_test_operation;
extern const Operation open_channel_operation;
extern const Operation suspend_channel_operation;
extern const Operation close_channel_operation;
extern const Operation check_ecard_operation;
extern const Operation report_bank_loss_operation;
extern const Operation list_blacklist_operation;
extern const JobKind compare_states_job;
extern const JobKind send_bank_notices_job;
extern const JobKind collect_bank_answers_job;
extern const JobKind keep_terms_job;

constexpr JobKind import_registry_rows = job_kind<ImportRegistryRows>(
    ImportRegistryRows::name, {"导入注册文件的各行", "Load the rows of a registry"});
constexpr JobKind apply_bank_states = job_kind<ApplyBankStates>(
    ApplyBankStates::name, {"更新银行卡状态", "Apply a bank's file of card states"});
constexpr JobKind refresh_person =
    job_kind<RefreshPerson>(RefreshPerson::name, {"更新卡索引", "Refresh the card index"}, false);
constexpr JobKind tell_banks_of_name =
    job_kind<TellBanksOfName>(TellBanksOfName::name, {"通知银行更名", "Tell banks of a new name"}, false);

/// The citizen window is a channel of the platform itself and open from the beginning.
void furnish_own_channel(Unit& unit) {
    if (find_channel(unit.db, "onecard")) return;
    ECardChannel own{.id = unit.next_id<ChannelId>(),
                     .state = ChannelState::entry,
                     .code = "onecard",
                     .name_zh = "一卡通公众服务窗口",
                     .name_en = "Citizen window",
                     .kind = ChannelKind::hrss};
    insert_channel(unit, own);
    own.state = advance(unit, own, ChannelAct::begin_channel_test);
    advance(unit, own, ChannelAct::open_channel);
}

bool has_terms_to_keep(Unit& unit) {
    return has_due_terms(unit.db, unit.now);
}

constexpr Statement reach_of_import{"cards.reach_of_import", R"sql(
    SELECT region, CAST(NULL AS BIGINT) FROM registry_imports WHERE id = $1)sql"};

// A notice reaches whoever the region or, for a bank's own clerks, the bank's organisation reaches.
constexpr Statement reach_of_notice{"cards.reach_of_bank_notice", R"sql(
    SELECT n.region, b.organisation FROM bank_notices n JOIN banks b ON b.code = n.bank WHERE n.id = $1)sql"};

constexpr Statement reach_of_cancellation{"cards.reach_of_cancellation", R"sql(
    SELECT region, CAST(NULL AS BIGINT) FROM card_cancellations WHERE id = $1)sql"};
constexpr Statement reach_of_difference{"cards.reach_of_difference", R"sql(
    SELECT d.region, b.organisation FROM state_differences d JOIN banks b ON b.code = d.bank WHERE d.id = $1)sql"};
constexpr Statement reach_of_channel{"cards.reach_of_channel", R"sql(
    SELECT CAST(NULL AS BIGINT), CAST(NULL AS BIGINT) FROM ecard_channels WHERE id = $1)sql"};

extern const Module cards_module;
const Module cards_module{
    .name = "cards",
    .words = {"社保卡", "Cards"},
    .uses = {"regions", "policies", "access", "people"},
    .operations = {&import_registry, &show_import, &export_registry_findings, &show_card, &look_up,
                   &reveal_account, &load_bank_states, &show_bank_state_file,
                   &list_banks_operation, &save_bank_operation, &print_card_slip, &print_collection_list,
                   &hand_out_card, &return_uncollected_cards, &report_temporary_loss,
                   &release_temporary_loss, &report_formal_loss,
                   &release_formal_loss, &note_wrong_pin, &unlock_card, &note_pin_event,
                   &extend_temporary_card, &list_bank_notices, &confirm_bank_notice,
                   &refuse_bank_notice, &repeat_bank_notice, &enable_card_operation,
                   &ask_cancellation_operation, &approve_cancellation_operation,
                   &refuse_cancellation_operation, &list_cancellations_operation,
                   &list_card_events_operation, &list_waiting_cards_operation,
                   &list_state_differences_operation, &settle_difference_operation,
                   &compare_states_operation, &list_channels_operation, &register_channel_operation,
                   &begin_channel_test_operation, &open_channel_operation, &suspend_channel_operation,
                   &close_channel_operation, &check_ecard_operation, &report_bank_loss_operation,
                   &list_blacklist_operation, &show_holder_operation},
    .jobs = {&import_registry_rows, &apply_bank_states, &refresh_person, &send_bank_notices_job,
             &collect_bank_answers_job, &keep_terms_job, &compare_states_job, &tell_banks_of_name},
    .hears = {{people::person_changed, RefreshPerson::name}, {"people.name_changed", TellBanksOfName::name}},
    .repeats = {{"cards.keep_terms", "worker.look_seconds", has_terms_to_keep},
                {"cards.collect_bank_answers", "worker.look_seconds", has_bank_answers}},
    .reach = {{RegistryImportId::prefix, reach_of_import}, {BankNoticeId::prefix, reach_of_notice},
              {CancellationId::prefix, reach_of_cancellation}, {StateDifferenceId::prefix, reach_of_difference},
              {ChannelId::prefix, reach_of_channel}},
    .lifecycles = {&view_of(import_lifecycle), &view_of(social_lifecycle), &view_of(notice_lifecycle),
                   &view_of(ecard_lifecycle), &view_of(channel_lifecycle), &view_of(cancellation_lifecycle),
                   &view_of(difference_lifecycle)},
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
                 &line_card_of_several, &line_of_other_bank, &line_outdated,    &number_used,
                 &chip_used,            &chip_malformed,     &not_handed_out,       &other_card_in_force,
                 &bank_switch_closed,   &notice_not_found,   &answer_file_line,
                 &document_differs, &agent_incomplete, &agent_proof_missing, &already_collected,
                 &not_to_be_handed_out, &temporary_card_out, &third_item_missing, &items_differ,
                 &not_by_phone, &face_check_missing, &formal_loss_stays, &reissue_begun, &pin_not_now,
                 &not_temporary, &temporary_too_long, &temporary_not_longer, &ecard_not_issued_here,
                 &ecard_needs_card, &ecard_not_bound, &ecard_suspended, &ecard_level_low,
                 &ecard_no_payment, &channel_closed, &channel_not_found, &channel_malformed,
                 &channel_known, &cancellation_not_found, &cancellation_open,
                 &cancel_reason_own, &difference_not_found, &nothing_to_print, &bank_term_wrong,
                 &nothing_to_return},
    .furnish = furnish_own_channel,
};

}  // namespace onecard::cards
