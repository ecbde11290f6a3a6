#pragma once
// What cards can refuse, and what a registry file or a bank's file can have wrong.

#include <span>
#include <string_view>

#include "base/problem.hpp"

namespace onecard::cards {

// Findings of a registry file.
inline constexpr ProblemKind cell_missing{"cards.cell_missing",
                                          Fault::invalid,
                                          {"此列必须填写", "This cell must be filled"},
                                          {"请补填", "Fill it in"}};
inline constexpr ProblemKind name_too_long{"cards.name_too_long",
                                           Fault::invalid,
                                           {"姓名最多60个字", "A name has at most 60 characters"},
                                           {"请对照证件核对姓名", "Check the name against the certificate"}};
inline constexpr ProblemKind name_rare_glyph{
    "cards.name_rare_glyph",
    Fault::invalid,
    {"姓名含有自造字，机器不会自动比对此人",
     "The name holds a glyph of a private set; machines will not match this person"},
    {"请在新版字库中找到该字后更正姓名", "Find the glyph in a newer character set and correct the name"}};
inline constexpr ProblemKind birth_missing{
    "cards.birth_missing",
    Fault::invalid,
    {"非居民身份证须填写出生日期", "Without an identity card the birth date must be given"},
    {"请补填出生日期", "Fill in the birth date"}};
inline constexpr ProblemKind town_not_a_town{
    "cards.town_not_a_town",
    Fault::invalid,
    {"此代码不是镇街的代码", "This is not the code of a town"},
    {"请填写9位或12位镇街代码", "Write the town's code of 9 or 12 digits"}};
inline constexpr ProblemKind town_outside{
    "cards.town_outside",
    Fault::invalid,
    {"镇街不在本次导入的区域内", "The town lies outside the region of this import"},
    {"请核对镇街代码，外区人员由所属区域导入", "Check the code; people of other regions are imported there"}};
inline constexpr ProblemKind village_not_in_town{
    "cards.village_not_in_town",
    Fault::invalid,
    {"此代码不是该镇街的村（社区）", "This is not the code of a village of that town"},
    {"村（社区）代码为12位，前9位与镇街相同", "A village's code has 12 digits; the first 9 are the town's"}};
inline constexpr ProblemKind card_number_missing{
    "cards.card_number_missing",
    Fault::invalid,
    {"填写了卡信息但缺社会保障卡卡号", "Card columns are filled but the card number is missing"},
    {"请补填卡号；无卡人员请将卡的各列留空",
     "Fill in the number, or leave all card columns empty where there is no card"}};
inline constexpr ProblemKind generation_unknown{
    "cards.generation_unknown",
    Fault::invalid,
    {"卡代次应为1、2或3", "The generation of a card is 1, 2 or 3"},
    {"请填写1、2或3", "Write 1, 2 or 3"}};
inline constexpr ProblemKind bank_unknown{"cards.bank_unknown",
                                          Fault::invalid,
                                          {"平台没有登记此银行", "This bank is not registered"},
                                          {"请填写银行代码、全称或简称；新合作银行请先登记",
                                           "Write the bank's code or name; register a new bank first"}};
inline constexpr ProblemKind account_missing{
    "cards.account_missing",
    Fault::invalid,
    {"金融功能状态不是“未开户”，但缺银行卡号",
     "The bank state says there is an account, but its number is missing"},
    {"请补填银行卡号，或将金融功能状态填为0", "Fill in the number, or write 0 as bank state"}};
inline constexpr ProblemKind social_state_unknown{
    "cards.social_state_unknown",
    Fault::invalid,
    {"不认识的社保功能状态", "Unknown state of the social part"},
    {"请填写0封存、1正常、2正式挂失、3应用锁定、4临时挂失、9注销", "Write 0, 1, 2, 3, 4 or 9"}};
inline constexpr ProblemKind bank_state_unknown{
    "cards.bank_state_unknown",
    Fault::invalid,
    {"不认识的金融功能状态", "Unknown state of the financial part"},
    {"请填写0未开户、1预开户、2正常、3挂失、4止付、5不动户、6销户、7受限", "Write a code from 0 to 7"}};
inline constexpr ProblemKind issue_date_future{
    "cards.issue_date_future",
    Fault::invalid,
    {"发卡日期晚于导入日期", "The issue date is after the day of the import"},
    {"请核对发卡日期", "Check the date"}};
inline constexpr ProblemKind person_differs{
    "cards.person_differs",
    Fault::invalid,
    {"同一证件号码在本文件前面的行姓名不同",
     "An earlier row of this file gives the same certificate another name"},
    {"请核对两行，保留正确的一行", "Compare both rows and keep the right one"}};
inline constexpr ProblemKind person_twice{"cards.person_twice",
                                          Fault::invalid,
                                          {"此人在本文件中重复出现", "This person stands in the file twice"},
                                          {"请删除重复行", "Delete the repeated row"}};
inline constexpr ProblemKind card_twice{
    "cards.card_twice",
    Fault::invalid,
    {"此人的这张卡在本文件中重复出现", "This card of this person stands in the file twice"},
    {"请删除重复行", "Delete the repeated row"}};
inline constexpr ProblemKind too_many_cards{
    "cards.too_many_cards",
    Fault::invalid,
    {"同一人的卡超过50张", "One person has more than 50 cards"},
    {"请核对证件号码是否填错", "See whether the certificate number is wrong"}};
inline constexpr ProblemKind first_row_holds{
    "cards.first_row_holds",
    Fault::invalid,
    {"此人的其他信息与本文件前面的行不同，以前面的行为准",
     "Other data of this person differ from an earlier row, which holds"},
    {"请核对两行", "Compare both rows"}};
inline constexpr ProblemKind death_is_recorded{
    "cards.death_is_recorded",
    Fault::invalid,
    {"此人死亡已在平台登记，生存状态未改",
     "The person's death is recorded here; the life status was left as it is"},
    {"如登记有误，请由人员信息岗位更正",
     "If the record is wrong, have it corrected by the clerks of the base"}};
inline constexpr ProblemKind card_stays_cancelled{
    "cards.card_stays_cancelled",
    Fault::invalid,
    {"此卡已在平台注销，社保功能状态未改", "The card is cancelled here; its social state was left as it is"},
    {"注销的卡不能恢复，请为此人补换新卡", "A cancelled card is never reopened; issue a new one"}};

// What the operations refuse.
inline constexpr ProblemKind import_not_found{"cards.import_not_found",
                                              Fault::not_found,
                                              {"没有找到注册文件导入 {}", "There is no registry import {}"}};
inline constexpr ProblemKind import_not_finished{"cards.import_not_finished",
                                                 Fault::conflict,
                                                 {"导入尚未完成", "The import has not finished"},
                                                 {"请等导入任务完成后再试", "Wait for the job to finish"}};

inline constexpr ProblemKind card_unnamed{
    "cards.card_unnamed",
    Fault::invalid,
    {"请填写卡号或公民身份号码之一", "Give the card number or the citizen number, one of them"}};
inline constexpr ProblemKind card_not_found{
    "cards.card_not_found",
    Fault::not_found,
    {"没有找到此卡或此人", "There is no such card or person"},
    {"请核对卡号或身份号码", "Check the card number or the citizen number"}};
inline constexpr ProblemKind card_of_several{
    "cards.card_of_several",
    Fault::conflict,
    {"此卡号登记在几个人名下", "Several people are registered with this card number"},
    {"请按公民身份号码查找，并核对注册文件", "Search by citizen number, and check the registry file"}};
inline constexpr ProblemKind card_act_not_allowed{
    "cards.act_not_allowed",
    Fault::conflict,
    {"卡的社保功能状态为“{}”，不能“{}”", "Not possible in the state {}: {}"},
    {"请刷新后查看当前状态", "Reload to see the present state"}};
inline constexpr ProblemKind purpose_missing{
    "cards.purpose_missing",
    Fault::invalid,
    {"请写明查看用途", "Say what it is wanted for"},
    {"至少四个字，将记入审计", "At least four characters; they are kept in the audit"}};
inline constexpr ProblemKind reason_missing{"cards.reason_missing",
                                            Fault::invalid,
                                            {"请写明事由", "Give the reason"},
                                            {"将记入审计", "It is kept in the audit"}};
inline constexpr ProblemKind bank_code_wrong{
    "cards.bank_code_wrong", Fault::invalid, {"银行代码应为三位数字", "A bank code has three digits"}};
inline constexpr ProblemKind bank_term_wrong{
    "cards.bank_term_wrong",
    Fault::invalid,
    {"银行临时挂失天数须为0到365", "The days of a bank's temporary loss are 0 to 365"},
    {"0表示银行挂失直至解除", "0: the bank keeps it until it is lifted"}};
inline constexpr ProblemKind bank_unnamed{
    "cards.bank_unnamed", Fault::invalid, {"请填写银行名称和简称", "Give the bank's name and short name"}};

// What a bank's file of states can have wrong; nothing of such a file is taken.
inline constexpr ProblemKind bank_not_found{
    "cards.bank_not_found",
    Fault::not_found,
    {"没有登记代码为 {} 的银行", "No bank is registered with the code {}"}};
inline constexpr ProblemKind state_file_header{
    "cards.state_file_header",
    Fault::invalid,
    {"首行应为“银行代码|序号|行数”", "The first line is: bank|sequence|count"},
    {"请按状态文件格式重新生成", "Make the file anew as its format says"}};
inline constexpr ProblemKind state_file_line{
    "cards.state_file_line",
    Fault::invalid,
    {"第 {} 行应为“卡号|金融功能状态|日期”", "Line {} should be: card_no|bank_state|date"},
    {"请按状态文件格式重新生成", "Make the file anew as its format says"}};
inline constexpr ProblemKind state_file_count{
    "cards.state_file_count",
    Fault::invalid,
    {"首行写明 {} 行，实有 {} 行", "The first line says {} lines, there are {}"},
    {"文件可能不完整，请重新传送", "The file may be cut off; send it again"}};
inline constexpr ProblemKind state_file_date{
    "cards.state_file_date",
    Fault::invalid,
    {"第 {} 行的日期晚于今天", "The date in line {} is in the future"},
    {"请核对日期", "Check the date"}};
inline constexpr ProblemKind state_file_passed{
    "cards.state_file_passed",
    Fault::conflict,
    {"该银行第 {} 号文件已经接收过另一内容", "File {} of this bank was taken with other content"},
    {"请以新的序号发送", "Send it with a new sequence number"}};
inline constexpr ProblemKind state_file_gap{
    "cards.state_file_gap",
    Fault::conflict,
    {"缺该银行第 {} 号文件，不能接收第 {} 号", "File {} of this bank is missing, so {} cannot be taken"},
    {"请银行补送所缺文件，或发送全量文件并选择“全量”",
     "Ask the bank for the missing file, or for a full snapshot and mark it as full"}};
inline constexpr ProblemKind state_file_not_found{
    "cards.state_file_not_found",
    Fault::not_found,
    {"没有接收过该银行的第 {} 号文件", "File {} of this bank was never taken"}};

// Why a line of a bank's file was set aside.
inline constexpr ProblemKind line_card_unknown{
    "cards.line_card_unknown",
    Fault::not_found,
    {"平台没有此卡", "The platform has no such card"},
    {"请核对卡号，或先导入注册文件", "Check the number, or import the registry first"}};
inline constexpr ProblemKind line_card_of_several{
    "cards.line_card_of_several",
    Fault::conflict,
    {"此卡号登记在几个人名下", "Several people are registered with this card number"},
    {"请核对注册文件", "Check the registry file"}};
inline constexpr ProblemKind line_of_other_bank{"cards.line_of_other_bank",
                                                Fault::conflict,
                                                {"此卡由其他银行发行", "The card was issued by another bank"},
                                                {"请核对发卡银行", "Check the bank of the card"}};
inline constexpr ProblemKind line_outdated{
    "cards.line_outdated",
    Fault::conflict,
    {"平台已有更晚日期的状态", "The platform knows a state of a later day"},
    {"无需处理", "Nothing is to be done"}};

// The life of a card.
inline constexpr ProblemKind number_used{"cards.number_used",
                                         Fault::conflict,
                                         {"社保卡卡号 {} 已经用过", "The card number {} was used before"},
                                         {"请另取卡号", "Take another number"}};
inline constexpr ProblemKind chip_used{
    "cards.chip_used",
    Fault::conflict,
    {"卡 {} 的芯片（卡识别码或ATR）已属于另一张卡", "The chip of card {} belongs to another card already"},
    {"请停止本批并核查芯片来源", "Stop the batch and look into where the chip came from"}};
inline constexpr ProblemKind chip_malformed{
    "cards.chip_malformed",
    Fault::invalid,
    {"卡 {} 的卡识别码应为32位、ATR应为不超过66位的十六进制数",
     "Card {} needs an identification code of 32 and an ATR of at most 66 hexadecimal digits"}};
inline constexpr ProblemKind not_handed_out{"cards.not_handed_out",
                                            Fault::conflict,
                                            {"此卡尚未发到持卡人手中", "The card was not handed out yet"},
                                            {"请先办理领卡", "Hand it out first"}};
inline constexpr ProblemKind other_card_in_force{
    "cards.other_card_in_force",
    Fault::conflict,
    {"此人已有在用的卡 {}，一人只能有一张有效卡", "The person has the card {} in force; only one may be"},
    {"请先注销原卡，或按补换卡办理", "Cancel that card first, or have this one issued as its replacement"}};
inline constexpr ProblemKind bank_switch_closed{
    "cards.bank_switch_closed",
    Fault::refused,
    {"本地暂不办理跨行换卡", "This place does not let cards change their bank now"}};
inline constexpr ProblemKind document_differs{
    "cards.document_differs",
    Fault::refused,
    {"证件号码与持卡人不符", "The document is not the holder's"},
    {"请核对持卡人证件，是否为同名的另一人", "Check the document; it may be of somebody with the same name"}};
inline constexpr ProblemKind agent_incomplete{
    "cards.agent_incomplete",
    Fault::invalid,
    {"代办人须同时填写姓名和证件号码", "An agent gives both name and number"}};
inline constexpr ProblemKind agent_proof_missing{
    "cards.agent_proof_missing",
    Fault::invalid,
    {"由他人代办须留存委托材料或现场照片", "An agent leaves a mandate or a picture of the scene"},
    {"请上传材料", "Upload it"}};
inline constexpr ProblemKind already_collected{
    "cards.already_collected", Fault::conflict, {"此卡已经领取", "This card was collected already"}};
inline constexpr ProblemKind not_to_be_handed_out{
    "cards.not_to_be_handed_out",
    Fault::conflict,
    {"此卡不在待领状态，不能发放", "This card is not waiting to be collected"},
    {"请查看卡的状态和所在", "See its state and where it is"}};
inline constexpr ProblemKind temporary_card_out{
    "cards.temporary_card_out",
    Fault::conflict,
    {"持卡人手中还有临时卡，领取正式卡须收回", "The holder still has a temporary card, to be taken back"},
    {"请收回临时卡后勾选“临时卡已收回”", "Take it back and say so"}};
inline constexpr ProblemKind third_item_missing{
    "cards.third_item_missing",
    Fault::invalid,
    {"非现场挂失除身份证号和姓名外，还须核对卡号、手机号或银行卡号后四位之一",
     "By phone or web one more item is needed: card number, mobile or the last digits of the bank card"}};
inline constexpr ProblemKind items_differ{
    "cards.items_differ",
    Fault::refused,
    {"所报信息与登记不一致，或没有可以挂失的卡",
     "What was said does not agree with the base, or no card can be reported"},
    {"请逐项核对；为保护持卡人，不提示哪一项有误", "Check each item; which one is wrong is not told"}};
inline constexpr ProblemKind not_by_phone{
    "cards.not_by_phone",
    Fault::refused,
    {"电话不能解除挂失", "A loss is not lifted by phone"},
    {"请本人到窗口，或在手机上通过人脸核验办理", "Come in person, or use the app with a face check"}};
inline constexpr ProblemKind face_check_missing{
    "cards.face_check_missing", Fault::refused, {"须先通过人脸核验", "A face check is needed first"}};
inline constexpr ProblemKind formal_loss_stays{
    "cards.formal_loss_stays",
    Fault::refused,
    {"本地规定正式挂失不能解除", "This place does not let a formal loss be lifted"},
    {"请申请补卡", "Apply for a new card"}};
inline constexpr ProblemKind reissue_begun{
    "cards.reissue_begun",
    Fault::conflict,
    {"补卡已经开始，原卡挂失不能解除", "A new card was begun, so the loss is not lifted"}};
inline constexpr ProblemKind pin_not_now{
    "cards.pin_not_now",
    Fault::conflict,
    {"当前状态不能修改或重置密码", "The PIN cannot be changed in this state"}};
inline constexpr ProblemKind not_temporary{
    "cards.not_temporary", Fault::conflict, {"此卡不是有效的临时卡", "This is no temporary card in force"}};
inline constexpr ProblemKind temporary_too_long{
    "cards.temporary_too_long",
    Fault::refused,
    {"临时卡最长可延至 {}", "A temporary card may last until {} at most"}};
inline constexpr ProblemKind temporary_not_longer{
    "cards.temporary_not_longer", Fault::invalid, {"应晚于现有效期", "It should be later than now"}};
inline constexpr ProblemKind ecard_not_issued_here{
    "cards.ecard_not_issued_here",
    Fault::refused,
    {"本地尚未签发电子社保卡", "No e-cards are issued here yet"}};
inline constexpr ProblemKind ecard_needs_card{
    "cards.ecard_needs_card",
    Fault::refused,
    {"没有正常状态的实体社保卡，不能签发电子社保卡", "An e-card needs a social security card in force"},
    {"请先申领、启用或解挂实体卡", "Apply for the card, enable it or release its loss first"}};
inline constexpr ProblemKind ecard_not_bound{
    "cards.ecard_not_bound",
    Fault::conflict,
    {"此渠道没有绑定电子社保卡", "The e-card is not bound to this channel"},
    {"请先领取电子社保卡", "Claim it first"}};
inline constexpr ProblemKind ecard_suspended{
    "cards.ecard_suspended",
    Fault::refused,
    {"实体卡已挂失或锁定，电子社保卡暂停使用", "The card is lost or locked, so the e-card is suspended"},
    {"请解除挂失；本人同意后可在挂失期间用作身份凭证",
     "Release the loss; with consent it may still show who you are"}};
inline constexpr ProblemKind ecard_level_low{
    "cards.ecard_level_low",
    Fault::refused,
    {"电子社保卡为一级签发，不能支付", "The e-card is of the first level and cannot pay"},
    {"请先激活银行账户并登记手机号", "Activate the bank account and register a mobile first"}};
inline constexpr ProblemKind ecard_no_payment{
    "cards.ecard_no_payment",
    Fault::refused,
    {"实体卡挂失期间不能支付", "No payment while the card is lost"}};
inline constexpr ProblemKind channel_closed{
    "cards.channel_closed", Fault::refused, {"该渠道未上线或已暂停", "This channel is not open"}};
inline constexpr ProblemKind channel_not_found{
    "cards.channel_not_found", Fault::not_found, {"没有找到渠道 {}", "There is no channel {}"}};
inline constexpr ProblemKind channel_malformed{
    "cards.channel_malformed",
    Fault::invalid,
    {"渠道代码为2至20位小写字母、数字或下划线；二级渠道须填写已登记的一级渠道",
     "A channel code has 2 to 20 lower-case letters, digits or underscores; a second-level channel names its "
     "parent"}};
inline constexpr ProblemKind channel_known{
    "cards.channel_known", Fault::conflict, {"渠道代码 {} 已登记", "The channel {} is registered already"}};
inline constexpr ProblemKind cancellation_not_found{
    "cards.cancellation_not_found", Fault::not_found, {"没有找到注销申请 {}", "There is no cancellation {}"}};
inline constexpr ProblemKind cancellation_open{
    "cards.cancellation_open",
    Fault::conflict,
    {"此卡已有待复核的注销申请", "A cancellation of this card waits for its review"}};
inline constexpr ProblemKind cancel_reason_own{
    "cards.cancel_reason_own",
    Fault::invalid,
    {"此原因由系统办理，不能由窗口选择", "This reason is set by the platform itself"}};
inline constexpr ProblemKind difference_not_found{
    "cards.difference_not_found", Fault::not_found, {"没有找到状态差异 {}", "There is no difference {}"}};
inline constexpr ProblemKind nothing_to_print{
    "cards.nothing_to_print", Fault::conflict, {"没有可以打印的内容", "There is nothing to print"}};
inline constexpr ProblemKind notice_not_found{
    "cards.notice_not_found", Fault::not_found, {"没有找到银行通知 {}", "There is no notice {} to a bank"}};
inline constexpr ProblemKind answer_file_line{
    "cards.answer_file_line",
    Fault::invalid,
    {"回执文件第 {} 行有误", "Line {} of the file of answers is wrong"},
    {"格式为：通知号|ok或refused|金融功能状态|日期|说明",
     "It should be: notice|ok or refused|bank state|day|words"}};

/// Every kind a row of a registry file may be found to have, also those of base; for words by code.
std::span<const ProblemKind* const> registry_finding_kinds();
const ProblemKind* find_registry_finding(std::string_view code);

inline constexpr ProblemKind nothing_to_return{
    "cards.nothing_to_return",
    Fault::refused,
    {"此处没有逾期未领的卡", "No card has waited here for too long"},
    {"未满规定天数的卡请继续发放", "Go on handing out the cards whose days are not over"}};

}  // namespace onecard::cards
