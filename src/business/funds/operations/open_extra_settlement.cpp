// Opens a settlement before the half-year ends, with the reason for it.

#include <algorithm>

#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "business/funds/reconciliation.hpp"
#include "engine/operation.hpp"

namespace onecard::funds {
namespace {

struct OpenExtraSettlement {
    static constexpr Spec spec{.name = "funds.open_extra_settlement",
                               .title = {"另行结算", "Open an extra settlement"},
                               .effect = Effect::writes,
                               .roles = fund_managers,
                               .source = "seed-0 F11; R3.28-7"};
    struct Input {
        std::optional<RegionCode> level;
        Date last_day;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("level", &Input::level, {"级", "Level"}),
                       field("last_day", &Input::last_day, {"截至日期", "Last day"}),
                       field("reason", &Input::reason, {"理由", "Reason"}, 300)};
    };
    struct Output {
        PeriodId period;
        static constexpr auto fields = std::tuple{field("period", &Output::period, {"结算期", "Period"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const RegionCode level = in.level.value_or(unit.actor.region);
        must_be_own_level(unit, level);
        const Rules rules = rules_at(unit.db, level, unit.today());
        if (!rules.extra_settlement) throw Problem{no_extra_settlement}.at("level");
        if (in.reason.empty()) throw Problem{reason_missing}.at("reason");
        const auto last = last_day_of_periods(unit.db, level);
        const Date first = std::max(period_holding(rules.reconciliation_period, in.last_day).first,
                                    last ? last->plus_days(1) : Date::earliest());
        if (in.last_day < first || in.last_day >= unit.today())
            throw Problem{period_day_wrong}.at("last_day").with(in.last_day.text());
        return {open_period(unit, rules, level, {first, in.last_day}, true, in.reason)};
    }
};

}  // namespace

extern constinit const Operation open_extra_settlement;
constinit const Operation open_extra_settlement = operation<OpenExtraSettlement>();

}  // namespace onecard::funds
