// Lists the rows of a batch's roster as they stand, masked, by town, bank, match code, stopped and payable.

#include <algorithm>

#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_store.hpp"
#include "business/subsidies/row_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct ListRows {
    static constexpr Spec spec{.name = "subsidies.list_rows",
                               .title = {"名册明细", "List the rows of a roster"},
                               .effect = Effect::reads,
                               .roles = "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK "
                                        "FINANCE_REVIEWER HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER"};
    struct Input {
        BatchId batch;
        std::optional<RegionCode> town;
        std::optional<std::int64_t> bank;
        std::optional<MatchCode> match_code;
        std::optional<bool> stopped, payable, with_warnings;
        std::optional<std::int64_t> after, limit;
        static constexpr auto fields = std::tuple{
            field("batch", &Input::batch, {"发放批次", "Batch"}), field("town", &Input::town, {"镇街", "Town"}),
            field("bank", &Input::bank, {"银行", "Bank"}),
            field("match_code", &Input::match_code, {"比对代码", "Match code"}),
            field("stopped", &Input::stopped, {"已停发", "Stopped"}),
            field("payable", &Input::payable, {"可发放", "Payable"}),
            field("with_warnings", &Input::with_warnings, {"只看有提示的", "With warnings only"}),
            field("after", &Input::after, {"此序号之后", "After this number"}),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<RowShown> rows;
        std::optional<std::int64_t> next;
        static constexpr auto fields = std::tuple{field("rows", &Output::rows, {"明细", "Rows"}),
                                                  field("next", &Output::next, {"下一页从此之后", "Next page after"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        const auto rows = list_rows(unit.db, batch.roster,
                                    {.town = in.town.value_or(RegionCode{}),
                                     .bank = in.bank.value_or(-1),
                                     .match = in.match_code ? std::string{code_of(*in.match_code)} : std::string{},
                                     .stopped = in.stopped,
                                     .payable = in.payable,
                                     .with_warnings = in.with_warnings.value_or(false),
                                     .after = in.after.value_or(0),
                                     .limit = limit + 1});
        const auto banks = cards::list_banks(unit.db);
        Output out;
        for (const RosterRow& row : rows)
            if (std::ssize(out.rows) < limit) out.rows.push_back(shown_row(row, banks));
        if (std::ssize(rows) > limit) out.next = out.rows.back().seq;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_rows_operation = operation<ListRows>();

}  // namespace onecard::subsidies
