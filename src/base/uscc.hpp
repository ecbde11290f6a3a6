#pragma once
// Uscc: the unified social credit code of an organisation (GB 32100-2015), 18 characters.

#include "base/fixed_text.hpp"
#include "base/problem.hpp"

namespace onecard {

inline constexpr ProblemKind uscc_length{
    "base.uscc_length",
    Fault::invalid,
    {"统一社会信用代码应为18位", "A unified social credit code has 18 characters"},
    {"请对照登记证书核对位数", "Count the characters against the certificate"}};
inline constexpr ProblemKind uscc_characters{
    "base.uscc_characters",
    Fault::invalid,
    {"统一社会信用代码只能含数字和大写字母，且不含I、O、S、V、Z",
     "A unified social credit code holds digits and letters other than I, O, S, V, Z"},
    {"请检查是否把数字0、1、2、5写成了字母", "Look for letters written in place of 0, 1, 2 or 5"}};
inline constexpr ProblemKind uscc_check_character{
    "base.uscc_check_character",
    Fault::invalid,
    {"统一社会信用代码校验位不正确", "The check character of the unified social credit code is wrong"},
    {"代码可能抄错，请对照登记证书核对", "A character may be miscopied; check against the certificate"}};

/// What a character counts in GB 32100; -1 for a character that is not of its alphabet.
constexpr int uscc_value(char c) {
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    const std::size_t at = alphabet.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

/// The check character of GB 32100 for the first 17, which are of its alphabet.
constexpr char uscc_check_character_of(std::string_view first_17) {
    int sum = 0;
    int weight = 1;
    for (std::size_t i = 0; i < 17; ++i) {
        sum += uscc_value(first_17[i]) * weight;
        weight = weight * 3 % 31;
    }
    return "0123456789ABCDEFGHJKLMNPQRTUWXY"[(31 - sum % 31) % 31];
}

/// The check character of GB 11714 for eight digits and letters. Organisation codes and card numbers share it.
constexpr char organisation_check_character(std::string_view first_8) {
    constexpr int weights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < 8; ++i)
        sum += (is_digit(first_8[i]) ? first_8[i] - '0' : first_8[i] - 'A' + 10) * weights[i];
    return "0X987654321"[sum % 11];
}

/// A code with a right check character. A default one is empty.
class Uscc {
public:
    constexpr Uscc() = default;

    /// Lower case is read as upper case.
    static constexpr Checked<Uscc> parse(std::string_view typed) {
        if (typed.size() != 18) return refuse(uscc_length);
        Uscc code;
        for (const char c : typed) {
            const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            if (uscc_value(upper) < 0) return refuse(uscc_characters);
            code.characters_.append(upper);
        }
        if (uscc_check_character_of(code.characters_.view()) != code.characters_.view().back())
            return refuse(uscc_check_character);
        return code;
    }

    constexpr explicit operator bool() const { return characters_.size() != 0; }
    std::string text() const { return std::string{characters_.view()}; }
    /// Characters 9 to 17, the code the organisation bore before; real registers hold some with a wrong check.
    std::string organisation_code() const {
        return *this ? std::string{characters_.view().substr(8, 9)} : std::string{};
    }
    constexpr bool has_right_organisation_code() const {
        return *this &&
               organisation_check_character(characters_.view().substr(8, 8)) == characters_.view()[16];
    }

    friend constexpr auto operator<=>(const Uscc&, const Uscc&) = default;

private:
    FixedText<18> characters_;
};

}  // namespace onecard
