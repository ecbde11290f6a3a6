#pragma once
// An order line as operations show it: nothing of the account but its last four digits.

#include "base/person_name.hpp"
#include "business/payments/line_id.hpp"
#include "business/payments/line_store.hpp"
#include "engine/fields.hpp"

namespace onecard::payments {

constexpr Words words_of(LineOutcome outcome) {
    switch (outcome) {
        case LineOutcome::sent: return {"待回盘", "No answer yet"};
        case LineOutcome::paid: return {"已到账", "Paid"};
        case LineOutcome::returned: return {"已退回", "Returned"};
        case LineOutcome::unknown: return {"未知", "Unknown"};
        case LineOutcome::refunded: return {"到账后退款", "Refunded"};
    }
    return {};
}
constexpr std::string_view code_of(LineOutcome outcome) {
    constexpr std::string_view codes[] = {"sent", "paid", "returned", "unknown", "refunded"};
    return codes[static_cast<int>(outcome)];
}

struct LineShown {
    std::string line, name, account;
    std::int64_t seq = 0, source_line = 0;
    Money amount;
    std::string outcome, outcome_zh, outcome_en, code, code_zh, code_en, who_zh, who_en, bank_text, bank_serial;
    static constexpr auto fields = std::tuple{
        field("line", &LineShown::line, {"明细", "Line"}),
        field("seq", &LineShown::seq, {"序号", "Number"}),
        field("source_line", &LineShown::source_line, {"花名册行", "Line of the roster"}),
        field("name", &LineShown::name, {"姓名", "Name"}),
        field("account", &LineShown::account, {"账号", "Account"}),
        field("amount", &LineShown::amount, {"金额", "Amount"}),
        field("outcome", &LineShown::outcome, {"结果", "Outcome"}),
        field("outcome_zh", &LineShown::outcome_zh, {"结果（中文）", "Outcome in Chinese"}),
        field("outcome_en", &LineShown::outcome_en, {"结果（英文）", "Outcome in English"}),
        field("code", &LineShown::code, {"失败代码", "Failure code"}),
        field("code_zh", &LineShown::code_zh, {"失败原因", "Failure in Chinese"}),
        field("code_en", &LineShown::code_en, {"失败原因（英文）", "Failure"}),
        field("who_zh", &LineShown::who_zh, {"由谁处理", "Who mends it, in Chinese"}),
        field("who_en", &LineShown::who_en, {"由谁处理（英文）", "Who mends it"}),
        field("bank_text", &LineShown::bank_text, {"银行说明", "The bank's words"}),
        field("bank_serial", &LineShown::bank_serial, {"银行流水号", "The bank's serial"})};
};

inline LineShown shown(const LineRow& row) {
    const LineState& s = row.state;
    const std::string tail = std::to_string(row.account_tail);
    LineShown out{.line = spoken_line(s.order.number(), s.seq),
                  .name = masked_name(row.name),
                  .account = "****" + std::string(tail.size() < 4 ? 4 - tail.size() : 0, '0') + tail,
                  .seq = s.seq,
                  .source_line = s.source_line,
                  .amount = s.amount,
                  .outcome = std::string{code_of(s.outcome)},
                  .outcome_zh = std::string{words_of(s.outcome).zh},
                  .outcome_en = std::string{words_of(s.outcome).en},
                  .code = s.code};
    out.bank_text = s.bank_text;
    out.bank_serial = s.bank_serial;
    for (const FailureCode& code : failure_codes())
        if (code.code == s.code) {
            out.code_zh = code.words.zh;
            out.code_en = code.words.en;
            out.who_zh = code.who_mends.zh;
            out.who_en = code.who_mends.en;
        }
    return out;
}

}  // namespace onecard::payments
