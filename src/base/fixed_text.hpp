#pragma once
// FixedText<N>: at most N bytes of text kept inside the value, so that a million of them allocate nothing.

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <string_view>

namespace onecard {

/// Holds what a value type has already checked: appending beyond N is the caller's bug and is cut off.
template <std::size_t N>
class FixedText {
    static_assert(N <= 255);

public:
    constexpr FixedText() = default;
    constexpr explicit FixedText(std::string_view text)
        : size_{static_cast<std::uint8_t>(std::min(text.size(), N))} {
        std::copy_n(text.data(), size_, chars_.data());
    }

    constexpr void append(char c) {
        if (size_ < N) chars_[size_++] = c;
    }
    constexpr std::size_t size() const { return size_; }
    constexpr std::string_view view() const { return {chars_.data(), size_}; }

    friend constexpr auto operator<=>(const FixedText&, const FixedText&) = default;

private:
    std::array<char, N> chars_{};  // unused bytes stay zero, which keeps comparing bytewise right
    std::uint8_t size_ = 0;
};

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

constexpr bool is_all_digits(std::string_view text) {
    for (const char c : text)
        if (!is_digit(c)) return false;
    return true;
}

/// A spreadsheet that kept a long number as a number shows "3.70831E+17": its last digits are lost (R3.1-16).
constexpr bool looks_scientific(std::string_view text) {
    for (std::size_t i = 1; i + 1 < text.size(); ++i)
        if ((text[i] == 'E' || text[i] == 'e') && text[i + 1] == '+' && is_digit(text[i - 1])) return true;
    return false;
}

}  // namespace onecard
