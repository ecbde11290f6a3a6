// Stops one line of a batch with a reason: it is not paid and takes no quota.

#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct StopLine {
    static constexpr Spec spec{.name = "subsidies.stop_line",
                               .title = {"停发一人", "Stop a line"},
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

    static Output run(Unit& unit, const Input& in) {
        Batch batch = must_take_own_batch(unit, in.batch);
        require_words(in.reason, "reason");
        require_open_lines(unit, batch);
        const RosterRow row = must_find_row(unit.db, batch.roster, in.row);
        if (row.stopped) throw Problem{line_stopped_already}.at("row").with(std::to_string(in.row));
        insert_change(unit, change_of(row, "stop", true, in.reason));
        take_from_totals(unit.db, batch, row);
        return step_output(unit, batch);
    }
};

}  // namespace

extern constinit const Operation stop_line;
constinit const Operation stop_line = operation<StopLine>();

}  // namespace onecard::subsidies
