// Lists the rows of a batch's roster as they stand, masked, by number, amount or town, and by what they are.

#include <algorithm>

#include "business/subsidies/problems.hpp"
#include "business/subsidies/row_list_store.hpp"
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
        std::optional<RowOrder> sort;
        std::optional<bool> descending;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{
            field("batch", &Input::batch, {"发放批次", "Batch"}), field("town", &Input::town, {"镇街", "Town"}),
            field("bank", &Input::bank, {"银行", "Bank"}),
            field("match_code", &Input::match_code, {"比对代码", "Match code"}),
            field("stopped", &Input::stopped, {"已停发", "Stopped"}),
            field("payable", &Input::payable, {"可发放", "Payable"}),
            field("with_warnings", &Input::with_warnings, {"只看有提示的", "With warnings only"}),
            field("sort", &Input::sort, {"排序", "Order"}),
            field("descending", &Input::descending, {"倒序", "Descending"}),
            field("after", &Input::after, {"此处之后", "After this place"}, 60),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<RowShown> rows;
        std::optional<std::string> next;
        std::optional<std::int64_t> total;
        static constexpr auto fields = std::tuple{field("rows", &Output::rows, {"明细", "Rows"}),
                                                  field("total", &Output::total, {"总数", "Total"}),
                                                  field("next", &Output::next, {"下一页从此之后", "Next page after"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        const RowFilter filter{.town = in.town.value_or(RegionCode{}),
                               .bank = in.bank.value_or(-1),
                               .match = in.match_code ? std::string{code_of(*in.match_code)} : std::string{},
                               .stopped = in.stopped,
                               .payable = in.payable,
                               .with_warnings = in.with_warnings.value_or(false),
                               .order = in.sort.value_or(RowOrder::seq),
                               .descending = in.descending.value_or(false),
                               .after = in.after.value_or(""),
                               .limit = limit + 1};
        const auto rows = list_rows(unit.db, batch.roster, filter);
        const auto banks = cards::list_banks(unit.db);
        Output out;
        out.total = count_rows(unit.db, batch.roster, filter);
        for (const RosterRow& row : rows)
            if (std::ssize(out.rows) < limit) out.rows.push_back(shown_row(row, banks));
        if (std::ssize(rows) > limit) out.next = place_of(rows[static_cast<std::size_t>(limit) - 1], filter.order);
        return out;
    }
};

}  // namespace

extern constinit const Operation list_rows_operation = operation<ListRows>();

}  // namespace onecard::subsidies
