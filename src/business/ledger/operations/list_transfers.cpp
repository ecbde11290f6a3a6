// Lists transfers of one reference or one account, in the order they were made.

#include <algorithm>

#include "business/ledger/ledger_store.hpp"
#include "business/ledger/operations/account_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::ledger {
namespace {

struct TransferShown {
    TransferId transfer;
    std::string kind, stage, reference, debit, credit;
    Money amount;
    TransferId pending;
    Instant at;
    static constexpr auto fields = std::tuple{
        field("transfer", &TransferShown::transfer, {"划转", "Transfer"}),
        field("kind", &TransferShown::kind, {"种类", "Kind"}),
        field("stage", &TransferShown::stage, {"阶段", "Stage"}),
        field("reference", &TransferShown::reference, {"关联", "Reference"}),
        field("debit", &TransferShown::debit, {"转出账户", "From"}),
        field("credit", &TransferShown::credit, {"转入账户", "To"}),
        field("amount", &TransferShown::amount, {"金额", "Amount"}),
        field("pending", &TransferShown::pending, {"所结的待结划转", "Settles"}),
        field("at", &TransferShown::at, {"时间", "At"})};
};

struct ListTransfers {
    static constexpr Spec spec{.name = "ledger.list_transfers",
                               .title = {"划转列表", "List transfers"},
                               .effect = Effect::reads,
                               .roles = readers};
    struct Input {
        std::optional<std::string> reference;
        std::optional<AccountId> account;
        std::optional<TransferId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{
            field("reference", &Input::reference, {"关联", "Reference"}, 60),
            field("account", &Input::account, {"账户", "Account"}),
            field("after", &Input::after, {"此划转之后", "After this transfer"}),
            field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<TransferShown> transfers;
        std::optional<TransferId> next;
        static constexpr auto fields = std::tuple{
            field("transfers", &Output::transfers, {"划转", "Transfers"}),
            field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out;
        for (const TransferRow& row :
             list_transfers(unit, in.reference.value_or(""), in.account.value_or(AccountId{}),
                            in.after.value_or(TransferId{}), limit))
            out.transfers.push_back({row.id, row.kind, row.stage, row.reference, row.debit_name,
                                     row.credit_name, row.amount, row.pending, row.at});
        if (static_cast<std::int64_t>(out.transfers.size()) == limit) out.next = out.transfers.back().transfer;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_transfers_operation = operation<ListTransfers>();

}  // namespace onecard::ledger
