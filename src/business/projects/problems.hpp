#pragma once
// What projects can refuse.

#include "base/problem.hpp"

namespace onecard::projects {

inline constexpr ProblemKind project_not_found{
    "projects.project_not_found", Fault::not_found, {"没有找到项目 {}", "There is no project {}"}};
inline constexpr ProblemKind procedure_unknown{
    "projects.procedure_unknown",
    Fault::refused,
    {"规则包指定的办理程序“{}”尚未支持", "The rule pack names a procedure that is not known: {}"},
    {"请管理员核对规则包", "Ask the administrator to check the rule pack"}};
inline constexpr ProblemKind not_your_step{
    "projects.not_your_step",
    Fault::forbidden,
    {"本程序中“{}”由 {} 办理，且限同级", "Here {} is done by {}, of the same level"},
    {"请由本级有权的岗位办理", "Ask whoever holds that post at the level of the project"}};
inline constexpr ProblemKind proposer_wrong{
    "projects.proposer_wrong",
    Fault::refused,
    {"按规则包，项目由 {} 类机构提出", "By the rule pack projects are proposed by organisations of type {}"},
    {"县市区项目由市州中心统筹提出", "Projects of counties are proposed by the centre of the prefecture"}};
inline constexpr ProblemKind county_outside{
    "projects.county_outside",
    Fault::invalid,
    {"受益区划 {} 不在本级之内", "The region {} does not lie within the level of the project"}};
inline constexpr ProblemKind scope_class_unknown{
    "projects.scope_class_unknown",
    Fault::refused,
    {"“{}”不在资金使用范围之内，可用的类别有 {}",
     "{} is not what the money may be spent on; the classes are {}"},
    {"资金专款专用，请选择规定的类别", "The money is earmarked: choose one of the classes"}};
inline constexpr ProblemKind words_missing{
    "projects.words_missing", Fault::invalid, {"请填写内容", "Please write what is meant"}};
inline constexpr ProblemKind amount_not_positive{
    "projects.amount_not_positive", Fault::invalid, {"金额须大于零", "The amount must be more than nothing"}};
inline constexpr ProblemKind bank_expected{
    "projects.bank_expected",
    Fault::invalid,
    {"机构 {} 不是合作银行", "The organisation {} is no cooperating bank"}};
inline constexpr ProblemKind budget_over_available{
    "projects.budget_over_available",
    Fault::refused,
    {"预算 {} 元超出本级可用资金 {} 元", "The budget of {} yuan is over the {} yuan available at this level"},
    {"请调减预算，或待资金到位后提出", "Reduce the budget or wait for more money"}};
inline constexpr ProblemKind window_closed{
    "projects.window_closed",
    Fault::refused,
    {"不在集中申报期，下次申报期自 {} 起", "The declaration window is closed; the next one begins on {}"},
    {"紧急项目可在追加申报期内说明理由申报",
     "An urgent project may be declared in an additional window, with a reason"}};
inline constexpr ProblemKind urgent_not_open{
    "projects.urgent_not_open",
    Fault::refused,
    {"市人社局未开放追加申报", "No additional window has been opened by the HRSS bureau"},
    {"请先由市人社局同意并开放追加申报", "Ask the HRSS bureau to agree and open one"}};
inline constexpr ProblemKind consultations_missing{
    "projects.consultations_missing",
    Fault::refused,
    {"尚未与下列银行就四项内容全部达成共识：{}", "Not agreed on all four points with: {}"},
    {"请与每家付款银行就金额、采购方式、开票内容、验收方式达成共识并登记",
     "Agree with each paying bank on amount, procurement, invoice and acceptance, and record it"}};
inline constexpr ProblemKind documents_missing{"projects.documents_missing",
                                               Fault::refused,
                                               {"缺少必备文件：{}", "These documents are missing: {}"},
                                               {"请先上传并归入项目", "Upload them and attach them first"}};
inline constexpr ProblemKind budget_review_needed{
    "projects.budget_review_needed",
    Fault::refused,
    {"预算 {} 元，达到 {} 元（含）须先做预算评审",
     "A budget of {} yuan reaches the {} yuan from which a review is needed"},
    {"请领导小组办公室确定专业机构并登记评审结果",
     "The leading group office chooses an agency and records its review"}};
inline constexpr ProblemKind reviewed_over_budget{
    "projects.reviewed_over_budget",
    Fault::refused,
    {"评审金额 {} 元超过批准的预算 {} 元", "The reviewed {} yuan are more than the budget of {} yuan"}};
inline constexpr ProblemKind plan_line_wrong{
    "projects.plan_line_wrong",
    Fault::refused,
    {"使用计划的这一行不能用于本项目：{}", "This line of the plan does not fit the project: {}"},
    {"请选用本级执行中的计划里同类别、额度足够的一行",
     "Choose a line in force, of this level and class, with enough money"}};
inline constexpr ProblemKind review_report_needed{
    "projects.review_report_needed",
    Fault::refused,
    {"第{}类项目须先有评审报告", "Projects of class {} need a review report first"},
    {"请部门报送可研报告，由市综指中心评审",
     "The department submits its feasibility report to the big data centre"}};
inline constexpr ProblemKind contract_over_budget{
    "projects.contract_over_budget",
    Fault::refused,
    {"合同金额合计超过预算 {} 元，尚余 {} 元",
     "Contracts would pass the budget of {} yuan, of which {} are left"}};
inline constexpr ProblemKind supplement_needs_plan{
    "projects.supplement_needs_plan",
    Fault::refused,
    {"合同增加的 {} 元须先列入使用计划", "The {} yuan more must stand in a plan first"},
    {"请指定执行中的使用计划里的一行", "Name a line of a plan in force"}};
inline constexpr ProblemKind contract_below_notices{
    "projects.contract_below_notices",
    Fault::refused,
    {"付款通知和暂扣质保已有 {} 元，合同金额不能少于此数",
     "Notices and what is held back come to {} yuan; the contract cannot be less"}};
inline constexpr ProblemKind award_missing{
    "projects.award_missing", Fault::refused, {"尚未登记采购结果", "The award is not recorded yet"}};
inline constexpr ProblemKind contractor_not_awarded{
    "projects.contractor_not_awarded",
    Fault::refused,
    {"承建单位与采购结果不一致，中标单位是 {}", "The contractor is not the one of the award: {}"}};
inline constexpr ProblemKind method_unknown{
    "projects.method_unknown",
    Fault::invalid,
    {"采购方式“{}”不在规定之内：{}", "{} is not among the methods of procurement: {}"}};
inline constexpr ProblemKind contractor_unknown{
    "projects.contractor_unknown",
    Fault::invalid,
    {"机构 {} 不是在用的承建单位", "The organisation {} is no contractor in business"}};
inline constexpr ProblemKind contract_bank_wrong{
    "projects.contract_bank_wrong",
    Fault::invalid,
    {"三方合同须写明计划中的合作银行", "A contract of three names a bank of the plan"}};
inline constexpr ProblemKind contract_not_found{
    "projects.contract_not_found", Fault::not_found, {"没有找到合同 {}", "There is no contract {}"}};
inline constexpr ProblemKind contract_number_taken{
    "projects.contract_number_taken",
    Fault::conflict,
    {"合同编号 {} 已登记", "The contract {} is recorded already"}};
inline constexpr ProblemKind terms_sum_wrong{
    "projects.terms_sum_wrong",
    Fault::invalid,
    {"付款条款合计 {} 元，与合同金额 {} 元不符", "The terms of payment come to {} yuan, the contract to {}"}};
inline constexpr ProblemKind account_name_differs{
    "projects.account_name_differs",
    Fault::refused,
    {"账户名称“{}”与承建单位“{}”不一致", "The account is held by {} and not by the contractor {}"},
    {"款项只能付给承建单位本人的账户", "Money is paid to the contractor's own account only"}};
inline constexpr ProblemKind dates_reversed{
    "projects.dates_reversed", Fault::invalid, {"{} 不能早于 {}", "{} may not be before {}"}};
inline constexpr ProblemKind date_in_future{
    "projects.date_in_future", Fault::invalid, {"日期 {} 还没有到", "The day {} is still to come"}};
inline constexpr ProblemKind acceptance_missing{"projects.acceptance_missing",
                                                Fault::refused,
                                                {"尚未登记验收情况", "No acceptance is recorded yet"},
                                                {"请先登记验收", "Record the acceptance first"}};
inline constexpr ProblemKind acceptance_opinion_wrong{
    "projects.acceptance_opinion_wrong",
    Fault::refused,
    {"验收意见是“{}”，不能这样办理", "The opinion of the acceptance is {}, which does not lead there"}};
inline constexpr ProblemKind acceptance_confirmed{
    "projects.acceptance_confirmed",
    Fault::conflict,
    {"这次验收已经办结", "This acceptance is concluded already"}};
inline constexpr ProblemKind signatures_missing{
    "projects.signatures_missing",
    Fault::refused,
    {"验收报告还缺签字盖章：{}", "The acceptance report still lacks the signature of: {}"},
    {"请各单位验收人员签字后再办", "Have each of them sign first"}};
inline constexpr ProblemKind not_a_side{
    "projects.not_a_side",
    Fault::forbidden,
    {"本单位不是须签字的一方：{}", "This organisation is none of those who sign: {}"}};
inline constexpr ProblemKind signed_already{
    "projects.signed_already", Fault::conflict, {"{} 已经签字", "{} has signed already"}};
inline constexpr ProblemKind no_open_issues{
    "projects.no_open_issues", Fault::conflict, {"没有待整改的问题", "There are no open issues"}};
inline constexpr ProblemKind step_not_now{
    "projects.step_not_now",
    Fault::conflict,
    {"项目状态为“{}”，现在不能这样做", "Not possible while the project is {}"}};
inline constexpr ProblemKind notices_open{
    "projects.notices_open",
    Fault::refused,
    {"还有 {} 份付款通知没有办结", "{} payment notices are not finished"}};
inline constexpr ProblemKind notice_not_found{
    "projects.notice_not_found", Fault::not_found, {"没有找到付款通知 {}", "There is no payment notice {}"}};
inline constexpr ProblemKind invoices_missing{
    "projects.invoices_missing", Fault::invalid, {"付款通知须附发票", "A payment notice needs an invoice"}};
inline constexpr ProblemKind invoice_used{
    "projects.invoice_used",
    Fault::conflict,
    {"发票 {} 已用于另一份付款通知", "The invoice {} was used for another payment notice"}};
inline constexpr ProblemKind notice_over_contract{
    "projects.notice_over_contract",
    Fault::refused,
    {"付款通知合计将超过合同可付金额，还可通知 {} 元",
     "Notices would pass what the contract allows; {} yuan are left"},
    {"验收有问题的，整改完成前不得通知质保部分",
     "Until issues are closed the retained part may not be noticed"}};
inline constexpr ProblemKind shares_wrong{
    "projects.shares_wrong",
    Fault::invalid,
    {"各银行分摊合计 {} 元，与发票金额 {} 元不符", "The banks' shares come to {} yuan, the invoices to {}"}};
inline constexpr ProblemKind through_province{
    "projects.through_province",
    Fault::refused,
    {"付款通知须由省中心汇集后统一提交，不能直接送银行",
     "Payment notices are collected and submitted by the provincial centre, not sent to the bank directly"},
    {"请由省中心收取并提交", "The provincial centre collects and submits it"}};
inline constexpr ProblemKind not_through_province{
    "projects.not_through_province",
    Fault::refused,
    {"本地付款通知由开具单位直接送达银行",
     "Here the office that makes a notice sends it to the bank itself"}};
inline constexpr ProblemKind arrived_before{
    "projects.arrived_before",
    Fault::invalid,
    {"收到日期 {} 早于开具日期 {}", "Received on {}, before it was made on {}"}};
inline constexpr ProblemKind invoice_there{
    "projects.invoice_there",
    Fault::conflict,
    {"发票已收到，未退回", "The invoice is there and was not returned"}};
inline constexpr ProblemKind invoice_not_there{"projects.invoice_not_there",
                                               Fault::refused,
                                               {"银行还没有收到发票", "The bank does not have the invoice"}};
inline constexpr ProblemKind payment_over_notice{
    "projects.payment_over_notice",
    Fault::refused,
    {"支付金额超过付款通知余额 {} 元", "More than the {} yuan that the notice still has"}};
inline constexpr ProblemKind payment_known{
    "projects.payment_known", Fault::conflict, {"流水号 {} 已登记", "The reference {} is recorded already"}};
inline constexpr ProblemKind payment_unknown{
    "projects.payment_unknown",
    Fault::not_found,
    {"这份付款通知没有流水号为 {} 的付款", "The notice has no payment with the reference {}"}};
inline constexpr ProblemKind payment_returned{
    "projects.payment_returned",
    Fault::conflict,
    {"流水号 {} 的付款已于 {} 退回", "The payment {} came back on {}"}};
inline constexpr ProblemKind paid_to_other_account{
    "projects.paid_to_other_account",
    Fault::refused,
    {"收款户名“{}”与付款通知上的“{}”不一致", "Paid to {}, while the notice says {}"}};
inline constexpr ProblemKind receipt_not_wanted{
    "projects.receipt_not_wanted",
    Fault::refused,
    {"这份付款通知的回执应送：{}", "Receipts of this notice go to: {}"}};
inline constexpr ProblemKind receipt_given{
    "projects.receipt_given", Fault::conflict, {"该回执已出具", "This receipt was given already"}};
inline constexpr ProblemKind partly_paid{
    "projects.partly_paid",
    Fault::refused,
    {"付款通知已支付 {} 元，不能作废", "{} yuan of the notice are paid; it cannot be cancelled"}};
inline constexpr ProblemKind purpose_missing{
    "projects.purpose_missing",
    Fault::invalid,
    {"请写明用途", "Say what it is for"},
    {"写明哪项审计、检查或对账需要这些资料", "Name the audit, inspection or comparison that needs it"}};
inline constexpr ProblemKind span_wrong{"projects.span_wrong",
                                        Fault::invalid,
                                        {"截止日期 {} 早于起始日期", "The last day {} is before the first"}};
inline constexpr ProblemKind window_days_wrong{
    "projects.window_days_wrong",
    Fault::invalid,
    {"追加申报期应不早于今天，最长 {} 天",
     "An additional window begins today or later and lasts at most {} days"}};

}  // namespace onecard::projects
