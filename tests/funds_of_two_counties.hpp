#pragma once
// Plans, adjustments, holders, periods and statements of two banks in two counties, for what lists show of them.

#include "tests/two_counties.hpp"

namespace onecard::two_counties {

/// As if each county had a fund of its own: two banks alike, of which posts stand at the first.
inline void begin_funds(TestHouse& house, TwoCounties& counties) {
    const std::int64_t banks[] = {counties.organisation_of_bank(951),
                                  counties.organisation_of("agriculture_clerk")};
    const std::int64_t today = house.clock().now().date().number();
    std::int64_t last = 900'000'000;
    const auto next = [&] { return ++last; };
    for (const std::string_view county : {first_county, second_county}) {
        const std::int64_t level = RegionCode::parse(county).value().number(), plan = next(), period = next();
        house.script(fmt::format(
            "INSERT INTO fund_plans (id, state, level, organisation, year, half, title, need, pack, made_on, "
            "made_by, made_at) VALUES ({}, 'to_banks', {}, {}, 2026, 1, 't', '', 0, {}, 'x', 0);"
            "INSERT INTO settlement_periods (id, state, level, first_day, last_day, extra, reason, due, "
            "pack, "
            "opened_at) VALUES ({}, 'reconciling', {}, {}, {}, 0, '', {}, 0, 0);"
            "INSERT INTO accrual_reports (id, jurisdiction, source, digest, batches, repeated, cards, "
            "amount_fen, actor, at) VALUES ({}, {}, 'x', 'x', 1, 0, 1, 2000, 'x', 0);",
            plan, level, banks[1], today, period, level, today - 181, today - 1, today + 29, next(), level));
        for (const std::int64_t bank : banks)
            house.script(fmt::format(
                "INSERT INTO fund_plan_banks (plan, bank, sent_at, secure_due) VALUES ({}, {}, {}, {});"
                "INSERT INTO fund_adjustments (id, state, kind, bank, level, amount_fen, batch_no, "
                "document_no, "
                "reason, statement, by_bank, agreed_by, transfer, made_by, made_at, booked_on) VALUES ({}, "
                "'proposed', 'adjust_down', {}, {}, 100, '', '', 'x', 0, 0, '', NULL, 'x', 0, NULL);"
                "INSERT INTO holder_counts (id, state, level, year, bank, holders, counted_on, source, "
                "made_by, "
                "made_at) VALUES ({}, 'recorded', {}, 2025, {}, 1, {}, 'x', 'x', 0);"
                "INSERT INTO recon_statements (id, state, period, level, bank) VALUES ({}, 'open', {}, {}, "
                "{});"
                "INSERT INTO card_costs (id, bank, jurisdiction, month, amount_fen, cards, note, actor, at) "
                "VALUES ({}, {}, {}, 202601, 100, 1, '', 'x', 0);",
                plan, bank, bank == banks[0] ? "1" : "NULL", today + 10, next(), bank, level, next(), level,
                bank, today, next(), period, level, bank, next(), bank, level));
    }
}

}  // namespace onecard::two_counties
