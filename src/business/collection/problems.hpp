#pragma once
// What collection can refuse, and what it finds wrong with a row.

#include "base/problem.hpp"

namespace onecard::collection {

inline constexpr ProblemKind plan_not_found{
    "collection.plan_not_found", Fault::not_found, {"没有找到采集计划 {}", "There is no collection plan {}"}};
inline constexpr ProblemKind batch_not_found{
    "collection.batch_not_found", Fault::not_found, {"没有找到采集批次 {}", "There is no collection batch {}"}};
inline constexpr ProblemKind record_not_found{
    "collection.record_not_found", Fault::not_found, {"没有找到第 {} 条采集记录", "There is no record {}"}};
inline constexpr ProblemKind records_moved{
    "collection.records_moved",
    Fault::conflict,
    {"记录刚被他人办理", "Somebody else has just worked on these records"},
    {"请刷新后重试", "Reload and try again"}};

// Why nothing may be produced for a person (R3.4-5).
inline constexpr ProblemKind not_collected{
    "collection.not_collected",
    Fault::refused,
    {"此人尚无采集信息", "Nothing was collected of this person"},
    {"请先采集并确认信息", "Collect and confirm the information first"}};
inline constexpr ProblemKind not_confirmed{
    "collection.not_confirmed",
    Fault::refused,
    {"此人的采集信息尚未确认", "What was collected is not confirmed"},
    {"请由本人或单位核对申领表后确认", "Let the holder or the unit confirm the application form"}};
inline constexpr ProblemKind not_matched{
    "collection.not_matched",
    Fault::refused,
    {"此人的信息尚未比对一致", "What was collected does not match the source"},
    {"请完成比对；不一致的按二次采集单更正", "Have it compared; mend it by the re-collection slip"}};
inline constexpr ProblemKind comparison_stale{
    "collection.comparison_stale",
    Fault::refused,
    {"比对结果已过期", "The comparison is too old for production"},
    {"请重新比对", "Have it compared again"}};
inline constexpr ProblemKind identity_changed{
    "collection.identity_changed",
    Fault::refused,
    {"比对之后身份信息有变更", "Identity fields changed after the comparison"},
    {"请以变更后的信息重新采集并比对", "Collect and compare the changed information"}};
inline constexpr ProblemKind photo_missing{
    "collection.photo_missing",
    Fault::refused,
    {"此人没有合格的照片", "There is no good photo of this person"},
    {"请补采照片；低龄儿童可制无照片卡", "Collect a photo; small children may have a card without one"}};
inline constexpr ProblemKind number_in_conflict{
    "collection.number_in_conflict",
    Fault::refused,
    {"此号码存在重号，暂停制卡", "Two persons hold this number: nothing is produced"},
    {"请凭公安机关证明解除重号", "Settle the shared number with the police's proof"}};
inline constexpr ProblemKind photo_damaged{
    "collection.photo_damaged",
    Fault::refused,
    {"照片文件已损坏或丢失", "The photo's file is damaged or missing"},
    {"请核对备份并报告管理员", "Compare with the backup and tell the administrator"}};

// What is found wrong with a cell.
inline constexpr ProblemKind field_empty{"collection.field_empty",
                                         Fault::invalid,
                                         {"此项必须填写", "This must be filled in"},
                                         {"请补填", "Fill it in"}};
inline constexpr ProblemKind name_too_long{"collection.name_too_long",
                                           Fault::invalid,
                                           {"姓名超过60个字", "The name is longer than 60 characters"},
                                           {"请核对姓名", "Check the name"}};
inline constexpr ProblemKind name_rare_glyph{
    "collection.name_rare_glyph",
    Fault::invalid,
    {"姓名含有自造字，须人工核对", "The name holds a glyph of a private set and must be checked by hand"},
    {"请在新版字库中找到该字", "Find the glyph in a newer character set"}};
inline constexpr ProblemKind columns_swapped{
    "collection.columns_swapped",
    Fault::invalid,
    {"姓名栏中是证件号码", "A certificate number stands in the column of names"},
    {"姓名与证件号码两栏可能填反", "The columns of name and number may have changed places"}};
inline constexpr ProblemKind certificate_expired{
    "collection.certificate_expired",
    Fault::invalid,
    {"证件已过有效期", "The certificate has expired"},
    {"请换领新证后按新的有效期填写", "Renew the certificate and write its new date"}};
inline constexpr ProblemKind nationality_unknown{
    "collection.nationality_unknown",
    Fault::invalid,
    {"国籍无法识别", "The nationality is not known"},
    {"请填写“中国”或三位字母代码，例如 CHN", "Write the three letters of GB/T 2659, for example CHN"}};
inline constexpr ProblemKind address_wrong{
    "collection.address_wrong",
    Fault::invalid,
    {"地址应为4至200个字", "An address has 4 to 200 characters"},
    {"请填写完整地址", "Write the whole address"}};
inline constexpr ProblemKind region_code_wrong{
    "collection.region_code_wrong",
    Fault::invalid,
    {"区划代码应为6位（或12位）数字", "A region code has 6 (or 12) digits here"},
    {"请填写6位区划代码，例如 370831", "Write the 6 digits, for example 370831"}};
inline constexpr ProblemKind region_outside{
    "collection.region_outside",
    Fault::invalid,
    {"区划不在本批次所属区域内", "The region lies outside the batch's region"},
    {"请核对区划代码", "Check the region code"}};
inline constexpr ProblemKind minority_name_wrong{
    "collection.minority_name_wrong",
    Fault::invalid,
    {"少数民族文字姓名过长或含有自造字", "The minority name is too long or holds a private glyph"},
    {"请对照证件核对", "Check it against the certificate"}};
inline constexpr ProblemKind guardian_missing{
    "collection.guardian_missing",
    Fault::invalid,
    {"未满16周岁，没有填写监护人", "Under 16 years and no guardian is named"},
    {"办卡前请补充监护人证件号码", "Name the guardian before the card is applied for"}};
inline constexpr ProblemKind guardian_number_wrong{
    "collection.guardian_number_wrong",
    Fault::invalid,
    {"监护人证件号码有误", "The guardian's number is wrong"},
    {"请对照监护人身份证核对", "Check it against the guardian's identity card"}};
inline constexpr ProblemKind bank_code_wanted{
    "collection.bank_code_wanted",
    Fault::invalid,
    {"银行不是代码，申领时须再选", "The bank is not given by its code and must be chosen again"},
    {"请填写银行代码，例如 951", "Write the bank's code, for example 951"}};
// E1006
inline constexpr ProblemKind collected_twice{
    "collection.collected_twice",
    Fault::invalid,
    {"此人已经采集，内容相同", "This person was collected already, with the same data"},
    {"请删去重复的一行", "Leave one of the rows out"}};
// E1006
inline constexpr ProblemKind collected_differently{
    "collection.collected_differently",
    Fault::invalid,
    {"此人已经采集，但内容不同", "This person was collected already, with other data"},
    {"请由经办人核对后决定保留哪一条", "Let a clerk decide which record holds"}};

}  // namespace onecard::collection
