// Proves that every account's sums come out again from its transfers, and names the first that does not.

#include "business/ledger/operations/account_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::ledger {
namespace {

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
            field("first_difference_zh", &Output::first_difference_zh, {"首个差异", "First difference in Chinese"}),
            field("first_difference_en", &Output::first_difference_en, {"首个差异（英文）", "First difference"})};
    };

    static Output run(Unit& unit, const Input&) {
        const CheckResult found = check_ledger(unit.db);
        return {found.is_right(),
                found.accounts,
                found.transfers,
                found.differences,
                found.treasury,
                found.quota,
                found.transit,
                found.paid,
                found.first_difference_zh,
                found.first_difference_en};
    }
};

}  // namespace

extern constinit const Operation check = operation<Check>();

}  // namespace onecard::ledger
