// Lists the issuing tasks of banks with target, deadline and what is done; a bank sees its own.

#include "business/issuing/issuing_shown.hpp"
#include "business/issuing/setup_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ListBankQuotas {
    static constexpr Spec spec{.name = "issuing.list_bank_quotas",
                               .title = {"发卡任务清单", "List the issuing tasks of banks"},
                               .effect = Effect::reads,
                               .roles = setup_readers,
                               .source = "seed-2 5(2)-bank; R3.7-4"};
    struct Input {
        std::optional<RegionCode> within;
        std::optional<std::int64_t> bank;
        std::optional<QuotaId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("within", &Input::within, {"区划之内", "Within this region"}),
                       field("bank", &Input::bank, {"银行", "Bank"}),
                       field("after", &Input::after, {"此任务之后", "After this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<QuotaShown> quotas;
        std::optional<QuotaId> next;
        static constexpr auto fields =
            std::tuple{field("quotas", &Output::quotas, {"发卡任务", "Issuing tasks"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        SetupFilter filter = setup_filter(unit, in.within, in.after.value_or(QuotaId{}).number(), in.limit);
        const auto banks = cards::list_banks(unit.db);
        const auto only = bank_in_reach(unit, banks, in.bank);
        if (!only) return {};
        filter.bank = *only;
        Output out;
        for (const BankQuota& one : list_quotas(unit.db, filter))
            out.quotas.push_back(shown(unit, one, banks));
        if (std::ssize(out.quotas) == filter.limit) out.next = out.quotas.back().quota;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_bank_quotas;
constinit const Operation list_bank_quotas = operation<ListBankQuotas>();

}  // namespace onecard::issuing
