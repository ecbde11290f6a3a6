// The manifest of the citizen window.

#include "business/citizens/line_store.hpp"
#include "business/citizens/outbox_store.hpp"
#include "business/citizens/problems.hpp"
#include "business/citizens/session_store.hpp"
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
    .uses = {"regions", "policies", "people", "cards", "payments", "subsidies"},
    .operations = {&ask_code_operation, &sign_in, &sign_out, &show_me, &list_my_payments, &show_my_cards,
                   &print_statement, &list_outbox, &reveal_message},
    .jobs = {&send_code_job, &deliver_message_job, &index_batch_job},
    .hears = {{subsidies::batch_approved, "citizens.index_batch"}},
    .reach = {{MessageId::prefix, reach_of_message}},
    .problems = {&code_asked_too_often, &sign_in_refused, &not_a_citizen, &message_not_found,
                 &purpose_missing},
    .find_actor = [](Database& db, std::string_view token_digest,
                     Instant now) { return find_actor(db, token_digest, now); },
    .furnish = [](Unit& unit) { index_what_is_left(unit); },
};

}  // namespace onecard::citizens
