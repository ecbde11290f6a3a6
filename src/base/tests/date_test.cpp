// Dates are read in every form people type, and written in one.

#include "base/date.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>

namespace onecard {
namespace {

Date date_of(std::string_view typed) {
    return Date::parse(typed).value();
}
std::string date_refusal(std::string_view typed) {
    const auto date = Date::parse(typed);
    return date ? "read as " + date->text() : std::string{date.error().kind->code};
}

TEST(Date, ReadsWhatPeopleType) {
    for (const char* typed : {"2021-10-22", "2021/10/22", "20211022", "2021.10.22", "2021年10月22日"})
        EXPECT_EQ(date_of(typed).text(), "2021-10-22") << typed;
    EXPECT_EQ(date_of("2021/1/5").text(), "2021-01-05");
    EXPECT_EQ(date_of("2021年1月5日").text(), "2021-01-05");
}

TEST(Date, RefusesWhatIsNoDate) {
    for (const char* typed : {"", "2021", "2021-10", "2021-10/22", "21-10-22", "2021-10-22 ", " 2021-10-22",
                              "2021-10-222", "2021-010-22", "202110221", "2021年10月22", "2021年10-22日",
                              "明天", "2021--1-1", "2021-+1-01", "44491"})
        EXPECT_EQ(date_refusal(typed), "base.date_unreadable") << typed;
    for (const char* typed :
         {"2021-02-29", "1900-02-29", "2021-13-01", "2021-00-01", "2021-01-00", "2021-04-31", "00000101"})
        EXPECT_EQ(date_refusal(typed), "base.date_not_real") << typed;
    EXPECT_EQ(date_of("2000-02-29").plus_days(1).text(), "2000-03-01");
}

TEST(Date, KnowsItsNumberAndWeekday) {
    EXPECT_EQ(date_of("1970-01-01").number(), 0);
    EXPECT_EQ(date_of("1969-12-31").number(), -1);
    EXPECT_EQ(date_of("2026-02-24").weekday(), Weekday::tuesday);
    EXPECT_EQ(date_of("1949-12-31").weekday(), Weekday::saturday);
    EXPECT_EQ(date_of("2021-10-22").compact(), "20211022");
    EXPECT_EQ(date_of("2021-01-05").text_zh(), "2021年1月5日");
    EXPECT_EQ(date_of("2021-03-01") - date_of("2021-02-01"), 28);
    EXPECT_LT(date_of("2021-03-01"), date_of("2021-03-02"));
    EXPECT_EQ(Date::earliest().text(), "0001-01-01");
    EXPECT_EQ(Date::latest().text(), "9999-12-31");
    EXPECT_THROW(Date::latest().plus_days(1), std::out_of_range);
    EXPECT_THROW(Date::earliest().plus_days(-1), std::out_of_range);
}

RC_GTEST_PROP(Date, AgreesWithTheStandardCalendar, ()) {
    const auto number = *rc::gen::inRange(Date::earliest().number(), Date::latest().number() + 1);
    const Date date = Date::of_number(number);
    const std::chrono::sys_days days{std::chrono::days{number}};
    const std::chrono::year_month_day civil{days};
    RC_ASSERT(date.year() == static_cast<int>(civil.year()));
    RC_ASSERT(date.month() == static_cast<int>(static_cast<unsigned>(civil.month())));
    RC_ASSERT(date.day() == static_cast<int>(static_cast<unsigned>(civil.day())));
    RC_ASSERT(static_cast<unsigned>(date.weekday()) == std::chrono::weekday{days}.iso_encoding());
    RC_ASSERT(Date::of(date.year(), date.month(), date.day()).value() == date);
    RC_ASSERT(Date::parse(date.text()).value() == date);
    RC_ASSERT(Date::parse(date.compact()).value() == date);
}

TEST(FullYears, AreCountedToTheBirthday) {
    EXPECT_EQ(full_years(date_of("1960-05-10"), date_of("2020-05-09")), 59);
    EXPECT_EQ(full_years(date_of("1960-05-10"), date_of("2020-05-10")), 60);
    EXPECT_EQ(full_years(date_of("2004-02-29"), date_of("2022-02-28")), 17);
    EXPECT_EQ(full_years(date_of("2004-02-29"), date_of("2022-03-01")), 18);
    EXPECT_EQ(full_years(date_of("2004-02-29"), date_of("2004-02-29")), 0);
}

TEST(Month, ReadsWhatPeopleType) {
    for (const char* typed : {"2021-10", "202110", "2021年10月", "2021/10", "2021.10"})
        EXPECT_EQ(Month::parse(typed).value().text(), "2021-10") << typed;
    EXPECT_EQ(Month::parse("2021/1").value().text(), "2021-01");
    for (const char* typed :
         {"", "2021", "2021-13", "2021-00", "2021年10", "2021-10-", "2021-10-01", "20211", "10-2021"})
        EXPECT_FALSE(Month::parse(typed)) << typed;
}

TEST(Month, KnowsItsDays) {
    const Month february = Month::parse("2024-02").value();
    EXPECT_EQ(february.first_day().text(), "2024-02-01");
    EXPECT_EQ(february.last_day().text(), "2024-02-29");
    EXPECT_EQ(february.plus_months(-2).text(), "2023-12");
    EXPECT_EQ(february.plus_months(11).text(), "2025-01");
    EXPECT_EQ(february.number(), 202402);
    EXPECT_EQ(Month::of_number(202402), february);
    EXPECT_THROW(Month::of_number(202413), std::out_of_range);
    EXPECT_EQ(Month::containing(date_of("2024-02-29")), february);
    EXPECT_EQ(Month::parse("2024-03").value() - february, 1);
}

TEST(Instant, TellsTheDayInShanghai) {
    const Instant last_moment = Instant::parse("2026-01-20T15:59:59.999999Z").value();
    EXPECT_EQ(last_moment.date().text(), "2026-01-20");
    EXPECT_EQ(last_moment.plus_micros(1).date().text(), "2026-01-21");
    EXPECT_EQ(last_moment.plus_micros(1), Instant::start_of(date_of("2026-01-21")));
    EXPECT_EQ(last_moment.text(), "2026-01-20T23:59:59.999999+08:00");
    EXPECT_EQ(last_moment.plus_micros(1).text(), "2026-01-21T00:00:00+08:00");
    EXPECT_EQ(Instant{}.text(), "1970-01-01T08:00:00+08:00");
    EXPECT_EQ(Instant::of_micros(-1).text(), "1970-01-01T07:59:59.999999+08:00");
}

TEST(Instant, ReadsAnyOffset) {
    const Instant noon = Instant::parse("2026-01-20T12:00:00+08:00").value();
    EXPECT_EQ(Instant::parse("2026-01-20T04:00:00Z").value(), noon);
    EXPECT_EQ(Instant::parse("2026-01-19T22:30:00-05:30").value(), noon);
    EXPECT_EQ(Instant::parse("2026-01-20T12:00:00.25+08:00").value() - noon, 250'000);
    for (const char* typed : {"2026-01-20", "2026-01-20T12:00:00", "2026-01-20T24:00:00Z",
                              "2026-01-20T12:60:00Z", "2026-01-20T12:00:00.Z", "2026-01-20T12:00:00+0800",
                              "2026-01-20T12:00:00Zx", "2026-02-30T12:00:00Z"})
        EXPECT_FALSE(Instant::parse(typed)) << typed;
}

RC_GTEST_PROP(Instant, TextReadsBack, ()) {
    const Instant instant =
        Instant::of_micros(*rc::gen::inRange<std::int64_t>(-2'000'000'000'000'000, 4'000'000'000'000'000));
    RC_ASSERT(Instant::parse(instant.text()).value() == instant);
}

}  // namespace
}  // namespace onecard
