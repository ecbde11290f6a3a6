#pragma once
// What subsidies can refuse, and what it can find in a roster.

#include "base/problem.hpp"

namespace onecard::subsidies {

inline constexpr ProblemKind item_not_found{
    "subsidies.item_not_found", Fault::not_found, {"没有找到补贴项目 {}", "There is no subsidy item {}"}};
inline constexpr ProblemKind item_not_draft{
    "subsidies.item_not_draft", Fault::conflict,
    {"项目已报送，不能再修改", "The item is submitted and cannot be changed any more"},
    {"请由审核人退回后修改", "Ask the reviewer to return it"}};
inline constexpr ProblemKind item_incomplete{
    "subsidies.item_incomplete", Fault::refused,
    {"项目资料不完整：缺少{}", "The item is incomplete; missing: {}"},
    {"请补全后再报送", "Complete it and submit again"}};
inline constexpr ProblemKind item_dates_reversed{
    "subsidies.item_dates_reversed", Fault::invalid,
    {"有效期的止日早于起日", "The validity ends before it begins"}};
inline constexpr ProblemKind item_ages_reversed{
    "subsidies.item_ages_reversed", Fault::invalid,
    {"年龄上限低于下限", "The highest age is below the lowest"}};
inline constexpr ProblemKind item_code_wrong{
    "subsidies.item_code_wrong", Fault::invalid,
    {"项目编码应为7位数字：支出功能分类3位+项2位+序号2位，自设项目以9开头：{}",
     "An item code has 7 digits: class 3, item 2, serial 2; local items begin with 9: {}"}};
inline constexpr ProblemKind item_code_taken{
    "subsidies.item_code_taken", Fault::conflict,
    {"编码 {} 已用过，编码不得重复使用", "The code {} was used before; codes are never reused"}};
inline constexpr ProblemKind item_excludes_itself{
    "subsidies.item_excludes_itself", Fault::invalid,
    {"项目不能与自身互斥", "An item cannot exclude itself"}};
inline constexpr ProblemKind item_not_published{
    "subsidies.item_not_published", Fault::refused,
    {"项目“{}”未公布或不在有效期内", "The item {} is not published or not valid on that day"},
    {"只有已公布且在有效期内的项目可以建批次", "Only published items valid on the day can have batches"}};
inline constexpr ProblemKind bank_unknown{
    "subsidies.bank_unknown", Fault::invalid, {"没有名为“{}”的发卡银行", "There is no card bank {}"}};

inline constexpr ProblemKind quota_amount_wrong{
    "subsidies.quota_amount_wrong", Fault::invalid,
    {"额度应大于零", "The amount must be above zero"}};
inline constexpr ProblemKind quota_document_missing{
    "subsidies.quota_document_missing", Fault::invalid,
    {"请填写下达额度的文号", "Give the number of the document that allots the quota"}};

inline constexpr ProblemKind batch_not_found{
    "subsidies.batch_not_found", Fault::not_found, {"没有找到发放批次 {}", "There is no batch {}"}};
inline constexpr ProblemKind batch_not_filling{
    "subsidies.batch_not_filling", Fault::conflict,
    {"批次不在填报中，不能导入或重新比对", "The batch is not being filled in"},
    {"请由审核人退回后再导入", "Ask the reviewer to return the batch"}};
inline constexpr ProblemKind batch_region_wrong{
    "subsidies.batch_region_wrong", Fault::invalid,
    {"批次区域应为项目所在县或其下镇街", "A batch belongs to the item's county or one of its towns"}};
inline constexpr ProblemKind batch_day_passed{
    "subsidies.batch_day_passed", Fault::invalid, {"发放日期已过", "The day of payment has passed"}};
inline constexpr ProblemKind batch_importing{
    "subsidies.batch_importing", Fault::conflict,
    {"该批次正在导入名册", "A roster is being imported into this batch"},
    {"请等待导入完成", "Wait until it is done"}};

inline constexpr ProblemKind roster_not_found{
    "subsidies.roster_not_found", Fault::not_found, {"没有找到名册 {}", "There is no roster {}"}};
inline constexpr ProblemKind roster_missing{
    "subsidies.roster_missing", Fault::refused,
    {"批次还没有名册", "The batch has no roster yet"}, {"请先导入名册", "Import a roster first"}};
inline constexpr ProblemKind row_not_found{
    "subsidies.row_not_found", Fault::not_found,
    {"名册 {} 没有第 {} 行", "The roster {} has no row {}"}};
inline constexpr ProblemKind row_changed_meanwhile{
    "subsidies.row_changed_meanwhile", Fault::conflict,
    {"第 {} 行刚被他人改动", "Row {} was changed by someone else just now"},
    {"请刷新后重试", "Reload and try again"}};

}  // namespace onecard::subsidies
