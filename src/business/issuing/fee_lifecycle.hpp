#pragma once
// The lives of a fee standard and of a fee order (domain.md 3.33).

#include "base/lifecycle.hpp"

namespace onecard::issuing {

enum class StandardState { recorded, in_force, ended };
enum class StandardAct { record_fee_standard, confirm_fee_standard, end_fee_standard };

namespace standard_table {
using enum StandardState;
using enum StandardAct;
inline constexpr Label<StandardState> states[] = {
    {recorded, "recorded", {"待确认", "Recorded"}},
    {in_force, "in_force", {"执行中", "In force"}},
    {ended, "ended", {"已停止执行", "Ended"}},
};
inline constexpr Label<StandardAct> acts[] = {
    {record_fee_standard, "record_fee_standard", {"登记收费标准", "Record a fee standard"}},
    {confirm_fee_standard, "confirm_fee_standard", {"确认收费标准", "Confirm the fee standard"}},
    {end_fee_standard, "end_fee_standard", {"停止收费标准", "End the fee standard"}},
};
inline constexpr Move<StandardState, StandardAct> moves[] = {
    {recorded, confirm_fee_standard, in_force, {record_fee_standard}},
    {recorded, end_fee_standard, ended},
    {in_force, end_fee_standard, ended},
};
}  // namespace standard_table

inline constexpr Lifecycle<StandardState, StandardAct> fee_standard_lifecycle{
    "fee_standards", StandardState::recorded, standard_table::states, standard_table::acts,
    standard_table::moves};
static_assert(fee_standard_lifecycle.is_sound());

/// A fee whose card never came is given back, or counts for the next application.
enum class FeeState { created, exempt, paid, lapsed, refund_due, refunded, credited };
enum class FeeAct { create_fee, pay_fee, exempt_fee, lapse_fee, owe_refund, refund_fee, credit_fee };

namespace fee_table {
using enum FeeState;
using enum FeeAct;
inline constexpr Label<FeeState> states[] = {
    {created, "created", {"待缴费", "To be paid"}},
    {exempt, "exempt", {"已免收", "Exempt"}},
    {paid, "paid", {"已缴费", "Paid"}},
    {lapsed, "lapsed", {"无需缴纳", "No longer due"}},
    {refund_due, "refund_due", {"待退费", "To be given back"}},
    {refunded, "refunded", {"已退费", "Given back"}},
    {credited, "credited", {"已转抵", "Credited to another application"}},
};
inline constexpr Label<FeeAct> acts[] = {
    {create_fee, "create_fee", {"生成缴费单", "Make the fee order"}},
    {pay_fee, "pay_fee", {"登记缴费", "Record the payment of a fee"}},
    {exempt_fee, "exempt_fee", {"免收工本费", "Exempt from the fee"}},
    {lapse_fee, "lapse_fee", {"申请撤销，不再收取", "The application was withdrawn"}},
    {owe_refund, "owe_refund", {"转待退费", "Owe it back"}},
    {refund_fee, "refund_fee", {"登记退费", "Record the refund of a fee"}},
    {credit_fee, "credit_fee", {"转抵新申请", "Credit it to a new application"}},
};
inline constexpr Move<FeeState, FeeAct> moves[] = {
    {created, pay_fee, paid},
    {created, exempt_fee, exempt, {create_fee}},  // who takes the application does not forgive its fee
    {created, lapse_fee, lapsed},
    {paid, owe_refund, refund_due},
    {refund_due, refund_fee, refunded, {pay_fee}},  // whoever took the money does not give it back alone
    {refund_due, credit_fee, credited},
};
}  // namespace fee_table

inline constexpr Lifecycle<FeeState, FeeAct> fee_order_lifecycle{
    "fee_orders", FeeState::created, fee_table::states, fee_table::acts, fee_table::moves};
static_assert(fee_order_lifecycle.is_sound());
inline std::span<const Label<FeeState>> labels_of(FeeState) {
    return fee_order_lifecycle.states();
}

}  // namespace onecard::issuing
