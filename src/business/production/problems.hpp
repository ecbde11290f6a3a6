#pragma once
// What production can refuse.

#include "base/problem.hpp"

namespace onecard::production {

// Card numbers.
inline constexpr ProblemKind number_range_wrong{
    "production.number_range_wrong", Fault::invalid,
    {"号段不正确：首字符应为一位大写字母或数字，起号不大于止号，且不超出位数",
     "The range is wrong: one capital letter or digit, the first serial not above the last, within the digits"},
    {"请核对号段", "Check the range"}};
inline constexpr ProblemKind numbers_overlap{
    "production.numbers_overlap", Fault::conflict,
    {"号段与已生成的号段 {} 重叠", "The range overlaps the one generated from {}"},
    {"请改用未使用过的号段", "Use a range that was never generated"}};
inline constexpr ProblemKind too_few_numbers{
    "production.too_few_numbers", Fault::refused,
    {"卡号池只剩 {} 个可用卡号，本次需要 {} 个", "The pool has {} free numbers and {} are wanted"},
    {"请先生成新的号段", "Generate a new range first"}};
inline constexpr ProblemKind no_number_pool{
    "production.no_number_pool", Fault::refused,
    {"{} 及其上级没有卡号池", "Neither {} nor a region above it has a pool of card numbers"},
    {"请先生成号段", "Generate a range first"}};
inline constexpr ProblemKind scheme_without_pool{
    "production.scheme_without_pool", Fault::refused,
    {"本地卡号即社会保障号码，不设卡号池", "Card numbers here are the identity numbers; there is no pool of them"}};
inline constexpr ProblemKind number_not_held{
    "production.number_not_held", Fault::conflict,
    {"卡号 {} 不在 {} 名下", "The card number {} is not held by {}"}};

// Partners and stock.
inline constexpr ProblemKind partner_setting_wrong{
    "production.partner_setting_wrong", Fault::invalid,
    {"“{}”的设置不可用：{}", "The setting {} cannot be used: {}"},
    {"请核对后重新填写", "Check it and enter it again"}};
inline constexpr ProblemKind partner_missing{
    "production.partner_missing", Fault::refused,
    {"没有设置{}的文件交换通道", "No exchange of files is set up for {}"},
    {"请先设置制卡交换通道", "Set up the exchange first"}};
inline constexpr ProblemKind warehouse_not_found{
    "production.warehouse_not_found", Fault::not_found, {"仓库 {} 不存在", "There is no warehouse {}"}};
inline constexpr ProblemKind lot_differs{
    "production.lot_differs", Fault::conflict,
    {"批号 {} 已入库，但内容不同", "Lot {} was taken in before with other content"},
    {"请与卡商核对批号", "Check the lot number with the vendor"}};
inline constexpr ProblemKind intake_unreadable{
    "production.intake_unreadable", Fault::invalid,
    {"入库清单第 {} 行不可用：{}", "Line {} of the intake sheet cannot be used: {}"},
    {"请卡商更正清单后重新提交", "Have the vendor correct the sheet"}};
inline constexpr ProblemKind chip_known{
    "production.chip_known", Fault::conflict,
    {"芯片序列号或银行卡号此前已入库（第 {} 行）", "A chip or bank card number was taken in before (line {})"},
    {"请与卡商核对，可能是复制卡", "Check with the vendor: it may be a copied card"}};
inline constexpr ProblemKind card_without_bin{
    "production.card_without_bin", Fault::refused,
    {"第 {} 行的银行卡号不属于该银行", "The bank card number in line {} is not of this bank"},
    {"请核对银行与发卡行标识代码", "Check the bank and its BIN"}};
inline constexpr ProblemKind stock_short{
    "production.stock_short", Fault::refused,
    {"库存不足：需要 {} 张", "The stock is too small: {} cards are wanted"},
    {"请先调拨或入库", "Move or take in cards first"}};
inline constexpr ProblemKind stock_card_not_found{
    "production.stock_card_not_found", Fault::not_found,
    {"库存中没有芯片序列号为 {} 的卡", "No card with the chip {} is in stock"}};
inline constexpr ProblemKind same_warehouse{
    "production.same_warehouse", Fault::invalid,
    {"调出仓库与调入仓库相同", "The cards would stay in the same warehouse"}};
inline constexpr ProblemKind nothing_spoiled{
    "production.nothing_spoiled", Fault::refused,
    {"该仓库没有待销毁的废卡", "No spoiled card waits to be destroyed in this warehouse"}};
inline constexpr ProblemKind destruction_not_found{
    "production.destruction_not_found", Fault::not_found,
    {"销毁记录 {} 不存在", "There is no destruction {}"}};
inline constexpr ProblemKind count_not_found{
    "production.count_not_found", Fault::not_found, {"盘点 {} 不存在", "There is no stock count {}"}};
inline constexpr ProblemKind count_open_already{
    "production.count_open_already", Fault::conflict,
    {"该仓库 {} 的盘点已经建立", "The count of {} of this warehouse was opened before"}};
inline constexpr ProblemKind count_incomplete{
    "production.count_incomplete", Fault::invalid,
    {"盘点未填全：应有 {} 种卡", "The count is incomplete: {} kinds of cards are expected"},
    {"每一种卡都要填写实盘数", "Enter what was counted of every kind"}};
inline constexpr ProblemKind missing_not_named{
    "production.missing_not_named", Fault::invalid,
    {"短少 {} 张，但列出的芯片序列号是 {} 个", "{} cards are missing, but {} chips are named"},
    {"请逐张列出短少卡的芯片序列号", "Name the chip of each missing card"}};
inline constexpr ProblemKind count_over{
    "production.count_over", Fault::refused,
    {"实盘多于账面 {} 张", "There are {} cards more than the books say"},
    {"请先查明来源并补做入库或调拨", "Find where they come from and record their intake or transfer first"}};
inline constexpr ProblemKind police_report_missing{
    "production.police_report_missing", Fault::invalid,
    {"有卡短少时须填写报案回执编号和情况说明", "Where cards are missing, the police report and an explanation are needed"},
    {"请先报案", "Report to the police first"}};

// Batches.
inline constexpr ProblemKind batch_not_found{
    "production.batch_not_found", Fault::not_found, {"制卡批次 {} 不存在", "There is no production batch {}"}};
inline constexpr ProblemKind nothing_to_make{
    "production.nothing_to_make", Fault::refused,
    {"没有可制卡的申领", "No application is ready to be made"},
    {"请核对城市、银行和卡规划", "Check the city, the bank and the profile"}};
inline constexpr ProblemKind batch_too_large{
    "production.batch_too_large", Fault::invalid,
    {"一个批次最多 {} 张", "A batch has at most {} cards"},
    {"请分成几个批次", "Make several batches"}};
inline constexpr ProblemKind photo_changed{
    "production.photo_changed", Fault::refused,
    {"第 {} 号制卡数据的照片已变更", "The photo of item {} is not the one that was frozen"},
    {"请将该人撤出批次", "Pull the person out of the batch"}};
inline constexpr ProblemKind nothing_left{
    "production.nothing_left", Fault::refused,
    {"批次中没有可继续制作的卡", "No card of the batch can be made any more"},
    {"请撤销批次", "Give the batch up"}};
inline constexpr ProblemKind cards_left{
    "production.cards_left", Fault::refused,
    {"批次中还有 {} 张待制的卡", "The batch has {} cards still to be made"},
    {"请先逐项撤出", "Pull them out first"}};
inline constexpr ProblemKind item_not_found{
    "production.item_not_found", Fault::not_found, {"批次中没有第 {} 号", "The batch has no item {}"}};
inline constexpr ProblemKind item_not_pullable{
    "production.item_not_pullable", Fault::conflict,
    {"第 {} 号已不能撤出", "Item {} can no longer be pulled out"}};
inline constexpr ProblemKind certificates_needed{
    "production.certificates_needed", Fault::refused,
    {"第三代社保卡须先取得证书", "A card of generation 3 needs its certificates first"},
    {"请先导出证书申请", "Request the certificates first"}};
inline constexpr ProblemKind certificates_not_needed{
    "production.certificates_not_needed", Fault::refused,
    {"第二代社保卡没有证书", "A card of generation 2 has no certificates"}};
inline constexpr ProblemKind inspection_wrong{
    "production.inspection_wrong", Fault::invalid,
    {"抽检数量不正确：抽检 {} 张，批次成品 {} 张", "The sample is wrong: {} inspected of {} finished"},
    {"请核对抽检数和不合格数", "Check the sample and the bad ones"}};
inline constexpr ProblemKind inspection_missing{
    "production.inspection_missing", Fault::refused,
    {"批次尚未通过抽检", "The batch has not passed its inspection"},
    {"请先登记抽检结果", "Record the inspection first"}};
inline constexpr ProblemKind handover_not_found{
    "production.handover_not_found", Fault::not_found, {"交接单 {} 不存在", "There is no hand-over {}"}};
inline constexpr ProblemKind handover_made_already{
    "production.handover_made_already", Fault::conflict,
    {"这一段交接已经登记", "This leg was handed over before"}};
inline constexpr ProblemKind handover_out_of_order{
    "production.handover_out_of_order", Fault::refused,
    {"上一段交接尚未签收", "The leg before was not received yet"}};
inline constexpr ProblemKind nothing_for_outlet{
    "production.nothing_for_outlet", Fault::refused,
    {"该网点在本批次没有成品卡", "The batch has no finished card for this outlet"}};

// Instant cards.
inline constexpr ProblemKind device_not_found{
    "production.device_not_found", Fault::not_found, {"制卡机 {} 不存在", "There is no machine {}"}};
inline constexpr ProblemKind device_closed{
    "production.device_closed", Fault::refused,
    {"制卡机 {} 未登记或已停用", "The machine {} is not registered or was closed"},
    {"请先登记制卡机", "Register the machine first"}};
inline constexpr ProblemKind instant_not_here{
    "production.instant_not_here", Fault::refused,
    {"本地不开展即时制卡", "Cards are not made at the counter here"}};
inline constexpr ProblemKind instant_card_not_found{
    "production.instant_card_not_found", Fault::not_found,
    {"即时制卡 {} 不存在", "There is no instant card {}"}};
inline constexpr ProblemKind work_key_used{
    "production.work_key_used", Fault::conflict,
    {"制卡机流水号 {} 已用于另一申领", "The machine's key {} was used for another application"}};
inline constexpr ProblemKind written_otherwise{
    "production.written_otherwise", Fault::conflict,
    {"该卡此前回传的芯片信息不同", "Another chip was returned for this card before"},
    {"请核对制卡机本地日志", "Compare with the journal of the machine"}};
inline constexpr ProblemKind chip_malformed{
    "production.chip_malformed", Fault::invalid,
    {"卡识别码应为32位、卡复位信息应为16至66位十六进制数", "A card identification code has 32, an ATR 16 to 66 hexadecimal digits"},
    {"请重新读卡", "Read the card again"}};

// Files of partners.
inline constexpr ProblemKind file_not_found{
    "production.file_not_found", Fault::not_found, {"制卡文件 {} 不存在", "There is no production file {}"}};
inline constexpr ProblemKind file_head_wrong{
    "production.file_head_wrong", Fault::refused,
    {"文件首行不是本平台的回盘格式", "The first line is not that of a return file"},
    {"请按文件格式说明重新生成", "Make the file again as the format says"}};
inline constexpr ProblemKind file_kind_unexpected{
    "production.file_kind_unexpected", Fault::conflict,
    {"批次现在不等待 {} 文件", "The batch does not wait for a file {} now"}};
inline constexpr ProblemKind file_count_differs{
    "production.file_count_differs", Fault::refused,
    {"首行记载 {} 条，文件中有 {} 条", "The head says {} lines and the file has {}"},
    {"请重新传送完整文件", "Send the whole file again"}};
inline constexpr ProblemKind file_order_differs{
    "production.file_order_differs", Fault::refused,
    {"回盘所对应的原文件摘要不符", "The return answers another order file"},
    {"请核对批次和原文件", "Check the batch and the order file"}};
inline constexpr ProblemKind file_more_than_ordered{
    "production.file_more_than_ordered", Fault::refused,
    {"回盘 {} 条，多于原文件的 {} 条", "The return has {} lines, more than the {} that were ordered"}};
inline constexpr ProblemKind file_without_replaced{
    "production.file_without_replaced", Fault::refused,
    {"该批次已有此类回盘，更正文件须写明所替换的文件 {}", "A return was taken before: a corrected one names the file {} it replaces"},
    {"请在首行写明所替换的文件名", "Name the replaced file in the head line"}};
inline constexpr ProblemKind file_of_another_partner{
    "production.file_of_another_partner", Fault::refused,
    {"该批次不由此单位制作", "The batch is not with this partner"}};
inline constexpr ProblemKind file_not_sealed{
    "production.file_not_sealed", Fault::refused,
    {"该单位的文件须加密传送", "Files of this partner come in an envelope"},
    {"请用本平台公钥加密后重送", "Seal it for the platform's public key and send it again"}};
inline constexpr ProblemKind file_signature_wrong{
    "production.file_signature_wrong", Fault::refused,
    {"文件签名缺失或不正确", "The signature of the file is missing or wrong"},
    {"请重新签名后传送", "Sign the file and send it again"}};
// Findings of their lines.
inline constexpr ProblemKind line_unreadable{
    "production.line_unreadable", Fault::invalid,
    {"此行栏数不对或内容无法识别", "The line has not the columns it should, or one cannot be read"},
    {"请按格式更正此行", "Correct the line"}};
inline constexpr ProblemKind line_stranger{
    "production.line_stranger", Fault::invalid,
    {"序号、卡号、社会保障号码三项与批次不一致", "Serial, card number and identity number do not agree with the batch"},
    {"请逐项核对此行", "Check each of the three"}};
inline constexpr ProblemKind line_twice{
    "production.line_twice", Fault::invalid,
    {"此序号在文件中出现两次", "The serial stands twice in the file"},
    {"请删去多余的一行", "Drop one of the lines"}};
inline constexpr ProblemKind line_settled{
    "production.line_settled", Fault::conflict,
    {"此项已办到后面的环节，更正文件不能再改", "The item has gone on; a corrected file cannot change it"},
    {"请另行处理此卡", "Handle this card apart"}};
inline constexpr ProblemKind chip_repeated{
    "production.chip_repeated", Fault::refused,
    {"卡识别码或卡复位信息与别的卡重复，疑似复制芯片", "The identification code or ATR is that of another card: a copied chip"},
    {"请封存此卡并报告", "Put the card under lock and report it"}};

}  // namespace onecard::production
