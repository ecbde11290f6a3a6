// The steps of a batch up the posts: take the batch, look again at what is to be paid, advance, remember.

#include "business/subsidies/batch_steps.hpp"

#include <algorithm>

#include "business/access/access.hpp"
#include "business/policies/policies.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/matching.hpp"
#include "business/subsidies/notice_wait.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/house.hpp"

namespace onecard::subsidies {
namespace {

std::string both(const Words& words) {
    return std::string{words.zh} + " " + std::string{words.en};
}

bool stands_at(const Actor& actor, BatchState post) {
    return is_permitted(Spec{.roles = roles_at(post)}, actor);
}

void check_deliverable(Unit& unit, const Batch& batch, bool leave_out_bad_rows) {
    if (is_importing(unit.db, batch.id)) throw Problem{batch_importing};
    const Roster roster = must_find_roster(unit.db, batch.roster);
    if (roster.rows_bad > 0 && !leave_out_bad_rows)
        throw Problem{bad_rows_not_accepted}.at("leave_out_bad_rows").with(std::to_string(roster.rows_bad));
    // R3.1-7
    if (policies::flag(unit.db, policies::PackId{batch.pack_id}, "leader_and_contact_required",
                       batch.made_at.date()) &&
        !access::has_leader_and_contact(unit.db, access::OrganisationId{batch.organisation}))
        throw Problem{contacts_missing};
    if (const std::int64_t rows = count_paid_elsewhere(unit.db, batch); rows > 0)
        throw Problem{paid_elsewhere}.with(std::to_string(rows));
}

}  // namespace

Batch must_take_own_batch(Unit& unit, BatchId id) {
    Batch batch = must_take_batch(unit.db, id);
    if (!access::reaches_item(unit.db, unit.actor, must_find_item(unit.db, batch.item).item_code))
        throw Problem{batch_not_found}.at("batch").with(id.text());
    return batch;
}

ChainRules chain_rules(Database& db, const Batch& batch) {
    const policies::PackId pack{batch.pack_id};
    const Date day = batch.made_at.date();
    return {.resumes_where_returned = policies::flag(db, pack, "return_resumes_at_returning_step", day),
            .short_corrections = policies::flag(db, pack, "correction_short_chain", day)};
}

void require_post(const Unit& unit, const Batch& batch) {
    if (!stands_at(unit.actor, batch.state))
        throw Problem{not_at_this_post}.with(both(batch_lifecycle.words(batch.state)));
}

void require_words(std::string_view words, std::string_view field) {
    for (const char c : words)
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') return;
    throw Problem{opinion_missing}.at(std::string{field});
}

void require_open_lines(Unit& unit, const Batch& batch) {
    if (!is_before_approval(batch.state)) throw Problem{line_frozen};
    require_post(unit, batch);
    if (!batch.roster) throw Problem{roster_missing};
    if (is_importing(unit.db, batch.id)) throw Problem{batch_importing};
}

void take_from_totals(Database& db, Batch& batch, const RosterRow& row) {
    if (!row.is_payable()) return;
    batch.rows_payable -= 1;
    batch.payable = batch.payable - row.amount;
    set_batch_totals(db, batch.id, {batch.rows_total, batch.rows_payable, batch.payable}, batch.matched);
}

void add_to_totals(Database& db, Batch& batch, const RosterRow& row) {
    if (!row.is_payable()) return;
    batch.rows_payable += 1;
    batch.payable += row.amount;
    set_batch_totals(db, batch.id, {batch.rows_total, batch.rows_payable, batch.payable}, batch.matched);
}

void check_content(Unit& unit, const Batch& batch) {
    if (!batch.roster) throw Problem{roster_missing};
    const Item item = must_find_item(unit.db, batch.item);
    if (item.state != ItemState::published) throw Problem{item_not_published}.with(item.minor_name);
    const BatchTotals rows = totals_of(unit.db, batch.roster);
    if (rows.rows_payable != batch.rows_payable || rows.payable != batch.payable ||
        rows.rows_total != batch.rows_total)
        throw Problem{totals_differ}
            .with(std::to_string(batch.rows_payable))
            .with(batch.payable.text())
            .with(std::to_string(rows.rows_payable))
            .with(rows.payable.text());
    if (rows.rows_payable <= 0 || rows.payable <= Money{}) throw Problem{nothing_to_pay};
}

StepOutput step_output(Unit& unit, const Batch& batch) {
    StepOutput out{.state = std::string{batch_lifecycle.code(batch.state)},
                   .rows_payable = batch.rows_payable,
                   .payable = batch.payable,
                   .is_late = batch.deadline && unit.today() > *batch.deadline};
    if (!batch.roster) return out;
    out.rows_left_out = must_find_roster(unit.db, batch.roster).rows_bad;
    out.rows_stopped = count_stopped(unit.db, batch.roster);
    out.rows_unmatched = batch.rows_total - batch.rows_payable - out.rows_stopped;
    return out;
}

StepOutput submit(Unit& unit, BatchId id, BatchAct act, bool leave_out_bad_rows) {
    Batch batch = must_take_own_batch(unit, id);
    if (batch.state == BatchState::filling) {
        const BatchAct applies = submission_act(batch, chain_rules(unit.db, batch));
        if (act != applies) throw Problem{goes_another_way}.with(both(batch_lifecycle.words(applies)));
        if (!batch.roster) throw Problem{roster_missing};
        rematch_changed(unit, batch, false);
        batch = must_find_batch(unit.db, id);
        check_deliverable(unit, batch, leave_out_bad_rows);
        check_content(unit, batch);
    }
    batch.state = advance(unit, batch, act);
    return step_output(unit, batch);
}

StepOutput pass_post(Unit& unit, BatchId id, BatchAct act, std::string_view opinion) {
    Batch batch = must_take_own_batch(unit, id);
    const BatchState next = advance(unit, batch, act, opinion);
    check_content(unit, batch);
    if (act == BatchAct::approve_batch) require_notice_over(unit, batch);
    // The way goes on from here: an earlier return leaves no short cut behind.
    if (!batch.returned_from.empty()) set_returned_from(unit.db, id, "");
    batch.state = next;
    return step_output(unit, batch);
}

std::vector<OpenAct> batch_acts(Unit& unit, const Batch& batch) {
    auto acts =
        open_acts(unit, view_of(batch_lifecycle), batch.id.number(), batch_lifecycle.code(batch.state));
    if (batch.state == BatchState::filling) {
        const BatchAct applies = submission_act(batch, chain_rules(unit.db, batch));
        std::erase_if(acts, [&](const OpenAct& shown) {
            return std::ranges::any_of(batch_lifecycle.acts(), [&](const Label<BatchAct>& label) {
                return label.code == shown.act && is_submission(label.value) && label.value != applies;
            });
        });
    }
    const bool waits = batch.state == BatchState::dept_leader && !notice_wait(unit, batch).is_over();
    for (OpenAct& shown : acts) {
        if (waits && shown.open && shown.act == batch_lifecycle.code(BatchAct::approve_batch)) {
            shown.open = false;
            shown.why_not = notice_wait(unit, batch).ends_on ? notice_running.code : notice_missing.code;
        }
        const bool at_post = shown.act == batch_lifecycle.code(BatchAct::return_batch);
        if (shown.open && at_post && !stands_at(unit.actor, batch.state)) {
            shown.open = false;
            shown.why_not = not_at_this_post.code;
        }
    }
    return acts;
}

}  // namespace onecard::subsidies
