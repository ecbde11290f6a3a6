// Lists the chips nobody may use: cards that were missing at a count.

#include <algorithm>

#include "business/production/operations/stock_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct HotChipShown {
    std::string chip_serial, reason, source;
    Instant at;
    static constexpr auto fields = std::tuple{field("chip_serial", &HotChipShown::chip_serial, {"芯片序列号", "Chip"}),
                                              field("reason", &HotChipShown::reason, {"原因", "Reason"}),
                                              field("source", &HotChipShown::source, {"来源", "Source"}),
                                              field("at", &HotChipShown::at, {"时间", "At"})};
};

struct ListHotChips {
    static constexpr Spec spec{.name = "production.list_hot_chips",
                               .title = {"芯片黑名单", "List of chips not to be used"},
                               .effect = Effect::reads,
                               .roles = stock_readers,
                               .source = "3.9, 3.47"};
    struct Input {
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{field("after", &Input::after, {"此芯片之后", "After this chip"}, 32),
                                                  field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<HotChipShown> chips;
        std::optional<std::string> next;
        static constexpr auto fields = std::tuple{field("chips", &Output::chips, {"芯片", "Chips"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(100), 1, 1000);
        Output out;
        for (const HotChip& one : list_hot_chips(unit.db, in.after.value_or(""), limit))
            out.chips.push_back({one.chip_serial, one.reason, one.source, one.at});
        if (std::ssize(out.chips) == limit) out.next = out.chips.back().chip_serial;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_hot_chips_operation;
constinit const Operation list_hot_chips_operation = operation<ListHotChips>();

}  // namespace onecard::production
