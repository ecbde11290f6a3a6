// Shows how every fund within reach stands: per bank and level, with the sum of each level.

#include "business/funds/figures_shown.hpp"
#include "business/funds/plans.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct FundShown {
    RegionCode level;
    std::string level_name;
    std::optional<access::OrganisationId> bank;
    std::string bank_name;
    FiguresShown figures;
    static constexpr auto fields =
        std::tuple{field("level", &FundShown::level, {"级", "Level"}),
                   field("level_name", &FundShown::level_name, {"级名称", "Name of the level"}),
                   field("bank", &FundShown::bank, {"合作银行", "Bank"}),
                   field("bank_name", &FundShown::bank_name, {"银行名称", "Name of the bank"}),
                   field("figures", &FundShown::figures, {"数字", "Figures"})};
};

struct Overview {
    static constexpr Spec spec{.name = "funds.overview",
                               .title = {"资金总览", "Overview of the funds"},
                               .effect = Effect::reads,
                               .roles = fund_readers,
                               .source = "seed-0 F6, F8; 3.28.2"};
    struct Input {
        std::optional<RegionCode> level;
        std::optional<Date> on;
        static constexpr auto fields = std::tuple{field("level", &Input::level, {"级", "Level"}),
                                                  field("on", &Input::on, {"截至日期", "On the day"})};
    };
    struct Output {
        std::vector<FundShown> funds;
        std::vector<FundShown> levels;
        std::vector<FundShown> waiting;
        FiguresShown total;
        static constexpr auto fields =
            std::tuple{field("funds", &Output::funds, {"资金账户", "Funds"}),
                       field("levels", &Output::levels, {"各级合计", "Sums of levels"}),
                       field("waiting", &Output::waiting, {"待分配市州份额", "Waiting for a prefecture"}),
                       field("total", &Output::total, {"合计", "Total"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const RegionCode within = in.level.value_or(unit.actor.region);
        Output out;
        Figures total;
        std::map<RegionCode, Figures> levels;
        for (const FundFigures& one : figures_on(unit.db, within, in.on.value_or(unit.today()))) {
            if (acts_for_bank(unit.actor) && one.account.bank != own_bank(unit.actor)) continue;
            out.funds.push_back({one.account.level, level_name(unit.db, one.account.level), one.account.bank,
                                 access::organisation_name(unit.db, one.account.bank), shown(one.figures)});
            levels[one.account.level] += one.figures;
            total += one.figures;
        }
        for (const auto& [level, figures] : levels)
            out.levels.push_back({level, level_name(unit.db, level), {}, "", shown(figures)});
        for (const Waiting& one : waiting_shares(unit.db, within)) {
            if (acts_for_bank(unit.actor) && one.bank != own_bank(unit.actor)) continue;
            out.waiting.push_back({within, level_name(unit.db, within), one.bank,
                                   access::organisation_name(unit.db, one.bank),
                                   shown(Figures{.accrued = one.amount})});
        }
        out.total = shown(total);
        return out;
    }
};

}  // namespace

extern constinit const Operation overview;
constinit const Operation overview = operation<Overview>();

}  // namespace onecard::funds
