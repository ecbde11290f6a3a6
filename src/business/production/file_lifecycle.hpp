#pragma once
// The life of a file of production: ours is delivered, a partner's is taken or refused.

#include "base/lifecycle.hpp"

namespace onecard::production {

enum class FileState { recorded, delivered, received, taken, refused, replaced };
enum class FileAct { deliver_file, receive_file, take_file, refuse_file, replace_file };

namespace file_table {
using enum FileState;
using enum FileAct;
inline constexpr Label<FileState> states[] = {
    {recorded, "recorded", {"已登记", "Recorded"}},
    {delivered, "delivered", {"已送达", "Delivered"}},
    {received, "received", {"已收到", "Received"}},
    {taken, "taken", {"已采用", "Taken"}},
    {refused, "refused", {"未采用", "Refused"}},
    {replaced, "replaced", {"已被更正文件替换", "Replaced by a corrected file"}},
};
inline constexpr Label<FileAct> acts[] = {
    {deliver_file, "deliver_file", {"送达", "Deliver"}},
    {receive_file, "receive_file", {"收取", "Receive"}},
    {take_file, "take_file", {"采用", "Take"}},
    {refuse_file, "refuse_file", {"拒收", "Refuse"}},
    {replace_file, "replace_file", {"替换", "Replace"}},
};
inline constexpr Move<FileState, FileAct> moves[] = {
    {recorded, deliver_file, delivered}, {recorded, receive_file, received}, {received, take_file, taken},
    {received, refuse_file, refused},    {taken, replace_file, replaced},
};
}  // namespace file_table

inline constexpr Lifecycle<FileState, FileAct> file_lifecycle{
    "production_files", FileState::recorded, file_table::states, file_table::acts, file_table::moves, FileState::taken};
static_assert(file_lifecycle.is_sound());

}  // namespace onecard::production
