#pragma once
// What funds can refuse.

#include "base/problem.hpp"

namespace onecard::funds {

// E5002
inline constexpr ProblemKind over_available{
    "funds.over_available",
    Fault::refused,
    {"{}的可用资金为 {} 元，不足 {} 元", "{} has {} yuan available, {} are wanted"},
    {"请核减预算，或等待新的计提、结转到账",
     "Cut the budget, or wait until more has accrued or is carried over"}};
inline constexpr ProblemKind over_reserved{
    "funds.over_reserved",
    Fault::refused,
    {"{} 的计划占用为 {} 元，不足 {} 元", "{} has {} yuan reserved, {} are wanted"},
    {"合同金额不得超过计划；增加的部分须先列入新的计划",
     "A contract stays within its plan; plan the rest first"}};
inline constexpr ProblemKind over_committed{
    "funds.over_committed",
    Fault::refused,
    {"{} 的合同占用为 {} 元，不足 {} 元", "{} has {} yuan committed, {} are wanted"},
    {"付款合计不得超过合同金额，银行份额可在开具前调整",
     "Notices stay within the contract; shares of banks may be changed before"}};
inline constexpr ProblemKind over_settled{
    "funds.over_settled",
    Fault::refused,
    {"{} 的已付金额为 {} 元，不足 {} 元", "{} has {} yuan paid, {} are wanted"}};
inline constexpr ProblemKind no_fund_account{
    "funds.no_fund_account",
    Fault::refused,
    {"{}在{}没有资金账户", "{} has no fund account at {}"},
    {"请先导入该银行的计提或结转", "Record an accrual or a carry-over of the bank first"}};
inline constexpr ProblemKind amount_not_positive{"funds.amount_not_positive",
                                                 Fault::invalid,
                                                 {"金额必须大于零：{}", "An amount must be above zero: {}"},
                                                 {"请填写大于零的金额", "Write an amount above zero"}};
inline constexpr ProblemKind notice_hold_not_found{
    "funds.notice_hold_not_found", Fault::not_found, {"没有付款通知的占用 {}", "No notice holds {}"}};
inline constexpr ProblemKind plan_line_not_found{
    "funds.plan_line_not_found", Fault::not_found, {"没有计划明细 {}", "There is no plan line {}"}};

inline constexpr ProblemKind level_unknown{
    "funds.level_unknown",
    Fault::refused,
    {"“{}”没有设立建设资金", "{} keeps no funds"},
    {"请选择省本级、市州或规则包所定的地区",
     "Choose the province, a prefecture or the place of the rule pack"}};
inline constexpr ProblemKind not_this_level{
    "funds.not_this_level",
    Fault::refused,
    {"只能办理本级业务，“{}”不是您的本级", "You act for your own level alone; {} is another"},
    {"请由该级的经办人员办理", "Ask the people of that level"}};
inline constexpr ProblemKind not_accrued_per_card{
    "funds.not_accrued_per_card",
    Fault::refused,
    {"“{}”的资金不按卡数计提", "{} does not accrue money per card"}};
inline constexpr ProblemKind bank_not_cooperating{
    "funds.bank_not_cooperating",
    Fault::invalid,
    {"“{}”不是本地登记的合作银行", "{} is no cooperating bank here"},
    {"请核对银行名称，或先登记该机构", "Check the name, or register the organisation first"}};
inline constexpr ProblemKind not_own_bank{"funds.not_own_bank",
                                          Fault::refused,
                                          {"只能报送本行的数据：{}", "A bank reports for itself alone: {}"},
                                          {"请删去其他银行的行", "Take out the rows of other banks"}};
inline constexpr ProblemKind batch_no_missing{"funds.batch_no_missing",
                                              Fault::invalid,
                                              {"必须填写批次号", "The batch number is missing"},
                                              {"请填写制卡批次号", "Write the number of the card batch"}};
inline constexpr ProblemKind batch_differs{
    "funds.batch_differs",
    Fault::conflict,
    {"批次 {} 已按另外的内容计提", "The batch {} was accrued with other content"},
    {"请核对原报送内容；确有差错的走调整", "Compare with the first report; mistakes go by an adjustment"}};
inline constexpr ProblemKind card_count_wrong{"funds.card_count_wrong",
                                              Fault::invalid,
                                              {"预制卡数量有误：{}", "The number of cards is wrong: {}"},
                                              {"请填写大于零的整数", "Write a whole number above zero"}};
inline constexpr ProblemKind produced_in_future{
    "funds.produced_in_future",
    Fault::invalid,
    {"生产日期 {} 尚未到来", "The day of production {} is in the future"},
    {"请核对生产日期", "Check the day"}};
inline constexpr ProblemKind city_wrong{
    "funds.city_wrong",
    Fault::invalid,
    {"“{}”不是本省的市州", "{} is no prefecture of the province"},
    {"请填写市州名称或代码，没有市州的留空", "Write the name or code of a prefecture, or nothing"}};
inline constexpr ProblemKind cards_without_bank_function{
    "funds.cards_without_bank_function",
    Fault::refused,
    {"未加载金融功能的卡不计提项目资金", "Cards without bank function bring no project money"},
    {"请删去该行", "Take out the row"}};
inline constexpr ProblemKind sheet_without_batches{"funds.sheet_without_batches",
                                                   Fault::invalid,
                                                   {"表中没有批次", "The sheet holds no batch"},
                                                   {"请核对文件", "Check the file"}};
inline constexpr ProblemKind accrual_not_found{
    "funds.accrual_not_found",
    Fault::not_found,
    {"没有可办理的计提批次 {}", "There is no accrued batch {} to work on"}};
inline constexpr ProblemKind accrual_has_city{
    "funds.accrual_has_city",
    Fault::conflict,
    {"批次 {} 已归属市州", "The batch {} has its prefecture already"}};
inline constexpr ProblemKind adjustment_not_found{
    "funds.adjustment_not_found", Fault::not_found, {"没有调整 {}", "There is no adjustment {}"}};
inline constexpr ProblemKind needs_other_side{
    "funds.needs_other_side",
    Fault::refused,
    {"须由对方同意：提出的一方不能同意自己的调整", "The other side must agree: who proposed cannot"},
    {"请对方单位办理", "Ask the other party"}};
inline constexpr ProblemKind agreement_missing{"funds.agreement_missing",
                                               Fault::refused,
                                               {"该调整须先由对方同意", "The other side has not agreed yet"},
                                               {"请等待对方同意后再入账", "Wait for its agreement"}};
inline constexpr ProblemKind bank_may_not_propose{
    "funds.bank_may_not_propose",
    Fault::refused,
    {"银行只能提出本行的调整", "A bank proposes adjustments of its own fund alone"}};
inline constexpr ProblemKind pledge_not_here{
    "funds.pledge_not_here", Fault::refused, {"“{}”的资金不是按协议承担", "{} has no money by agreement"}};
inline constexpr ProblemKind reason_missing{"funds.reason_missing",
                                            Fault::invalid,
                                            {"必须填写理由", "A reason is needed"},
                                            {"请写明理由", "Write the reason"}};
inline constexpr ProblemKind document_missing{
    "funds.document_missing",
    Fault::invalid,
    {"必须填写依据文号", "A document number is needed"},
    {"请填写协议或文件编号", "Write the number of the agreement or document"}};
inline constexpr ProblemKind plan_not_found{
    "funds.plan_not_found", Fault::not_found, {"没有使用计划 {}", "There is no plan {}"}};
inline constexpr ProblemKind plan_not_open{
    "funds.plan_not_open",
    Fault::conflict,
    {"计划“{}”不在编制中，不能修改", "The plan {} is not being drafted and cannot be changed"}};
inline constexpr ProblemKind plan_empty{"funds.plan_empty",
                                        Fault::refused,
                                        {"计划没有明细", "The plan has no lines"},
                                        {"请先添加项目", "Add a project first"}};
inline constexpr ProblemKind plan_year_wrong{
    "funds.plan_year_wrong",
    Fault::invalid,
    {"计划年度或半年有误：{}", "The year or half of the plan is wrong: {}"},
    {"年度为当年或下一年，半年为 1、2，全年为 0", "This year or the next; half 1 or 2, 0 for the year"}};
inline constexpr ProblemKind project_name_missing{"funds.project_name_missing",
                                                  Fault::invalid,
                                                  {"必须填写项目名称", "The name of the project is missing"},
                                                  {"请填写项目名称", "Write it"}};
// R3.28-2
inline constexpr ProblemKind scope_class_unknown{
    "funds.scope_class_unknown",
    Fault::refused,
    {"“{}”不在资金使用范围内，可选：{}", "{} is outside of what the money may be used for; there is: {}"},
    {"专款专用，请选择规则包规定的类别", "The money is earmarked: choose a class of the rule pack"}};
// E5003
inline constexpr ProblemKind line_sum_differs{
    "funds.line_sum_differs",
    Fault::invalid,
    {"单价×数量为 {} 元，与预算金额 {} 元不符", "Unit price times quantity is {} yuan, the budget {} yuan"},
    {"请核对单价、数量与预算金额", "Check price, quantity and budget"}};
inline constexpr ProblemKind not_the_approver{"funds.not_the_approver",
                                              Fault::forbidden,
                                              {"该计划由{}审批", "The plan is approved by {}"},
                                              {"请由规定的审批人办理", "Ask who approves by the rules"}};
inline constexpr ProblemKind need_planned_before{
    "funds.need_planned_before",
    Fault::refused,
    {"“{}”已列入另一份有效的计划", "{} stands in another plan that is under way"},
    {"一事不得重复列支，请核对", "One need is planned once: compare the plans"}};
inline constexpr ProblemKind nothing_to_secure{
    "funds.nothing_to_secure",
    Fault::refused,
    {"计划“{}”的资金已计提在账，无须落实", "The money of the plan {} is in the fund already"}};
inline constexpr ProblemKind secured_already{
    "funds.secured_already",
    Fault::conflict,
    {"本行已落实计划“{}”的资金，或计划未送本行",
     "The bank has secured the plan {}, or the plan is not with it"}};
inline constexpr ProblemKind acknowledged_already{
    "funds.acknowledged_already",
    Fault::conflict,
    {"本行已签收计划“{}”，或计划未送本行",
     "The bank has acknowledged the plan {}, or the plan is not with it"}};
inline constexpr ProblemKind funds_not_secured{
    "funds.funds_not_secured",
    Fault::refused,
    {"合作银行尚未全部落实资金：{}", "Not all banks have secured their money: {}"},
    {"请催办银行确认资金保障", "Ask the bank to confirm"}};
inline constexpr ProblemKind filing_needed{
    "funds.filing_needed",
    Fault::refused,
    {"市州计划须先报省备案", "A prefecture files its plan with the province first"},
    {"请先报省社会保障卡服务中心备案", "File it first"}};
inline constexpr ProblemKind filing_not_needed{
    "funds.filing_not_needed", Fault::refused, {"该计划无须备案", "This plan needs no filing"}};
inline constexpr ProblemKind filing_noted_already{
    "funds.filing_noted_already", Fault::conflict, {"备案已登记", "The filing was noted before"}};
inline constexpr ProblemKind line_not_used{
    "funds.line_not_used",
    Fault::refused,
    {"“{}”尚有 {} 元未签合同也未释放", "{} has {} yuan neither under contract nor released"},
    {"请先签订合同或释放余额", "Sign the contract or release the rest"}};
inline constexpr ProblemKind nothing_to_release{
    "funds.nothing_to_release", Fault::refused, {"“{}”没有可释放的占用", "{} has nothing to release"}};
inline constexpr ProblemKind holder_count_not_found{
    "funds.holder_count_not_found", Fault::not_found, {"没有持卡数量 {}", "There is no holder count {}"}};
inline constexpr ProblemKind holders_confirmed{
    "funds.holders_confirmed",
    Fault::conflict,
    {"“{}”的持卡数量双方已确认，不能更改", "Both sides have confirmed the holders of {}"}};
// R3.30-2
inline constexpr ProblemKind holders_not_confirmed{
    "funds.holders_not_confirmed",
    Fault::refused,
    {"“{}”{}年末的持卡数量尚未经人社局和银行确认",
     "The holders of {} at the end of {} are not confirmed by bureau and bank"},
    {"请先确认各银行的持卡数量", "Confirm the holders of every bank first"}};
inline constexpr ProblemKind holders_not_here{
    "funds.holders_not_here", Fault::refused, {"“{}”不按持卡数量分配", "{} does not share by holders"}};
inline constexpr ProblemKind period_not_found{
    "funds.period_not_found", Fault::not_found, {"没有结算期 {}", "There is no settlement period {}"}};
inline constexpr ProblemKind statement_not_found{
    "funds.statement_not_found", Fault::not_found, {"没有对账单 {}", "There is no statement {}"}};
inline constexpr ProblemKind difference_not_found{
    "funds.difference_not_found",
    Fault::not_found,
    {"没有差异 {}，或该方已重新填报", "There is no difference {}, or the party has filled in anew"}};
inline constexpr ProblemKind not_a_party{
    "funds.not_a_party",
    Fault::forbidden,
    {"您的单位不是该对账单的一方", "Your organisation is no party of this statement"},
    {"请由省中心、市州中心或该银行的人员办理", "Ask the people of a party"}};
inline constexpr ProblemKind statement_closed{
    "funds.statement_closed",
    Fault::conflict,
    {"对账单 {} 已结算或已确认，不能更改", "The statement {} is settled or confirmed and cannot be changed"}};
inline constexpr ProblemKind figure_missing{
    "funds.figure_missing",
    Fault::invalid,
    {"必须填写“{}”", "The figure {} is missing"},
    {"可选“与台账一致”，再改不同的项", "Take the ledger as it is, then change what differs"}};
inline constexpr ProblemKind not_filled_yet{"funds.not_filled_yet",
                                            Fault::refused,
                                            {"“{}”尚未填报", "{} has not filled in its side yet"},
                                            {"请等待各方填报", "Wait until all parties have"}};
inline constexpr ProblemKind difference_unexplained{
    "funds.difference_unexplained",
    Fault::refused,
    {"差异“{}”尚未说明", "The difference {} is not explained yet"},
    {"请逐条说明差异，或先办理调整", "Explain each difference, or adjust it first"}};
inline constexpr ProblemKind statements_not_confirmed{
    "funds.statements_not_confirmed",
    Fault::refused,
    {"“{}”的对账单尚未经各方确认", "The statement of {} is not confirmed by all parties"},
    {"对账确认后方可结算", "Confirm it first"}};
inline constexpr ProblemKind no_extra_settlement{
    "funds.no_extra_settlement",
    Fault::refused,
    {"规则包不允许另行结算", "The rule pack allows no extra settlement"}};
inline constexpr ProblemKind period_day_wrong{
    "funds.period_day_wrong",
    Fault::invalid,
    {"截至日期 {} 不在可结算的日期内", "The last day {} cannot be settled to"},
    {"须晚于上一结算期、早于今天", "Later than the last period, before today"}};

inline constexpr ProblemKind plan_without_banks{
    "funds.plan_without_banks",
    Fault::refused,
    {"计划“{}”尚未批准，没有银行份额", "The plan {} is not approved yet and has no shares of banks"}};

inline constexpr ProblemKind kept_file_damaged{
    "funds.kept_file_damaged",
    Fault::refused,
    {"留存文件 {} 与登记的摘要 {} 不符或已缺失", "The kept file {} is missing or not what its digest {} says"},
    {"请系统管理员从备份恢复该文件，再导出", "Have it restored from the backup, then export again"}};

}  // namespace onecard::funds
