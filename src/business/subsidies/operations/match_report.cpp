// How the rows of a batch matched: counts and sums by town, bank and code.

#include "business/regions/regions.hpp"
#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct MatchReport {
    static constexpr Spec spec{.name = "subsidies.match_report",
                               .title = {"比对报告", "Match report"},
                               .effect = Effect::reads,
                               .roles = "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK "
                                        "FINANCE_REVIEWER HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER",
                               .source = "seed-3 3(2); 3.20"};
    struct Input {
        BatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"})};
    };
    struct Line {
        RegionCode town;
        std::string town_name;
        std::int64_t bank = 0;
        std::string bank_name, match_code, match_zh, match_en;
        std::int64_t rows = 0;
        Money amount;
        static constexpr auto fields = std::tuple{
            field("town", &Line::town, {"镇街", "Town"}), field("town_name", &Line::town_name, {"镇街名称", "Town's name"}),
            field("bank", &Line::bank, {"银行", "Bank"}), field("bank_name", &Line::bank_name, {"银行名称", "Bank's name"}),
            field("match_code", &Line::match_code, {"比对代码", "Match code"}),
            field("match_zh", &Line::match_zh, {"比对结果", "Match in Chinese"}),
            field("match_en", &Line::match_en, {"比对结果（英文）", "Match"}),
            field("rows", &Line::rows, {"人数", "Rows"}), field("amount", &Line::amount, {"金额", "Amount"})};
    };
    struct Output {
        std::int64_t rows_total = 0, rows_payable = 0;
        Money payable;
        std::vector<Line> lines;
        static constexpr auto fields = std::tuple{
            field("rows_total", &Output::rows_total, {"名册行数", "Rows"}),
            field("rows_payable", &Output::rows_payable, {"可发放行数", "Payable rows"}),
            field("payable", &Output::payable, {"可发放金额", "Payable amount"}),
            field("lines", &Output::lines, {"按镇街、银行、结果", "By town, bank and code"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        Output out{batch.rows_total, batch.rows_payable, batch.payable, {}};
        const auto banks = cards::list_banks(unit.db);
        std::string town_name;
        RegionCode town;
        for (const MatchSum& sum : match_sums(unit.db, batch.roster)) {
            if (sum.town != town) {
                town = sum.town;
                town_name = regions::region_name(unit.db, town);
            }
            Line line{.town = town, .town_name = town_name, .bank = sum.bank, .bank_name = bank_name(banks, sum.bank)};
            for (const auto& label : labels_of(sum.match))
                if (label.value == sum.match) {
                    line.match_code = label.code;
                    line.match_zh = label.words.zh;
                    line.match_en = label.words.en;
                }
            line.rows = sum.rows;
            line.amount = sum.amount;
            out.lines.push_back(std::move(line));
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation match_report = operation<MatchReport>();

}  // namespace onecard::subsidies
