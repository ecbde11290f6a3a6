// Records what was counted in a warehouse, and names every card that is missing.

#include <algorithm>
#include <map>

#include "business/production/operations/stock_shown.hpp"
#include "business/production/problems.hpp"
#include "engine/advance.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct CountedKind {
    std::int64_t bank = 0, profile = 0;
    CardPartnerId vendor;
    std::int64_t counted = 0;
    static constexpr auto fields =
        std::tuple{field("bank", &CountedKind::bank, {"银行", "Bank"}),
                   field("profile", &CountedKind::profile, {"卡规划", "Card profile"}),
                   field("vendor", &CountedKind::vendor, {"卡商", "Vendor"}),
                   field("counted", &CountedKind::counted, {"实盘数", "Counted"})};
};

struct RecordStockCount {
    static constexpr Spec spec{.name = "production.record_stock_count",
                               .title = {"登记库存盘点结果", "Record a stock count"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "seed-0 F7; R3.9-2, 3.47"};
    struct Input {
        StockCountId stock_count;
        std::vector<CountedKind> lines;
        std::vector<std::string> missing;
        std::optional<std::string> explanation, police_report;
        static constexpr auto fields = std::tuple{
            field("stock_count", &Input::stock_count, {"盘点", "Stock count"}),
            field("lines", &Input::lines, {"实盘", "What was counted"}),
            field("missing", &Input::missing, {"短少卡的芯片序列号", "Chips of the missing cards"}, 32),
            field("explanation", &Input::explanation, {"情况说明", "Explanation"}, 500),
            field("police_report", &Input::police_report, {"报案回执编号", "Police report"}, 60)};
    };
    struct Output {
        std::int64_t expected = 0, counted = 0, difference = 0;
        static constexpr auto fields =
            std::tuple{field("expected", &Output::expected, {"账面数", "Expected"}),
                       field("counted", &Output::counted, {"实盘数", "Counted"}),
                       field("difference", &Output::difference, {"差异", "Difference"})};
    };

    static Output run(Unit& unit, const Input& in) {
        StockCount count = must_find_count(unit.db, in.stock_count);
        std::map<StockKind, std::int64_t> counted;
        for (const CountedKind& line : in.lines)
            counted[{line.bank, line.profile, line.vendor}] = line.counted;
        std::vector<CountLine> lines;
        std::map<StockKind, std::int64_t> short_of;
        for (const Balance& one : balances_at(unit.db, count.warehouse)) {
            const auto found = counted.find(one.kind);
            if (found == counted.end() && one.in_stock() == 0) continue;
            if (found == counted.end())
                throw Problem{count_incomplete}.at("lines").with(std::to_string(lines.size() + 1));
            lines.push_back({one.kind, one.in_stock(), found->second});
            if (found->second > one.in_stock())
                throw Problem{count_over}.at("lines").with(std::to_string(found->second - one.in_stock()));
            if (found->second < one.in_stock()) short_of[one.kind] = one.in_stock() - found->second;
        }
        if (lines.size() < counted.size())
            throw Problem{count_incomplete}.at("lines").with(std::to_string(lines.size()));
        must_name_missing(unit, count, short_of, in.missing);
        count.explanation = in.explanation.value_or("");
        count.police_report = in.police_report.value_or("");
        if (!short_of.empty() && (count.explanation.empty() || count.police_report.empty()))
            throw Problem{police_report_missing}.at("police_report");
        advance(unit, count, CountAct::record_stock_count);
        save_count(unit, count, lines, in.missing);
        Output out;
        for (const CountLine& line : lines) out.expected += line.expected, out.counted += line.counted;
        out.difference = out.counted - out.expected;
        return out;
    }

private:
    /// Every missing card is named by its chip, and lies in this warehouse by the books.
    static void must_name_missing(Unit& unit, const StockCount& count,
                                  const std::map<StockKind, std::int64_t>& short_of,
                                  const std::vector<std::string>& missing) {
        std::map<StockKind, std::int64_t> named;
        std::vector<std::string> sorted{missing};
        std::ranges::sort(sorted);
        sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
        for (const std::string& chip : sorted) {
            const auto card = find_stock_card(unit.db, chip);
            if (!card || card->warehouse != count.warehouse ||
                (card->stage != "in_stock" && card->stage != "issued_to_outlet" && card->stage != "held"))
                throw Problem{stock_card_not_found}.at("missing").with(chip);
            ++named[card->kind];
        }
        if (named == short_of) return;
        std::int64_t wanted = 0;
        for (const auto& [kind, cards] : short_of) wanted += cards;
        throw Problem{missing_not_named}
            .at("missing")
            .with(std::to_string(wanted))
            .with(std::to_string(sorted.size()));
    }
};

}  // namespace

extern constinit const Operation record_stock_count;
constinit const Operation record_stock_count = operation<RecordStockCount>();

}  // namespace onecard::production
