// Every SQL statement on holiday notices.

#include "business/regions/holiday_store.hpp"

#include <map>

#include "base/asset_rows.hpp"

namespace onecard::regions {
namespace {

constexpr std::string_view holiday_code = "HOLIDAY";
constexpr std::string_view makeup_code = "MAKEUP_WORKDAY";

HolidayKind read_kind(std::string_view code) {
    return code == makeup_code ? HolidayKind::makeup_workday : HolidayKind::holiday;
}

constexpr Statement select_notice{"regions.select_notice", R"sql(
    SELECT notice FROM holiday_notices WHERE year = $1)sql"};
constexpr Statement select_days{"regions.select_days", R"sql(
    SELECT day, kind FROM holidays WHERE year = $1 ORDER BY day)sql"};
constexpr Statement select_all_days{"regions.select_all_days", "SELECT day, kind FROM holidays ORDER BY day"};
constexpr Statement select_years{"regions.select_years", "SELECT year FROM holiday_notices ORDER BY year"};

constexpr Statement upsert_notice{"regions.upsert_notice", R"sql(
    INSERT INTO holiday_notices (year, notice, loaded_by, loaded_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (year) DO UPDATE SET notice = excluded.notice, loaded_by = excluded.loaded_by,
                                     loaded_at = excluded.loaded_at)sql"};
constexpr Statement delete_days{"regions.delete_days", "DELETE FROM holidays WHERE year = $1"};
// The newer notice decides a day that two of them name.
constexpr Statement upsert_day{"regions.upsert_day", R"sql(
    INSERT INTO holidays (day, kind, year) VALUES ($1, $2, $3)
    ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, year = excluded.year
     WHERE holidays.year <= excluded.year)sql"};

}  // namespace

std::optional<HolidayNotice> find_notice(Database& db, int year) {
    std::optional<HolidayNotice> found;
    db.each(select_notice, [&](const Row& row) { found = {.year = year, .notice = row.string(0)}; }, year);
    if (found)
        db.each(
            select_days,
            [&](const Row& row) { found->days.push_back({row.date(0), read_kind(row.text(1))}); }, year);
    return found;
}

void replace_notice(Unit& unit, const HolidayNotice& notice) {
    unit.db.change(upsert_notice, notice.year, notice.notice, unit.actor.code, unit.now);
    unit.db.change(delete_days, notice.year);
    for (const Holiday& holiday : notice.days)
        unit.db.change(upsert_day, holiday.day,
                       holiday.kind == HolidayKind::holiday ? holiday_code : makeup_code, notice.year);
}

HolidayCalendar holiday_calendar(Database& db) {
    HolidayCalendar calendar;
    db.each(select_all_days, [&](const Row& row) {
        if (read_kind(row.text(1)) == HolidayKind::holiday)
            calendar.add_holiday(row.date(0));
        else
            calendar.add_makeup_workday(row.date(0));
    });
    db.each(select_years, [&](const Row& row) { calendar.cover_year(static_cast<int>(row.number(0))); });
    return calendar;
}

void furnish_holidays(Unit& unit) {
    std::map<int, HolidayNotice> notices;
    each_asset_row("src/business/regions/data/holidays.csv", "date,kind,notice",
                   [&](std::span<const std::string_view> cells) {
                       const Date day = Date::parse(cells[0]).value();
                       HolidayNotice& notice = notices[day.year()];
                       notice.year = day.year();
                       notice.notice = cells[2];
                       notice.days.push_back({day, read_kind(cells[1])});
                   });
    // A year that an administrator has loaded is not overwritten by the carried list.
    for (const auto& [year, notice] : notices)
        if (!find_notice(unit.db, year)) replace_notice(unit, notice);
}

}  // namespace onecard::regions
