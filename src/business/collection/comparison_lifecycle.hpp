#pragma once
// The lives of a comparison with a source, and of a result that is set aside by two hands.

#include "base/lifecycle.hpp"

namespace onecard::collection {

enum class ComparisonState { preparing, waiting, incomplete, answered, ended };
enum class ComparisonAct { send_request, take_part, take_all, end_comparison };

namespace comparison_table {
using enum ComparisonState;
using enum ComparisonAct;
inline constexpr Label<ComparisonState> states[] = {
    {preparing, "preparing", {"准备中", "Preparing"}},
    {waiting, "waiting", {"等待结果", "Waiting for results"}},
    {incomplete, "incomplete", {"结果不全", "Partly answered"}},
    {answered, "answered", {"已完成", "Answered"}},
    {ended, "ended", {"已终止", "Ended"}},
};
inline constexpr Label<ComparisonAct> acts[] = {
    {send_request, "send_request", {"发出请求", "Send the request"}},
    {take_part, "take_part", {"收到部分结果", "Take part of the results"}},
    {take_all, "take_all", {"收齐结果", "Take all results"}},
    {end_comparison, "end_comparison", {"终止比对", "End the comparison"}},
};
inline constexpr Move<ComparisonState, ComparisonAct> moves[] = {
    {preparing, send_request, waiting}, {preparing, end_comparison, ended},
    {waiting, take_part, incomplete},   {waiting, take_all, answered},
    {waiting, end_comparison, ended},   {incomplete, take_part, incomplete},
    {incomplete, take_all, answered},   {incomplete, end_comparison, ended},
};
}  // namespace comparison_table

inline constexpr Lifecycle<ComparisonState, ComparisonAct> comparison_lifecycle{
    "comparison_jobs", ComparisonState::preparing, comparison_table::states, comparison_table::acts,
    comparison_table::moves};
static_assert(comparison_lifecycle.is_sound());

enum class OverrideState { asked, approved, refused };
enum class OverrideAct { ask_override, approve_override, refuse_override };

namespace override_table {
using enum OverrideState;
using enum OverrideAct;
inline constexpr Label<OverrideState> states[] = {
    {asked, "asked", {"待复核", "Asked for"}},
    {approved, "approved", {"已认定", "Approved"}},
    {refused, "refused", {"不予认定", "Refused"}},
};
inline constexpr Label<OverrideAct> acts[] = {
    {ask_override, "ask_override", {"申请人工认定", "Ask for an override"}},
    {approve_override, "approve_override", {"同意人工认定", "Approve the override"}},
    {refuse_override, "refuse_override", {"不同意人工认定", "Refuse the override"}},
};
inline constexpr Move<OverrideState, OverrideAct> moves[] = {
    {asked, approve_override, approved, {ask_override}},
    {asked, refuse_override, refused},  // also by who asked: that withdraws it
};
}  // namespace override_table

inline constexpr Lifecycle<OverrideState, OverrideAct> override_lifecycle{
    "comparison_overrides", OverrideState::asked, override_table::states, override_table::acts,
    override_table::moves};
static_assert(override_lifecycle.is_sound());

}  // namespace onecard::collection
