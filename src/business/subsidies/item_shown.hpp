#pragma once
// An item as list and show operations answer it.

#include "business/subsidies/item.hpp"
#include "engine/fields.hpp"

namespace onecard::subsidies {

struct ItemShown {
    ItemId item;
    std::string state, code;
    std::int64_t major_seq = 0;
    std::string major_name;
    std::int64_t minor_seq = 0;
    std::string minor_name, short_name;
    RegionCode region;
    std::int64_t organisation = 0;
    FundKind fund_kind{};
    PolicyLevel policy_level{};
    std::string policy_doc, policy_no;
    PayCycle pay_cycle{};
    bool via_passbook = false;
    ScopeLevel scope_level{};
    std::string scope_text;
    PayeeMode payee_mode{};
    StandardKind standard_kind{};
    Money standard;
    std::string standard_text;
    std::optional<std::int64_t> min_age, max_age;
    std::int64_t notice_rounds = 0, notice_days = 0;
    Date valid_from{};
    std::optional<Date> valid_to;

    static constexpr auto fields = std::tuple{
        field("item", &ItemShown::item, {"补贴项目", "Item"}),
        field("state", &ItemShown::state, {"状态", "State"}),
        field("code", &ItemShown::code, {"项目编码", "Code"}),
        field("major_seq", &ItemShown::major_seq, {"大类序号", "Major number"}),
        field("major_name", &ItemShown::major_name, {"项目资金大类名称", "Major category"}),
        field("minor_seq", &ItemShown::minor_seq, {"小类序号", "Minor number"}),
        field("minor_name", &ItemShown::minor_name, {"项目资金小类名称", "Minor category"}),
        field("short_name", &ItemShown::short_name, {"简称", "Short name"}),
        field("region", &ItemShown::region, {"区划", "Region"}),
        field("organisation", &ItemShown::organisation, {"主管部门", "Department"}),
        field("fund_kind", &ItemShown::fund_kind, {"资金类别", "Kind of fund"}),
        field("policy_level", &ItemShown::policy_level, {"政策级次", "Policy level"}),
        field("policy_doc", &ItemShown::policy_doc, {"政策文件", "Policy document"}),
        field("policy_no", &ItemShown::policy_no, {"文号", "Document number"}),
        field("pay_cycle", &ItemShown::pay_cycle, {"发放周期", "Cycle of payment"}),
        field("via_passbook", &ItemShown::via_passbook, {"是否通过“一本通”发放", "Paid by passbook"}),
        field("scope_level", &ItemShown::scope_level, {"发放层级", "Level of payment"}),
        field("scope_text", &ItemShown::scope_text, {"发放范围说明", "Scope in words"}),
        field("payee_mode", &ItemShown::payee_mode, {"发放对象", "Payee"}),
        field("standard_kind", &ItemShown::standard_kind, {"标准类型", "Kind of standard"}),
        field("standard", &ItemShown::standard, {"补贴标准（元）", "Standard in yuan"}),
        field("standard_text", &ItemShown::standard_text, {"标准说明", "Standard in words"}),
        field("min_age", &ItemShown::min_age, {"最低年龄", "Lowest age"}),
        field("max_age", &ItemShown::max_age, {"最高年龄", "Highest age"}),
        field("notice_rounds", &ItemShown::notice_rounds, {"公示轮数", "Rounds of notice"}),
        field("notice_days", &ItemShown::notice_days, {"公示天数", "Days of notice"}),
        field("valid_from", &ItemShown::valid_from, {"有效期起", "Valid from"}),
        field("valid_to", &ItemShown::valid_to, {"有效期止", "Valid to"})};
};

inline ItemShown shown_item(const Item& item) {
    return {.item = item.id,
            .state = std::string{item_lifecycle.code(item.state)},
            .code = item.item_code,
            .major_seq = item.major_seq,
            .major_name = item.major_name,
            .minor_seq = item.minor_seq,
            .minor_name = item.minor_name,
            .short_name = item.short_name,
            .region = item.region,
            .organisation = item.organisation,
            .fund_kind = item.fund_kind,
            .policy_level = item.policy_level,
            .policy_doc = item.policy_doc,
            .policy_no = item.policy_no,
            .pay_cycle = item.pay_cycle,
            .via_passbook = item.via_passbook,
            .scope_level = item.scope_level,
            .scope_text = item.scope_text,
            .payee_mode = item.payee_mode,
            .standard_kind = item.standard_kind,
            .standard = item.standard,
            .standard_text = item.standard_text,
            .min_age = item.min_age,
            .max_age = item.max_age,
            .notice_rounds = item.notice_rounds,
            .notice_days = item.notice_days,
            .valid_from = item.valid_from,
            .valid_to = item.valid_to};
}

}  // namespace onecard::subsidies
