// Shows one account of the ledger, found by its name.

#include "business/ledger/ledger_store.hpp"
#include "business/ledger/operations/account_shown.hpp"
#include "business/ledger/problems.hpp"
#include "business/ledger/transfer_rules.hpp"
#include "engine/operation.hpp"

namespace onecard::ledger {

AccountShown shown(const Balance& balance) {
    const AccountRule& rule = rule_of(balance.kind);
    return {.account = balance.id,
            .name = balance.name,
            .kind = std::string{rule.code},
            .kind_zh = std::string{rule.words.zh},
            .kind_en = std::string{rule.words.en},
            .posted = balance.posted(),
            .held = balance.debits_pending,
            .expected = balance.credits_pending,
            .available = balance.available()};
}

namespace {

struct ShowAccount {
    static constexpr Spec spec{.name = "ledger.show_account",
                               .title = {"查看账户", "Show an account"},
                               .effect = Effect::reads,
                               .roles = readers};
    struct Input {
        std::string name;
        static constexpr auto fields = std::tuple{field("name", &Input::name, {"账户名称", "Name"}, 100)};
    };
    using Output = AccountShown;

    static Output run(Unit& unit, const Input& in) {
        const auto [lowest, highest] = money_within(unit.actor);
        for (const Balance& balance : balances(unit.db, in.name))
            if (balance.name == in.name && balance.region.number() >= lowest && balance.region.number() <= highest)
                return shown(balance);
        throw Problem{account_not_found}.at("name").with(in.name);
    }
};

}  // namespace

extern constinit const Operation show_account = operation<ShowAccount>();

}  // namespace onecard::ledger
