// Shows one batch: its numbers, its roster and the acts open to the one who asks.

#include "business/subsidies/batch_shown.hpp"
#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/roster_store.hpp"
#include "engine/acts_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ShowBatch {
    static constexpr Spec spec{.name = "subsidies.show_batch",
                               .title = {"查看发放批次", "Show a batch"},
                               .effect = Effect::reads,
                               .roles = "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK "
                                        "FINANCE_REVIEWER HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER"};
    struct Input {
        BatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"})};
    };
    struct RosterShown {
        RosterId roster;
        std::string state, facts;
        std::int64_t rows_read = 0, rows_good = 0, rows_bad = 0, warnings = 0;
        Money good;
        Instant at{};
        static constexpr auto fields = std::tuple{
            field("roster", &RosterShown::roster, {"名册", "Roster"}),
            field("state", &RosterShown::state, {"状态", "State"}),
            field("facts", &RosterShown::facts, {"文件", "File"}),
            field("rows_read", &RosterShown::rows_read, {"读入行数", "Rows read"}),
            field("rows_good", &RosterShown::rows_good, {"合格行数", "Good rows"}),
            field("rows_bad", &RosterShown::rows_bad, {"有误行数", "Bad rows"}),
            field("warnings", &RosterShown::warnings, {"有提示行数", "Rows with warnings"}),
            field("good", &RosterShown::good, {"合格金额", "Amount of good rows"}),
            field("at", &RosterShown::at, {"导入时间", "Imported at"})};
    };
    struct Output {
        BatchShown batch;
        std::optional<RosterId> roster;
        std::vector<RosterShown> rosters;
        std::vector<ActShown> acts;
        static constexpr auto fields = std::tuple{field("batch", &Output::batch, {"发放批次", "Batch"}),
                                                  field("roster", &Output::roster, {"当前名册", "Current roster"}),
                                                  field("rosters", &Output::rosters, {"历次导入", "Imports"}),
                                                  field("acts", &Output::acts, {"可办操作", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        Output out{.batch = shown_batch(batch)};
        if (batch.roster) out.roster = batch.roster;
        for (const Roster& roster : rosters_of(unit.db, batch.id))
            out.rosters.push_back({roster.id, std::string{roster_lifecycle.code(roster.state)}, roster.facts,
                                   roster.rows_read, roster.rows_good, roster.rows_bad, roster.warnings, roster.good,
                                   roster.at});
        for (OpenAct& act : batch_acts(unit, batch))
            out.acts.push_back({std::move(act.act), std::string{act.words.zh}, std::string{act.words.en}, act.open,
                                std::move(act.why_not)});
        return out;
    }
};

}  // namespace

extern constinit const Operation show_batch = operation<ShowBatch>();

}  // namespace onecard::subsidies
