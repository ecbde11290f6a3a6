#pragma once
// How the two sheet writers read the cells they are given; for them only.

#include <string>
#include <string_view>

namespace onecard {

constexpr bool starts_formula(std::string_view text) {
    if (text.empty()) return false;
    if (std::string_view{"=+-@\t\r"}.find(text[0]) != std::string_view::npos) return true;
    return text.starts_with("＝") || text.starts_with("＋") || text.starts_with("－") ||
           text.starts_with("＠");
}

/// Digits with perhaps a minus, few enough for a spreadsheet's number to hold them exactly, and not led by 0.
constexpr bool is_whole_number(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    if (text.empty() || text.size() > 15 || (text[0] == '0' && text.size() > 1)) return false;
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "120050" → "1200.50"; the text must be a whole number.
inline std::string yuan_of_fen(std::string_view fen) {
    std::string yuan;
    if (fen.starts_with('-')) {
        yuan = "-";
        fen.remove_prefix(1);
    }
    const std::string padded =
        fen.size() < 3 ? std::string(3 - fen.size(), '0') + std::string{fen} : std::string{fen};
    return yuan.append(padded, 0, padded.size() - 2).append(".").append(padded, padded.size() - 2);
}

}  // namespace onecard
