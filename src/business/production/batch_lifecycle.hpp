#pragma once
// The life of a production batch by the codes of practice (domain.md 3.10); 00, 90 and 99 are ours.

#include "base/lifecycle.hpp"

namespace onecard::production {

enum class BatchState {
    generating, generated, bank_exported, bank_returned, certificates_requested, certificates_returned,
    certificates_failed, vendor_exported, vendor_returned, centre_exported, centre_returned, at_outlets, stopped,
    cancelled
};
enum class BatchAct {
    create_batch, freeze_batch, send_bank_order, take_bank_return, request_certificates, take_certificates,
    fail_certificates, send_vendor_order, take_vendor_return, send_centre_order, take_centre_return, receive_all_cards,
    stop_batch, resume_batch, cancel_batch
};

namespace batch_table {
using enum BatchState;
using enum BatchAct;
inline constexpr Label<BatchState> states[] = {
    {generating, "00", {"生成中", "Being generated"}},
    {generated, "10", {"已生成", "Generated"}},
    {bank_exported, "20", {"银行文件已导出", "With the bank"}},
    {bank_returned, "21", {"银行已回盘", "Returned by the bank"}},
    {certificates_requested, "2a", {"证书申请已导出", "Certificates requested"}},
    {certificates_returned, "2b", {"证书已返回", "Certificates returned"}},
    {certificates_failed, "2c", {"证书申请失败", "Certificates refused"}},
    {vendor_exported, "30", {"卡商文件已导出", "With the vendor"}},
    {vendor_returned, "31", {"卡商已回盘", "Returned by the vendor"}},
    {centre_exported, "40", {"初始化中心文件已导出", "With the key centre"}},
    {centre_returned, "41", {"初始化中心已返回", "Returned by the key centre"}},
    {at_outlets, "50", {"网点已领取", "Taken by the outlets"}},
    {stopped, "90", {"已暂停制作", "Stopped"}},
    {cancelled, "99", {"已撤销", "Given up"}},
};
inline constexpr Label<BatchAct> acts[] = {
    {create_batch, "create_batch", {"建立制卡批次", "Make the batch"}},
    {freeze_batch, "freeze_batch", {"固化个人数据", "Freeze the persons' data"}},
    {send_bank_order, "send_bank_order", {"导出银行开户文件", "Send to the bank"}},
    {take_bank_return, "take_bank_return", {"银行回盘完成", "Bank has answered for all"}},
    {request_certificates, "request_certificates", {"导出证书申请", "Request certificates"}},
    {take_certificates, "take_certificates", {"证书返回完成", "Certificates are there"}},
    {fail_certificates, "fail_certificates", {"证书申请被拒", "Certificates were refused"}},
    {send_vendor_order, "send_vendor_order", {"导出卡商文件", "Send to the vendor"}},
    {take_vendor_return, "take_vendor_return", {"卡商回盘完成", "Vendor has answered for all"}},
    {send_centre_order, "send_centre_order", {"导出初始化中心文件", "Send to the key centre"}},
    {take_centre_return, "take_centre_return", {"初始化中心返回完成", "Key centre has answered for all"}},
    {receive_all_cards, "receive_all_cards", {"网点全部签收", "All outlets have their cards"}},
    {stop_batch, "stop_batch", {"发现重复芯片暂停", "Stop for a repeated chip"}},
    {resume_batch, "resume_batch", {"恢复制作", "Resume the batch"}},
    {cancel_batch, "cancel_batch", {"撤销批次", "Give the batch up"}},
};
inline constexpr Move<BatchState, BatchAct> moves[] = {
    // from                  act                   to                      not by a hand that did one of these
    {generating,             freeze_batch,         generated},
    {generated,              send_bank_order,      bank_exported},
    {bank_exported,          take_bank_return,     bank_returned},
    {bank_returned,          request_certificates, certificates_requested},
    {certificates_failed,    request_certificates, certificates_requested},
    {certificates_requested, take_certificates,    certificates_returned},
    {certificates_requested, fail_certificates,    certificates_failed},
    {bank_returned,          send_vendor_order,    vendor_exported},
    {certificates_returned,  send_vendor_order,    vendor_exported},
    {vendor_exported,        take_vendor_return,   vendor_returned},
    {vendor_returned,        send_centre_order,    centre_exported},
    {centre_exported,        take_centre_return,   centre_returned},
    {centre_returned,        receive_all_cards,    at_outlets},
    {vendor_exported,        stop_batch,           stopped},
    {stopped,                resume_batch,         vendor_exported,        {create_batch}},
    {generated,              cancel_batch,         cancelled},
    {bank_exported,          cancel_batch,         cancelled},
    {bank_returned,          cancel_batch,         cancelled},
    {certificates_failed,    cancel_batch,         cancelled},
};
}  // namespace batch_table

inline constexpr Lifecycle<BatchState, BatchAct> batch_lifecycle{
    "production_batches", BatchState::generating, batch_table::states, batch_table::acts, batch_table::moves};
static_assert(batch_lifecycle.is_sound());

}  // namespace onecard::production
