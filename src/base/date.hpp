#pragma once
// Date, Month and Instant: days, months and moments. The office's clock is +08:00 and nothing else.

#include <compare>
#include <cstdint>
#include <functional>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/problem.hpp"

namespace onecard {

inline constexpr ProblemKind date_unreadable{
    "base.date_unreadable",
    Fault::invalid,
    {"日期无法识别：{}", "The date cannot be read: {}"},
    {"请按“2021-10-22”的样子填写日期", "Write the date like 2021-10-22"}};
inline constexpr ProblemKind date_not_real{
    "base.date_not_real",
    Fault::invalid,
    {"日历上没有这一天：{}", "There is no such day in the calendar: {}"},
    {"请核对年月日", "Check year, month and day"}};
inline constexpr ProblemKind month_unreadable{
    "base.month_unreadable",
    Fault::invalid,
    {"月份无法识别：{}", "The month cannot be read: {}"},
    {"请按“2021-10”的样子填写月份", "Write the month like 2021-10"}};
inline constexpr ProblemKind instant_unreadable{
    "base.instant_unreadable",
    Fault::invalid,
    {"时间无法识别：{}", "The moment cannot be read: {}"},
    {"请按“2021-10-22T09:30:00+08:00”的样子填写时间", "Write the moment like 2021-10-22T09:30:00+08:00"}};

enum class Weekday { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

constexpr bool is_leap_year(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

constexpr int days_in_month(int year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap_year(year) ? 29 : days[month - 1];
}

/// A day between 0001-01-01 and 9999-12-31. Arithmetic that leaves them throws std::out_of_range.
class Date {
public:
    constexpr Date() = default;  ///< 1970-01-01

    static constexpr Checked<Date> of(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month))
            return refuse(date_not_real);
        return Date{days_before(year, month, day)};
    }
    /// Days since 1970-01-01, as `number()` gives them.
    static constexpr Date of_number(std::int64_t days) {
        if (days < first_number || days > last_number) throw std::out_of_range{"Date"};
        return Date{static_cast<std::int32_t>(days)};
    }
    static constexpr Date earliest() { return Date{first_number}; }
    static constexpr Date latest() { return Date{last_number}; }

    /// Reads 2021-10-22, 2021/10/22, 2021.10.22, 2021年10月22日 (one-digit months and days too) and 20211022.
    static Checked<Date> parse(std::string_view typed);

    constexpr std::int32_t number() const { return days_; }
    constexpr int year() const { return civil().year; }
    constexpr int month() const { return civil().month; }
    constexpr int day() const { return civil().day; }
    constexpr Weekday weekday() const {
        return static_cast<Weekday>((days_ - first_number) % 7 + 1);  // 0001-01-01 was a Monday
    }
    constexpr Date plus_days(std::int64_t days) const { return of_number(days_ + days); }

    std::string text() const;     ///< "2021-10-22"
    std::string compact() const;  ///< "20211022", as exchange files want it
    std::string text_zh() const;  ///< "2021年10月22日", as printed forms want it

    friend constexpr auto operator<=>(Date, Date) = default;
    /// Whole days from b to a.
    friend constexpr std::int32_t operator-(Date a, Date b) { return a.days_ - b.days_; }

    struct Civil {
        int year, month, day;
    };
    /// Year, month and day at once: cheaper than asking for each.
    constexpr Civil civil() const {
        // Counted in 400-year eras of years that begin in March, so that the leap day comes last.
        const int shifted = days_ + 719468;
        const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
        const int day_of_era = shifted - era * 146097;
        const int year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
        const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        const int march_month = (5 * day_of_year + 2) / 153;
        const int month = march_month < 10 ? march_month + 3 : march_month - 9;
        return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month,
                day_of_year - (153 * march_month + 2) / 5 + 1};
    }

private:
    static constexpr std::int32_t first_number = -719162;  // 0001-01-01
    static constexpr std::int32_t last_number = 2932896;   // 9999-12-31

    explicit constexpr Date(std::int32_t days) : days_{days} {}
    static constexpr std::int32_t days_before(int year, int month, int day) {
        const int y = month <= 2 ? year - 1 : year;
        const int era = y / 400;
        const int year_of_era = y - era * 400;
        const int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
    }

    std::int32_t days_ = 0;
};

/// Age in full years (周岁); who was born on 29 February grows older on 1 March of a common year.
constexpr int full_years(Date birth, Date on) {
    const auto born = birth.civil();
    const auto now = on.civil();
    const bool before_birthday = now.month < born.month || (now.month == born.month && now.day < born.day);
    return now.year - born.year - (before_birthday ? 1 : 0);
}

/// A calendar month between 0001-01 and 9999-12.
class Month {
public:
    constexpr Month() = default;  ///< 1970-01

    static constexpr Checked<Month> of(int year, int month) {
        if (year < 1 || year > 9999 || month < 1 || month > 12) return refuse(month_unreadable);
        return Month{year * 12 + month - 1};
    }
    static constexpr Month containing(Date date) {
        const auto civil = date.civil();
        return Month{civil.year * 12 + civil.month - 1};
    }
    /// 202110, as `number()` gives it; anything else is a bug and throws std::out_of_range.
    static constexpr Month of_number(std::int64_t year_and_month) {
        if (year_and_month < 101 || year_and_month > 999912) throw std::out_of_range{"Month"};
        const auto month = of(static_cast<int>(year_and_month / 100), static_cast<int>(year_and_month % 100));
        if (!month) throw std::out_of_range{"Month"};
        return *month;
    }
    /// Reads 2021-10, 2021/10, 2021.10, 2021年10月 (one-digit months too) and 202110.
    static Checked<Month> parse(std::string_view typed);

    constexpr int year() const { return months_ / 12; }
    constexpr int month() const { return months_ % 12 + 1; }
    constexpr std::int32_t number() const { return year() * 100 + month(); }
    constexpr Date first_day() const { return Date::of(year(), month(), 1).value(); }
    constexpr Date last_day() const {
        return Date::of(year(), month(), days_in_month(year(), month())).value();
    }
    constexpr Month plus_months(int months) const {
        const int sum = months_ + months;
        if (sum < 12 || sum >= 10000 * 12) throw std::out_of_range{"Month"};
        return Month{sum};
    }
    std::string text() const;  ///< "2021-10"

    friend constexpr auto operator<=>(Month, Month) = default;
    /// Whole months from b to a.
    friend constexpr int operator-(Month a, Month b) { return a.months_ - b.months_; }

private:
    explicit constexpr Month(std::int32_t months) : months_{months} {}
    std::int32_t months_ = 1970 * 12;
};

/// A moment: microseconds since 1970-01-01T00:00:00Z.
class Instant {
public:
    constexpr Instant() = default;
    static constexpr Instant of_micros(std::int64_t micros) { return Instant{micros}; }
    /// The first moment of the day in Asia/Shanghai.
    static constexpr Instant start_of(Date date) {
        return Instant{(std::int64_t{date.number()} * 86'400 - offset_seconds) * 1'000'000};
    }
    /// Reads RFC 3339 with any offset: 2021-10-22T09:30:00.5+08:00, 2021-10-22T01:30:00Z.
    static Checked<Instant> parse(std::string_view typed);

    constexpr std::int64_t micros() const { return micros_; }
    constexpr Instant plus_micros(std::int64_t micros) const {
        std::int64_t sum = 0;
        if (__builtin_add_overflow(micros_, micros, &sum)) throw std::overflow_error{"Instant +"};
        return Instant{sum};
    }
    constexpr Instant plus_seconds(std::int64_t seconds) const {
        std::int64_t micros = 0;
        if (__builtin_mul_overflow(seconds, 1'000'000, &micros)) throw std::overflow_error{"Instant +"};
        return plus_micros(micros);
    }
    /// The day it is in Asia/Shanghai.
    constexpr Date date() const {
        const std::int64_t seconds = floor_divide(micros_, 1'000'000) + offset_seconds;
        return Date::of_number(floor_divide(seconds, 86'400));
    }
    /// "2021-10-22T09:30:00+08:00"; microseconds are written only when there are any.
    std::string text() const;

    friend constexpr auto operator<=>(Instant, Instant) = default;
    /// Microseconds from b to a.
    friend constexpr std::int64_t operator-(Instant a, Instant b) { return a.micros_ - b.micros_; }

private:
    static constexpr std::int64_t offset_seconds = 8 * 3600;

    explicit constexpr Instant(std::int64_t micros) : micros_{micros} {}
    static constexpr std::int64_t floor_divide(std::int64_t a, std::int64_t b) {
        return a / b - (a % b < 0 ? 1 : 0);
    }

    std::int64_t micros_ = 0;
};

}  // namespace onecard

template <>
struct std::hash<onecard::Date> {
    std::size_t operator()(onecard::Date date) const noexcept {
        return static_cast<std::size_t>(date.number());
    }
};
