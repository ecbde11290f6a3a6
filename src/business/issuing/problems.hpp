#pragma once
// What issuing can refuse.

#include "base/problem.hpp"

namespace onecard::issuing {

inline constexpr ProblemKind profile_not_found{
    "issuing.profile_not_found", Fault::not_found, {"没有找到卡规划 {}", "There is no card profile {}"}};
inline constexpr ProblemKind profile_breaks_rule{
    "issuing.profile_breaks_rule",
    Fault::refused,
    {"卡规划不符合规则包：{}", "The card profile breaks the rule pack: {}"},
    {"请按本地规则包的参数修改", "Change it to what the rule pack of the place lays down"}};
inline constexpr ProblemKind profile_not_approved{
    "issuing.profile_not_approved",
    Fault::refused,
    {"卡规划“{}”未批准，不能制卡", "The card profile {} is not approved: no card may be made of it"},
    {"请先由另一人批准卡规划", "Have the profile approved by another hand first"}};
inline constexpr ProblemKind registration_not_found{"issuing.registration_not_found",
                                                    Fault::not_found,
                                                    {"没有找到发行注册 {}", "There is no registration {}"}};
inline constexpr ProblemKind registration_change_not_found{
    "issuing.registration_change_not_found",
    Fault::not_found,
    {"没有找到注册变更 {}", "There is no change of a registration {}"}};
inline constexpr ProblemKind registration_missing{
    "issuing.registration_missing",
    Fault::refused,
    {"卡规划“{}”没有处于发行状态的发行注册", "No registration that is issuing names the card profile {}"},
    {"请先办结发行注册，或申报变更把此规划列入",
     "Finish the registration, or propose a change that names the profile"}};
inline constexpr ProblemKind vendor_not_registered{
    "issuing.vendor_not_registered",
    Fault::refused,
    {"卡商“{}”不在发行注册之内", "The registration does not name the vendor {}"},
    {"更换卡商须先备案", "A change of vendor is filed first"}};
inline constexpr ProblemKind vendor_unknown{
    "issuing.vendor_unknown", Fault::invalid, {"{} 不是卡商", "{} is no card vendor"}};
inline constexpr ProblemKind vendor_without_tender{
    "issuing.vendor_without_tender",
    Fault::refused,
    {"卡商“{}”当日没有有效的招投标记录", "The vendor {} has no tender that holds today"},
    {"请登记并确认招投标", "Record and confirm the tender"}};
inline constexpr ProblemKind bank_without_tender{
    "issuing.bank_without_tender",
    Fault::refused,
    {"银行“{}”当日没有有效的招投标记录", "The bank {} has no tender that holds today"},
    {"请登记并确认招投标", "Record and confirm the tender"}};
inline constexpr ProblemKind bank_not_known{
    "issuing.bank_not_known",
    Fault::invalid,
    {"没有代码为 {} 的合作银行", "There is no cooperating bank with the code {}"}};
inline constexpr ProblemKind quota_missing{
    "issuing.quota_missing",
    Fault::refused,
    {"没有给银行“{}”在此地下达发卡任务", "The bank {} has no issuing task in this place"},
    {"请先下达发卡任务", "Lay down the issuing task first"}};
inline constexpr ProblemKind over_quota{
    "issuing.over_quota",
    Fault::refused,
    {"超出银行“{}”的发卡任务，余 {} 张", "Over the issuing task of the bank {}; {} cards are left"},
    {"请调整任务或改由其他银行", "Change the task or choose another bank"}};
inline constexpr ProblemKind quota_below_used{
    "issuing.quota_below_used",
    Fault::refused,
    {"任务数不能少于已用的 {} 张", "The task cannot be less than the {} cards already used"}};
inline constexpr ProblemKind tender_not_found{
    "issuing.tender_not_found", Fault::not_found, {"没有找到招投标 {}", "There is no tender {}"}};
inline constexpr ProblemKind tender_number_taken{
    "issuing.tender_number_taken",
    Fault::conflict,
    {"招标编号 {} 已登记", "The tender number {} is recorded already"}};
inline constexpr ProblemKind winners_missing{
    "issuing.winners_missing", Fault::invalid, {"请填写中标单位", "Name who won the tender"}};
inline constexpr ProblemKind winner_of_other_kind{
    "issuing.winner_of_other_kind",
    Fault::invalid,
    {"“{}”不是此类招投标的单位", "{} is not of the kind this tender is for"}};
inline constexpr ProblemKind days_reversed{
    "issuing.days_reversed", Fault::invalid, {"起止日期颠倒", "The days are the wrong way round"}};
inline constexpr ProblemKind change_incomplete{
    "issuing.change_incomplete",
    Fault::invalid,
    {"请填写此类变更的内容", "Say what this kind of change brings"}};
inline constexpr ProblemKind document_missing{
    "issuing.document_missing", Fault::invalid, {"请填写文号", "Give the number of the document"}};
inline constexpr ProblemKind fee_standard_not_found{"issuing.fee_standard_not_found",
                                                    Fault::not_found,
                                                    {"没有找到收费标准 {}", "There is no fee standard {}"}};
inline constexpr ProblemKind fee_standard_without_approval{
    "issuing.fee_standard_without_approval",
    Fault::refused,
    {"没有物价部门批准文件的收费标准不能使用",
     "A fee without an approval of the price department cannot be used"},
    {"请填写批准文号和批准部门", "Give the number of the approval and who approved it"}};
inline constexpr ProblemKind fee_standard_missing{
    "issuing.fee_standard_missing",
    Fault::refused,
    {"本地没有执行中的“{}”收费标准", "No fee standard for {} is in force here"},
    {"请先登记经批准的收费标准，或选择免收情形",
     "Record the approved standard first, or name why nothing is charged"}};
inline constexpr ProblemKind fee_order_not_found{
    "issuing.fee_order_not_found", Fault::not_found, {"没有找到缴费单 {}", "There is no fee order {}"}};
inline constexpr ProblemKind fee_unpaid{
    "issuing.fee_unpaid",
    Fault::refused,
    {"申请 {} 的工本费尚未缴清，不能制卡", "The fee of {} is not settled: its card cannot be made yet"},
    {"请先缴费或办理免收", "Settle or forgive the fee first"}};
inline constexpr ProblemKind exempt_reason_unknown{
    "issuing.exempt_reason_unknown",
    Fault::refused,
    {"本地规则包没有“{}”这一免收情形", "The rule pack of the place has no exemption for {}"}};
inline constexpr ProblemKind application_not_found{
    "issuing.application_not_found", Fault::not_found, {"没有找到申请 {}", "There is no application {}"}};
inline constexpr ProblemKind application_open{
    "issuing.application_open",
    Fault::conflict,
    {"此人已有在办的申请 {}（{}）", "There is an open application already: {} ({})"},
    {"请查看已有的申请，不必重复申请", "Look at the application there is; no second one is needed"}};
inline constexpr ProblemKind has_valid_card{
    "issuing.has_valid_card",
    Fault::refused,
    {"此人已有有效的社保卡，尾号 {}", "The person has a valid card, ending in {}"},
    {"一人一卡；如需更换请选择补换卡类型", "One card a person; choose a replacement if a new one is wanted"}};
inline constexpr ProblemKind no_card_to_replace{
    "issuing.no_card_to_replace",
    Fault::refused,
    {"没有可以补换的卡", "There is no card that could be replaced"},
    {"首次申领请选择“新申领”", "For a first card choose a new application"}};
inline constexpr ProblemKind card_not_lost{
    "issuing.card_not_lost",
    Fault::refused,
    {"补卡须先办理正式挂失", "A card is replaced after loss only when it was formally reported lost"},
    {"请先为原卡办理正式挂失", "Report the old card formally lost first"}};
inline constexpr ProblemKind card_is_lost{
    "issuing.card_is_lost",
    Fault::refused,
    {"原卡已挂失，请改办补卡", "The old card is reported lost: apply for a replacement after loss"}};
inline constexpr ProblemKind warranty_over{"issuing.warranty_over",
                                           Fault::refused,
                                           {"已过质保期（{}个月）", "The warranty of {} months is over"},
                                           {"请按普通换卡办理", "Apply for an ordinary exchange"}};
inline constexpr ProblemKind not_expiring{
    "issuing.not_expiring",
    Fault::refused,
    {"卡有效期前 {} 天内方可申请到期换卡",
     "An exchange for expiry is possible within {} days before the card expires"}};
inline constexpr ProblemKind generation_not_newer{
    "issuing.generation_not_newer",
    Fault::refused,
    {"原卡已是第 {} 代", "The old card is of generation {} already"}};
inline constexpr ProblemKind same_bank{"issuing.same_bank",
                                       Fault::refused,
                                       {"跨行换卡须选择另一家银行", "To switch the bank choose another one"}};
inline constexpr ProblemKind bank_differs{
    "issuing.bank_differs",
    Fault::refused,
    {"原卡属“{}”，换银行请选择“跨行换卡”",
     "The old card is of {}: to change the bank choose a switch of the bank"}};
inline constexpr ProblemKind reason_missing{
    "issuing.reason_missing", Fault::invalid, {"请填写补换卡原因", "Say why the card is replaced"}};
inline constexpr ProblemKind category_not_eligible{
    "issuing.category_not_eligible",
    Fault::refused,
    {"本地不受理“{}”类人员的申领", "The place issues no cards to persons of the category {}"}};
inline constexpr ProblemKind not_in_base{
    "issuing.not_in_base",
    Fault::refused,
    {"持卡人员基础信息库中没有此人", "The person is not in the cardholder base"},
    {"请先采集个人信息", "Collect the person's data first"}};
inline constexpr ProblemKind person_is_dead{
    "issuing.person_is_dead", Fault::refused, {"此人已登记死亡", "The person is recorded as dead"}};
inline constexpr ProblemKind applicant_unnamed{
    "issuing.applicant_unnamed",
    Fault::invalid,
    {"请填写公民身份号码或人员键之一", "Name the person by citizen number or by key, one of them"}};
inline constexpr ProblemKind guardian_needed{"issuing.guardian_needed",
                                             Fault::refused,
                                             {"未满16周岁须由监护人代办", "Under 16 a guardian applies"},
                                             {"请填写监护人的证件", "Give the guardian's identity"}};
inline constexpr ProblemKind agent_incomplete{
    "issuing.agent_incomplete",
    Fault::invalid,
    {"代办须登记代办人的姓名、证件号码和双方证件影像",
     "An agent gives name and number, and the documents of both are kept"}};
inline constexpr ProblemKind agent_is_self{
    "issuing.agent_is_self", Fault::invalid, {"代办人不能是本人", "Nobody is an agent for oneself"}};
inline constexpr ProblemKind agent_too_young{
    "issuing.agent_too_young", Fault::refused, {"代办人须年满16周岁", "An agent is at least 16 years old"}};
inline constexpr ProblemKind address_missing{
    "issuing.address_missing", Fault::invalid, {"邮寄须填写地址", "A card that is mailed needs an address"}};
inline constexpr ProblemKind outlet_of_other_bank{
    "issuing.outlet_of_other_bank",
    Fault::refused,
    {"网点“{}”不属于所选银行", "The outlet {} is not of the chosen bank"}};
inline constexpr ProblemKind no_agent{
    "issuing.no_agent", Fault::not_found, {"此申请没有代办人", "Nobody applied on behalf of this person"}};
inline constexpr ProblemKind no_open_application{
    "issuing.no_open_application", Fault::not_found, {"没有在办的申请", "There is no open application"}};
inline constexpr ProblemKind no_profile_here{
    "issuing.no_profile_here",
    Fault::refused,
    {"本地尚无已批准的卡规划", "There is no approved card profile here"},
    {"请先拟定并批准卡规划", "Propose and approve a profile first"}};
inline constexpr ProblemKind instant_not_here{
    "issuing.instant_not_here", Fault::refused, {"本地不设即时制卡", "The place issues no cards instantly"}};
inline constexpr ProblemKind not_a_citizen{
    "issuing.not_a_citizen",
    Fault::forbidden,
    {"此功能供持卡人本人登录后使用", "This is for citizens who signed in themselves"}};
inline constexpr ProblemKind counter_only{
    "issuing.counter_only",
    Fault::refused,
    {"未满16周岁请由监护人到窗口办理", "Under 16 the guardian applies at the counter"}};
inline constexpr ProblemKind green_case_not_found{
    "issuing.green_case_not_found",
    Fault::not_found,
    {"没有找到绿色通道事项 {}", "There is no green channel case {}"}};
inline constexpr ProblemKind words_needed{
    "issuing.words_needed", Fault::invalid, {"请填写说明", "Please say why"}};
inline constexpr ProblemKind no_target_here{
    "issuing.no_target_here",
    Fault::not_found,
    {"本地规则包没有持卡目标", "The rule pack of the place has no target of holders"}};
inline constexpr ProblemKind count_not_positive{
    "issuing.count_not_positive", Fault::invalid, {"数量须大于零", "The count must be more than nothing"}};

}  // namespace onecard::issuing
