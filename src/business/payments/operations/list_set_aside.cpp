// Lists lines of banks' files that fit none of ours, each with its reason and its explanation where there is one.

#include <algorithm>
#include <charconv>

#include "business/payments/answer_rules.hpp"
#include "business/payments/set_aside_store.hpp"
#include "engine/operation.hpp"

namespace onecard::payments {
namespace {

struct SetAsideShown {
    BankFileId file;
    std::int64_t file_line = 0, bank = 0;
    std::string file_name, reason, reason_zh, reason_en, line_id, outcome, code, bank_serial, explanation,
        explained_by;
    Money amount;
    static constexpr auto fields = std::tuple{
        field("file", &SetAsideShown::file, {"银行文件", "Bank file"}),
        field("file_line", &SetAsideShown::file_line, {"文件行", "Line of the file"}),
        field("bank", &SetAsideShown::bank, {"银行", "Bank"}),
        field("file_name", &SetAsideShown::file_name, {"文件名", "File name"}),
        field("reason", &SetAsideShown::reason, {"原因代码", "Reason code"}),
        field("reason_zh", &SetAsideShown::reason_zh, {"原因", "Reason in Chinese"}),
        field("reason_en", &SetAsideShown::reason_en, {"原因（英文）", "Reason"}),
        field("line_id", &SetAsideShown::line_id, {"明细编号", "Line id"}),
        field("outcome", &SetAsideShown::outcome, {"结果", "Result"}),
        field("code", &SetAsideShown::code, {"失败代码", "Failure code"}),
        field("bank_serial", &SetAsideShown::bank_serial, {"银行流水号", "The bank's serial"}),
        field("amount", &SetAsideShown::amount, {"金额", "Amount"}),
        field("explanation", &SetAsideShown::explanation, {"说明", "Explanation"}),
        field("explained_by", &SetAsideShown::explained_by, {"说明人", "Explained by"})};
};

struct ListSetAside {
    static constexpr Spec spec{
        .name = "payments.list_set_aside",
        .title = {"搁置行列表", "List lines set aside"},
        .effect = Effect::reads,
        .roles =
            "BANK_CLERK BANK_REVIEWER FINANCE_CLERK FINANCE_REVIEWER HRSS_PLATFORM_ADMIN "
            "AUDIT_USER",
        .source = "R3.26-1"};
    struct Input {
        std::optional<BankFileId> file;
        std::optional<std::int64_t> bank;
        std::optional<bool> unexplained_only;
        std::optional<std::string> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{
            field("file", &Input::file, {"银行文件", "Bank file"}),
            field("bank", &Input::bank, {"银行", "Bank"}),
            field("unexplained_only", &Input::unexplained_only, {"只看未说明的", "Only those not explained"}),
            field("after", &Input::after, {"此行之后", "After this line"}, 60),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<SetAsideShown> lines;
        std::optional<std::string> next;
        static constexpr auto fields = std::tuple{
            field("lines", &Output::lines, {"搁置行", "Lines set aside"}),
            field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        std::int64_t after_file = 0, after_line = 0;
        if (in.after) {
            const std::string_view text = *in.after;
            const std::size_t dash = std::min(text.find('-'), text.size());
            if (const auto file = BankFileId::parse(text.substr(0, dash))) after_file = file->number();
            if (dash < text.size())
                std::from_chars(text.data() + dash + 1, text.data() + text.size(), after_line);
        }
        Output out;
        for (const SetAsideRow& row :
             list_set_aside(unit,
                            {.file = in.file ? in.file->number() : 0, .bank = in.bank.value_or(0),
                             .unexplained_only = in.unexplained_only.value_or(false)},
                            after_file, after_line, limit)) {
            const SetAsideReason* reason = find_set_aside_reason(row.reason);
            const Words words = reason != nullptr ? reason->words : Words{};
            out.lines.push_back({.file = row.file,
                                 .file_line = row.file_line,
                                 .bank = row.bank,
                                 .file_name = row.file_name,
                                 .reason = row.reason,
                                 .reason_zh = std::string{words.zh},
                                 .reason_en = std::string{words.en},
                                 .line_id = row.line_id,
                                 .outcome = row.outcome,
                                 .code = row.code,
                                 .bank_serial = row.bank_serial,
                                 .explanation = row.explanation,
                                 .explained_by = row.explained_by,
                                 .amount = row.amount});
        }
        if (static_cast<std::int64_t>(out.lines.size()) == limit)
            out.next = out.lines.back().file.text() + '-' + std::to_string(out.lines.back().file_line);
        return out;
    }
};

}  // namespace

extern constinit const Operation list_set_aside_operation = operation<ListSetAside>();

}  // namespace onecard::payments
