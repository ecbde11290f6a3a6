// Shows the dashboard of issuing: applications by state and month, tasks of banks, the green channel.

#include "business/issuing/green_lifecycle.hpp"
#include "business/issuing/issuing_shown.hpp"
#include "business/issuing/setup_shown.hpp"
#include "business/issuing/statistics_store.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {
namespace {

struct ShowOverview {
    static constexpr Spec spec{.name = "issuing.show_overview",
                               .title = {"申领发卡总览", "Show the dashboard of issuing"},
                               .effect = Effect::reads,
                               .roles = application_readers,
                               .source = "3.41"};
    struct StateCountShown {
        std::string state, zh, en;
        std::int64_t count = 0;
        static constexpr auto fields =
            std::tuple{field("state", &StateCountShown::state, {"状态", "State"}),
                       field("zh", &StateCountShown::zh, {"名称", "State in Chinese"}),
                       field("en", &StateCountShown::en, {"英文名称", "State in words"}),
                       field("count", &StateCountShown::count, {"数量", "Count"})};
    };
    struct MonthShown {
        Month month;
        std::int64_t applied = 0, made = 0;
        static constexpr auto fields = std::tuple{field("month", &MonthShown::month, {"月份", "Month"}),
                                                  field("applied", &MonthShown::applied, {"申请", "Applied"}),
                                                  field("made", &MonthShown::made, {"已制成", "Made"})};
    };
    struct Input {
        std::optional<RegionCode> within;
        static constexpr auto fields =
            std::tuple{field("within", &Input::within, {"区划之内", "Within this region"})};
    };
    struct Output {
        std::vector<StateCountShown> applications, green;
        std::vector<MonthShown> months;
        std::vector<QuotaShown> quotas;
        static constexpr auto fields =
            std::tuple{field("applications", &Output::applications, {"申请", "Applications"}),
                       field("green", &Output::green, {"绿色通道", "Green channel"}),
                       field("months", &Output::months, {"按月", "By month"}),
                       field("quotas", &Output::quotas, {"发卡任务", "Issuing tasks"})};
    };

    template <class State, class Act>
    static std::vector<StateCountShown> with_words(const Lifecycle<State, Act>& lifecycle,
                                                   std::span<const StateCount> counts) {
        std::vector<StateCountShown> rows;
        for (const auto& state : lifecycle.states()) {
            StateCountShown& row = rows.emplace_back(StateCountShown{
                std::string{state.code}, std::string{state.words.zh}, std::string{state.words.en}, 0});
            for (const StateCount& one : counts)
                if (one.state == state.code) row.count = one.count;
        }
        return rows;
    }

    static Output run(Unit& unit, const Input& in) {
        const RegionCode within = in.within.value_or(unit.actor.region);
        const auto banks = cards::list_banks(unit.db);
        const auto bank = bank_in_reach(unit, banks, std::nullopt);
        if (!bank) return {};
        Output out{
            .applications = with_words(application_lifecycle, count_applications(unit.db, within, *bank)),
            .green = with_words(green_lifecycle, count_green(unit.db, within, *bank)),
            .months = {},
            .quotas = {}};
        for (const MonthCount& one : count_by_month(unit.db, within, *bank, unit.today()))
            out.months.push_back({Month::of_number(one.month), one.applied, one.made});
        SetupFilter filter = setup_filter(unit, in.within, 0, 200);
        filter.bank = *bank;
        for (const BankQuota& one : list_quotas(unit.db, filter))
            out.quotas.push_back(shown(unit, one, banks));
        return out;
    }
};

}  // namespace

extern constinit const Operation show_overview;
constinit const Operation show_overview = operation<ShowOverview>();

}  // namespace onecard::issuing
