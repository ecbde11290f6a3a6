#pragma once
// What people can refuse.

#include "base/problem.hpp"

namespace onecard::people {

inline constexpr ProblemKind person_not_found{
    "people.person_not_found",
    Fault::not_found,
    {"持卡人员基础信息库中没有此人", "This person is not in the cardholder base"},
    {"请核对证件类型与号码", "Check the type and number of the certificate"}};
inline constexpr ProblemKind person_unnamed{
    "people.person_unnamed",
    Fault::invalid,
    {"请填写证件号码或人员标识之一", "Give the certificate number or the person's key, one of them"}};
inline constexpr ProblemKind person_key_unreadable{
    "people.person_key_unreadable",
    Fault::invalid,
    {"人员标识应为32位十六进制数字", "A person's key has 32 hexadecimal digits"},
    {"请从人员列表中复制", "Copy it from the list of people"}};
inline constexpr ProblemKind name_missing{"people.name_missing",
                                          Fault::invalid,
                                          {"姓名不能为空", "The name may not be empty"},
                                          {"请填写姓名", "Write the name"}};
inline constexpr ProblemKind name_rare_glyph{
    "people.name_rare_glyph",
    Fault::invalid,
    {"姓名含有自造字，机器不会自动比对此人",
     "The name holds a glyph of a private set; machines will not match this person"},
    {"请在新版字库中找到该字后更正姓名", "Find the glyph in a newer character set and correct the name"}};
inline constexpr ProblemKind change_not_found{
    "people.change_not_found", Fault::not_found, {"没有找到更正申请 {}", "There is no correction {}"}};
inline constexpr ProblemKind change_of_number{
    "people.change_of_number",
    Fault::refused,
    {"证件号码不能直接更正", "A certificate number cannot be corrected here"},
    {"号码变更须凭公安证明：以新号码登记此人并注销旧号码名下的卡",
     "A new number needs the police's proof: register the person under it and cancel the cards under the old "
     "one"}};
inline constexpr ProblemKind change_nothing{
    "people.change_nothing",
    Fault::invalid,
    {"更正后的内容与现有内容相同", "The corrected value is what the base already holds"}};
inline constexpr ProblemKind change_one_thing{
    "people.change_one_thing",
    Fault::invalid,
    {"一次申请更正一项内容", "A correction is of one thing"},
    {"请只填写一项更正内容，其他项另行申请", "Fill in one thing only and ask for the others separately"}};
inline constexpr ProblemKind change_overtaken{
    "people.change_overtaken",
    Fault::conflict,
    {"提出申请之后该项内容已变为其他值", "The value has changed since the correction was asked for"},
    {"请驳回后按现有内容重新申请", "Reject it and ask again from the present value"}};
inline constexpr ProblemKind change_already_open{
    "people.change_already_open",
    Fault::conflict,
    {"此人该项内容已有待复核的更正申请 {}", "A correction of this value already waits: {}"},
    {"请先复核或驳回原申请", "Approve or reject that one first"}};
inline constexpr ProblemKind proof_missing{
    "people.proof_missing",
    Fault::invalid,
    {"请填写证明材料", "Name the document that proves it"},
    {"例如户口簿、公安机关证明的名称与编号",
     "For example the household booklet or the police's certificate, with its number"}};
inline constexpr ProblemKind purpose_missing{
    "people.purpose_missing",
    Fault::invalid,
    {"请写明查看用途", "Say what it is wanted for"},
    {"至少四个字，将记入审计", "At least four characters; they are kept in the audit"}};
inline constexpr ProblemKind town_wrong{
    "people.town_wrong",
    Fault::invalid,
    {"{}不是一个镇街的代码", "{} is not the code of a town"},
    {"请填写9位或12位镇街代码", "Write the town's code of 9 or 12 digits"}};
inline constexpr ProblemKind village_wrong{
    "people.village_wrong",
    Fault::invalid,
    {"{}不是该镇街的村（社区）代码", "{} is not the code of a village of this town"},
    {"请填写12位村（社区）代码，前9位与镇街相同",
     "Write the village's 12 digits; the first 9 are the town's"}};
inline constexpr ProblemKind already_dead{
    "people.already_dead", Fault::conflict, {"此人死亡已于 {} 登记", "The death is already recorded, of {}"}};
inline constexpr ProblemKind death_day_wrong{
    "people.death_day_wrong",
    Fault::invalid,
    {"死亡日期不能早于出生日期或晚于今天", "A death is not before the birth and not in the future"},
    {"请对照死亡证明核对日期", "Check the date against the death certificate"}};

inline constexpr ProblemKind number_conflict_not_found{
    "people.number_conflict_not_found", Fault::not_found, {"没有找到重号记录 {}", "There is no shared number {}"}};
inline constexpr ProblemKind number_conflict_open{
    "people.number_conflict_open",
    Fault::conflict,
    {"此号码已登记重号，尚未处理", "The number is already reported as shared and not settled"},
    {"请凭公安机关证明由另一人解除", "Let a second person settle it with the police's proof"}};

}  // namespace onecard::people
