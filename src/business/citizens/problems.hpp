#pragma once
// What the citizen window can refuse.

#include "base/problem.hpp"

namespace onecard::citizens {

inline constexpr ProblemKind code_asked_too_often{
    "citizens.code_asked_too_often",
    Fault::refused,
    {"该证件号码获取验证码过于频繁", "Codes were asked for this number too often"},
    {"请一小时后再试，或到镇街人社所、服务银行网点查询",
     "Try again in an hour, or ask at the town's office or a bank branch"}};
/// The same for an unknown number, another name, a wrong, used or expired code: what is wrong would tell who
/// exists.
inline constexpr ProblemKind sign_in_refused{
    "citizens.sign_in_refused",
    Fault::forbidden,
    {"姓名、身份证号或验证码不正确，或验证码已失效",
     "Name, number or code is wrong, or the code has expired"},
    {"请核对后重试；每个验证码最多可试 5 次，10 分钟内有效",
     "Check and try again; a code may be tried 5 times within 10 minutes"}};
inline constexpr ProblemKind not_a_citizen{
    "citizens.not_a_citizen",
    Fault::forbidden,
    {"此处仅供持卡人本人查询", "Only a citizen may look here, at the own record"},
    {"请由持卡人本人登录公众服务窗口", "Let the citizen sign in at the citizen window"}};
inline constexpr ProblemKind holder_not_found{
    "citizens.holder_not_found",
    Fault::not_found,
    {"没有找到此人", "There is no such person"},
    {"请核对证件号码；外地人员请到其所在地办理", "Check the number; others are served where they live"}};
inline constexpr ProblemKind message_not_found{
    "citizens.message_not_found", Fault::not_found, {"没有找到短信 {}", "There is no message {}"}};
inline constexpr ProblemKind purpose_missing{
    "citizens.purpose_missing",
    Fault::invalid,
    {"查看完整手机号须说明用途", "A purpose is needed to see the whole mobile number"},
    {"请填写用途", "Write down the purpose"}};

inline constexpr ProblemKind own_card_missing{
    "citizens.own_card_missing",
    Fault::conflict,
    {"没有可办理此事项的社保卡", "You have no card on which this could be done"},
    {"请查看卡的当前状态", "See how your cards stand"}};

}  // namespace onecard::citizens
