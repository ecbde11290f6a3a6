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

inline constexpr ProblemKind not_at_this_post{
    "subsidies.not_at_this_post", Fault::forbidden,
    {"批次现处于“{}”，不由您的岗位办理", "The batch stands at {}, which is not your post"}};
inline constexpr ProblemKind goes_another_way{
    "subsidies.goes_another_way", Fault::conflict,
    {"本批次现应以“{}”提交", "This batch goes up by another act now: {}"},
    {"请按页面所示的提交方式办理", "Use the act that is shown"}};
inline constexpr ProblemKind opinion_missing{
    "subsidies.opinion_missing", Fault::invalid,
    {"必须填写意见或理由", "An opinion or a reason is required"}};
inline constexpr ProblemKind bad_rows_not_accepted{
    "subsidies.bad_rows_not_accepted", Fault::refused,
    {"名册中有 {} 行错误未进入发放", "{} bad rows of the sheet are not in the roster"},
    {"请更正后重新导入，或确认这些行本次不发（leave_out_bad_rows）",
     "Correct and import again, or confirm that they are left out (leave_out_bad_rows)"}};
inline constexpr ProblemKind totals_differ{
    "subsidies.totals_differ", Fault::conflict,
    {"批次合计（{} 人 {} 元）与名册明细（{} 人 {} 元）不一致",
     "The totals of the batch ({} rows, {}) differ from its rows ({} rows, {})"},
    {"请重新比对后再办理", "Match again, then retry"}};
inline constexpr ProblemKind nothing_to_pay{
    "subsidies.nothing_to_pay", Fault::refused,
    {"没有可发放的人员，或金额为零", "Nothing can be paid: no payable row, or a sum of zero"},
    {"请检查名册和比对结果", "Check the roster and how it matched"}};
inline constexpr ProblemKind paid_elsewhere{
    "subsidies.paid_elsewhere", Fault::refused,
    {"有 {} 人已在同项目同期或互斥项目的其他批次中", "{} rows stand in another batch of the period, or of an item that excludes this one"},
    {"请停发重复人员后再提交", "Stop these lines, then submit"}};
inline constexpr ProblemKind contacts_missing{
    "subsidies.contacts_missing", Fault::refused,
    {"主管部门尚未登记分管负责人和联系人", "The department has no leader in charge or no contact yet"},
    {"请先填报分管负责人及联系人登记表", "Hand in the sheet of leader and contact first"}};
inline constexpr ProblemKind next_post_acted{
    "subsidies.next_post_acted", Fault::conflict,
    {"后一岗位已经办理，不能撤回", "The next post has acted; the batch cannot be withdrawn"},
    {"请联系现办理岗位退回", "Ask the post where it stands to return it"}};
inline constexpr ProblemKind line_frozen{
    "subsidies.line_frozen", Fault::conflict,
    {"批次已审批，名单不能再变动", "The batch is approved; its lines can no longer change"}};
inline constexpr ProblemKind line_stopped_already{
    "subsidies.line_stopped_already", Fault::conflict, {"第 {} 行已停发", "Row {} is stopped already"}};
inline constexpr ProblemKind line_not_stopped{
    "subsidies.line_not_stopped", Fault::conflict, {"第 {} 行未停发", "Row {} is not stopped"}};
inline constexpr ProblemKind line_stopped_by_other{
    "subsidies.line_stopped_by_other", Fault::conflict,
    {"审核期间只能由停发人本人在同一岗位恢复第 {} 行", "During review only the hand that stopped row {} at this post may resume it"},
    {"请退回批次后恢复", "Return the batch, then resume the line"}};

}  // namespace onecard::subsidies
