#pragma once
// Which kinds of account exist, and which transfers may join them: the whole policy of the ledger as one table.

#include <optional>

#include "business/ledger/ledger.hpp"

namespace onecard::ledger {

struct AccountRule {
    AccountKind kind;
    std::string_view code;
    Words words;
    bool may_go_below_zero;
};
inline constexpr AccountRule account_rules[] = {
    {AccountKind::treasury, "treasury", {"财政来源", "Treasury"}, true},
    {AccountKind::quota, "quota", {"可用额度", "Quota"}, false},
    {AccountKind::transit, "transit", {"在途资金", "In transit"}, false},
    {AccountKind::paid, "paid", {"已发放", "Paid"}, false},
    {AccountKind::promise, "promise", {"银行承担", "Promised by banks"}, true},
    {AccountKind::opening, "opening", {"历年结转", "Carried over"}, true},
    {AccountKind::adjustment, "adjustment", {"调整", "Adjustments"}, true},
    {AccountKind::unassigned, "unassigned", {"待分配市州份额", "Waiting for a prefecture"}, false},
    {AccountKind::fund, "fund", {"可用资金", "Available fund"}, false},
    {AccountKind::planned, "planned", {"计划占用", "Reserved by plans"}, false},
    {AccountKind::committed, "committed", {"合同占用", "Committed by contracts"}, false},
    {AccountKind::settled, "settled", {"已付项目款", "Paid for projects"}, false},
};

struct TransferRule {
    TransferKind kind;
    std::string_view code;
    Words words;
    AccountKind debit, credit;
};
inline constexpr TransferRule transfer_rules[] = {
    {TransferKind::allot, "allot", {"下达额度", "Allot"}, AccountKind::treasury, AccountKind::quota},
    {TransferKind::withdraw_allotment, "withdraw_allotment", {"收回额度", "Withdraw an allotment"},
     AccountKind::quota, AccountKind::treasury},
    {TransferKind::reserve, "reserve", {"占用额度", "Reserve"}, AccountKind::quota, AccountKind::transit},
    {TransferKind::pay, "pay", {"发放到账", "Pay"}, AccountKind::transit, AccountKind::paid},
    {TransferKind::give_back, "give_back", {"退回额度", "Give back"}, AccountKind::transit, AccountKind::quota},
    {TransferKind::refund, "refund", {"退款", "Refund"}, AccountKind::paid, AccountKind::quota},
    {TransferKind::accrue, "accrue", {"计提", "Accrue"}, AccountKind::promise, AccountKind::fund},
    {TransferKind::cancel_accrual, "cancel_accrual", {"冲回计提", "Cancel an accrual"}, AccountKind::fund,
     AccountKind::promise},
    {TransferKind::accrue_unassigned, "accrue_unassigned", {"计提待分配", "Accrue for no prefecture yet"},
     AccountKind::promise, AccountKind::unassigned},
    {TransferKind::cancel_unassigned, "cancel_unassigned", {"冲回待分配", "Cancel what waits"},
     AccountKind::unassigned, AccountKind::promise},
    {TransferKind::assign, "assign", {"分配到市州", "Assign to a prefecture"}, AccountKind::unassigned,
     AccountKind::fund},
    {TransferKind::carry_over, "carry_over", {"结转", "Carry over"}, AccountKind::opening, AccountKind::fund},
    {TransferKind::cancel_carry_over, "cancel_carry_over", {"冲回结转", "Cancel what was carried over"},
     AccountKind::fund, AccountKind::opening},
    {TransferKind::adjust_up, "adjust_up", {"调增", "Adjust up"}, AccountKind::adjustment, AccountKind::fund},
    {TransferKind::adjust_down, "adjust_down", {"调减", "Adjust down"}, AccountKind::fund, AccountKind::adjustment},
    {TransferKind::plan_reserve, "plan_reserve", {"计划占用", "Reserve for a plan"}, AccountKind::fund,
     AccountKind::planned},
    {TransferKind::plan_release, "plan_release", {"释放计划占用", "Release what a plan reserved"},
     AccountKind::planned, AccountKind::fund},
    {TransferKind::commit, "commit", {"合同占用", "Commit by contract"}, AccountKind::planned,
     AccountKind::committed},
    {TransferKind::commit_release, "commit_release", {"释放合同占用", "Release a commitment"},
     AccountKind::committed, AccountKind::fund},
    {TransferKind::pay_notice, "pay_notice", {"付款通知", "Pay a notice"}, AccountKind::committed,
     AccountKind::settled},
    {TransferKind::return_payment, "return_payment", {"付款退回", "Payment returned"}, AccountKind::settled,
     AccountKind::committed},
};

constexpr const AccountRule& rule_of(AccountKind kind) {
    for (const auto& rule : account_rules)
        if (rule.kind == kind) return rule;
    throw "an account kind without a rule";
}
constexpr const TransferRule& rule_of(TransferKind kind) {
    for (const auto& rule : transfer_rules)
        if (rule.kind == kind) return rule;
    throw "a transfer kind without a rule";
}
constexpr std::optional<AccountKind> find_account_kind(std::string_view code) {
    for (const auto& rule : account_rules)
        if (rule.code == code) return rule.kind;
    return {};
}
constexpr std::optional<TransferKind> find_transfer_kind(std::string_view code) {
    for (const auto& rule : transfer_rules)
        if (rule.code == code) return rule.kind;
    return {};
}
constexpr bool is_allowed(TransferKind kind, AccountKind debit, AccountKind credit) {
    return rule_of(kind).debit == debit && rule_of(kind).credit == credit;
}

/// A kind of transfer that ends where it began would hide money; two kinds between the same ends would hide why.
constexpr bool transfer_rules_are_sound() {
    for (const auto& a : transfer_rules) {
        if (a.debit == a.credit) return false;
        for (const auto& b : transfer_rules)
            if (&a != &b && (a.kind == b.kind || (a.debit == b.debit && a.credit == b.credit))) return false;
    }
    return true;
}
static_assert(transfer_rules_are_sound());

/// How a transfer stands in the books: at once, held, or as the row that posts or voids a held one.
enum class Stage { posted, pending, post, void_ };
constexpr std::string_view code_of(Stage stage) {
    switch (stage) {
        case Stage::posted: return "posted";
        case Stage::pending: return "pending";
        case Stage::post: return "post";
        case Stage::void_: return "void";
    }
    throw "a stage without a code";
}

}  // namespace onecard::ledger
