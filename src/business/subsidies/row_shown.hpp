#pragma once
// A row of a roster as list and show operations answer it; people and accounts are masked.

#include "base/person_name.hpp"
#include "business/subsidies/bank_names.hpp"
#include "business/subsidies/finding_shown.hpp"
#include "business/subsidies/roster_row.hpp"

namespace onecard::subsidies {

struct RowShown {
    std::int64_t seq = 0, sheet_row = 0;
    std::string name;
    RegionCode town;
    std::optional<RegionCode> village;
    Money amount;
    std::string match_code, match_zh, match_en, payee_name, bank, account;
    bool payable = false, stopped = false;
    std::string stop_reason;
    std::vector<std::string> warnings;

    static constexpr auto fields =
        std::tuple{field("seq", &RowShown::seq, {"序号", "Number"}),
                   field("sheet_row", &RowShown::sheet_row, {"表中行号", "Row of the sheet"}),
                   field("name", &RowShown::name, {"姓名", "Name"}),
                   field("town", &RowShown::town, {"镇街", "Town"}),
                   field("village", &RowShown::village, {"村（社区）", "Village"}),
                   field("amount", &RowShown::amount, {"补贴额", "Amount"}),
                   field("match_code", &RowShown::match_code, {"比对代码", "Match code"}),
                   field("match_zh", &RowShown::match_zh, {"比对结果", "Match in Chinese"}),
                   field("match_en", &RowShown::match_en, {"比对结果（英文）", "Match"}),
                   field("payee_name", &RowShown::payee_name, {"收款人", "Payee"}),
                   field("bank", &RowShown::bank, {"银行", "Bank"}),
                   field("account", &RowShown::account, {"账号", "Account"}),
                   field("payable", &RowShown::payable, {"可发放", "Payable"}),
                   field("stopped", &RowShown::stopped, {"已停发", "Stopped"}),
                   field("stop_reason", &RowShown::stop_reason, {"停发原因", "Why stopped"}),
                   field("warnings", &RowShown::warnings, {"提示", "Warnings"})};
};

RowShown shown_row(const RosterRow& row, std::span<const cards::Bank> banks);

}  // namespace onecard::subsidies
