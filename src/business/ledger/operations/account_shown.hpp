#pragma once
// An account as operations show it.

#include "business/ledger/ledger.hpp"
#include "engine/fields.hpp"

namespace onecard::ledger {

struct AccountShown {
    AccountId account;
    std::string name, kind, kind_zh, kind_en;
    Money posted, held, expected, available;
    static constexpr auto fields = std::tuple{
        field("account", &AccountShown::account, {"账户", "Account"}),
        field("name", &AccountShown::name, {"名称", "Name"}),
        field("kind", &AccountShown::kind, {"种类", "Kind"}),
        field("kind_zh", &AccountShown::kind_zh, {"种类（中文）", "Kind in Chinese"}),
        field("kind_en", &AccountShown::kind_en, {"种类（英文）", "Kind in English"}),
        field("posted", &AccountShown::posted, {"已入账余额", "Posted"}),
        field("held", &AccountShown::held, {"已占用", "Held"}),
        field("expected", &AccountShown::expected, {"待入账", "Expected"}),
        field("available", &AccountShown::available, {"可用", "Available"})};
};
AccountShown shown(const Balance& balance);

/// Who may read the books.
inline constexpr std::string_view readers =
    "FINANCE_CLERK FINANCE_REVIEWER HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER";

}  // namespace onecard::ledger
