// Terms end where the Civil Code and the State Council's notices say.

#include "base/calendar.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <utility>

namespace onecard {
namespace {

Date calendar_day(std::string_view typed) {
    return Date::parse(typed).value();
}

/// The notice for 2026 (国办发明电〔2025〕7号).
HolidayCalendar calendar_2026() {
    HolidayCalendar calendar;
    for (const auto& [first, last] : {std::pair{"2026-01-01", "2026-01-03"},
                                      {"2026-02-15", "2026-02-23"},
                                      {"2026-04-04", "2026-04-06"},
                                      {"2026-05-01", "2026-05-05"},
                                      {"2026-06-19", "2026-06-21"},
                                      {"2026-09-25", "2026-09-27"},
                                      {"2026-10-01", "2026-10-07"}})
        for (Date day = calendar_day(first); day <= calendar_day(last); day = day.plus_days(1))
            calendar.add_holiday(day);
    for (const char* day :
         {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"})
        calendar.add_makeup_workday(calendar_day(day));
    calendar.cover_year(2026);
    return calendar;
}

TEST(HolidayCalendar, KnowsHolidaysAndMakeupWorkdays) {
    const HolidayCalendar calendar = calendar_2026();
    EXPECT_FALSE(calendar.is_working_day(calendar_day("2026-02-19")));  // Thursday, Spring Festival
    EXPECT_TRUE(calendar.is_working_day(calendar_day("2026-02-14")));   // Saturday, made up
    EXPECT_FALSE(calendar.is_working_day(calendar_day("2026-03-07")));  // Saturday
    EXPECT_FALSE(calendar.is_working_day(calendar_day("2026-03-08")));  // Sunday
    EXPECT_TRUE(calendar.is_working_day(calendar_day("2026-03-09")));
    EXPECT_TRUE(calendar.covers(2026));
    EXPECT_FALSE(calendar.covers(2027));
}

TEST(HolidayCalendar, ALaterRowReplacesAnEarlierOne) {
    HolidayCalendar calendar = calendar_2026();
    calendar.add_makeup_workday(calendar_day("2026-02-19"));
    EXPECT_TRUE(calendar.is_working_day(calendar_day("2026-02-19")));
}

TEST(Deadline, FollowsTheVectors) {
    const HolidayCalendar calendar = calendar_2026();
    struct Case {
        const char *receipt, *natural, *working;
    };
    for (const auto& [receipt, natural, working] :
         {Case{"2026-01-20", "2026-02-24", "2026-03-09"}, Case{"2026-04-10", "2026-05-11", "2026-05-26"},
          Case{"2026-01-15", "2026-02-14", "2026-03-04"}, Case{"2026-09-01", "2026-10-08", "2026-10-19"}}) {
        EXPECT_EQ(add_natural_days(calendar, calendar_day(receipt), 30).due.text(), natural) << receipt;
        EXPECT_EQ(add_working_days(calendar, calendar_day(receipt), 30).due.text(), working) << receipt;
        EXPECT_FALSE(add_natural_days(calendar, calendar_day(receipt), 30).incomplete) << receipt;
        EXPECT_FALSE(add_working_days(calendar, calendar_day(receipt), 30).incomplete) << receipt;
    }
}

TEST(Deadline, IsProvisionalWhenANoticeIsMissing) {
    const HolidayCalendar calendar = calendar_2026();
    const Date december = calendar_day("2026-12-20");
    EXPECT_TRUE(add_natural_days(calendar, december, 30).incomplete);
    EXPECT_TRUE(add_working_days(calendar, december, 30).incomplete);
    EXPECT_FALSE(add_natural_days(calendar, december, 5).incomplete);
    // The ninth working day is the last of the year, the tenth lies in a year without notice.
    EXPECT_FALSE(add_working_days(calendar, december, 9).incomplete);
    EXPECT_TRUE(add_working_days(calendar, december, 10).incomplete);
}

TEST(Deadline, TheFirstDayDoesNotCount) {
    const HolidayCalendar calendar = calendar_2026();
    EXPECT_EQ(add_natural_days(calendar, calendar_day("2026-03-09"), 1).due.text(), "2026-03-10");
    EXPECT_EQ(add_working_days(calendar, calendar_day("2026-03-09"), 1).due.text(), "2026-03-10");
    EXPECT_EQ(add_working_days(calendar, calendar_day("2026-03-08"), 0).due.text(), "2026-03-08");
    EXPECT_THROW(add_working_days(calendar, calendar_day("2026-03-08"), -1), std::invalid_argument);
    EXPECT_THROW(add_natural_days(calendar, calendar_day("2026-03-08"), -1), std::invalid_argument);
}

RC_GTEST_PROP(Deadline, WorkingDaysAreMonotoneAndCountBack, ()) {
    const HolidayCalendar calendar = calendar_2026();
    const Date from = calendar_day("2026-01-01").plus_days(*rc::gen::inRange(0, 300));
    const int days = *rc::gen::inRange(1, 60);
    const Deadline shorter = add_working_days(calendar, from, days);
    const Deadline longer = add_working_days(calendar, from, days + 1);
    RC_ASSERT(shorter.due < longer.due);
    RC_ASSERT(calendar.is_working_day(shorter.due));
    RC_ASSERT(working_days_between(calendar, from, shorter.due) == days);
    const Deadline natural = add_natural_days(calendar, from, days);
    RC_ASSERT(natural.due >= from.plus_days(days));
    RC_ASSERT(calendar.is_working_day(natural.due));
    RC_ASSERT(natural.due <= add_natural_days(calendar, from, days + 1).due);
}

}  // namespace
}  // namespace onecard
