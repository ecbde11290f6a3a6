#pragma once
// The steps of a batch up the posts, which its operations share: submission, passing, and what each post checks anew.

#include "business/subsidies/batch_rules.hpp"
#include "business/subsidies/roster_store.hpp"
#include "engine/advance.hpp"
#include "engine/fields.hpp"

namespace onecard::subsidies {

/// Takes the batch for an actor who may work on its item; for others it is told as not found (2.3-1).
Batch must_take_own_batch(Unit& unit, BatchId id);

ChainRules chain_rules(Database& db, const Batch& batch);

/// The actor stands at the post where the batch is; else throws subsidies.not_at_this_post.
void require_post(const Unit& unit, const Batch& batch);

/// Throws subsidies.opinion_missing for words that say nothing.
void require_words(std::string_view words, std::string_view field);
/// Lines may be stopped and resumed now, and by this actor's post; throws subsidies.line_frozen, not_at_this_post.
void require_open_lines(Unit& unit, const Batch& batch);
/// One line more or less to pay: the totals of the batch change with it, in the same transaction.
void take_from_totals(Database& db, Batch& batch, const RosterRow& row);
void add_to_totals(Database& db, Batch& batch, const RosterRow& row);

/// What every post makes sure of again: a current roster, totals that equal its rows, an item that may be paid, and
/// something above zero to pay. The batch must be taken (must_take_batch), so that nothing changes beneath.
void check_content(Unit& unit, const Batch& batch);

struct StepOutput {
    std::string state;
    std::int64_t rows_payable = 0;
    Money payable;
    std::int64_t rows_left_out = 0;   ///< bad rows of the sheet, which are not in the roster
    std::int64_t rows_unmatched = 0;  ///< good rows without a card that takes money, kept for later
    std::int64_t rows_stopped = 0;
    bool is_late = false;  ///< the deadline of the batch has passed

    static constexpr auto fields = std::tuple{
        field("state", &StepOutput::state, {"状态", "State"}),
        field("rows_payable", &StepOutput::rows_payable, {"可发放人数", "Payable rows"}),
        field("payable", &StepOutput::payable, {"可发放金额", "Payable amount"}),
        field("rows_left_out", &StepOutput::rows_left_out, {"未进入名册的错误行", "Bad rows left out"}),
        field("rows_unmatched", &StepOutput::rows_unmatched,
              {"暂不能发放人数", "Rows without a card that takes money"}),
        field("rows_stopped", &StepOutput::rows_stopped, {"停发人数", "Stopped rows"}),
        field("is_late", &StepOutput::is_late, {"已过报送期限", "Past the deadline"})};
};

/// Sends the batch up from `filling` by this very act: throws subsidies.goes_another_way where another one applies.
StepOutput submit(Unit& unit, BatchId id, BatchAct act, bool leave_out_bad_rows);
/// Passes the post where the batch stands.
StepOutput pass_post(Unit& unit, BatchId id, BatchAct act, std::string_view opinion);
StepOutput step_output(Unit& unit, const Batch& batch);

/// The buttons of a batch: of the acts that send it up, only the one that applies.
std::vector<OpenAct> batch_acts(Unit& unit, const Batch& batch);

}  // namespace onecard::subsidies
