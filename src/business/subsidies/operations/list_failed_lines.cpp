// Lists the lines of a batch that came back from the bank, with who mends each and what became of it since.

#include <fmt/format.h>

#include <algorithm>

#include "base/person_name.hpp"
#include "business/subsidies/correction_store.hpp"
#include "engine/operation.hpp"

namespace onecard::subsidies {
namespace {

struct FailedLineShown {
    std::string line;
    std::int64_t row = 0;
    std::string name, payee_name;
    RegionCode town;
    Money amount;
    std::int64_t bank = 0;
    std::string account, code, code_zh, code_en, mends_zh, mends_en, bank_text;
    bool refunded = false;
    FailedLineStand stand{};
    std::optional<BatchId> correction;
    static constexpr auto fields =
        std::tuple{field("line", &FailedLineShown::line, {"支付明细", "Payment line"}),
                   field("row", &FailedLineShown::row, {"名册行号", "Row of the roster"}),
                   field("name", &FailedLineShown::name, {"姓名", "Name"}),
                   field("payee_name", &FailedLineShown::payee_name, {"收款人", "Payee"}),
                   field("town", &FailedLineShown::town, {"镇街", "Town"}),
                   field("amount", &FailedLineShown::amount, {"金额", "Amount"}),
                   field("bank", &FailedLineShown::bank, {"银行", "Bank"}),
                   field("account", &FailedLineShown::account, {"账号", "Account"}),
                   field("code", &FailedLineShown::code, {"失败代码", "Failure code"}),
                   field("code_zh", &FailedLineShown::code_zh, {"失败原因", "Reason in Chinese"}),
                   field("code_en", &FailedLineShown::code_en, {"失败原因（英文）", "Reason"}),
                   field("mends_zh", &FailedLineShown::mends_zh, {"由谁处理", "Who mends it, in Chinese"}),
                   field("mends_en", &FailedLineShown::mends_en, {"由谁处理（英文）", "Who mends it"}),
                   field("bank_text", &FailedLineShown::bank_text, {"银行说明", "The bank's words"}),
                   field("refunded", &FailedLineShown::refunded, {"到账后退回", "Came back after success"}),
                   field("stand", &FailedLineShown::stand, {"处理情况", "What became of it"}),
                   field("correction", &FailedLineShown::correction, {"更正批次", "Correction batch"})};
};
struct FailureSumShown {
    std::string code, code_zh, code_en;
    std::int64_t lines = 0, open_lines = 0;
    Money amount, open_amount;
    static constexpr auto fields =
        std::tuple{field("code", &FailureSumShown::code, {"失败代码", "Failure code"}),
                   field("code_zh", &FailureSumShown::code_zh, {"失败原因", "Reason in Chinese"}),
                   field("code_en", &FailureSumShown::code_en, {"失败原因（英文）", "Reason"}),
                   field("lines", &FailureSumShown::lines, {"笔数", "Lines"}),
                   field("open_lines", &FailureSumShown::open_lines, {"待处理笔数", "Open lines"}),
                   field("amount", &FailureSumShown::amount, {"金额", "Amount"}),
                   field("open_amount", &FailureSumShown::open_amount, {"待处理金额", "Open amount"})};
};

const payments::FailureCode* find_failure(std::string_view code) {
    for (const payments::FailureCode& known : payments::failure_codes())
        if (known.code == code) return &known;
    return nullptr;
}

struct ListFailedLines {
    static constexpr Spec spec{
        .name = "subsidies.list_failed_lines",
        .title = {"失败明细", "List failed lines"},
        .effect = Effect::reads,
        .roles =
            "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK FINANCE_REVIEWER "
            "AUDIT_USER DISCIPLINE_USER",
        .source = "R3.23, R3.24-1"};
    struct Input {
        BatchId batch;
        std::optional<RegionCode> town;
        std::optional<std::string> code;
        std::optional<bool> only_open;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("batch", &Input::batch, {"发放批次", "Batch"}),
                       field("town", &Input::town, {"镇街", "Town"}),
                       field("code", &Input::code, {"失败代码", "Failure code"}, 3),
                       field("only_open", &Input::only_open, {"仅待处理", "Only open ones"}),
                       field("after", &Input::after, {"此明细之后", "After this line"}, 40),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<FailedLineShown> lines;
        std::vector<FailureSumShown> sums;  ///< on the first page
        std::string next;
        static constexpr auto fields =
            std::tuple{field("lines", &Output::lines, {"明细", "Lines"}),
                       field("sums", &Output::sums, {"按原因合计", "By reason"}),
                       field("next", &Output::next, {"下一页自", "Next page after"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Output out;
        FailedLineFilter filter{.batch = in.batch,
                                .within = in.town.value_or(RegionCode{}),
                                .code = in.code.value_or(""),
                                .only_open = in.only_open.value_or(false),
                                .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500)};
        if (in.after)
            filter.after = must_read_line_name(*in.after, "after");
        else
            for (const FailureSum& sum : failures_by_code(unit.db, in.batch, filter.within)) {
                const payments::FailureCode* code = find_failure(sum.code);
                out.sums.push_back({sum.code, code ? std::string{code->words.zh} : "",
                                    code ? std::string{code->words.en} : "", sum.lines, sum.open_lines,
                                    sum.amount, sum.open_amount});
            }
        for (const FailedLine& line : list_failed_lines(unit.db, filter)) out.lines.push_back(shown(line));
        if (std::ssize(out.lines) == filter.limit) out.next = out.lines.back().line;
        return out;
    }

    static FailedLineShown shown(const FailedLine& line) {
        FailedLineShown out{.line = line.line.text(),
                            .row = line.row,
                            .name = masked_name(line.name),
                            .payee_name = masked_name(line.payee_name),
                            .town = line.town,
                            .amount = line.amount,
                            .bank = line.bank,
                            .account = fmt::format("****{:04}", line.account_tail),
                            .code = line.code,
                            .bank_text = line.bank_text,
                            .refunded = line.refunded,
                            .stand = line.stand};
        if (const payments::FailureCode* code = find_failure(line.code)) {
            out.code_zh = code->words.zh;
            out.code_en = code->words.en;
            out.mends_zh = code->who_mends.zh;
            out.mends_en = code->who_mends.en;
        }
        if (line.correction) out.correction = line.correction;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_failed_lines_operation;
constinit const Operation list_failed_lines_operation = operation<ListFailedLines>();

}  // namespace onecard::subsidies
