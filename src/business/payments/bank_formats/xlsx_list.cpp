// The list of payments as a workbook (XLSX), and the same list with its results as the bank sends it back.
//
//   out:   title       one merged row: 代发清单, batch, order, item, pay day, payer account
//          headings    序号 明细编号 收款账号 收款户名 证件类型 证件号码 开户行代码 支付系统行号 金额（元） 摘要 手机号码
//          lines       numbers and ids as text, the amount as a number with two decimals
//          sum         合计, the count under 明细编号, the sum under 金额（元）
//   in:    the same kind of sheet, titles above and notes below tolerated, the order of columns free:
//          明细编号*  金额（元）*  结果* (S F U T, or 成功 失败 未知 退款)  收款账号  失败代码  说明  银行流水号  记账时间
//          and the row 合计 with the count under 明细编号 and the sum under 金额（元）, without which nothing is taken
// An acknowledgement comes as the one line of the platform's text format.

#include <array>
#include <charconv>

#include "base/sheet_columns.hpp"
#include "base/sheet_reader.hpp"
#include "base/sheet_writer.hpp"
#include "business/payments/bank_formats/bank_format.hpp"
#include "business/payments/problems.hpp"

namespace onecard::payments {
namespace {

constexpr char cell_end = '\x1f', row_end = '\x1e';

class ListWriter final : public PayFileWriter {
public:
    ListWriter(const std::filesystem::path& place, const PayHeader& header) : header_{header} {
        using enum SheetColumn::Kind;
        const SheetLayout layout{
            .columns = {{"序号", integer}, {"明细编号", text, 24}, {"收款账号", text, 24}, {"收款户名", text, 16},
                        {"证件类型", text}, {"证件号码", text, 22}, {"开户行代码", text}, {"支付系统行号", text, 16},
                        {"金额（元）", money_fen, 14}, {"摘要", text, 24}, {"手机号码", text, 14}},
            .title = "代发清单 " + header.batch_no + " " + header.order_no + " 项目 " + header.item_code + " 支付日期 " +
                     header.pay_day.text() + " 付款账号 " + header.payer_account,
            .sheet_name = "代发清单"};
        sheet_ = write_xlsx(place, layout);
    }

    void format(const PayLine& line, std::string& piece, std::vector<PayNote>& notes) const override {
        const auto cell = [&](std::string_view text) {
            piece += text;
            piece += cell_end;
        };
        cell(std::to_string(line.seq));
        cell(line.line_id);
        cell(line.account);
        put_name(line.name, TextEncoding::utf8, line.seq, piece, notes);
        piece += cell_end;
        cell("01");
        cell(line.cert_no);
        cell(std::to_string(header_.bank));
        cell(header_.cnaps);
        cell(std::to_string(line.amount.fen()));
        cell(header_.short_name);
        piece += line.mobile;
        piece += row_end;
    }

    void append(std::string_view piece) override {
        std::array<std::string_view, 11> cells;
        while (!piece.empty()) {
            std::string_view row = piece.substr(0, piece.find(row_end));
            piece.remove_prefix(row.size() + 1);
            for (std::string_view& cell : cells) {
                cell = row.substr(0, row.find(cell_end));
                row.remove_prefix(std::min(row.size(), cell.size() + 1));
            }
            sheet_->row(cells);
        }
    }

    void finish() override {
        const std::string count = std::to_string(header_.lines), sum = std::to_string(header_.amount.fen());
        const std::array<std::string_view, 9> cells{"合计", count, "", "", "", "", "", "", sum};
        sheet_->row(cells);
        sheet_->finish();
    }

private:
    PayHeader header_;
    std::unique_ptr<SheetWriter> sheet_;
};

constexpr WantedColumn answer_columns[] = {
    {"明细编号", "line_id|平台明细号"},
    {"金额（元）", "金额|代发金额|amount"},
    {"结果", "代发结果|处理结果|result"},
    {"收款账号", "账号|银行账号|account_no", false},
    {"失败代码", "错误代码|code", false},
    {"说明", "失败原因|备注|text", false},
    {"银行流水号", "流水号|交易流水号|bank_serial", false},
    {"记账时间", "交易时间|book_time", false},
};

char outcome_of_cell(std::string_view text) {
    constexpr std::pair<std::string_view, char> words[] = {
        {"S", 'S'}, {"F", 'F'}, {"U", 'U'}, {"T", 'T'}, {"成功", 'S'}, {"失败", 'F'}, {"未知", 'U'}, {"退款", 'T'}};
    for (const auto& [word, letter] : words)
        if (word == text) return letter;
    return '?';
}

std::optional<Money> money_of_cell(std::string_view text) {
    const auto money = Money::parse(text);
    return money ? std::optional{*money} : std::nullopt;
}

AnswerFacts read_list(const std::filesystem::path& path, TextEncoding, const AnswerVisitor& visit) {
    AnswerFacts facts;
    SheetColumns columns{answer_columns};
    bool has_sum = false;
    std::int64_t refunds = 0;
    read_sheet(path, {}, [&](const SheetRow& row) {
        if (!columns.is_found()) {
            columns.look_at(row);
            return true;
        }
        const std::string_view id = columns.text(row, 0);
        const bool is_sum = !row.cells.empty() && row.cells[0].text.find("合计") != std::string_view::npos;
        if (is_sum) {
            const auto sum = money_of_cell(columns.text(row, 1));
            const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), facts.announced_lines);
            if (has_sum || !sum || error != std::errc{} || end != id.data() + id.size() ||
                facts.announced_lines < 0)
                throw Problem{answer_unreadable}.with(std::to_string(row.number)).with("合计 sum");
            facts.announced_amount = *sum;
            has_sum = true;
            return true;
        }
        // Remarks and signatures below the sum are no lines; a line without its id is one all the same.
        if (has_sum || (id.empty() && columns.text(row, 1).empty() && columns.text(row, 2).empty()))
            return true;
        const AnswerLine line{.file_line = row.number,
                              .outcome = outcome_of_cell(columns.text(row, 2)),
                              .line_id = id,
                              .account = columns.text(row, 3),
                              .code = columns.text(row, 4),
                              .text = columns.text(row, 5),
                              .serial = columns.text(row, 6),
                              .booked_at = columns.text(row, 7),
                              .amount = money_of_cell(columns.text(row, 1))};
        ++facts.lines;
        refunds += line.outcome == 'T' ? 1 : 0;
        if (line.amount) facts.amount += *line.amount;
        visit(line);
        return true;
    });
    columns.must_be_found();
    if (!has_sum) throw Problem{answer_without_header};
    if (facts.lines != facts.announced_lines || facts.amount != facts.announced_amount)
        throw Problem{answer_truncated}
            .with(std::to_string(facts.announced_lines))
            .with(facts.announced_amount.text())
            .with(std::to_string(facts.lines))
            .with(facts.amount.text());
    if (facts.lines > 0 && refunds == facts.lines) facts.kind = AnswerFacts::Kind::refund;
    return facts;
}

}  // namespace

extern constexpr BankFormat xlsx_list{
    .code = "XLSX_LIST",
    .extension = ".xlsx",
    .most_lines = 1'048'000,  // a sheet has 1,048,576 rows
    .recognises = [](std::string_view beginning) { return beginning.starts_with("PK\x03\x04"); },
    .write = [](const std::filesystem::path& place, const PayHeader& header, TextEncoding)
        -> std::unique_ptr<PayFileWriter> { return std::make_unique<ListWriter>(place, header); },
    .read = &read_list};

}  // namespace onecard::payments
