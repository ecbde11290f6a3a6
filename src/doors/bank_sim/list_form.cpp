// The list of payments as a workbook (XLSX), as a bank reads it and sends it back with its results.
//
//   in    a title: 代发清单 batch order 项目 item 支付日期 yyyy-mm-dd 付款账号 account
//         headings: 序号 明细编号 收款账号 收款户名 证件类型 证件号码 开户行代码 支付系统行号 金额（元） 摘要 手机号码
//         lines, and the row 合计 with the count under 明细编号 and the sum under 金额（元）
//   out   headings: 序号 明细编号 收款账号 金额（元） 结果 失败代码 说明 银行流水号 记账时间
//         lines with S, F, U or T, and the row 合计
// An acknowledgement is the one line of the text format.

#include <charconv>
#include <sstream>

#include "base/sheet_problems.hpp"
#include "base/sheet_reader.hpp"
#include "base/sheet_writer.hpp"
#include "doors/bank_sim/bank_form.hpp"

namespace onecard::bank_sim {
namespace {

constexpr std::string_view headings[] = {"序号",       "明细编号", "收款账号",   "收款户名",
                                         "证件类型",   "证件号码", "开户行代码", "支付系统行号",
                                         "金额（元）", "摘要",     "手机号码"};
enum Column {
    seq,
    line_id,
    account,
    name,
    cert_type,
    cert_no,
    bank,
    cnaps,
    amount,
    summary,
    mobile,
    columns
};

/// "1200.50" or "1200": at most two decimals.
std::int64_t fen_of(std::string_view yuan, std::int64_t number) {
    const std::size_t point = yuan.find('.');
    std::string digits{yuan.substr(0, point)};
    std::string decimals{point == std::string_view::npos ? "" : yuan.substr(point + 1)};
    if (digits.empty() || decimals.size() > 2) throw BadPayFile{"第" + std::to_string(number) + "笔：金额"};
    decimals.resize(2, '0');
    return must_count(digits + decimals, "金额");
}

class ListReader {
public:
    ListReader(bool whole_check, PayOrder& order, const SentLineVisitor& visit)
        : whole_check_{whole_check}, order_{order}, visit_{visit} {}

    bool take(const SheetRow& row) {
        const auto cell = [&](std::size_t i) {
            return i < row.cells.size() ? row.cells[i].text : std::string_view{};
        };
        if (stage_ == Stage::title) {
            take_title(std::string{cell(0)});
            stage_ = Stage::heading;
        } else if (stage_ == Stage::heading) {
            for (std::size_t i = 0; i < columns; ++i)
                if (cell(i) != headings[i]) throw BadPayFile{"缺少列“" + std::string{headings[i]} + "”"};
            stage_ = Stage::line;
        } else if (stage_ == Stage::end) {
            throw BadPayFile{"合计之后还有内容"};
        } else if (cell(seq) == "合计") {
            order_.announced_lines = must_count(cell(line_id), "合计笔数");
            order_.announced_fen = fen_of(cell(amount), order_.lines);
            stage_ = Stage::end;
        } else {
            take_line(cell);
        }
        return true;
    }

    void finish() const {
        if (stage_ != Stage::end) throw BadPayFile{"没有合计行"};
        must_add_up(order_);
    }

private:
    enum class Stage { title, heading, line, end };

    void take_title(const std::string& title) {
        std::istringstream words{title};
        std::string list, item_word, day_word, account_word, day;
        words >> list >> order_.batch_no >> order_.order_no >> item_word >> order_.item_code >> day_word >>
            day >> account_word >> order_.payer_account;
        std::erase(day, '-');
        order_.pay_date = day;
        if (list != "代发清单" || item_word != "项目" || day_word != "支付日期" || day.size() != 8)
            throw BadPayFile{"标题行不完整"};
    }

    void take_line(const auto& cell) {
        const std::int64_t number = ++order_.lines;
        const std::int64_t fen = fen_of(cell(amount), number);
        const auto wrong = [&](std::string_view what) {
            throw BadPayFile{"第" + std::to_string(number) + "笔：" + std::string{what}};
        };
        if (fen <= 0) wrong("金额");
        if (whole_check_) {
            if (cell(seq) != std::to_string(number)) wrong("序号不连续");
            if (cell(line_id).empty()) wrong("明细编号");
            if (cell(account).size() < 6 || cell(account).find('E') != std::string_view::npos) wrong("账号");
            if (cell(name).empty()) wrong("户名");
            if (cell(cert_type) != "01" || cell(cert_no).size() != 18) wrong("证件");
            if (cell(cnaps).size() != 12) wrong("行号");
            if (!cell(mobile).empty() && cell(mobile).size() != 11) wrong("手机号");
        }
        order_.sum_fen += fen;
        visit_({.number = number,
                .seq = cell(seq),
                .line_id = cell(line_id),
                .account = cell(account),
                .fen = fen});
    }

    bool whole_check_;
    PayOrder& order_;
    const SentLineVisitor& visit_;
    Stage stage_ = Stage::title;
};

/// Keeps its rows until it is written, which may happen twice.
class ListAnswer final : public AnswerFile {
public:
    void add(const SentLine& line, const Word& word) override {
        rows_.push_back({std::to_string(rows_.size() + 1), std::string{line.line_id},
                         std::string{line.account}, std::to_string(word.fen), std::string{word.outcome},
                         std::string{word.code}, std::string{word.text}, std::string{word.serial},
                         std::string{word.moment}});
        sum_fen_ += word.fen;
    }

    void write(const std::filesystem::path& path) override {
        using enum SheetColumn::Kind;
        const SheetLayout layout{.columns = {{"序号", integer},
                                             {"明细编号", text, 24},
                                             {"收款账号", text, 24},
                                             {"金额（元）", money_fen, 14},
                                             {"结果", text},
                                             {"失败代码", text},
                                             {"说明", text, 24},
                                             {"银行流水号", text, 30},
                                             {"记账时间", text, 18}},
                                 .title = "代发结果",
                                 .sheet_name = "代发结果"};
        const auto sheet = write_xlsx(path, layout);
        for (const auto& row : rows_) {
            const std::vector<std::string_view> cells{row.begin(), row.end()};
            sheet->row(cells);
        }
        const std::string count = std::to_string(rows_.size()), sum = std::to_string(sum_fen_);
        const std::vector<std::string_view> total{"合计", count, "", sum};
        sheet->row(total);
        sheet->finish();
    }

private:
    std::vector<std::vector<std::string>> rows_;
    std::int64_t sum_fen_ = 0;
};

class ListForm final : public BankForm {
public:
    std::string_view extension() const override { return ".xlsx"; }
    std::string_view acknowledgement_extension() const override { return ".txt"; }
    bool recognises(std::string_view bytes) const override { return bytes.starts_with("PK\x03\x04"); }

    void read(const std::filesystem::path& path, std::string_view, bool whole_check, PayOrder& order,
              const SentLineVisitor& visit) const override {
        ListReader reader{whole_check, order, visit};
        try {
            read_sheet(path, {}, [&](const SheetRow& row) { return reader.take(row); });
        } catch (const Problem& problem) { throw BadPayFile{problem.text(Language::zh)}; }
        reader.finish();
    }

    std::unique_ptr<AnswerFile> begin(const PayOrder&, AnswerKind, const AnswerStyle&) const override {
        return std::make_unique<ListAnswer>();
    }

    void acknowledge(const std::filesystem::path& path, const PayOrder& order, bool accepted,
                     std::string_view reason) const override {
        text_form().acknowledge(path, order, accepted, reason);
    }
};

}  // namespace

const BankForm& list_form() {
    static const ListForm form;
    return form;
}

}  // namespace onecard::bank_sim
