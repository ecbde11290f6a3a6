// How dates, months and moments are read and written.

#include "base/date.hpp"

#include "base/fixed_text.hpp"

namespace onecard {
namespace {

void put_digits(char* at, int value, int digits) {
    for (int i = digits - 1; i >= 0; --i) {
        at[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

/// Takes between `least` and `most` digits off the front; -1 when there are fewer or more.
int take_number(std::string_view& text, std::size_t least, std::size_t most) {
    int value = 0;
    std::size_t count = 0;
    while (count < text.size() && is_digit(text[count])) {
        if (count == most) return -1;
        value = value * 10 + (text[count] - '0');
        ++count;
    }
    if (count < least) return -1;
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, std::string_view expected) {
    if (!text.starts_with(expected)) return false;
    text.remove_prefix(expected.size());
    return true;
}

/// Takes "2021-10-", "2021/10/", "2021.10." or "2021年10月"; `closed` says whether the last mark must stand.
struct YearAndMonth {
    int year = -1, month = -1;
    std::string_view mark;
};
YearAndMonth take_year_and_month(std::string_view& text) {
    const int year = take_number(text, 4, 4);
    if (year < 0) return {};
    for (const std::string_view mark : {"-", "/", ".", "年"})
        if (take(text, mark)) return {year, take_number(text, 1, 2), mark};
    return {};
}

int pair_of_digits(const char* at) {
    return (at[0] - '0') * 10 + (at[1] - '0');
}

}  // namespace

Checked<Date> Date::parse(std::string_view typed) {
    if (typed.size() == 8 && is_all_digits(typed))
        return of(pair_of_digits(typed.data()) * 100 + pair_of_digits(typed.data() + 2),
                  pair_of_digits(typed.data() + 4), pair_of_digits(typed.data() + 6));
    const auto [year, month, mark] = take_year_and_month(typed);
    if (month < 0) return refuse(date_unreadable);
    const bool chinese = mark == "年";
    if (!take(typed, chinese ? "月" : mark)) return refuse(date_unreadable);
    const int day = take_number(typed, 1, 2);
    if (day < 0 || (chinese && !take(typed, "日")) || !typed.empty()) return refuse(date_unreadable);
    return of(year, month, day);
}

std::string Date::text() const {
    const auto [year, month, day] = civil();
    std::string out(10, '-');
    put_digits(out.data(), year, 4);
    put_digits(out.data() + 5, month, 2);
    put_digits(out.data() + 8, day, 2);
    return out;
}

std::string Date::compact() const {
    const auto [year, month, day] = civil();
    std::string out(8, '0');
    put_digits(out.data(), year * 10000 + month * 100 + day, 8);
    return out;
}

std::string Date::text_zh() const {
    const auto [year, month, day] = civil();
    return std::to_string(year) + "年" + std::to_string(month) + "月" + std::to_string(day) + "日";
}

Checked<Month> Month::parse(std::string_view typed) {
    if (typed.size() == 6 && is_all_digits(typed))
        return of(pair_of_digits(typed.data()) * 100 + pair_of_digits(typed.data() + 2),
                  pair_of_digits(typed.data() + 4));
    const auto [year, month, mark] = take_year_and_month(typed);
    if (month < 0 || (mark == "年" && !take(typed, "月")) || !typed.empty()) return refuse(month_unreadable);
    return of(year, month);
}

std::string Month::text() const {
    std::string out(7, '-');
    put_digits(out.data(), year(), 4);
    put_digits(out.data() + 5, month(), 2);
    return out;
}

Checked<Instant> Instant::parse(std::string_view typed) {
    if (typed.size() < 20 || (typed[10] != 'T' && typed[10] != 't' && typed[10] != ' '))
        return refuse(instant_unreadable);
    const auto date = Date::parse(typed.substr(0, 10));
    if (!date) return refuse(instant_unreadable);
    typed.remove_prefix(11);

    const int hour = take_number(typed, 2, 2);
    if (!take(typed, ":")) return refuse(instant_unreadable);
    const int minute = take_number(typed, 2, 2);
    if (!take(typed, ":")) return refuse(instant_unreadable);
    const int second = take_number(typed, 2, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return refuse(instant_unreadable);

    int fraction = 0;
    if (take(typed, ".")) {
        const std::size_t before = typed.size();
        fraction = take_number(typed, 1, 6);
        if (fraction < 0) return refuse(instant_unreadable);
        for (std::size_t digits = before - typed.size(); digits < 6; ++digits) fraction *= 10;
    }

    int offset = 0;
    if (!take(typed, "Z") && !take(typed, "z")) {
        const bool east = typed.starts_with('+');
        if (!take(typed, "+") && !take(typed, "-")) return refuse(instant_unreadable);
        const int hours = take_number(typed, 2, 2);
        if (!take(typed, ":")) return refuse(instant_unreadable);
        const int minutes = take_number(typed, 2, 2);
        if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return refuse(instant_unreadable);
        offset = (hours * 60 + minutes) * (east ? 60 : -60);
    }
    if (!typed.empty()) return refuse(instant_unreadable);

    const std::int64_t seconds =
        std::int64_t{date->number()} * 86'400 + hour * 3600 + minute * 60 + second - offset;
    return Instant{seconds * 1'000'000 + fraction};
}

std::string Instant::text() const {
    const std::int64_t local_seconds = floor_divide(micros_, 1'000'000) + offset_seconds;
    const auto fraction = static_cast<int>(micros_ - floor_divide(micros_, 1'000'000) * 1'000'000);
    const auto second_of_day = static_cast<int>(local_seconds - floor_divide(local_seconds, 86'400) * 86'400);
    std::string out = date().text();
    out.reserve(32);
    out += "T00:00:00";
    put_digits(out.data() + 11, second_of_day / 3600, 2);
    put_digits(out.data() + 14, second_of_day / 60 % 60, 2);
    put_digits(out.data() + 17, second_of_day % 60, 2);
    if (fraction != 0) {
        out += ".000000";
        put_digits(out.data() + 20, fraction, 6);
    }
    out += "+08:00";
    return out;
}

}  // namespace onecard
