#pragma once
// The life of a case of the green channel: found without a card, applied, the card stands; or closed with a word.

#include "base/lifecycle.hpp"

namespace onecard::issuing {

enum class GreenState { found, applied, done, closed };
enum class GreenAct { take_application, lose_application, note_card, close_green_case };

namespace green_table {
using enum GreenState;
using enum GreenAct;
inline constexpr Label<GreenState> states[] = {
    {found, "found", {"待申领", "Without a card"}},
    {applied, "applied", {"已申领", "Applied"}},
    {done, "done", {"已发卡", "Has a card"}},
    {closed, "closed", {"已关闭", "Closed"}},
};
inline constexpr Label<GreenAct> acts[] = {
    {take_application, "take_application", {"登记申领", "An application was made"}},
    {lose_application, "lose_application", {"申请未成", "The application came to nothing"}},
    {note_card, "note_card", {"卡已制成", "The card stands"}},
    {close_green_case, "close_green_case", {"关闭事项", "Close the case"}},
};
inline constexpr Move<GreenState, GreenAct> moves[] = {
    {found, take_application, applied}, {applied, lose_application, found},
    {found, note_card, done},  // by a card that came another way
    {applied, note_card, done},         {found, close_green_case, closed},
};
}  // namespace green_table

inline constexpr Lifecycle<GreenState, GreenAct> green_lifecycle{
    "green_channel", GreenState::found, green_table::states, green_table::acts, green_table::moves};
static_assert(green_lifecycle.is_sound());
inline std::span<const Label<GreenState>> labels_of(GreenState) {
    return green_lifecycle.states();
}

}  // namespace onecard::issuing
