#pragma once
// What funds can refuse.

#include "base/problem.hpp"

namespace onecard::funds {

// E5002
inline constexpr ProblemKind over_available{
    "funds.over_available",
    Fault::refused,
    {"{}的可用资金为 {} 元，不足 {} 元", "{} has {} yuan available, {} are wanted"},
    {"请核减预算，或等待新的计提、结转到账",
     "Cut the budget, or wait until more has accrued or is carried over"}};
inline constexpr ProblemKind over_reserved{
    "funds.over_reserved",
    Fault::refused,
    {"{} 的计划占用为 {} 元，不足 {} 元", "{} has {} yuan reserved, {} are wanted"},
    {"合同金额不得超过计划；增加的部分须先列入新的计划",
     "A contract stays within its plan; plan the rest first"}};
inline constexpr ProblemKind over_committed{
    "funds.over_committed",
    Fault::refused,
    {"{} 的合同占用为 {} 元，不足 {} 元", "{} has {} yuan committed, {} are wanted"},
    {"付款合计不得超过合同金额，银行份额可在开具前调整",
     "Notices stay within the contract; shares of banks may be changed before"}};
inline constexpr ProblemKind over_settled{
    "funds.over_settled",
    Fault::refused,
    {"{} 的已付金额为 {} 元，不足 {} 元", "{} has {} yuan paid, {} are wanted"}};
inline constexpr ProblemKind no_fund_account{
    "funds.no_fund_account",
    Fault::refused,
    {"{}在{}没有资金账户", "{} has no fund account at {}"},
    {"请先导入该银行的计提或结转", "Record an accrual or a carry-over of the bank first"}};
inline constexpr ProblemKind amount_not_positive{"funds.amount_not_positive",
                                                 Fault::invalid,
                                                 {"金额必须大于零：{}", "An amount must be above zero: {}"},
                                                 {"请填写大于零的金额", "Write an amount above zero"}};
inline constexpr ProblemKind notice_hold_not_found{
    "funds.notice_hold_not_found", Fault::not_found, {"没有付款通知的占用 {}", "No notice holds {}"}};
inline constexpr ProblemKind plan_line_not_found{
    "funds.plan_line_not_found", Fault::not_found, {"没有计划明细 {}", "There is no plan line {}"}};

}  // namespace onecard::funds
