#pragma once
// The life of an adjustment: proposed by one hand, agreed by the other side where a bank bears it, booked by another.

#include "base/lifecycle.hpp"

namespace onecard::funds {

enum class AdjustmentState { proposed, agreed, booked, declined };
enum class AdjustmentAct { propose_adjustment, agree_adjustment, confirm_adjustment, decline_adjustment };

namespace adjustment_table {
using enum AdjustmentState;
using enum AdjustmentAct;
inline constexpr Label<AdjustmentState> states[] = {
    {proposed, "proposed", {"已提出", "Proposed"}},
    {agreed, "agreed", {"对方已同意", "Agreed by the other side"}},
    {booked, "booked", {"已入账", "Booked"}},
    {declined, "declined", {"未通过", "Declined"}},
};
inline constexpr Label<AdjustmentAct> acts[] = {
    {propose_adjustment, "propose_adjustment", {"提出调整", "Propose an adjustment"}},   // its birth
    {agree_adjustment, "agree_adjustment", {"同意调整", "Agree to the adjustment"}},
    {confirm_adjustment, "confirm_adjustment", {"复核入账", "Confirm and book the adjustment"}},
    {decline_adjustment, "decline_adjustment", {"不同意调整", "Decline the adjustment"}},
};
inline constexpr Move<AdjustmentState, AdjustmentAct> moves[] = {
    // from     act                 to        not by a hand that did one of these in this round
    {proposed, agree_adjustment,   agreed,   propose_adjustment},
    {proposed, confirm_adjustment, booked,   propose_adjustment},   // where no bank has to agree
    {agreed,   confirm_adjustment, booked,   propose_adjustment, agree_adjustment},
    {proposed, decline_adjustment, declined},
    {agreed,   decline_adjustment, declined},
};
}  // namespace adjustment_table

inline constexpr Lifecycle<AdjustmentState, AdjustmentAct> adjustment_lifecycle{
    "fund_adjustments", AdjustmentState::proposed, adjustment_table::states, adjustment_table::acts,
    adjustment_table::moves};
static_assert(adjustment_lifecycle.is_sound());

}  // namespace onecard::funds
