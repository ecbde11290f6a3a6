#pragma once
// The lives of a public notice and of an objection to one of its lines (3.22).

#include "base/id.hpp"
#include "base/lifecycle.hpp"

namespace onecard::subsidies {

struct NoticeTag { static constexpr std::string_view prefix = "notice"; };
using NoticeId = Id<NoticeTag>;
struct ObjectionTag { static constexpr std::string_view prefix = "objection"; };
using ObjectionId = Id<ObjectionTag>;

enum class NoticeState { posted, withdrawn };
enum class NoticeAct { withdraw_notice };
enum class ObjectionState { open, answered };
enum class ObjectionAct { object_to_notice, answer_objection };

namespace notice_table {
inline constexpr Label<NoticeState> states[] = {
    {NoticeState::posted, "posted", {"已公示", "Posted"}},
    {NoticeState::withdrawn, "withdrawn", {"已撤下", "Withdrawn"}},
};
inline constexpr Label<NoticeAct> acts[] = {
    {NoticeAct::withdraw_notice, "withdraw_notice", {"撤下公示", "Withdraw the notice"}},
};
// It is born by open_notice; who posts it may take it down again.
inline constexpr Move<NoticeState, NoticeAct> moves[] = {
    {NoticeState::posted, NoticeAct::withdraw_notice, NoticeState::withdrawn},
};
inline constexpr Label<ObjectionState> objection_states[] = {
    {ObjectionState::open, "open", {"待答复", "Open"}},
    {ObjectionState::answered, "answered", {"已答复", "Answered"}},
};
inline constexpr Label<ObjectionAct> objection_acts[] = {
    {ObjectionAct::object_to_notice, "object_to_notice", {"提出异议", "Object to a line"}},
    {ObjectionAct::answer_objection, "answer_objection", {"答复异议", "Answer the objection"}},
};
// An official who objected as a citizen does not answer it.
inline constexpr Move<ObjectionState, ObjectionAct> objection_moves[] = {
    {ObjectionState::open, ObjectionAct::answer_objection, ObjectionState::answered, ObjectionAct::object_to_notice},
};
}  // namespace notice_table

inline constexpr Lifecycle<NoticeState, NoticeAct> notice_lifecycle{
    "public_notices", NoticeState::posted, notice_table::states, notice_table::acts, notice_table::moves};
inline constexpr Lifecycle<ObjectionState, ObjectionAct> objection_lifecycle{
    "notice_objections", ObjectionState::open, notice_table::objection_states, notice_table::objection_acts,
    notice_table::objection_moves};
static_assert(notice_lifecycle.is_sound());
static_assert(objection_lifecycle.is_sound());

}  // namespace onecard::subsidies
