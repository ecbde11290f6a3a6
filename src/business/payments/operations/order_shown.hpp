#pragma once
// A payment order as operations show it.

#include "business/payments/order_store.hpp"
#include "engine/fields.hpp"

namespace onecard::payments {

struct OrderShown {
    OrderId order;
    std::string state, state_zh, state_en;
    std::int64_t bank = 0;
    std::string source, source_id;
    std::string item_code, summary;
    Date pay_day{};
    RegionCode region{};
    std::int64_t lines = 0, paid_lines = 0, returned_lines = 0, unknown_lines = 0, open_lines = 0;
    Money amount, paid, returned, unknown, open;
    Instant result_due, made_at;
    bool overdue = false;
    static constexpr auto fields = std::tuple{
        field("order", &OrderShown::order, {"支付单", "Payment order"}),
        field("state", &OrderShown::state, {"状态", "State"}),
        field("state_zh", &OrderShown::state_zh, {"状态（中文）", "State in Chinese"}),
        field("state_en", &OrderShown::state_en, {"状态（英文）", "State in English"}),
        field("bank", &OrderShown::bank, {"银行", "Bank"}),
        field("source", &OrderShown::source, {"来源", "Source"}),
        field("source_id", &OrderShown::source_id, {"来源编号", "Source id"}),
        field("item_code", &OrderShown::item_code, {"项目编码", "Item code"}),
        field("summary", &OrderShown::summary, {"摘要", "Summary"}),
        field("pay_day", &OrderShown::pay_day, {"支付日期", "Pay day"}),
        field("region", &OrderShown::region, {"区划", "Region"}),
        field("lines", &OrderShown::lines, {"笔数", "Lines"}),
        field("amount", &OrderShown::amount, {"金额", "Amount"}),
        field("paid_lines", &OrderShown::paid_lines, {"已到账笔数", "Paid lines"}),
        field("paid", &OrderShown::paid, {"已到账", "Paid"}),
        field("returned_lines", &OrderShown::returned_lines, {"退回笔数", "Returned lines"}),
        field("returned", &OrderShown::returned, {"退回", "Returned"}),
        field("unknown_lines", &OrderShown::unknown_lines, {"未知笔数", "Unknown lines"}),
        field("unknown", &OrderShown::unknown, {"未知", "Unknown"}),
        field("open_lines", &OrderShown::open_lines, {"未结笔数", "Open lines"}),
        field("open", &OrderShown::open, {"未结", "Open"}),
        field("result_due", &OrderShown::result_due, {"回盘期限", "Result due"}),
        field("overdue", &OrderShown::overdue, {"已逾期", "Overdue"}),
        field("made_at", &OrderShown::made_at, {"下达时间", "Ordered at"})};
};

inline OrderShown shown(const Order& o, Instant now) {
    return {.order = o.id,
            .state = std::string{order_lifecycle.code(o.state)},
            .state_zh = std::string{order_lifecycle.words(o.state).zh},
            .state_en = std::string{order_lifecycle.words(o.state).en},
            .bank = o.bank,
            .source = o.source,
            .source_id = spoken_source(o.source, o.source_id),
            .item_code = o.item_code,
            .summary = o.summary,
            .pay_day = o.pay_day,
            .region = o.region,
            .lines = o.lines,
            .paid_lines = o.paid_lines,
            .returned_lines = o.returned_lines,
            .unknown_lines = o.unknown_lines,
            .open_lines = o.open_lines(),
            .amount = o.amount,
            .paid = o.paid,
            .returned = o.returned,
            .unknown = o.unknown,
            .open = o.amount - o.paid - o.returned,
            .result_due = o.result_due,
            .made_at = o.made_at,
            .overdue = is_with_bank(o.state) && o.open_lines() > 0 && now > o.result_due};
}

/// Who may see orders: the department, finance, the bank, the platform and those who supervise.
inline constexpr std::string_view order_readers =
    "DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK FINANCE_REVIEWER BANK_CLERK BANK_REVIEWER "
    "HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER";

}  // namespace onecard::payments
