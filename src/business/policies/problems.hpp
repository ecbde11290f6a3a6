#pragma once
// What policies can refuse.

#include "base/problem.hpp"

namespace onecard::policies {

// E6006
inline constexpr ProblemKind pack_expired{
    "policies.pack_expired",
    Fault::refused,
    {"规则包“{}”已于 {} 期满，不能据以开始新的业务",
     "The rule pack {} ended on {}; nothing new may begin under it"},
    {"请平台管理员启用后继规则包，或凭文号登记延续执行",
     "Have an administrator activate a successor, or record its continuation with a document number"}};
inline constexpr ProblemKind parameter_missing{
    "policies.parameter_missing",
    Fault::refused,
    {"{} 没有规定“{}”，也没有默认值", "For {} nothing lays down {}, and it has no default"},
    {"请在规则包中补充此参数", "Add the parameter to a rule pack"}};
inline constexpr ProblemKind parameter_unknown{
    "policies.parameter_unknown", Fault::not_found, {"没有名为“{}”的参数", "There is no parameter named {}"}};
inline constexpr ProblemKind pack_not_found{
    "policies.pack_not_found", Fault::not_found, {"没有规则包 {}", "There is no rule pack {}"}};

inline constexpr ProblemKind pack_too_large{
    "policies.pack_too_large",
    Fault::invalid,
    {"规则包文件超过 {} 字节", "The file of a rule pack has at most {} bytes"}};
inline constexpr ProblemKind pack_unreadable{
    "policies.pack_unreadable",
    Fault::invalid,
    {"规则包第 {} 行不是正确的 TOML：{}", "Line {} of the pack is no correct TOML: {}"}};
inline constexpr ProblemKind pack_entry_unknown{
    "policies.pack_entry_unknown",
    Fault::invalid,
    {"第 {} 行的“{}”不在规则包模式中", "Line {}: {} is not in the schema of packs"},
    {"新参数须先登记到 policies/schema.toml", "A new parameter is first entered in policies/schema.toml"}};
inline constexpr ProblemKind pack_entry_missing{
    "policies.pack_entry_missing", Fault::invalid, {"规则包缺少“{}”", "The pack lacks {}"}};
inline constexpr ProblemKind pack_value_wrong{
    "policies.pack_value_wrong",
    Fault::invalid,
    {"第 {} 行“{}”的值不对，应为：{}", "Line {}: the value of {} is wrong; wanted: {}"}};
inline constexpr ProblemKind pack_domain_undeclared{
    "policies.pack_domain_undeclared",
    Fault::invalid,
    {"第 {} 行：领域“{}”未列入 domains", "Line {}: the domain {} is not among the pack's domains"}};
inline constexpr ProblemKind pack_dates_reversed{
    "policies.pack_dates_reversed",
    Fault::invalid,
    {"失效日期 {} 早于施行日期 {}", "The last day {} is before the first day {}"}};

inline constexpr ProblemKind pack_name_taken{
    "policies.pack_name_taken",
    Fault::conflict,
    {"已有名为“{}”的规则包", "There is a rule pack named {} already"},
    {"规则包不得改动；修订请另起名称", "A pack is never edited; give a revision a name of its own"}};
inline constexpr ProblemKind pack_day_taken{
    "policies.pack_day_taken",
    Fault::conflict,
    {"“{}”已就同一区划、同一领域于同日施行", "{} begins on the same day for the same region and domain"}};
inline constexpr ProblemKind pack_not_active{
    "policies.pack_not_active",
    Fault::conflict,
    {"规则包“{}”未启用，无从延续", "The rule pack {} is not active and cannot be continued"}};
inline constexpr ProblemKind pack_without_end{
    "policies.pack_without_end",
    Fault::conflict,
    {"规则包“{}”没有失效日期，无须延续", "The rule pack {} has no last day and needs no continuation"}};
inline constexpr ProblemKind continuation_too_short{
    "policies.continuation_too_short",
    Fault::invalid,
    {"延续至 {} 不晚于现有的失效日期 {}",
     "The continuation to {} is not later than the present last day {}"}};

}  // namespace onecard::policies
