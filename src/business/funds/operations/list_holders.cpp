// Lists the holders of each bank at the end of a year, with the share of plans that follows from them.

#include "base/share_out.hpp"
#include "business/funds/holders.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct HolderShown {
    HolderCountId holder_count;
    std::string state;
    access::OrganisationId bank;
    std::string bank_name;
    std::int64_t holders = 0;
    Date counted_on;
    std::string source;
    std::optional<Money> share;
    static constexpr auto fields =
        std::tuple{field("holder_count", &HolderShown::holder_count, {"持卡数量编号", "Holder count"}),
                   field("state", &HolderShown::state, {"状态", "State"}),
                   field("bank", &HolderShown::bank, {"合作银行", "Bank"}),
                   field("bank_name", &HolderShown::bank_name, {"银行名称", "Name of the bank"}),
                   field("holders", &HolderShown::holders, {"持卡数量", "Holders"}),
                   field("counted_on", &HolderShown::counted_on, {"取数日", "Counted on"}),
                   field("source", &HolderShown::source, {"数据来源", "Source"}),
                   field("share", &HolderShown::share, {"分摊金额", "Share"})};
};

struct ListHolders {
    static constexpr Spec spec{
        .name = "funds.list_holders",
        .title = {"持卡数量列表", "List the holders of the banks"},
        .effect = Effect::reads,
        .roles = "COOP_HRSS BANK_CLERK BANK_REVIEWER COOP_REVIEWER DISCIPLINE_USER AUDIT_USER",
        .source = "seed-1 A3, A10"};
    struct Input {
        std::optional<RegionCode> level;
        std::int64_t year = 0;
        std::optional<Money> amount;
        static constexpr auto fields = std::tuple{
            field("level", &Input::level, {"级", "Level"}), field("year", &Input::year, {"年度", "Year"}),
            field("amount", &Input::amount, {"试算金额", "Amount to share out"})};
    };
    struct Output {
        std::vector<HolderShown> holders;
        std::int64_t total = 0;
        bool confirmed = false;
        static constexpr auto fields =
            std::tuple{field("holders", &Output::holders, {"持卡数量", "Holders"}),
                       field("total", &Output::total, {"合计", "Total"}),
                       field("confirmed", &Output::confirmed, {"全部确认", "All confirmed"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Output out{.confirmed = true};
        std::vector<std::int64_t> weights;
        for (const HolderCount& one : holders_of(unit.db, in.level.value_or(unit.actor.region), in.year)) {
            out.confirmed = out.confirmed && one.state == HolderState::confirmed;
            out.total += one.holders;
            weights.push_back(one.holders);
            out.holders.push_back({one.id,
                                   std::string{holder_lifecycle.code(one.state)},
                                   one.bank,
                                   access::organisation_name(unit.db, one.bank),
                                   one.holders,
                                   one.counted_on,
                                   one.source,
                                   {}});
        }
        out.confirmed = out.confirmed && out.total > 0;
        if (in.amount && out.total > 0) {
            const auto parts = share_out(*in.amount, weights);
            for (std::size_t i = 0; i < parts.size(); ++i) out.holders[i].share = parts[i];
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_holders;
constinit const Operation list_holders = operation<ListHolders>();

}  // namespace onecard::funds
