#pragma once
// BankShown: a bank as lists and forms see it.

#include "business/access/access.hpp"
#include "business/cards/cards.hpp"
#include "engine/fields.hpp"

namespace onecard::cards {

struct BankShown {
    std::int64_t code = 0;
    std::string name_zh, name_en, short_name, cnaps;
    std::optional<std::string> bin;
    std::optional<access::OrganisationId> organisation;
    std::optional<bool> preopened_accepts, dormant_accepts, restricted_accepts, lost_accepts;
    std::optional<std::int64_t> temp_loss_days;

    static constexpr auto fields = std::tuple{
        field("code", &BankShown::code, {"银行代码", "Bank code"}),
        field("name_zh", &BankShown::name_zh, {"银行名称", "Name (zh)"}, 60),
        field("name_en", &BankShown::name_en, {"英文名称", "Name (en)"}, 100),
        field("short_name", &BankShown::short_name, {"简称", "Short name"}, 20),
        field("cnaps", &BankShown::cnaps, {"支付系统行号", "Payment system number"}, 12),
        field("bin", &BankShown::bin, {"卡BIN", "BIN"}, 10),
        field("organisation", &BankShown::organisation, {"所属机构", "Organisation"}),
        field("preopened_accepts", &BankShown::preopened_accepts,
              {"未激活可入账", "Credits accounts not activated"}),
        field("dormant_accepts", &BankShown::dormant_accepts, {"不动户可入账", "Credits dormant accounts"}),
        field("restricted_accepts", &BankShown::restricted_accepts,
              {"受限户可入账", "Credits restricted accounts"}),
        field("lost_accepts", &BankShown::lost_accepts, {"挂失可入账", "Credits lost cards"}),
        field("temp_loss_days", &BankShown::temp_loss_days,
              {"银行临时挂失天数", "Days the bank keeps a temporary loss"})};
};

}  // namespace onecard::cards
