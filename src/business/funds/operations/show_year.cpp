// Shows the way of a level's funds through a year, month by month, for all banks or one.

#include "business/funds/figures_shown.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct MonthShown {
    Month month;
    FiguresShown flow;
    FiguresShown stand;
    static constexpr auto fields = std::tuple{field("month", &MonthShown::month, {"月份", "Month"}),
                                              field("flow", &MonthShown::flow, {"当月", "In the month"}),
                                              field("stand", &MonthShown::stand, {"月末", "At its end"})};
};

struct ShowYear {
    static constexpr Spec spec{.name = "funds.show_year",
                               .title = {"资金全年走势", "The year of a fund"},
                               .effect = Effect::reads,
                               .roles = fund_readers,
                               .source = "3.28.2"};
    struct Input {
        std::optional<RegionCode> level;
        std::optional<access::OrganisationId> bank;
        std::int64_t year = 0;
        static constexpr auto fields = std::tuple{field("level", &Input::level, {"级", "Level"}),
                                                  field("bank", &Input::bank, {"合作银行", "Bank"}),
                                                  field("year", &Input::year, {"年度", "Year"})};
    };
    struct Output {
        FiguresShown opening;
        std::vector<MonthShown> months;
        static constexpr auto fields =
            std::tuple{field("opening", &Output::opening, {"年初", "At the beginning"}),
                       field("months", &Output::months, {"各月", "Months"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const RegionCode level = in.level.value_or(unit.actor.region);
        const access::OrganisationId bank =
            acts_for_bank(unit.actor) ? own_bank(unit.actor) : in.bank.value_or(access::OrganisationId{});
        const auto first = Date::of(static_cast<int>(in.year), 1, 1);
        if (!first || in.year < 2000 || in.year > 2100)
            throw Problem{plan_year_wrong}.at("year").with(std::to_string(in.year));
        Figures sum;
        for (const FundFigures& one : figures_of_level(unit.db, level, first->plus_days(-1)))
            if (!bank || one.account.bank == bank) sum += one.figures;
        sum.noticed = {};
        Output out{.opening = shown(sum)};
        const auto flows = flows_of_year(unit.db, level, bank, static_cast<int>(in.year));
        for (std::size_t i = 0; i < flows.size(); ++i) {
            sum += flows[i];
            out.months.push_back({Month::of(static_cast<int>(in.year), static_cast<int>(i) + 1).value(),
                                  shown(flows[i]), shown(sum)});
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation show_year;
constinit const Operation show_year = operation<ShowYear>();

}  // namespace onecard::funds
