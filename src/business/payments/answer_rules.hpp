#pragma once
// What a word of the bank does to a line: pure decisions, so that each can be looked up and tested.

#include <string_view>

#include "base/words.hpp"

namespace onecard::payments {

/// Why a line of an answer was set aside: it is kept whole, and changes nothing.
struct SetAsideReason {
    std::string_view code;
    Words words;
};
inline constexpr SetAsideReason set_aside_reasons[] = {
    {"line_unknown", {"明细编号不存在或已损坏", "No line of ours has this id"}},
    {"other_bank", {"明细属于其他银行", "The line belongs to another bank"}},
    {"other_order", {"明细不属于文件所称的支付单", "The line is not of the order the file names"}},
    {"order_not_sent", {"支付单尚未送达银行或已撤回", "The order was not sent, or was revoked"}},
    {"outcome_unreadable", {"结果不是 S、F、U", "The result is not S, F or U"}},
    {"amount_missing", {"缺少金额", "The amount is missing"}},
    {"amount_differs", {"金额与明细不符", "The amount differs from the line"}},
    {"account_differs", {"账号尾号与明细不符", "The account's last digits differ from the line"}},
    {"duplicate_in_file", {"同一文件中重复", "The same line stands in the file before"}},
    {"not_paid", {"退款所指的明细并未到账", "A refund of a line that was not paid"}},
    {"serial_differs", {"退款流水号与到账流水号不同", "The refund names another payment"}},
    {"paid_again", {"已到账的明细以另一流水号再次到账", "Paid again under another serial"}},
    {"paid_after_return", {"已退回的明细又称到账", "Said to be paid after it was returned"}},
    {"contradicts", {"与先前的结果矛盾", "Contradicts what the bank said before"}},
};
constexpr const SetAsideReason* find_set_aside_reason(std::string_view code) {
    for (const auto& reason : set_aside_reasons)
        if (reason.code == code) return &reason;
    return nullptr;
}

/// '-' none yet, S paid, F returned, U unknown, T refunded.
struct Decision {
    enum class What { take, repeat, set_aside };
    What what{};
    char outcome = '-';          ///< what the line becomes, where taken
    std::string_view reason{};   ///< where set aside
};

/// `now` is how the line stands, `says` what the bank says now; `same_serial`: under the serial it said it before.
/// A line is paid at most once (R3.23-4); the same word again changes nothing (R3.23-6).
constexpr Decision decide(char now, char says, bool same_serial) {
    using enum Decision::What;
    const auto aside = [](std::string_view reason) { return Decision{set_aside, '-', reason}; };
    if (says != 'S' && says != 'F' && says != 'U' && says != 'T') return aside("outcome_unreadable");
    switch (now) {
        case '-':
            return says == 'T' ? aside("not_paid") : Decision{take, says};
        case 'U':
            if (says == 'U') return {repeat};
            return says == 'T' ? aside("not_paid") : Decision{take, says};
        case 'S':
            if (says == 'S') return same_serial ? Decision{repeat} : aside("paid_again");
            if (says == 'F') return {take, 'T'};   // it came back after success
            if (says == 'T') return same_serial ? Decision{take, 'T'} : aside("serial_differs");
            return aside("contradicts");
        case 'F':
            if (says == 'F') return {repeat};
            return aside(says == 'S' ? "paid_after_return" : says == 'T' ? "not_paid" : "contradicts");
        case 'T':
            return same_serial && (says == 'T' || says == 'F') ? Decision{repeat} : aside("contradicts");
        default: return aside("contradicts");
    }
}

}  // namespace onecard::payments
