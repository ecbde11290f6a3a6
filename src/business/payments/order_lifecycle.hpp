#pragma once
// The life of a payment order, from its lines to the last answer of the bank.

#include "base/lifecycle.hpp"

namespace onecard::payments {

enum class OrderState { writing, ready, released, sent, acknowledged, answered, finished, revoked, rejected };
enum class OrderAct {
    complete_lines,
    release_bank_file,
    deliver_file,
    take_acknowledgement,
    take_rejection,
    take_result,
    finish_order,
    reopen_order,
    revoke_order
};

namespace order_table {
using enum OrderState;
using enum OrderAct;

inline constexpr Label<OrderState> states[] = {
    {writing, "writing", {"生成明细中", "Writing lines"}},
    {ready, "ready", {"待放行", "Ready for release"}},
    {released, "released", {"已放行", "Released"}},
    {sent, "sent", {"已送银行", "Sent to the bank"}},
    {acknowledged, "acknowledged", {"银行已受理", "Acknowledged"}},
    {answered, "answered", {"部分回盘", "Partly answered"}},
    {finished, "finished", {"已办结", "Finished"}},
    {revoked, "revoked", {"已撤回", "Revoked"}},
    {rejected, "rejected", {"银行拒收", "Rejected by the bank"}},
};
inline constexpr Label<OrderAct> acts[] = {
    {complete_lines, "complete_lines", {"明细齐备", "Complete the lines"}},
    {release_bank_file, "release_bank_file", {"放行代发文件", "Release the bank file"}},
    {deliver_file, "deliver_file", {"送达文件", "Deliver the file"}},
    {take_acknowledgement, "take_acknowledgement", {"接收受理回执", "Take the acknowledgement"}},
    {take_rejection, "take_rejection", {"接收拒收回执", "Take the rejection"}},
    {take_result, "take_result", {"接收结果", "Take results"}},
    {finish_order, "finish_order", {"办结", "Finish"}},
    {reopen_order, "reopen_order", {"退款重开", "Reopen for a refund"}},
    {revoke_order, "revoke_order", {"撤回", "Revoke"}},
};
inline constexpr Move<OrderState, OrderAct> moves[] = {
    // from         act                   to
    {writing,      complete_lines,       ready},
    {ready,        release_bank_file,    released, complete_lines},  // not by the hand that ordered the payment
    {released,     deliver_file,         sent},
    {sent,         take_acknowledgement, acknowledged},
    {sent,         take_rejection,       rejected},
    {sent,         take_result,          answered},  // a result without an ACK is an answer all the same
    {acknowledged, take_result,          answered},
    {answered,     take_result,          answered},
    {answered,     finish_order,         finished},
    {finished,     reopen_order,         answered},  // a credit that came back after success
    {writing,      revoke_order,         revoked},
    {ready,        revoke_order,         revoked},
    {released,     revoke_order,         revoked},   // only before the file left (R3.23-1)
};
}  // namespace order_table

inline constexpr Lifecycle<OrderState, OrderAct> order_lifecycle{
    "payment_orders", OrderState::writing, order_table::states, order_table::acts, order_table::moves,
    OrderState::finished};
static_assert(order_lifecycle.is_sound());

}  // namespace onecard::payments
