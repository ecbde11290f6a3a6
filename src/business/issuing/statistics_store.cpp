// Every statement on the figures of issuing.

#include "business/issuing/statistics_store.hpp"

#include <algorithm>
#include <map>

namespace onecard::issuing {
namespace {

constexpr Statement select_by_region{"issuing.count_holders_by_region", R"sql(
    SELECT p.town - p.town % 1000000, COUNT(DISTINCT c.person_key), COUNT(*)
      FROM people_v p JOIN cards_v c ON c.person_key = p.person_key AND c.social_state <> 9
     WHERE p.town BETWEEN $1 AND $2 GROUP BY p.town - p.town % 1000000 ORDER BY 1)sql"};
constexpr Statement select_by_bank{"issuing.count_holders_by_bank", R"sql(
    SELECT c.bank, COUNT(DISTINCT c.person_key), COUNT(*)
      FROM people_v p JOIN cards_v c ON c.person_key = p.person_key AND c.social_state <> 9
     WHERE p.town BETWEEN $1 AND $2 GROUP BY c.bank ORDER BY 1)sql"};
constexpr Statement select_by_generation{"issuing.count_holders_by_generation", R"sql(
    SELECT c.generation, COUNT(DISTINCT c.person_key), COUNT(*)
      FROM people_v p JOIN cards_v c ON c.person_key = p.person_key AND c.social_state <> 9
     WHERE p.town BETWEEN $1 AND $2 GROUP BY c.generation ORDER BY 1)sql"};
constexpr Statement select_by_state{"issuing.count_holders_by_state", R"sql(
    SELECT c.social_state, COUNT(DISTINCT c.person_key), COUNT(*)
      FROM people_v p JOIN cards_v c ON c.person_key = p.person_key
     WHERE p.town BETWEEN $1 AND $2 GROUP BY c.social_state ORDER BY 1)sql"};
constexpr Statement select_holders{"issuing.count_holders", R"sql(
    SELECT COUNT(*) FROM people_v p
     WHERE p.town BETWEEN $1 AND $2
       AND EXISTS (SELECT 1 FROM cards_v c WHERE c.person_key = p.person_key AND c.social_state <> 9))sql"};
constexpr Statement select_people{"issuing.count_living_people", R"sql(
    SELECT COUNT(*) FROM people_v p WHERE p.town BETWEEN $1 AND $2 AND p.live_status <> 2)sql"};
constexpr Statement select_applications_by_state{"issuing.count_applications_by_state", R"sql(
    SELECT state, COUNT(*) FROM card_applications
     WHERE region BETWEEN $1 AND $2 AND ($3 = 0 OR bank = $3) GROUP BY state ORDER BY state)sql"};
constexpr Statement select_green_by_state{"issuing.count_green_by_state", R"sql(
    SELECT state, COUNT(*) FROM green_channel
     WHERE region BETWEEN $1 AND $2 AND ($3 = 0 OR bank = $3) GROUP BY state ORDER BY state)sql"};
constexpr Statement select_by_day{"issuing.count_applications_by_day", R"sql(
    SELECT applied_on, COUNT(*), CAST(SUM(CASE WHEN state = 'success' THEN 1 ELSE 0 END) AS BIGINT)
      FROM card_applications
     WHERE region BETWEEN $1 AND $2 AND ($3 = 0 OR bank = $3) AND applied_on >= $4
     GROUP BY applied_on ORDER BY applied_on)sql"};

std::vector<StateCount> states_of(Database& db, const Statement& statement, RegionCode within,
                                  std::int64_t bank) {
    const auto [lowest, highest] = within.range();
    std::vector<StateCount> counts;
    db.each(
        statement, [&](const Row& row) { counts.push_back({row.string(0), row.number(1)}); }, lowest, highest,
        bank);
    return counts;
}

}  // namespace

std::span<const Label<HoldersBy>> labels_of(HoldersBy) {
    static constexpr Label<HoldersBy> labels[] = {
        {HoldersBy::region, "region", {"按区划", "By region"}},
        {HoldersBy::bank, "bank", {"按银行", "By bank"}},
        {HoldersBy::generation, "generation", {"按卡代次", "By generation"}},
        {HoldersBy::state, "state", {"按卡状态", "By state"}}};
    return labels;
}

std::vector<HolderCount> count_holders(Database& db, HoldersBy by, RegionCode within) {
    const auto [lowest, highest] = within.range();
    const Statement& statement = by == HoldersBy::region       ? select_by_region
                                 : by == HoldersBy::bank       ? select_by_bank
                                 : by == HoldersBy::generation ? select_by_generation
                                                               : select_by_state;
    std::vector<HolderCount> counts;
    db.each(
        statement, [&](const Row& row) { counts.push_back({row.number(0), row.number(1), row.number(2)}); },
        lowest, highest);
    return counts;
}
std::int64_t holders_of(Database& db, RegionCode within) {
    const auto [lowest, highest] = within.range();
    return db.number_or(0, select_holders, lowest, highest);
}
std::int64_t people_of(Database& db, RegionCode within) {
    const auto [lowest, highest] = within.range();
    return db.number_or(0, select_people, lowest, highest);
}
std::vector<StateCount> count_applications(Database& db, RegionCode within, std::int64_t bank) {
    return states_of(db, select_applications_by_state, within, bank);
}
std::vector<StateCount> count_green(Database& db, RegionCode within, std::int64_t bank) {
    return states_of(db, select_green_by_state, within, bank);
}
std::vector<MonthCount> count_by_month(Database& db, RegionCode within, std::int64_t bank, Date today) {
    const auto [lowest, highest] = within.range();
    const Date from = Month::containing(today).plus_months(-11).first_day();
    std::map<std::int64_t, MonthCount> months;
    db.each(
        select_by_day,
        [&](const Row& row) {
            MonthCount& month = months[Month::containing(row.date(0)).number()];
            month.applied += row.number(1);
            month.made += row.number(2);
        },
        lowest, highest, bank, from);
    std::vector<MonthCount> counts;
    for (auto& [number, count] : months) {
        count.month = number;
        counts.push_back(count);
    }
    return counts;
}

}  // namespace onecard::issuing
