#pragma once
// What the operations on figures have in common: the months asked for, the reach, and counts beside sums.

#include <fmt/format.h>

#include "business/subsidies/figures_store.hpp"
#include "engine/fields.hpp"

namespace onecard::subsidies {

inline constexpr std::string_view figure_readers =
    "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK FINANCE_REVIEWER "
    "HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER";

/// From January to this month unless said otherwise.
inline FigureFilter figures_within(const Unit& unit, std::optional<Month> from, std::optional<Month> to,
                                   std::optional<ItemId> item, std::optional<std::int64_t> bank) {
    const Month now = Month::containing(unit.today());
    return {.from = from.value_or(Month::of(now.year(), 1).value()),
            .to = to.value_or(now),
            .within = unit.actor.region,
            .organisation = unit.actor.own_organisation_only ? unit.actor.organisation : 0,
            .item = item.value_or(ItemId{}),
            .bank = bank.value_or(0)};
}

/// "99.87": the paid of what was answered, in percent; empty before any answer.
inline std::string success_rate(const MoneyFigures& figures) {
    const std::int64_t answered = figures.paid.lines + figures.returned.lines;
    if (answered == 0) return {};
    const std::int64_t hundredths = figures.paid.lines * 10'000 / answered;
    return fmt::format("{}.{:02}", hundredths / 100, hundredths % 100);
}

}  // namespace onecard::subsidies
