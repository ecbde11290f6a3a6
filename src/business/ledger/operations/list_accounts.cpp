// Lists the accounts of the ledger by name, a page at a time.

#include <algorithm>

#include "business/ledger/ledger_store.hpp"
#include "business/ledger/operations/account_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::ledger {
namespace {

struct ListAccounts {
    static constexpr Spec spec{.name = "ledger.list_accounts",
                               .title = {"账户列表", "List accounts"},
                               .effect = Effect::reads,
                               .roles = readers};
    struct Input {
        std::optional<std::string> prefix, after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{
            field("prefix", &Input::prefix, {"名称开头", "Beginning of the name"}, 100),
            field("after", &Input::after, {"此名称之后", "After this name"}, 100),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<AccountShown> accounts;
        std::optional<std::string> next;
        static constexpr auto fields = std::tuple{
            field("accounts", &Output::accounts, {"账户", "Accounts"}),
            field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        const auto page = list_accounts(unit, in.prefix.value_or(""), in.after.value_or(""), limit);
        Output out;
        for (const Balance& balance : page) out.accounts.push_back(shown(balance));
        if (static_cast<std::int64_t>(page.size()) == limit) out.next = page.back().name;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_accounts_operation = operation<ListAccounts>();

}  // namespace onecard::ledger
