// The manifest of the citizen window.

#include "business/cards/cards.hpp"
#include "business/citizens/line_store.hpp"
#include "business/citizens/outbox_store.hpp"
#include "business/citizens/problems.hpp"
#include "business/citizens/session_store.hpp"
#include "business/collection/collection.hpp"
#include "business/issuing/issuing.hpp"
#include "business/subsidies/subsidies.hpp"
#include "engine/house.hpp"

namespace onecard::citizens {

extern const Operation ask_code_operation;
extern const Operation sign_in;
extern const Operation sign_out;
extern const Operation show_me;
extern const Operation list_my_payments;
extern const Operation show_my_cards;
extern const Operation print_statement;
extern const Operation list_outbox;
extern const Operation reveal_message;
extern const Operation report_my_loss;
extern const Operation show_my_ecard;
extern const Operation claim_my_ecard;
extern const Operation unbind_my_ecard;
extern const Operation consent_to_identity;
extern const Operation show_my_code;
extern const Operation show_holder_payments;
extern const JobKind hear_told_job;
extern const JobKind send_code_job;
extern const JobKind deliver_message_job;
extern const JobKind index_batch_job;

namespace {

constexpr Statement reach_of_message{"citizens.reach_of_message",
                                     "SELECT town, NULL FROM outbox WHERE id = $1"};

/// What was approved before this module stood is gone through behind the migration.
void index_what_is_left(Unit& unit) {
    for (const std::int64_t batch : batches_not_indexed(unit.db)) {
        const std::string id = "batch_" + std::to_string(batch);
        unit.queue("citizens.index_batch", Node::of({{"batch", id}}), id);
    }
}

}  // namespace

extern const Module citizens_module;
const Module citizens_module{
    .name = "citizens",
    .words = {"公众服务", "Citizen window"},
    .uses = {"regions", "policies", "people", "cards", "payments", "subsidies", "collection", "issuing"},
    .operations = {&ask_code_operation, &sign_in, &sign_out, &show_me, &list_my_payments, &show_my_cards,
                   &print_statement, &list_outbox, &reveal_message, &report_my_loss,
                   &show_my_ecard, &claim_my_ecard, &unbind_my_ecard, &consent_to_identity, &show_my_code,
                   &show_holder_payments},
    .jobs = {&send_code_job, &deliver_message_job, &index_batch_job, &hear_told_job},
    .hears = {{subsidies::batch_approved, "citizens.index_batch"},
              {cards::holder_told, "citizens.hear_told"},
              {collection::holder_told, "citizens.hear_told"},
              {issuing::holder_told, "citizens.hear_told"}},
    .reach = {{MessageId::prefix, reach_of_message}},
    .problems = {&code_asked_too_often, &sign_in_refused, &not_a_citizen, &message_not_found,
                 &purpose_missing, &own_card_missing, &holder_not_found},
    .find_actor = [](Database& db, std::string_view token_digest,
                     Instant now) { return find_actor(db, token_digest, now); },
    .furnish = [](Unit& unit) { index_what_is_left(unit); },
};

}  // namespace onecard::citizens
