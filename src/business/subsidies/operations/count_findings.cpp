// Counts the findings of a batch's roster by kind, with words, errors first.

#include "business/subsidies/batch_shown.hpp"
#include "business/subsidies/comparison_store.hpp"
#include "business/subsidies/finding_count_shown.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct CountFindings {
    static constexpr Spec spec{.name = "subsidies.count_findings",
                               .title = {"核查结果汇总", "Findings by kind"},
                               .effect = Effect::reads,
                               .roles = batch_readers,
                               .source = "R3.19-2"};
    struct Input {
        BatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"})};
    };
    struct Output {
        RosterId roster;
        std::int64_t rows_read = 0, rows_good = 0, rows_bad = 0;
        std::vector<FindingCountShown> kinds;
        static constexpr auto fields =
            std::tuple{field("roster", &Output::roster, {"名册", "Roster"}),
                       field("rows_read", &Output::rows_read, {"读入行数", "Rows read"}),
                       field("rows_good", &Output::rows_good, {"合格行数", "Good rows"}),
                       field("rows_bad", &Output::rows_bad, {"有误行数", "Bad rows"}),
                       field("kinds", &Output::kinds, {"按问题汇总", "By kind"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        const Roster roster = must_find_roster(unit.db, batch.roster);
        return {roster.id, roster.rows_read, roster.rows_good, roster.rows_bad,
                shown_finding_counts(count_findings(unit.db, roster.id))};
    }
};

}  // namespace

extern constinit const Operation count_findings_operation;
constinit const Operation count_findings_operation = operation<CountFindings>();

}  // namespace onecard::subsidies
