#pragma once
// The life of a card profile: drafted, submitted, approved by another hand, retired; an approved one is never edited.

#include "base/lifecycle.hpp"

namespace onecard::issuing {

enum class ProfileState { draft, submitted, approved, retired };
enum class ProfileAct { propose_profile, submit_profile, approve_profile, return_profile, retire_profile };

namespace profile_table {
using enum ProfileState;
using enum ProfileAct;
inline constexpr Label<ProfileState> states[] = {
    {draft, "draft", {"草稿", "Draft"}},
    {submitted, "submitted", {"待批准", "Waiting for approval"}},
    {approved, "approved", {"已批准", "Approved"}},
    {retired, "retired", {"已停用", "Retired"}},
};
inline constexpr Label<ProfileAct> acts[] = {
    {propose_profile, "propose_profile", {"拟定卡规划", "Propose a card profile"}},
    {submit_profile, "submit_profile", {"报批卡规划", "Submit the card profile"}},
    {approve_profile, "approve_profile", {"批准卡规划", "Approve the card profile"}},
    {return_profile, "return_profile", {"退回卡规划", "Return the card profile"}},
    {retire_profile, "retire_profile", {"停用卡规划", "Retire the card profile"}},
};
inline constexpr Move<ProfileState, ProfileAct> moves[] = {
    {draft, submit_profile, submitted},
    {submitted, approve_profile, approved, {propose_profile, submit_profile}},
    {submitted, return_profile, draft, {submit_profile}},
    {approved, retire_profile, retired},
    {draft, retire_profile, retired},
};
}  // namespace profile_table

inline constexpr Lifecycle<ProfileState, ProfileAct> profile_lifecycle{
    "card_profiles", ProfileState::draft, profile_table::states, profile_table::acts, profile_table::moves};
static_assert(profile_lifecycle.is_sound());

}  // namespace onecard::issuing
