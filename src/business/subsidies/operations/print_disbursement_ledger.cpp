// Prints the disbursement ledger as a workbook, with a row of exact sums at its end.

#include <array>
#include <filesystem>

#include "base/sheet_writer.hpp"
#include "business/regions/regions.hpp"
#include "business/subsidies/item_store.hpp"
#include "business/subsidies/operations/ledger_shown.hpp"

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

struct PrintDisbursementLedger {
    static constexpr Spec spec{.name = "subsidies.print_disbursement_ledger",
                               .title = {"打印发放台账", "Print the disbursement ledger"},
                               .effect = Effect::writes,
                               .roles = ledger_readers,
                               .source = "seed-3 4(2); 3.26, 3.40"};
    using Input = LedgerInput;
    struct Output {
        std::string download, file_name;
        std::int64_t rows = 0;
        Money planned, paid;
        static constexpr auto fields =
            std::tuple{field("download", &Output::download, {"下载", "Download"}),
                       field("file_name", &Output::file_name, {"文件名", "File name"}),
                       field("rows", &Output::rows, {"行数", "Rows"}),
                       field("planned", &Output::planned, {"计划金额", "Planned amount"}),
                       field("paid", &Output::paid, {"到账金额", "Paid amount"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto rows = ledger_for(unit, in);
        const LedgerRow sum = sum_of(rows);
        const auto banks = cards::list_banks(unit.db);
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
        return {name, "发放台账-" + unit.today().compact() + ".xlsx", std::ssize(rows), sum.planned.amount,
                sum.paid.amount};
    }
};

}  // namespace

extern constinit const Operation print_disbursement_ledger;
constinit const Operation print_disbursement_ledger = operation<PrintDisbursementLedger>();

}  // namespace onecard::subsidies
