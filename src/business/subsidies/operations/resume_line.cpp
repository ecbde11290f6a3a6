// Takes a stopped line up again with a reason; during review only by the hand that stopped it there.

#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/notice_store.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ResumeLine {
    static constexpr Spec spec{.name = "subsidies.resume_line",
                               .title = {"恢复发放一人", "Resume a line"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER",
                               .source = "R3.21-4"};
    struct Input {
        BatchId batch;
        std::int64_t row = 0;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("row", &Input::row, {"名册行号", "Row of the roster"}),
                       field("reason", &Input::reason, {"理由", "Reason"}, 200)};
    };
    using Output = StepOutput;

    /// The posts before passed the batch without this line, unless it was stopped here and nothing moved since.
    static void require_own_stop(Unit& unit, const Batch& batch, const RosterRow& row) {
        const auto word = last_word(unit.db, row.roster, row.seq);
        const auto moves = past_moves(unit.db, view_of(batch_lifecycle), batch.id.number());
        if (!word || word->actor != unit.actor.code || moves.empty() || word->at < moves.back().at)
            throw Problem{line_stopped_by_other}.at("row").with(std::to_string(row.seq));
    }

    static Output run(Unit& unit, const Input& in) {
        Batch batch = must_take_own_batch(unit, in.batch);
        require_words(in.reason, "reason");
        require_open_lines(unit, batch);
        RosterRow row = must_find_row(unit.db, batch.roster, in.row);
        if (has_open_objection(unit.db, batch.id, row.seq))
            throw Problem{line_under_objection}.at("row").with(std::to_string(row.seq));
        if (!row.stopped) throw Problem{line_not_stopped}.at("row").with(std::to_string(in.row));
        if (batch.state != BatchState::filling) require_own_stop(unit, batch, row);
        insert_change(unit, change_of(row, "resume", false, in.reason));
        row.stopped = false;
        add_to_totals(unit.db, batch, row);
        // Earlier posts have not seen the line in the sum: a new round begins, the whole way up.
        if (batch.state == BatchState::filling && !batch.returned_from.empty())
            set_returned_from(unit.db, batch.id, "");
        return step_output(unit, batch);
    }
};

}  // namespace

extern constinit const Operation resume_line;
constinit const Operation resume_line = operation<ResumeLine>();

}  // namespace onecard::subsidies
