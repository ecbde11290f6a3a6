#pragma once
// OwnPayment: one payment as its beneficiary is told of it.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/lifecycle.hpp"
#include "business/cards/cards.hpp"
#include "business/citizens/line_store.hpp"
#include "business/subsidies/subsidies.hpp"
#include "engine/fields.hpp"

namespace onecard::citizens {

enum class PaymentState { approved, sent, paid, returned, reissued, unknown, refunded, unpayable, stopped };
std::span<const Label<PaymentState>> labels_of(PaymentState);

struct OwnPayment {
    std::string item, policy, standard;
    Month period{};
    Date pay_day{};
    Money amount{};
    PaymentState state{};
    std::string state_zh, state_en;
    std::string reason_zh, reason_en, advice_zh, advice_en;  ///< empty where nothing is to be done
    std::string bank_zh, bank_en, account;                   ///< "****1234"
    std::string note_zh, note_en;
    static constexpr auto fields =
        std::tuple{field("item", &OwnPayment::item, {"补贴项目", "Subsidy"}),
                   field("policy", &OwnPayment::policy, {"政策依据", "Policy"}),
                   field("standard", &OwnPayment::standard, {"补贴标准", "Standard"}),
                   field("period", &OwnPayment::period, {"期号", "Period"}),
                   field("pay_day", &OwnPayment::pay_day, {"发放日期", "Day of payment"}),
                   field("amount", &OwnPayment::amount, {"金额（元）", "Amount in yuan"}),
                   field("state", &OwnPayment::state, {"状态", "State"}),
                   field("state_zh", &OwnPayment::state_zh, {"状态名称", "State (zh)"}),
                   field("state_en", &OwnPayment::state_en, {"状态英文名称", "State (en)"}),
                   field("reason_zh", &OwnPayment::reason_zh, {"未到账原因", "Reason (zh)"}),
                   field("reason_en", &OwnPayment::reason_en, {"未到账原因（英文）", "Reason (en)"}),
                   field("advice_zh", &OwnPayment::advice_zh, {"怎么办", "What to do (zh)"}),
                   field("advice_en", &OwnPayment::advice_en, {"怎么办（英文）", "What to do (en)"}),
                   field("bank_zh", &OwnPayment::bank_zh, {"银行", "Bank (zh)"}),
                   field("bank_en", &OwnPayment::bank_en, {"银行英文名称", "Bank (en)"}),
                   field("account", &OwnPayment::account, {"账号", "Account"}),
                   field("note_zh", &OwnPayment::note_zh, {"说明", "Note (zh)"}),
                   field("note_en", &OwnPayment::note_en, {"说明（英文）", "Note (en)"})};
};

/// Puts rows of one person into words; keeps banks and items between them.
class PaymentTeller {
public:
    PaymentTeller(Unit& unit, const PersonKey& person);
    OwnPayment tell(const OwnRow& row);

private:
    const subsidies::ItemTold& item_of(std::int64_t item);
    PaymentState state_of_line(const OwnLine& line, OwnPayment& told);

    Unit& unit_;
    PersonKey person_;
    std::vector<cards::Bank> banks_;
    std::map<std::int64_t, subsidies::ItemTold> items_;
};

}  // namespace onecard::citizens
