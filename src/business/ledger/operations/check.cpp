// Proves that every account's sums come out again from its transfers, and names the first that does not.

#include "business/ledger/operations/account_shown.hpp"
#include "business/ledger/transfer_rules.hpp"
#include "engine/operation.hpp"

namespace onecard::ledger {
namespace {

struct KindShown {
    std::string kind, zh, en;
    Money posted;
    static constexpr auto fields = std::tuple{
        field("kind", &KindShown::kind, {"种类", "Kind"}),
        field("zh", &KindShown::zh, {"中文名称", "Chinese words"}),
        field("en", &KindShown::en, {"英文名称", "English words"}),
        field("posted", &KindShown::posted, {"已入账余额", "Posted"})};
};

struct Check {
    static constexpr Spec spec{.name = "ledger.check",
                               .title = {"核对资金账", "Check the ledger"},
                               .effect = Effect::reads,
                               .roles = readers,
                               .source = "R3.23-3"};
    using Input = Nothing;
    struct Output {
        bool right = false;
        std::int64_t accounts = 0, transfers = 0, differences = 0;
        Money treasury, quota, transit, paid;
        std::vector<KindShown> kinds;
        std::string first_difference_zh, first_difference_en;
        static constexpr auto fields = std::tuple{
            field("right", &Output::right, {"账平", "Right"}),
            field("accounts", &Output::accounts, {"账户数", "Accounts"}),
            field("transfers", &Output::transfers, {"划转数", "Transfers"}),
            field("differences", &Output::differences, {"差异数", "Differences"}),
            field("treasury", &Output::treasury, {"财政来源", "Treasury"}),
            field("quota", &Output::quota, {"可用额度", "Quota"}),
            field("transit", &Output::transit, {"在途资金", "In transit"}),
            field("paid", &Output::paid, {"已发放", "Paid"}),
            field("kinds", &Output::kinds, {"各种账户合计", "Sums by kind of account"}),
            field("first_difference_zh", &Output::first_difference_zh, {"首个差异", "First difference in Chinese"}),
            field("first_difference_en", &Output::first_difference_en, {"首个差异（英文）", "First difference"})};
    };

    static Output run(Unit& unit, const Input&) {
        const CheckResult found = check_ledger(unit.db);
        const auto posted = [&](AccountKind kind) {
            const auto at = found.posted.find(kind);
            return at == found.posted.end() ? Money{} : at->second;
        };
        Output out{found.is_right(),
                   found.accounts,
                   found.transfers,
                   found.differences,
                   posted(AccountKind::treasury),
                   posted(AccountKind::quota),
                   posted(AccountKind::transit),
                   posted(AccountKind::paid),
                   {},
                   found.first_difference_zh,
                   found.first_difference_en};
        for (const auto& [kind, sum] : found.posted) {
            const AccountRule& rule = rule_of(kind);
            out.kinds.push_back({std::string{rule.code}, std::string{rule.words.zh}, std::string{rule.words.en},
                                 sum});
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation check = operation<Check>();

}  // namespace onecard::ledger
