#pragma once
// The life of a holder count: recorded, then confirmed by the bureau and by the bank, in either order (R3.30-2).

#include "base/lifecycle.hpp"

namespace onecard::funds {

enum class HolderState { recorded, bureau_confirmed, bank_confirmed, confirmed };
enum class HolderAct { record_holders, correct_holders, confirm_holders, confirm_own_holders };

namespace holder_table {
using enum HolderState;
using enum HolderAct;
inline constexpr Label<HolderState> states[] = {
    {recorded, "recorded", {"已录入", "Recorded"}},
    {bureau_confirmed, "bureau_confirmed", {"人社局已确认", "Confirmed by the bureau"}},
    {bank_confirmed, "bank_confirmed", {"银行已确认", "Confirmed by the bank"}},
    {confirmed, "confirmed", {"双方已确认", "Confirmed by both"}},
};
inline constexpr Label<HolderAct> acts[] = {
    {record_holders, "record_holders", {"录入持卡数量", "Record the holders of a bank"}},   // its birth
    {correct_holders, "correct_holders", {"更正持卡数量", "Correct the holders of a bank"}},
    {confirm_holders, "confirm_holders", {"确认持卡数量", "Confirm the holders for the bureau"}},
    {confirm_own_holders, "confirm_own_holders", {"银行确认持卡数量", "Confirm the holders for the bank"}},
};
inline constexpr Move<HolderState, HolderAct> moves[] = {
    // from              act                   to                not by a hand that did one of these in this round
    {recorded,         confirm_holders,     bureau_confirmed, record_holders, correct_holders},
    {recorded,         confirm_own_holders, bank_confirmed,   record_holders, correct_holders},
    {bank_confirmed,   confirm_holders,     confirmed,        record_holders, correct_holders, confirm_own_holders},
    {bureau_confirmed, confirm_own_holders, confirmed,        record_holders, correct_holders, confirm_holders},
    {recorded,         correct_holders,     recorded},
    {bureau_confirmed, correct_holders,     recorded},
    {bank_confirmed,   correct_holders,     recorded},
};
}  // namespace holder_table

inline constexpr Lifecycle<HolderState, HolderAct> holder_lifecycle{
    "holder_counts", HolderState::recorded, holder_table::states, holder_table::acts, holder_table::moves};
static_assert(holder_lifecycle.is_sound());

}  // namespace onecard::funds
