#pragma once
// The life of a card made at the counter: fetched, being made, written, returned, enabled; or failed.

#include "base/lifecycle.hpp"

namespace onecard::production {

enum class InstantState { fetched, making, written, returned, enabled, failed };
enum class InstantAct {
    start_instant_card,
    return_instant_card,
    confirm_return,
    enable_instant_card,
    fail_instant_card
};

namespace instant_table {
using enum InstantState;
using enum InstantAct;
inline constexpr Label<InstantState> states[] = {
    {fetched, "fetched", {"已取数据", "Fetched"}},
    {making, "making", {"制作中", "Being made"}},
    {written, "written", {"已制成", "Written"}},
    {returned, "returned", {"已回传未启用", "Returned, not enabled"}},
    {enabled, "enabled", {"已启用", "Enabled"}},
    {failed, "failed", {"制作失败", "Failed"}},
};
inline constexpr Label<InstantAct> acts[] = {
    {start_instant_card, "start_instant_card", {"开始制卡", "Begin to make the card"}},
    {return_instant_card, "return_instant_card", {"回传制卡结果", "Return what was written"}},
    {confirm_return, "confirm_return", {"登记成卡", "Record the card"}},
    {enable_instant_card, "enable_instant_card", {"启用", "Enable the card"}},
    {fail_instant_card, "fail_instant_card", {"登记失败", "Record the failure"}},
};
inline constexpr Move<InstantState, InstantAct> moves[] = {
    {fetched, start_instant_card, making}, {fetched, fail_instant_card, failed},
    {making, fail_instant_card, failed},   {making, return_instant_card, written},
    {written, confirm_return, returned},   {returned, enable_instant_card, enabled},
};
}  // namespace instant_table

inline constexpr Lifecycle<InstantState, InstantAct> instant_lifecycle{
    "instant_cards",     InstantState::fetched, instant_table::states,
    instant_table::acts, instant_table::moves,  InstantState::returned};
static_assert(instant_lifecycle.is_sound());

}  // namespace onecard::production
