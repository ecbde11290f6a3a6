#pragma once
// What a department says about an item, as the operations that make and change one read it.

#include <optional>

#include "business/subsidies/item.hpp"
#include "engine/fields.hpp"

namespace onecard::subsidies {

/// What may be left out: on a new item it keeps its default, on a change it stays as it was.
struct ItemDetails {
    std::optional<std::string> short_name;
    std::optional<FundKind> fund_kind;
    std::optional<PolicyLevel> policy_level;
    std::optional<std::string> policy_doc, policy_no;
    std::optional<bool> via_passbook;
    std::optional<ScopeLevel> scope_level;
    std::optional<std::string> scope_text;
    std::optional<PayeeMode> payee_mode;
    std::optional<StandardKind> standard_kind;
    std::optional<Money> standard;
    std::optional<std::string> standard_text;
    std::optional<std::int64_t> min_age, max_age, notice_rounds, notice_days;
    std::optional<Date> valid_to;

    static constexpr auto fields = std::tuple{
        field("short_name", &ItemDetails::short_name, {"简称", "Short name"}, 7),
        field("fund_kind", &ItemDetails::fund_kind, {"资金类别", "Kind of fund"}),
        field("policy_level", &ItemDetails::policy_level, {"政策级次", "Policy level"}),
        field("policy_doc", &ItemDetails::policy_doc, {"政策文件", "Policy document"}, 200),
        field("policy_no", &ItemDetails::policy_no, {"文号", "Document number"}, 60),
        field("via_passbook", &ItemDetails::via_passbook, {"是否通过“一本通”发放", "Paid by passbook"}),
        field("scope_level", &ItemDetails::scope_level, {"发放层级", "Level of payment"}),
        field("scope_text", &ItemDetails::scope_text, {"发放范围说明", "Scope in words"}, 60),
        field("payee_mode", &ItemDetails::payee_mode, {"发放对象", "Payee"}),
        field("standard_kind", &ItemDetails::standard_kind, {"标准类型", "Kind of standard"}),
        field("standard", &ItemDetails::standard, {"补贴标准（元）", "Standard in yuan"}),
        field("standard_text", &ItemDetails::standard_text, {"标准说明", "Standard in words"}, 200),
        field("min_age", &ItemDetails::min_age, {"最低年龄", "Lowest age"}),
        field("max_age", &ItemDetails::max_age, {"最高年龄", "Highest age"}),
        field("notice_rounds", &ItemDetails::notice_rounds, {"公示轮数", "Rounds of notice"}),
        field("notice_days", &ItemDetails::notice_days, {"公示天数", "Days of notice"}),
        field("valid_to", &ItemDetails::valid_to, {"有效期止", "Valid to"})};

    /// Throws item_ages_reversed and item_dates_reversed.
    void apply_to(Item& item) const;
};

}  // namespace onecard::subsidies
