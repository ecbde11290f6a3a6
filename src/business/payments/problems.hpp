#pragma once
// What payments can refuse.

#include "base/problem.hpp"

namespace onecard::payments {

inline constexpr ProblemKind order_not_found{
    "payments.order_not_found", Fault::not_found, {"没有支付单 {}", "There is no payment order {}"}};
inline constexpr ProblemKind line_not_found{
    "payments.line_not_found", Fault::not_found, {"没有支付明细 {}", "There is no order line {}"}};
inline constexpr ProblemKind file_not_found{
    "payments.file_not_found", Fault::not_found, {"没有银行文件 {}", "There is no bank file {}"}};
inline constexpr ProblemKind bank_without_channel{
    "payments.bank_without_channel", Fault::refused,
    {"银行 {} 尚未设置代发通道", "The bank {} has no payment channel"},
    {"请平台管理员先设置代发通道", "Ask the platform administrator to set the channel"}};
inline constexpr ProblemKind order_empty{
    "payments.order_empty", Fault::refused,
    {"支付单没有明细或金额为零", "A payment order needs lines and an amount above zero"}};
inline constexpr ProblemKind order_has_lines{
    "payments.order_has_lines", Fault::conflict,
    {"支付单 {} 已有明细，不能再改金额", "The order {} has lines already; its amount stands"}};
inline constexpr ProblemKind order_not_writing{
    "payments.order_not_writing", Fault::conflict,
    {"支付单 {} 已不能再加明细", "No more lines can be added to the order {}"}};
inline constexpr ProblemKind line_amount_wrong{
    "payments.line_amount_wrong", Fault::refused,
    {"第 {} 条明细的金额必须大于零", "The amount of line {} must be above zero"}};
inline constexpr ProblemKind lines_differ{
    "payments.lines_differ", Fault::refused,
    {"明细 {} 条 {} 元，与支付单 {} 条 {} 元不符", "{} lines of {} yuan were written, the order says {} of {}"}};
inline constexpr ProblemKind summary_too_long{
    "payments.summary_too_long", Fault::invalid,
    {"摘要“{}”超过 20 个字符", "The summary {} has more than 20 characters"}};

inline constexpr ProblemKind cnaps_wrong{
    "payments.cnaps_wrong", Fault::refused,
    {"银行 {} 的支付系统行号 {} 校验位不正确，不能生成代发文件",
     "The payment system number of the bank {} is {}, whose check digit is wrong: no bank file can be made"},
    {"请核对行号后重做任务", "Correct the number in the channel, then repeat the job"}};
inline constexpr ProblemKind account_unusable{
    "payments.account_unusable", Fault::refused,
    {"第 {} 条明细的账号不是6至32位数字，不能生成代发文件",
     "The account of line {} is not 6 to 32 digits: no bank file can be made"}};
inline constexpr ProblemKind too_many_lines_for_format{
    "payments.too_many_lines_for_format", Fault::refused,
    {"{} 条明细超过此格式的上限 {} 条", "{} lines are more than this format holds: {}"},
    {"请为该银行改用文本或 ISO 20022 格式", "Let the bank take the text or the ISO 20022 format"}};
inline constexpr ProblemKind file_not_ready{
    "payments.file_not_ready", Fault::conflict,
    {"代发文件尚未生成，请稍候", "The bank file is not made yet; please wait a moment"}};
inline constexpr ProblemKind file_changed{
    "payments.file_changed", Fault::refused,
    {"代发文件 {} 与生成时的摘要不符", "The bank file {} differs from the digest it was made with"},
    {"文件可能被改动：请撤回支付单并报告管理员", "It may have been altered: revoke the order and tell the administrator"}};

inline constexpr ProblemKind answer_unreadable{
    "payments.answer_unreadable", Fault::invalid,
    {"银行文件第 {} 行无法识别：{}", "Line {} of the bank's file cannot be read: {}"},
    {"请银行按约定格式重新发送", "Ask the bank to send it again in the agreed format"}};
inline constexpr ProblemKind answer_without_header{
    "payments.answer_without_header", Fault::invalid,
    {"银行文件没有汇总（笔数、金额），无法判断是否完整",
     "The bank's file has no totals, so nobody can tell whether it is whole"},
    {"请银行按约定格式重新发送", "Ask the bank to send it again in the agreed format"}};
inline constexpr ProblemKind answer_truncated{
    "payments.answer_truncated",
    Fault::refused,
    {"银行文件不完整：汇总为 {} 笔 {} 元，实有 {} 笔 {} 元，整份未采用",
     "The bank's file is not whole: it announces {} lines of {} yuan and has {} of {}; nothing of it was "
     "taken"},
    {"请银行重新发送完整文件", "Ask the bank to send the whole file again"}};
inline constexpr ProblemKind answer_digest_differs{
    "payments.answer_digest_differs", Fault::refused,
    {"银行文件内容与其 SM3 摘要不符，整份未采用", "The content differs from the file's SM3 digest; nothing of it was taken"},
    {"请银行重新发送", "Ask the bank to send it again"}};
inline constexpr ProblemKind answer_of_unknown_format{
    "payments.answer_of_unknown_format", Fault::invalid,
    {"无法识别银行文件的格式", "The format of the bank's file is not known"},
    {"请按文档所列格式发送", "Send one of the documented formats"}};
inline constexpr ProblemKind acknowledgement_differs{
    "payments.acknowledgement_differs", Fault::refused,
    {"受理回执为 {} 笔 {} 元，与支付单 {} 笔 {} 元不符",
     "The acknowledgement says {} lines of {} yuan, the order {} of {}"},
    {"请与银行核对", "Clear it with the bank"}};
inline constexpr ProblemKind acknowledgement_unexpected{
    "payments.acknowledgement_unexpected", Fault::refused,
    {"回执所指的支付单 {} 不在等待回执的状态", "The order {} of this acknowledgement does not wait for one"},
    {"请与银行核对", "Clear it with the bank"}};
inline constexpr ProblemKind signature_missing{
    "payments.signature_missing", Fault::refused,
    {"该银行的文件须附 SM2 签名", "A file of this bank must come with its SM2 signature"}};
inline constexpr ProblemKind signature_wrong{
    "payments.signature_wrong", Fault::refused,
    {"银行文件的 SM2 签名不正确，整份未采用", "The SM2 signature of the bank's file is wrong; nothing of it was taken"},
    {"请银行重新签名发送", "Ask the bank to sign and send it again"}};
inline constexpr ProblemKind answer_not_sealed{
    "payments.answer_not_sealed", Fault::refused,
    {"该银行的文件须加密传送，整份未采用", "Files of this bank must come in an envelope; nothing of it was taken"},
    {"请银行用本平台公钥加密后重新发送", "Ask the bank to seal it for the platform's key and send it again"}};
inline constexpr ProblemKind bank_file_being_read{
    "payments.bank_file_being_read", Fault::busy,
    {"该银行有文件正在读取，请稍候再试", "A file of this bank is being read, please try again in a moment"}};
inline constexpr ProblemKind line_not_unknown{
    "payments.line_not_unknown", Fault::conflict,
    {"明细 {} 不是“未知”状态，不能按查询结果处理", "The line {} is not unknown, so there is nothing to resolve"}};
inline constexpr ProblemKind outcome_wrong{
    "payments.outcome_wrong", Fault::invalid,
    {"结果应为 S（已到账）或 F（未到账）：{}", "The outcome is S (paid) or F (not paid): {}"}};
inline constexpr ProblemKind failure_code_unknown{
    "payments.failure_code_unknown", Fault::invalid,
    {"没有失败代码 {}", "There is no failure code {}"}};
inline constexpr ProblemKind resolution_not_found{
    "payments.resolution_not_found", Fault::not_found, {"没有查询处理 {}", "There is no resolution {}"}};
inline constexpr ProblemKind set_aside_not_found{
    "payments.set_aside_not_found", Fault::not_found,
    {"没有待说明的搁置行：{} 第 {} 行", "No line set aside waits for an explanation: {} line {}"}};
inline constexpr ProblemKind channel_setting_wrong{
    "payments.channel_setting_wrong", Fault::invalid,
    {"代发通道的“{}”不能是：{}", "The channel's {} cannot be: {}"}};

}  // namespace onecard::payments
