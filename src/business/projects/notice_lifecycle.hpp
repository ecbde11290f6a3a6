#pragma once
// The life of a payment notice to one bank, from the centre's desk to the bank's receipts (domain.md 3.43).

#include "base/id.hpp"
#include "base/lifecycle.hpp"

namespace onecard::projects {

struct PaymentNoticeTag { static constexpr std::string_view prefix = "payment_notice"; };
using PaymentNoticeId = Id<PaymentNoticeTag>;

enum class NoticeState { made, collected, submitted, received, overdue, paid, receipted, cancelled };
enum class NoticeAct {
    make_notice, collect_notice, submit_notice, issue_notice, receive_notice, pass_due, restart_clock, record_payment,
    record_return, give_receipt, cancel_notice, recall_notice
};

namespace notice_table {
using enum NoticeState;
using enum NoticeAct;
inline constexpr Label<NoticeState> states[] = {
    {made, "made", {"已开具", "Made"}},
    {collected, "collected", {"省中心已收取", "Collected by the province"}},
    {submitted, "submitted", {"已提交银行", "Submitted to the bank"}},
    {received, "received", {"银行已收到", "Received by the bank"}},
    {overdue, "overdue", {"逾期未付", "Overdue"}},
    {paid, "paid", {"已支付", "Paid"}},
    {receipted, "receipted", {"已出回执", "Receipted"}},
    {cancelled, "cancelled", {"已作废", "Cancelled"}},
};
inline constexpr Label<NoticeAct> acts[] = {
    {make_notice, "make_notice", {"开具付款通知", "Make the notice"}},
    {collect_notice, "collect_notice", {"省中心收取", "Collect"}},
    {submit_notice, "submit_notice", {"统一提交银行", "Submit to the bank"}},
    {issue_notice, "issue_notice", {"送达银行", "Send to the bank"}},
    {receive_notice, "receive_notice", {"银行签收", "Receive"}},
    {pass_due, "pass_due", {"到期未付", "Pass the due day"}},
    {restart_clock, "restart_clock", {"重新起算", "Restart the clock"}},
    {record_payment, "record_payment", {"登记付款", "Record the payment"}},
    {record_return, "record_return", {"登记退汇", "Record that a payment came back"}},
    {give_receipt, "give_receipt", {"出具回执", "Give the receipts"}},
    {cancel_notice, "cancel_notice", {"作废通知", "Cancel"}},
    {recall_notice, "recall_notice", {"撤回通知", "Recall"}},
};
inline constexpr Move<NoticeState, NoticeAct> moves[] = {
    {made,      collect_notice, collected, make_notice},
    {collected, submit_notice,  submitted, make_notice},
    {made,      issue_notice,   submitted, make_notice},   // where no province collects (rule pack)
    {submitted, receive_notice, received},
    {received,  pass_due,       overdue},
    {overdue,   restart_clock,  received},                 // an invoice went back, a calendar was completed
    {received,  record_payment, paid},
    {overdue,   record_payment, paid},
    {paid,      give_receipt,   receipted},
    {received,  record_return,  received},                 // of a part that was paid
    {overdue,   record_return,  overdue},
    {paid,      record_return,  received},
    {receipted, record_return,  received},                 // the receipts no longer hold
    {made,      cancel_notice,  cancelled},                // keeps its number (3.1.5)
    {collected, cancel_notice,  cancelled},
    {submitted, recall_notice,  cancelled},
    {received,  recall_notice,  cancelled},
    {overdue,   recall_notice,  cancelled},
};
}  // namespace notice_table

inline constexpr Lifecycle<NoticeState, NoticeAct> notice_lifecycle{
    "payment_notices", NoticeState::made, notice_table::states, notice_table::acts, notice_table::moves};
static_assert(notice_lifecycle.is_sound());

}  // namespace onecard::projects
