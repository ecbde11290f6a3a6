#pragma once
// What collection can refuse, and what it finds wrong with a row.

#include "base/problem.hpp"

namespace onecard::collection {

inline constexpr ProblemKind plan_not_found{
    "collection.plan_not_found", Fault::not_found, {"没有找到采集计划 {}", "There is no collection plan {}"}};
inline constexpr ProblemKind batch_not_found{"collection.batch_not_found",
                                             Fault::not_found,
                                             {"没有找到采集批次 {}", "There is no collection batch {}"}};
inline constexpr ProblemKind record_not_found{
    "collection.record_not_found", Fault::not_found, {"没有找到第 {} 条采集记录", "There is no record {}"}};
inline constexpr ProblemKind records_moved{
    "collection.records_moved",
    Fault::conflict,
    {"记录刚被他人办理", "Somebody else has just worked on these records"},
    {"请刷新后重试", "Reload and try again"}};

inline constexpr ProblemKind comparison_not_found{"collection.comparison_not_found",
                                                  Fault::not_found,
                                                  {"没有找到比对任务 {}", "There is no comparison {}"}};
inline constexpr ProblemKind comparison_open{
    "collection.comparison_open",
    Fault::conflict,
    {"本批次的比对任务 {} 尚未结束", "The batch is still being compared: {}"},
    {"请等结果收齐，或先终止该任务", "Wait for its results, or end it"}};
inline constexpr ProblemKind way_not_allowed{
    "collection.way_not_allowed",
    Fault::refused,
    {"本地规则包不允许以此方式与公安交换：{}", "The rule pack of the place does not permit this way: {}"},
    {"请改用规则包规定的方式", "Use the way the rule pack names"}};
inline constexpr ProblemKind source_not_connected{
    "collection.source_not_connected",
    Fault::refused,
    {"此来源没有接通在线服务", "No online service of this source is connected"},
    {"请改用文件摆渡", "Use the file ferry"}};
inline constexpr ProblemKind result_file_unreadable{
    "collection.result_file_unreadable",
    Fault::invalid,
    {"比对结果文件第 {} 行无法识别", "Line {} of the result file cannot be read"},
    {"请向来源单位核对文件格式", "Check the file's form with the source"}};
inline constexpr ProblemKind override_not_found{
    "collection.override_not_found", Fault::not_found, {"没有找到人工认定 {}", "There is no override {}"}};
inline constexpr ProblemKind override_not_needed{
    "collection.override_not_needed",
    Fault::conflict,
    {"此记录不是“比对不一致”，无须人工认定", "Only a record that failed its comparison is overridden"}};
inline constexpr ProblemKind override_asked_already{
    "collection.override_asked_already",
    Fault::conflict,
    {"此记录已有待复核的人工认定", "An override of this record already waits"}};
inline constexpr ProblemKind nothing_to_fill{
    "collection.nothing_to_fill",
    Fault::conflict,
    {"此记录没有需要补填的项", "There is nothing to fill in for this record"}};
inline constexpr ProblemKind sheet_too_long{"collection.sheet_too_long",
                                            Fault::invalid,
                                            {"一个批次最多 {} 行", "A batch may have at most {} rows"},
                                            {"请拆分为几个批次", "Split it into several batches"}};
inline constexpr ProblemKind sheet_empty_of_people{"collection.sheet_empty",
                                                   Fault::invalid,
                                                   {"采集表中没有人员", "There is nobody in the sheet"},
                                                   {"请填写后重新上传", "Fill it in and give it again"}};
inline constexpr ProblemKind sheet_taken{
    "collection.sheet_taken",
    Fault::conflict,
    {"此文件已导入采集批次 {}", "The same file was taken in the batch {}"},
    {"请确认文件是否选错", "Check whether this is the right file"}};
inline constexpr ProblemKind batch_has_records{
    "collection.batch_has_records",
    Fault::conflict,
    {"本批次已有记录，不能再导入", "The batch has records already"},
    {"请另建采集批次", "Make another batch for the sheet"}};
inline constexpr ProblemKind batch_empty{"collection.batch_empty",
                                         Fault::refused,
                                         {"采集批次中没有记录", "There is no record in the batch"},
                                         {"请先导入或录入", "Import or enter records first"}};
inline constexpr ProblemKind batch_not_filling{
    "collection.batch_not_filling",
    Fault::conflict,
    {"采集批次“{}”已移交，不能再录入", "The batch {} was submitted: nothing can be added"}};
inline constexpr ProblemKind records_open{
    "collection.records_open",
    Fault::conflict,
    {"还有 {} 条记录没有办结", "{} records are still under way"},
    {"请先确认、转申领或撤回", "Confirm, hand over or withdraw them first"}};
inline constexpr ProblemKind due_day_passed{"collection.due_day_passed",
                                            Fault::invalid,
                                            {"采集期限不能早于今天", "The due date may not be before today"}};
inline constexpr ProblemKind target_not_positive{
    "collection.target_not_positive", Fault::invalid, {"计划人数应大于零", "The target must be above zero"}};
inline constexpr ProblemKind reason_missing{"collection.reason_missing",
                                            Fault::invalid,
                                            {"请写明理由", "Say why"},
                                            {"至少四个字", "At least four characters"}};
inline constexpr ProblemKind nothing_corrected{
    "collection.nothing_corrected",
    Fault::invalid,
    {"没有填写任何要更正的内容", "Nothing to be corrected was filled in"}};
inline constexpr ProblemKind identity_by_hand{
    "collection.identity_by_hand",
    Fault::refused,
    {"核查与比对均未指出此项有误，不能手工改动：{}",
     "Neither check nor comparison found fault with this: {}"},
    {"读自身份证的姓名、性别、民族、出生日期有误的，请到发证机关更正",
     "Errors of what was read from the identity card go back to the department that issued it"}};
inline constexpr ProblemKind record_unreadable{"collection.record_unreadable",
                                               Fault::invalid,
                                               {"证件号码有误：{}", "The certificate number is wrong: {}"},
                                               {"请对照证件核对号码", "Check it against the certificate"}};
inline constexpr ProblemKind nothing_to_move{"collection.nothing_to_move",
                                             Fault::conflict,
                                             {"没有可办理的记录", "There is no record to work on"},
                                             {"请核对记录的状态", "Look at the states of the records"}};
inline constexpr ProblemKind same_as_before{
    "collection.same_as_before",
    Fault::refused,
    {"内容与此前采集的相同，应撤回", "It says the same as the earlier record: withdraw it"}};

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
inline constexpr ProblemKind comparison_stale{"collection.comparison_stale",
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
inline constexpr ProblemKind address_wrong{"collection.address_wrong",
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

// Photos.
inline constexpr ProblemKind archive_not_found{"collection.archive_not_found",
                                               Fault::not_found,
                                               {"没有找到照片压缩包 {}", "There is no archive of photos {}"}};
inline constexpr ProblemKind archive_taken{
    "collection.archive_taken",
    Fault::conflict,
    {"此压缩包已为本区域导入过", "This archive was brought in for the region before"},
    {"请确认文件是否选错；仅当上次有无此人的照片或导入失败时可再次导入",
     "Check whether this is the right file; it is taken again only where some were of nobody known, or it "
     "failed"}};
inline constexpr ProblemKind photo_day_future{"collection.photo_day_future",
                                              Fault::invalid,
                                              {"拍摄日期不能晚于今天", "A photo is not taken in the future"}};

}  // namespace onecard::collection
