#pragma once
// What the ledger can refuse.

#include "base/problem.hpp"

namespace onecard::ledger {

inline constexpr ProblemKind insufficient{
    "ledger.insufficient", Fault::refused,
    {"“{}”的可用金额为 {} 元，不足 {} 元", "{} has {} yuan available, {} are wanted"},
    {"请先核对额度，或请财政部门追加额度", "Check the quota, or ask finance to raise it"}};
inline constexpr ProblemKind transfer_not_allowed{
    "ledger.transfer_not_allowed", Fault::refused,
    {"不允许的资金划转：{}（{} → {}）", "This transfer is not in the table: {} ({} → {})"}};
inline constexpr ProblemKind amount_not_positive{
    "ledger.amount_not_positive", Fault::refused, {"金额必须大于零：{}", "An amount must be above zero: {}"}};
inline constexpr ProblemKind already_settled{
    "ledger.already_settled", Fault::conflict,
    {"待结划转 {} 已经入账或撤销", "The pending transfer {} was posted or voided before"}};
inline constexpr ProblemKind not_pending{
    "ledger.not_pending", Fault::not_found, {"没有待结划转 {}", "There is no pending transfer {}"}};
inline constexpr ProblemKind account_not_found{
    "ledger.account_not_found", Fault::not_found, {"没有账户 {}", "There is no account {}"}};
inline constexpr ProblemKind account_name_wrong{
    "ledger.account_name_wrong", Fault::refused,
    {"账户名称“{}”有误：须由小写字母、数字、下划线和斜线组成，并以账户种类开头",
     "The account name {} is wrong: small letters, digits, underscores and slashes, beginning with its kind"}};

}  // namespace onecard::ledger
