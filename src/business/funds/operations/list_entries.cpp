// Lists the entries of the fund ledger of one level, in the order they were made.

#include <algorithm>

#include "business/funds/figures.hpp"
#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct EntryShown {
    ledger::TransferId transfer;
    Date day;
    std::string kind;
    std::string stage;
    std::string reference;
    access::OrganisationId bank;
    std::string bank_name;
    Money amount;
    static constexpr auto fields =
        std::tuple{field("transfer", &EntryShown::transfer, {"划转", "Transfer"}),
                   field("day", &EntryShown::day, {"日期", "Day"}),
                   field("kind", &EntryShown::kind, {"种类", "Kind"}),
                   field("stage", &EntryShown::stage, {"阶段", "Stage"}),
                   field("reference", &EntryShown::reference, {"关联", "Reference"}),
                   field("bank", &EntryShown::bank, {"合作银行", "Bank"}),
                   field("bank_name", &EntryShown::bank_name, {"银行名称", "Name of the bank"}),
                   field("amount", &EntryShown::amount, {"金额", "Amount"})};
};

struct ListEntries {
    static constexpr Spec spec{.name = "funds.list_entries",
                               .title = {"资金台账", "List the entries of the fund ledger"},
                               .effect = Effect::reads,
                               .roles = fund_readers,
                               .source = "seed-0 F6; R3.28-10"};
    struct Input {
        std::optional<RegionCode> level;
        std::optional<access::OrganisationId> bank;
        std::optional<Date> from;
        std::optional<Date> to;
        std::optional<ledger::TransferId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("level", &Input::level, {"级", "Level"}),
                       field("bank", &Input::bank, {"合作银行", "Bank"}),
                       field("from", &Input::from, {"日期起", "From"}),
                       field("to", &Input::to, {"日期止", "To"}),
                       field("after", &Input::after, {"此划转之后", "After this transfer"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<EntryShown> entries;
        std::optional<ledger::TransferId> next;
        static constexpr auto fields = std::tuple{field("entries", &Output::entries, {"台账", "Entries"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        const access::OrganisationId bank =
            acts_for_bank(unit.actor) ? own_bank(unit.actor) : in.bank.value_or(access::OrganisationId{});
        Output out;
        for (const Entry& one : list_entries(
                 unit.db, in.level.value_or(unit.actor.region), bank, in.from.value_or(Date::earliest()),
                 in.to.value_or(Date::latest()), in.after.value_or(ledger::TransferId{}), limit))
            out.entries.push_back({one.transfer, one.day, one.kind, one.stage, one.reference, one.bank,
                                   access::organisation_name(unit.db, one.bank), one.amount});
        if (std::ssize(out.entries) == limit) out.next = out.entries.back().transfer;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_entries_operation;
constinit const Operation list_entries_operation = operation<ListEntries>();

}  // namespace onecard::funds
