#pragma once
// The unified code of an item: seven digits, class 3 + item 2 + serial 2, or 9 + level + serial 5 (domain.md 3.18).

#include <string>
#include <string_view>

#include "base/fixed_text.hpp"
#include "business/subsidies/item.hpp"

namespace onecard::subsidies {

constexpr bool is_item_code(std::string_view code) {
    return code.size() == 7 && is_all_digits(code) && code[0] != '0';
}

/// The level digit of a locally set item: 1 central … 4 county.
constexpr char level_digit(PolicyLevel level) {
    return static_cast<char>('1' + static_cast<int>(level));
}

/// The code after `highest` among those that begin with `prefix`; '' when the serials are used up.
inline std::string next_code(std::string_view prefix, std::string_view highest) {
    const std::size_t digits = 7 - prefix.size();
    std::int64_t serial = 0;
    for (const char c : highest.empty() ? std::string_view{} : highest.substr(prefix.size()))
        serial = serial * 10 + (c - '0');
    std::string text = std::to_string(serial + 1);
    if (text.size() > digits) return {};
    return std::string{prefix} + std::string(digits - text.size(), '0') + text;
}

}  // namespace onecard::subsidies
