#pragma once
// The life of a destruction of spoiled cards: two persons see them cut (R3.9-3).

#include "base/lifecycle.hpp"

namespace onecard::production {

enum class DestructionState { drafted, destroyed };
enum class DestructionAct { record_destruction, confirm_destruction };

namespace destruction_table {
using enum DestructionState;
using enum DestructionAct;
inline constexpr Label<DestructionState> states[] = {
    {drafted, "drafted", {"待复核", "Recorded by one hand"}},
    {destroyed, "destroyed", {"已销毁", "Destroyed"}},
};
inline constexpr Label<DestructionAct> acts[] = {
    {record_destruction, "record_destruction", {"登记销毁", "Record the destruction"}},
    {confirm_destruction, "confirm_destruction", {"复核销毁", "Confirm the destruction"}},
};
inline constexpr Move<DestructionState, DestructionAct> moves[] = {
    // from   act                  to         not by a hand that did one of these
    {drafted, confirm_destruction, destroyed, {record_destruction}},
};
}  // namespace destruction_table

inline constexpr Lifecycle<DestructionState, DestructionAct> destruction_lifecycle{
    "destructions", DestructionState::drafted, destruction_table::states, destruction_table::acts,
    destruction_table::moves};
static_assert(destruction_lifecycle.is_sound());

}  // namespace onecard::production
