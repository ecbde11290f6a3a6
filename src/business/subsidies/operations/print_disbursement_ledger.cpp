// Prints the disbursement ledger as a form or as a workbook, with a row of exact sums at its end.

#include <fmt/format.h>

#include <array>
#include <filesystem>

#include "base/sheet_writer.hpp"
#include "business/regions/regions.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/operations/ledger_shown.hpp"
#include "business/subsidies/problems.hpp"
#include "engine/papers.hpp"

namespace onecard::subsidies {
namespace {

/// The cells of one row, kept while the writer looks at them.
class LedgerCells {
public:
    LedgerCells(std::string item, std::string period, std::string town, std::string bank,
                const LedgerRow& row)
        : texts_{std::move(item), std::move(period), std::move(town), std::move(bank)} {
        const CountAndSum open = row.open();
        for (const CountAndSum* pair :
             {&row.planned, &row.approved, &row.sent, &row.paid, &row.returned, &row.corrected, &open}) {
            texts_.push_back(std::to_string(pair->lines));
            texts_.push_back(std::to_string(pair->amount.fen()));
        }
    }
    void write(SheetWriter& writer) const {
        const std::vector<std::string_view> cells(texts_.begin(), texts_.end());
        writer.row(cells);
    }

private:
    std::vector<std::string> texts_;
};

SheetLayout ledger_layout(const std::string& title) {
    using enum SheetColumn::Kind;
    SheetLayout layout{.title = title, .sheet_name = "发放台账"};
    for (const char* heading : {"补贴项目", "期号", "镇街", "银行"})
        layout.columns.push_back({heading, text});
    for (const char* what : {"计划", "审批", "送银行", "到账", "退回", "更正到账", "未到账"}) {
        layout.columns.push_back({std::string{what} + "笔数", integer});
        layout.columns.push_back({std::string{what} + "金额（元）", money_fen});
    }
    return layout;
}

/// A form of some hundred pages is drawn while one waits; beyond that one looks in the workbook.
constexpr std::int64_t most_rows_on_form = 5'000;

/// Seven pairs do not stand beside each other on A4: the count stands over the amount in one cell.
std::string pair_text(const CountAndSum& pair) {
    return pair.lines == 0 ? std::string{"—"} : fmt::format("{}\n{}", pair.lines, pair.amount.grouped());
}

void add_pairs(std::vector<std::string>& cells, const LedgerRow& row) {
    const CountAndSum open = row.open();
    for (const CountAndSum* pair :
         {&row.planned, &row.approved, &row.sent, &row.paid, &row.returned, &row.corrected, &open})
        cells.push_back(pair_text(*pair));
}

struct PrintDisbursementLedger {
    static constexpr Spec spec{.name = "subsidies.print_disbursement_ledger",
                               .title = {"打印发放台账", "Print the disbursement ledger"},
                               .effect = Effect::writes,
                               .roles = ledger_readers,
                               .source = "seed-3 4(2); 3.26, 3.40"};
    struct Input : LedgerInput {
        std::optional<PaperFormat> format;
        static constexpr auto fields = std::tuple{field("item", &Input::item, {"补贴项目", "Item"}),
                                                  field("from", &Input::from, {"自期号", "From period"}),
                                                  field("to", &Input::to, {"至期号", "To period"}),
                                                  field("region", &Input::region, {"区划", "Region"}),
                                                  field("format", &Input::format, {"格式", "Format"})};
    };
    struct Output {
        std::string download, file_name;
        std::optional<std::string> number;
        std::int64_t copy = 1;
        std::int64_t rows = 0;
        Money planned, paid;
        static constexpr auto fields =
            std::tuple{field("download", &Output::download, {"下载", "Download"}),
                       field("file_name", &Output::file_name, {"文件名", "File name"}),
                       field("number", &Output::number, {"编号", "Number"}),
                       field("copy", &Output::copy, {"第几次打印", "Which print"}),
                       field("rows", &Output::rows, {"行数", "Rows"}),
                       field("planned", &Output::planned, {"计划金额", "Planned amount"}),
                       field("paid", &Output::paid, {"到账金额", "Paid amount"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto rows = ledger_for(unit, in);
        const LedgerRow sum = sum_of(rows);
        const auto banks = cards::list_banks(unit.db);
        Output out{.rows = std::ssize(rows), .planned = sum.planned.amount, .paid = sum.paid.amount};
        if (in.format.value_or(PaperFormat::xlsx) == PaperFormat::pdf) {
            const IssuedPaper issued = issue_form(unit, in, rows, sum, banks);
            out.download = issued.download;
            out.file_name = issued.file_name;
            out.number = issued.number;
            out.copy = issued.copy;
            return out;
        }
        const std::string name = "disbursement_ledger_" + unit.today().compact() + "_" +
                                 std::to_string(unit.next_number()) + ".xlsx";
        const RegionCode region = in.region.value_or(unit.actor.region);
        const std::string title = regions::region_name(unit.db, region) + "惠民惠农补贴资金发放台账（" +
                                  unit.today().text_zh() + "）";
        std::filesystem::create_directories(unit.places.files());
        const auto writer =
            write_xlsx(std::filesystem::path{unit.places.files()} / name, ledger_layout(title));
        Item item;
        for (const LedgerRow& row : rows) {
            if (row.item != item.id) item = must_find_item(unit.db, row.item);
            LedgerCells{item.minor_name, row.period.text(), regions::region_name(unit.db, row.town),
                        row.bank == 0 ? "未匹配" : bank_name(banks, row.bank), row}
                .write(*writer);
        }
        LedgerCells{"合计", "", "", "", sum}.write(*writer);
        writer->finish();
        out.download = name;
        out.file_name = "发放台账-" + unit.today().compact() + ".xlsx";
        return out;
    }

private:
    static IssuedPaper issue_form(Unit& unit, const Input& in, const std::vector<LedgerRow>& rows,
                                  const LedgerRow& sum, std::span<const cards::Bank> banks) {
        if (std::ssize(rows) > most_rows_on_form)
            throw Problem{ledger_too_long_for_paper}
                .with(std::to_string(rows.size()))
                .with(std::to_string(most_rows_on_form));
        const RegionCode region = in.region.value_or(unit.actor.region);
        Paper paper{.title = "惠民惠农补贴资金发放台账",
                    .head = {{"区划", regions::full_region_name(unit.db, region)},
                             {"截至日期", unit.today().text_zh()},
                             {"自期号", in.from ? in.from->text() : "不限"},
                             {"至期号", in.to ? in.to->text() : "不限"}}};
        // Numbers stand at the right, also where two share a cell.
        using enum SheetColumn::Kind;
        paper.columns = {{"补贴项目", 2.6},
                         {"期号", 1.4},
                         {"镇街", 1.8},
                         {"银行", 2.2},
                         {"计划", 2.1, integer},
                         {"审批", 2.1, integer},
                         {"送银行", 2.1, integer},
                         {"到账", 2.1, integer},
                         {"退回", 1.9, integer},
                         {"更正到账", 1.9, integer},
                         {"未到账", 1.9, integer}};
        paper.landscape = true;
        Item item;
        for (const LedgerRow& row : rows) {
            if (row.item != item.id) item = must_find_item(unit.db, row.item);
            std::vector<std::string> cells{item.minor_name, row.period.text(),
                                           regions::region_name(unit.db, row.town),
                                           row.bank == 0 ? "未匹配" : bank_name(banks, row.bank)};
            add_pairs(cells, row);
            paper.rows.push_back(std::move(cells));
        }
        paper.sums = {"合计", "", "", ""};
        add_pairs(paper.sums, sum);
        paper.foot = {{"说明", "每格上为笔数，下为金额（元）；计划为名册应发，未到账 = 计划 − 到账"}};
        paper.signatures = {"制表", "复核", "单位盖章"};
        std::string subject = region.text() + " " + std::to_string(unit.actor.organisation);
        if (in.item) subject += " " + in.item->text();
        return issue_paper(
            unit, {"subsidies.print_disbursement_ledger", {"发放台账", "Disbursement ledger"}, subject},
            PaperFormat::pdf, std::move(paper));
    }
};

}  // namespace

extern constinit const Operation print_disbursement_ledger;
constinit const Operation print_disbursement_ledger = operation<PrintDisbursementLedger>();

}  // namespace onecard::subsidies
