#pragma once
// The life of a bank file: ours is made, handed over or withdrawn; the bank's is received, then taken or refused.

#include "base/lifecycle.hpp"

namespace onecard::payments {

enum class FileState { recorded, made, delivering, delivered, withdrawn, received, taken, refused };
enum class FileAct {
    seal_file,
    hand_over,
    confirm_delivery,
    take_back,
    withdraw_file,
    receive_file,
    take_file,
    refuse_file,
    retake_file
};

namespace file_table {
using enum FileState;
using enum FileAct;
inline constexpr Label<FileState> states[] = {
    {recorded, "recorded", {"已登记", "Recorded"}},
    {made, "made", {"已生成", "Made"}},
    {delivering, "delivering", {"送达中", "Being delivered"}},
    {delivered, "delivered", {"已送达", "Delivered"}},
    {withdrawn, "withdrawn", {"已作废", "Withdrawn"}},
    {received, "received", {"已收到", "Received"}},
    {taken, "taken", {"已采用", "Taken"}},
    {refused, "refused", {"未采用", "Refused"}},
};
inline constexpr Label<FileAct> acts[] = {
    {seal_file, "seal_file", {"生成", "Seal"}},
    {hand_over, "hand_over", {"开始送达", "Hand over"}},
    {confirm_delivery, "confirm_delivery", {"确认送达", "Confirm the delivery"}},
    {take_back, "take_back", {"送达未成，收回", "Take back what did not arrive"}},
    {withdraw_file, "withdraw_file", {"作废", "Withdraw"}},
    {receive_file, "receive_file", {"收到", "Receive"}},
    {take_file, "take_file", {"采用", "Take"}},
    {refuse_file, "refuse_file", {"不予采用", "Refuse"}},
    {retake_file, "retake_file", {"重新读取", "Read again"}},
};
inline constexpr Move<FileState, FileAct> moves[] = {
    {recorded,   seal_file,        made},
    {made,       hand_over,        delivering},  // from here on the order can no longer be revoked
    {delivering, confirm_delivery, delivered},
    {delivering, take_back,        made},
    {made,       withdraw_file,    withdrawn},
    {recorded,   receive_file,     received},
    {received,   take_file,        taken},
    {received,   refuse_file,      refused},
    {refused,    retake_file,      received},
};
}  // namespace file_table

inline constexpr Lifecycle<FileState, FileAct> file_lifecycle{"bank_files",       FileState::recorded,
                                                              file_table::states, file_table::acts,
                                                              file_table::moves,  FileState::refused};
static_assert(file_lifecycle.is_sound());

}  // namespace onecard::payments
