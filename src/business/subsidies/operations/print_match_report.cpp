// Prints how the rows of a batch matched, by town, bank and result.

#include "business/regions/regions.hpp"
#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/batch_paper.hpp"
#include "business/subsidies/problems.hpp"
#include "business/subsidies/roster_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct PrintMatchReport {
    static constexpr Spec spec{
        .name = "subsidies.print_match_report",
        .title = {"打印比对报告", "Print the match report"},
        .effect = Effect::writes,
        .roles =
            "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK "
            "FINANCE_REVIEWER HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER",
        .source = "seed-3 3(2); 3.20, 3.40"};
    struct Input {
        BatchId batch;
        std::optional<PaperFormat> format;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                                                  field("format", &Input::format, {"格式", "Format"})};
    };
    using Output = IssuedPaper;

    static Output run(Unit& unit, const Input& in) {
        const Batch batch = must_find_batch(unit.db, in.batch);
        if (!batch.roster) throw Problem{roster_missing}.at("batch");
        Paper paper = batch_paper(unit, batch, "惠民惠农补贴人员与社会保障卡比对报告");
        paper.columns = {{"镇街", 3},
                         {"银行", 3},
                         {"比对结果", 4},
                         {"人数", 1.5, SheetColumn::Kind::integer},
                         {"金额（元）", 2.5, SheetColumn::Kind::money_fen}};
        const auto banks = cards::list_banks(unit.db);
        std::int64_t rows = 0;
        Money amount;
        for (const MatchSum& sum : match_sums(unit.db, batch.roster)) {
            std::string words;
            for (const auto& label : labels_of(sum.match))
                if (label.value == sum.match) words = label.words.zh;
            paper.rows.push_back({regions::region_name(unit.db, sum.town),
                                  sum.bank == 0 ? "—" : bank_name(banks, sum.bank), words,
                                  std::to_string(sum.rows), std::to_string(sum.amount.fen())});
            rows += sum.rows;
            amount += sum.amount;
        }
        paper.sums = {"合计", "", "", std::to_string(rows), std::to_string(amount.fen())};
        paper.foot = {
            {"可发放", std::to_string(batch.rows_payable) + " 人，" + batch.payable.grouped() + " 元"}};
        paper.signatures = {"比对人", "复核人", "日期"};
        return issue_paper(unit,
                           {"subsidies.print_match_report", {"比对报告", "Match report"}, batch.id.text()},
                           in.format.value_or(PaperFormat::pdf), std::move(paper));
    }
};

}  // namespace

extern constinit const Operation print_match_report;
constinit const Operation print_match_report = operation<PrintMatchReport>();

}  // namespace onecard::subsidies
