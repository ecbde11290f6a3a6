// Takes the State Council's holiday notice of a year, in place of the one known before.

#include <algorithm>

#include "business/regions/holiday_store.hpp"
#include "business/regions/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::regions {
namespace {

struct LoadHolidays {
    static constexpr Spec spec{.name = "regions.load_holidays",
                               .title = {"录入放假通知", "Load a holiday notice"},
                               .effect = Effect::writes,
                               .roles = "SYSTEM_ADMIN HRSS_PLATFORM_ADMIN",
                               .source = "R3.2-12; R3.2-13"};
    struct Input {
        std::int64_t year = 0;
        std::string notice;
        std::vector<Date> holidays;
        std::vector<Date> makeup_workdays;
        static constexpr auto fields = std::tuple{
            field("year", &Input::year, {"年度", "Year"}),
            field("notice", &Input::notice, {"通知文号", "Notice number"}, 60),
            field("holidays", &Input::holidays, {"放假日期", "Holidays"}),
            field("makeup_workdays", &Input::makeup_workdays, {"调休上班日期", "Make-up workdays"})};
    };
    struct Output {
        std::int64_t days = 0;
        bool replaced = false;
        static constexpr auto fields =
            std::tuple{field("days", &Output::days, {"日期数", "Days"}),
                       field("replaced", &Output::replaced, {"替换了原通知", "Replaced a notice"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.year < 2000 || in.year > 2100)
            throw Problem{notice_year_out_of_range}.at("year").with("2000").with("2100");
        if (in.holidays.empty()) throw Problem{notice_without_holidays}.at("holidays");
        HolidayNotice notice{.year = static_cast<int>(in.year), .notice = in.notice};
        for (const Date day : in.holidays) notice.days.push_back({day, HolidayKind::holiday});
        for (const Date day : in.makeup_workdays) {
            if (day.weekday() < Weekday::saturday)
                throw Problem{makeup_day_on_weekday}.at("makeup_workdays").with(day.text());
            notice.days.push_back({day, HolidayKind::makeup_workday});
        }
        std::ranges::sort(notice.days, {}, &Holiday::day);
        for (std::size_t i = 0; i < notice.days.size(); ++i) {
            const Date day = notice.days[i].day;
            const bool within = day.year() == in.year || (day.year() == in.year - 1 && day.month() == 12);
            if (!within)
                throw Problem{notice_day_of_other_year}.with(day.text()).with(std::to_string(in.year));
            if (i > 0 && notice.days[i - 1].day == day) throw Problem{notice_day_twice}.with(day.text());
        }
        const bool replaced = find_notice(unit.db, notice.year).has_value();
        replace_notice(unit, notice);
        return {.days = static_cast<std::int64_t>(notice.days.size()), .replaced = replaced};
    }
};

}  // namespace

extern constinit const Operation load_holidays;
constinit const Operation load_holidays = operation<LoadHolidays>();

}  // namespace onecard::regions
