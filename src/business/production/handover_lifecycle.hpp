#pragma once
// The life of a hand-over of finished cards: given by one hand, received by another, both sign.

#include "base/lifecycle.hpp"

namespace onecard::production {

enum class HandoverState { given, received };
enum class HandoverAct { hand_over_cards, receive_cards };

namespace handover_table {
using enum HandoverState;
using enum HandoverAct;
inline constexpr Label<HandoverState> states[] = {
    {given, "given", {"已交出", "Given"}},
    {HandoverState::received, "received", {"已签收", "Received"}},
};
inline constexpr Label<HandoverAct> acts[] = {
    {hand_over_cards, "hand_over_cards", {"交出", "Hand over"}},
    {receive_cards, "receive_cards", {"签收", "Receive"}},
};
inline constexpr Move<HandoverState, HandoverAct> moves[] = {
    {given, receive_cards, HandoverState::received, {hand_over_cards}},
};
}  // namespace handover_table

inline constexpr Lifecycle<HandoverState, HandoverAct> handover_lifecycle{
    "production_handovers", HandoverState::given, handover_table::states, handover_table::acts, handover_table::moves};
static_assert(handover_lifecycle.is_sound());

}  // namespace onecard::production
