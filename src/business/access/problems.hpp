#pragma once
// What access can refuse.

#include "base/problem.hpp"

namespace onecard::access {

// One answer for an unknown account, a wrong password, a wrong code and a locked account, so that it does not
// tell which accounts exist, and a locked one cannot be tried further.
inline constexpr ProblemKind sign_in_refused{
    "access.sign_in_refused",
    Fault::forbidden,
    {"账号、密码或动态口令不正确，或账号已被锁定",
     "Account, password or code is wrong, or the account is locked"},
    {"连续失败会锁定账号一段时间；忘记密码请联系平台管理员重置",
     "Repeated failures lock the account for a while; ask an administrator to reset a forgotten password"}};
inline constexpr ProblemKind password_wrong{
    "access.password_wrong",
    Fault::forbidden,
    {"原密码不正确，或账号已被锁定", "The present password is wrong, or the account is locked"}};
inline constexpr ProblemKind password_not_new{
    "access.password_not_new",
    Fault::invalid,
    {"新密码不得与原密码相同", "The new password must differ from the present one"}};
inline constexpr ProblemKind no_account_here{
    "access.no_account_here", Fault::refused, {"当前不是账号登录", "Nobody is signed in with an account"}};
inline constexpr ProblemKind factor_code_wrong{
    "access.factor_code_wrong",
    Fault::forbidden,
    {"动态口令不正确", "The code is wrong"},
    {"请核对手机时间，输入当前显示的6位数字",
     "Check the clock of the telephone and type the 6 digits shown now"}};
inline constexpr ProblemKind factor_not_enrolled{
    "access.factor_not_enrolled", Fault::conflict, {"尚未申请动态口令", "No second factor was enrolled"}};

inline constexpr ProblemKind factor_enrolled{
    "access.factor_enrolled",
    Fault::conflict,
    {"已启用动态口令", "A second factor is in use"},
    {"更换手机请联系平台管理员取消后重新申请",
     "To change the telephone ask an administrator to remove it first"}};

inline constexpr ProblemKind account_malformed{
    "access.account_malformed",
    Fault::invalid,
    {"账号“{}”不合规：3至40位小写字母、数字、点、横线或下划线，以字母开头",
     "The account {} is not allowed: 3 to 40 small letters, digits, dots, dashes or underscores, a letter "
     "first"}};
inline constexpr ProblemKind account_taken{
    "access.account_taken",
    Fault::conflict,
    {"账号“{}”已被使用（含已收回的）", "The account {} is taken, be it by one who was revoked"},
    {"请另选账号", "Choose another"}};
inline constexpr ProblemKind account_of_person_differs{
    "access.account_of_person_differs",
    Fault::conflict,
    {"此人已有账号“{}”", "The person has the account {} already"},
    {"变更岗位请填写原账号", "For a change of post give that account"}};
inline constexpr ProblemKind own_account{
    "access.own_account",
    Fault::forbidden,
    {"不能办理自己的账号", "Nobody opens, revokes or resets the own account"}};
inline constexpr ProblemKind operator_not_found{
    "access.operator_not_found", Fault::not_found, {"没有操作员 {}", "There is no operator {}"}};
inline constexpr ProblemKind operator_revoked{
    "access.operator_revoked", Fault::conflict, {"操作员“{}”的权限已收回", "The operator {} was revoked"}};
inline constexpr ProblemKind installation_has_operators{
    "access.installation_has_operators",
    Fault::conflict,
    {"已有操作员，不能再建立首个管理员",
     "There are operators already; the first administrator cannot be made again"}};

inline constexpr ProblemKind role_unknown{
    "access.role_unknown", Fault::invalid, {"没有岗位角色“{}”", "There is no role {}"}};
// The console knows this code and asks for the password on the spot.
inline constexpr ProblemKind identity_not_fresh{
    "access.confirm_identity",
    Fault::forbidden,
    {"此操作须再次确认身份", "This asks you to confirm your identity again"},
    {"请再次输入密码（及动态口令）后重试；命令行：onecard access confirm-identity",
     "Give your password (and code) again, then repeat; on the command line: onecard access confirm-identity"}};
inline constexpr ProblemKind roles_missing{
    "access.roles_missing", Fault::invalid, {"至少要有一个岗位角色", "At least one role is needed"}};
// R3.36-2
inline constexpr ProblemKind administrators_combined{
    "access.administrators_combined",
    Fault::refused,
    {"安全、系统、审计三类管理员须由不同的人担任：{} 与 {}",
     "The security, system and audit administrators are different persons: {} and {}"}};
inline constexpr ProblemKind role_not_for_organisation{
    "access.role_not_for_organisation",
    Fault::refused,
    {"角色 {} 不能授予 {} 类机构的人员", "The role {} is not given to people of an organisation of type {}"}};
inline constexpr ProblemKind scope_outside_organisation{
    "access.scope_outside_organisation",
    Fault::refused,
    {"数据范围 {} 超出机构所在区划 {}", "The scope {} reaches beyond the organisation's region {}"}};
inline constexpr ProblemKind request_for_other_organisation{
    "access.request_for_other_organisation",
    Fault::refused,
    {"只能为本单位人员申请", "A request is made for people of the own organisation"}};
inline constexpr ProblemKind request_not_found{
    "access.request_not_found",
    Fault::not_found,
    {"没有岗位权限申请 {}", "There is no provisioning request {}"}};

inline constexpr ProblemKind training_without_people{
    "access.training_without_people", Fault::invalid, {"没有参训人员", "Nobody attended"}};
inline constexpr ProblemKind training_in_future{
    "access.training_in_future",
    Fault::invalid,
    {"培训日期 {} 尚未到来", "The day {} of the training is yet to come"}};
inline constexpr ProblemKind score_out_of_range{
    "access.score_out_of_range", Fault::invalid, {"成绩应在 0 至 100 之间", "A score is between 0 and 100"}};

inline constexpr ProblemKind organisation_not_found{
    "access.organisation_not_found", Fault::not_found, {"没有机构 {}", "There is no organisation {}"}};
inline constexpr ProblemKind organisation_disabled{
    "access.organisation_disabled", Fault::conflict, {"机构“{}”已停用", "The organisation {} is disabled"}};
inline constexpr ProblemKind organisation_type_unknown{
    "access.organisation_type_unknown",
    Fault::invalid,
    {"没有机构类型“{}”", "There is no organisation type {}"}};
inline constexpr ProblemKind uscc_missing{
    "access.uscc_missing",
    Fault::invalid,
    {"{} 类机构必须填写统一社会信用代码", "An organisation of type {} needs its unified social credit code"}};
inline constexpr ProblemKind uscc_taken{
    "access.uscc_taken",
    Fault::conflict,
    {"统一社会信用代码 {} 已登记", "The unified social credit code {} is registered already"}};

}  // namespace onecard::access
