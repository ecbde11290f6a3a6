#pragma once
// The life of a disbursement batch, from the empty batch through every post to the bank and the close (3.21).

#include "base/lifecycle.hpp"

namespace onecard::subsidies {

enum class BatchState {
    filling, town_review, dept_first, dept_leader, approved, ordered, paying, paid_part, paid_all, closed, cancelled
};
enum class BatchAct {
    create_batch, submit_batch, submit_department_batch, resubmit_to_town, resubmit_to_first, resubmit_to_leader,
    withdraw_batch, review_town_roster, review_batch, approve_batch, return_batch, order_batch_payment, start_paying,
    settle_part, settle_all, reopen_settlement, close_batch, cancel_batch, revoke_batch_order
};

namespace batch_table {
using enum BatchState;
using enum BatchAct;
inline constexpr Label<BatchState> states[] = {
    {filling, "filling", {"填报中", "Filling in"}},
    {town_review, "town_review", {"镇街审核", "Town review"}},
    {dept_first, "dept_first", {"部门初审", "First review by the department"}},
    {dept_leader, "dept_leader", {"部门负责人审批", "Approval by the leader"}},
    {approved, "approved", {"已审批", "Approved"}},
    {ordered, "ordered", {"已下达支付", "Payment ordered"}},
    {paying, "paying", {"银行代发中", "The bank is paying"}},
    {paid_part, "paid_part", {"部分到账", "Partly paid"}},
    {paid_all, "paid_all", {"全部到账", "Paid in full"}},
    {closed, "closed", {"已办结", "Closed"}},
    {cancelled, "cancelled", {"已作废", "Cancelled"}},
};
inline constexpr Label<BatchAct> acts[] = {
    {create_batch, "create_batch", {"新建批次", "Create the batch"}},   // its birth; who made it may not approve it
    {submit_batch, "submit_batch", {"提交批次", "Submit the batch"}},
    {submit_department_batch, "submit_department_batch", {"部门提交批次", "Submit from the department"}},
    {resubmit_to_town, "resubmit_to_town", {"重新提交镇街审核", "Resubmit to the town"}},
    {resubmit_to_first, "resubmit_to_first", {"重新提交部门初审", "Resubmit to the first review"}},
    {resubmit_to_leader, "resubmit_to_leader", {"重新提交负责人", "Resubmit to the leader"}},
    {withdraw_batch, "withdraw_batch", {"撤回批次", "Withdraw the batch"}},
    {review_town_roster, "review_town_roster", {"镇街审核通过", "Pass the town review"}},
    {review_batch, "review_batch", {"部门初审通过", "Pass the first review"}},
    {approve_batch, "approve_batch", {"审批发放批次", "Approve the batch"}},
    {return_batch, "return_batch", {"退回批次", "Return the batch"}},
    {order_batch_payment, "order_batch_payment", {"下达支付", "Order the payment"}},
    {start_paying, "start_paying", {"银行开始代发", "The bank starts paying"}},
    {settle_part, "settle_part", {"部分到账", "Settle in part"}},
    {settle_all, "settle_all", {"全部到账", "Settle in full"}},
    {reopen_settlement, "reopen_settlement", {"退款重开", "Reopen for a refund"}},
    {close_batch, "close_batch", {"办结批次", "Close the batch"}},
    {cancel_batch, "cancel_batch", {"作废批次", "Cancel the batch"}},
    {revoke_batch_order, "revoke_batch_order", {"撤回支付", "Revoke the payment"}},
};
inline constexpr Move<BatchState, BatchAct> moves[] = {
    // from         act                      to           not by a hand that did one of these in this round
    {filling,     submit_batch,            town_review},
    {filling,     submit_department_batch, dept_first},
    {filling,     resubmit_to_town,        town_review},
    {filling,     resubmit_to_first,       dept_first},   // directly to the post that returned it (R3.1-10)
    {filling,     resubmit_to_leader,      dept_leader},
    {filling,     cancel_batch,            cancelled},
    {town_review, withdraw_batch,          filling},      // only while the next has not acted (R3.1-11)
    {dept_first,  withdraw_batch,          filling},
    {dept_leader, withdraw_batch,          filling},
    {town_review, review_town_roster,      dept_first,  create_batch, submit_batch, resubmit_to_town},
    {town_review, return_batch,            filling},
    {dept_first,  review_batch,            dept_leader, create_batch, submit_batch, submit_department_batch,
                                                        resubmit_to_town, resubmit_to_first, review_town_roster},
    {dept_first,  return_batch,            filling},
    {dept_leader, approve_batch,           approved,    create_batch, submit_batch, submit_department_batch,
                                                        resubmit_to_town, resubmit_to_first, resubmit_to_leader,
                                                        review_town_roster, review_batch},
    {dept_leader, return_batch,            filling},
    {approved,    return_batch,            filling},
    {approved,    order_batch_payment,     ordered,     submit_batch, submit_department_batch, resubmit_to_town,
                                                        resubmit_to_first, resubmit_to_leader, review_town_roster,
                                                        review_batch, approve_batch},
    {ordered,     revoke_batch_order,      approved},
    {ordered,     start_paying,            paying},
    {paying,      settle_part,             paid_part},
    {paying,      settle_all,              paid_all},
    {paid_part,   close_batch,             closed},
    {paid_all,    close_batch,             closed},
    {paid_all,    reopen_settlement,       paid_part},
    {closed,      reopen_settlement,       paid_part},   // a credit that came back after the close
};
}  // namespace batch_table

inline constexpr Lifecycle<BatchState, BatchAct> batch_lifecycle{
    "subsidy_batches", BatchState::filling, batch_table::states, batch_table::acts, batch_table::moves,
    BatchState::closed};
static_assert(batch_lifecycle.is_sound());

}  // namespace onecard::subsidies
