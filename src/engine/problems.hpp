#pragma once
// What the engine itself can refuse.

#include "base/problem.hpp"

namespace onecard {

inline constexpr ProblemKind json_unreadable{
    "engine.json_unreadable", Fault::invalid, {"JSON 有误：{}", "The JSON cannot be read: {}"}};
inline constexpr ProblemKind field_missing{
    "engine.field_missing", Fault::invalid, {"必须填写“{}”", "{} is required"}};
inline constexpr ProblemKind field_unknown{
    "engine.field_unknown", Fault::invalid,
    {"没有名为“{}”的字段，可用的有：{}", "There is no field named {}; there are: {}"}};
inline constexpr ProblemKind field_wrong_shape{
    "engine.field_wrong_shape", Fault::invalid, {"“{}”的类型不对，应为{}", "{} has the wrong type; wanted: {}"}};
inline constexpr ProblemKind field_too_long{
    "engine.field_too_long", Fault::invalid, {"“{}”最多 {} 个字符", "{} may have at most {} characters"}};
inline constexpr ProblemKind choice_unknown{
    "engine.choice_unknown", Fault::invalid, {"“{}”不在可选值之列：{}", "{} is not one of: {}"}};
inline constexpr ProblemKind not_a_list{
    "engine.not_a_list", Fault::invalid, {"“{}”不是清单，不能导出", "{} is no list and cannot be exported"}};
inline constexpr ProblemKind operation_unknown{
    "engine.operation_unknown", Fault::not_found, {"没有名为“{}”的操作", "There is no operation named {}"}};
inline constexpr ProblemKind not_signed_in{
    "engine.not_signed_in", Fault::forbidden, {"请先登录", "Please sign in first"}};
inline constexpr ProblemKind not_permitted{
    "engine.not_permitted", Fault::forbidden, {"您的岗位没有“{}”的权限", "Your posts do not permit: {}"}};
inline constexpr ProblemKind not_found_here{
    "engine.not_found", Fault::not_found, {"没有找到 {}", "Not found: {}"}};
inline constexpr ProblemKind act_not_allowed{
    "engine.act_not_allowed", Fault::conflict,
    {"当前状态为“{}”，不能“{}”", "Not possible in the state {}: {}"},
    {"请刷新后查看当前状态", "Reload to see the present state"}};
inline constexpr ProblemKind needs_other_hand{
    "engine.needs_other_hand", Fault::forbidden,
    {"经办与复核须为不同的人：“{}”是您自己做的", "A second person is needed: you did {} yourself"},
    {"请由另一位有权限的同事办理", "Ask a colleague who has the permission"}};
inline constexpr ProblemKind request_reused{
    "engine.request_reused", Fault::conflict,
    {"请求编号 {} 已用于另一内容", "The request id {} was used with other content"}};
inline constexpr ProblemKind database_busy{
    "engine.database_busy", Fault::busy, {"系统繁忙，请稍后再试", "The system is busy, please try again"}};
inline constexpr ProblemKind disk_is_full{
    "engine.disk_full", Fault::busy,
    {"磁盘空间不足，没有写入任何内容", "The disk is full; nothing was written"},
    {"请管理员清理或扩充磁盘后重试", "Ask the administrator to free or add disk space, then try again"}};
inline constexpr ProblemKind internal_fault{
    "engine.internal_fault", Fault::busy,
    {"系统内部错误，追踪号 {}", "Internal error, trace number {}"},
    {"请把追踪号告诉管理员", "Tell the administrator the trace number"}};
inline constexpr ProblemKind upload_unknown{
    "engine.upload_unknown", Fault::not_found, {"没有找到上传的文件 {}", "There is no uploaded file {}"}};
inline constexpr ProblemKind setting_unreadable{
    "engine.setting_unreadable", Fault::invalid, {"配置项 {} 的值有误：{}", "The setting {} has a wrong value: {}"}};
inline constexpr ProblemKind not_initialised{
    "engine.not_initialised", Fault::refused,
    {"数据目录 {} 尚未初始化", "The data directory {} is not initialised"},
    {"请先运行 onecard init", "Run onecard init first"}};

}  // namespace onecard
