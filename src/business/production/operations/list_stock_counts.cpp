// Lists the stock counts of a warehouse with their lines, newest first.

#include <algorithm>

#include "business/production/operations/stock_shown.hpp"
#include "engine/acts_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct CountLineShown {
    std::int64_t bank = 0, profile = 0;
    CardPartnerId vendor;
    std::int64_t expected = 0, counted = 0;
    static constexpr auto fields =
        std::tuple{field("bank", &CountLineShown::bank, {"银行", "Bank"}),
                   field("profile", &CountLineShown::profile, {"卡规划", "Card profile"}),
                   field("vendor", &CountLineShown::vendor, {"卡商", "Vendor"}),
                   field("expected", &CountLineShown::expected, {"账面数", "Expected"}),
                   field("counted", &CountLineShown::counted, {"实盘数", "Counted"})};
};
struct CountShown {
    StockCountId stock_count;
    std::string state, period;
    Date due;
    bool late = false;
    std::vector<CountLineShown> lines;
    std::vector<std::string> missing;
    std::string explanation, police_report;
    std::vector<ActShown> acts;
    static constexpr auto fields =
        std::tuple{field("stock_count", &CountShown::stock_count, {"盘点", "Stock count"}),
                   field("state", &CountShown::state, {"状态", "State"}),
                   field("period", &CountShown::period, {"期间", "Period"}),
                   field("due", &CountShown::due, {"期限", "Due"}),
                   field("late", &CountShown::late, {"逾期", "Late"}),
                   field("lines", &CountShown::lines, {"明细", "Lines"}),
                   field("missing", &CountShown::missing, {"短少芯片", "Missing chips"}),
                   field("explanation", &CountShown::explanation, {"情况说明", "Explanation"}),
                   field("police_report", &CountShown::police_report, {"报案回执编号", "Police report"}),
                   field("acts", &CountShown::acts, {"可办", "Acts"})};
};

struct ListStockCounts {
    static constexpr Spec spec{.name = "production.list_stock_counts",
                               .title = {"库存盘点列表", "List stock counts"},
                               .effect = Effect::reads,
                               .roles = stock_readers,
                               .source = "seed-0 F7; R3.9-2"};
    struct Input {
        WarehouseId warehouse;
        std::optional<StockCountId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("warehouse", &Input::warehouse, {"仓库", "Warehouse"}),
                       field("after", &Input::after, {"此盘点之后", "After this count"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<CountShown> counts;
        std::optional<StockCountId> next;
        static constexpr auto fields = std::tuple{field("counts", &Output::counts, {"盘点", "Stock counts"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(20), 1, 100);
        Output out;
        for (const StockCount& one :
             list_counts(unit.db, in.warehouse, in.after.value_or(StockCountId{}), limit)) {
            const std::string state{count_lifecycle.code(one.state)};
            CountShown& shown = out.counts.emplace_back(
                CountShown{one.id,
                           state,
                           one.period,
                           one.due,
                           one.state != CountState::settled && one.due < unit.today(),
                           {},
                           count_missing(unit.db, one.id),
                           one.explanation,
                           one.police_report,
                           shown_acts(unit, view_of(count_lifecycle), one.id.number(), state)});
            for (const CountLine& line : count_lines(unit.db, one.id))
                shown.lines.push_back(
                    {line.kind.bank, line.kind.profile, line.kind.vendor, line.expected, line.counted});
        }
        if (std::ssize(out.counts) == limit) out.next = out.counts.back().stock_count;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_stock_counts;
constinit const Operation list_stock_counts = operation<ListStockCounts>();

}  // namespace onecard::production
