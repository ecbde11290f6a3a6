// Matches the rows of a batch whose people's cards changed since the last match.

#include "business/subsidies/matching.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct MatchBatch {
    static constexpr Spec spec{.name = "subsidies.match_batch",
                               .title = {"重新比对批次", "Match a batch again"},
                               .effect = Effect::writes,
                               .roles = "TOWN_CLERK DEPT_CLERK DEPT_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "seed-3 3(2); R3.20-3"};
    struct Input {
        BatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"})};
    };
    struct Output {
        std::int64_t concerned = 0, changed = 0, repointed = 0, rows_payable = 0;
        Money payable;
        static constexpr auto fields =
            std::tuple{field("concerned", &Output::concerned, {"涉及行数", "Rows concerned"}),
                       field("changed", &Output::changed, {"变动行数", "Rows changed"}),
                       field("repointed", &Output::repointed, {"换账户行数", "Rows with a new account"}),
                       field("rows_payable", &Output::rows_payable, {"可发放行数", "Payable rows"}),
                       field("payable", &Output::payable, {"可发放金额", "Payable amount"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_take_batch(unit.db, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        if (batch.state != BatchState::filling && batch.state != BatchState::town_review &&
            batch.state != BatchState::dept_first && batch.state != BatchState::dept_leader)
            throw Problem{batch_not_filling}.at("batch");
        const RematchCounts counts = rematch_changed(unit, batch, false);
        const Batch now = must_find_batch(unit.db, in.batch);
        return {counts.concerned, counts.changed, counts.repointed, now.rows_payable, now.payable};
    }
};

}  // namespace

extern constinit const Operation match_batch = operation<MatchBatch>();

}  // namespace onecard::subsidies
