// What the numbers and references of a workbook mean.

#include "base/xlsx_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/date.hpp"

namespace onecard {

NumberLook look_of_built_in(std::uint32_t id) {
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 ||
        id == 58)
        return NumberLook::date;
    if ((id >= 18 && id <= 22) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56)
        return NumberLook::date_and_time;
    return NumberLook::plain;
}

NumberLook look_of_code(std::string_view code) {
    bool date = false;
    bool time = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        switch (code[i]) {
            case '"': i = std::min(code.find('"', i + 1), code.size()); break;
            case '\\':
            case '_':
            case '*': ++i; break;
            case '[': {  // a colour, a locale or a condition; only [h], [mm], [ss] tell of time
                const auto end = std::min(code.find(']', i), code.size());
                const auto inside = code.substr(i + 1, end - i - 1);
                time |= !inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos;
                i = end;
                break;
            }
            case 'y':
            case 'Y':
            case 'd':
            case 'D':
            case 'm':
            case 'M': date = true; break;
            case 'h':
            case 'H':
            case 's':
            case 'S': time = true; break;
            default: break;
        }
    }
    return time ? NumberLook::date_and_time : date ? NumberLook::date : NumberLook::plain;
}

bool write_date(double serial, NumberLook look, bool from_1904, std::string& out) {
    const double first_beyond = from_1904 ? 2'957'004 : 2'958'466;     // 10000-01-01
    if (!(serial >= 0 && serial < first_beyond - 1e-5)) return false;  // a rounded up second stays within
    auto day = static_cast<int>(serial);
    auto seconds = static_cast<int>(std::lround((serial - day) * 86'400));
    if (seconds == 86'400) {
        seconds = 0;
        ++day;
    }
    const auto time = [&] {
        return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    };
    if (day == 0 && !from_1904) {
        if (look != NumberLook::date_and_time) return false;
        out += time();
        return true;
    }
    // Excel counts from 1900-01-01 as 1 and believes in a 29 February 1900 (60).
    constexpr int serial_of_1970 = 25'569, days_to_1904 = 1'462;
    const int serial_day = from_1904 ? day + days_to_1904 : day < 60 ? day + 1 : day;
    out += Date::of_number(serial_day - serial_of_1970).text();
    if (look == NumberLook::date_and_time && seconds != 0) out += "T" + time();
    return true;
}

void shorten_decimal(std::string& text, std::size_t from) {
    const std::string_view spelled{text.data() + from, text.size() - from};
    if (spelled.size() <= 16 || spelled.find('.') == std::string_view::npos ||
        spelled.find_first_not_of("-.0123456789") != std::string_view::npos)
        return;
    double value = 0;
    const auto [end, error] = std::from_chars(spelled.data(), spelled.data() + spelled.size(), value);
    if (error != std::errc{} || end != spelled.data() + spelled.size()) return;
    char shorter[400];
    const auto written = std::to_chars(shorter, shorter + sizeof shorter, value, std::chars_format::fixed);
    if (written.ec != std::errc{} || static_cast<std::size_t>(written.ptr - shorter) >= spelled.size())
        return;
    text.replace(from, std::string::npos, shorter, static_cast<std::size_t>(written.ptr - shorter));
}

std::uint64_t last_row_of(std::string_view reference) {
    std::uint64_t row = 0;
    const auto digits = reference.find_last_not_of("0123456789");
    if (digits == std::string_view::npos) return row;
    std::from_chars(reference.data() + digits + 1, reference.data() + reference.size(), row);
    return row;
}

}  // namespace onecard
