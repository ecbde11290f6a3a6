// Shows one row of a batch's roster, masked, with its findings' words.

#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_store.hpp"
#include "business/subsidies/row_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ShowRow {
    static constexpr Spec spec{.name = "subsidies.show_row",
                               .title = {"查看名册行", "Show a row of a roster"},
                               .effect = Effect::reads,
                               .roles = "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK "
                                        "FINANCE_REVIEWER HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER"};
    struct Input {
        BatchId batch;
        std::int64_t row = 0;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                                                  field("row", &Input::row, {"序号", "Number"})};
    };
    struct Output {
        RowShown row;
        std::vector<FindingShown> findings;
        static constexpr auto fields = std::tuple{field("row", &Output::row, {"明细", "Row"}),
                                                  field("findings", &Output::findings, {"提示", "Findings"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        const RosterRow row = must_find_row(unit.db, batch.roster, in.row);
        Output out{.row = shown_row(row, cards::list_banks(unit.db))};
        for (const WarningKind& warning : warning_kinds())
            if ((row.warnings & warning.bit) != 0)
                out.findings.push_back(shown_finding(row.sheet_row, 0, warning.kind->code, false));
        return out;
    }
};

}  // namespace

extern constinit const Operation show_row = operation<ShowRow>();

}  // namespace onecard::subsidies
