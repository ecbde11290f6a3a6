#pragma once
// Amounts as forms want them: in capitals (人民币大写), and in 万元 with six decimals.

#include <string>
#include <string_view>

#include "base/money.hpp"

namespace onecard {

inline constexpr ProblemKind wan_yuan_unreadable{
    "base.wan_yuan_unreadable",
    Fault::invalid,
    {"以万元计的金额应为最多六位小数的数字：{}", "An amount in 万元 is digits with at most six decimals: {}"},
    {"请按“120.5”的样子填写，单位为万元", "Write the amount in 万元 like 120.5"}};

/// "壹仟肆佰零玖元伍角", complete with its 元, 角, 分 or 整: a form that prints 元 after its blank drops its own
/// (R3.2-9, R3.2-10). Zero is "零元整"; a negative amount begins with 负, which no payment document may carry.
std::string capital_amount(Money amount);

/// The same behind 人民币, without a gap.
std::string rmb_capital_amount(Money amount);

/// Reads an amount in 万元: "120", "120.5", "1,200.000001", exactly to the fen (R3.2-8). Never negative.
Checked<Money> parse_wan_yuan(std::string_view typed);

/// "120.5": as few decimals as the amount needs, at most six.
std::string wan_yuan_text(Money amount);

}  // namespace onecard
