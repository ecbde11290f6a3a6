#pragma once
// CardNumber: the nine characters printed on a social security card (社会保障卡卡号).

#include <stdexcept>

#include "base/fixed_text.hpp"
#include "base/problem.hpp"
#include "base/uscc.hpp"

namespace onecard {

inline constexpr ProblemKind card_number_form{
    "base.card_number_form",
    Fault::invalid,
    {"社保卡卡号应为9位：首位字母或数字，随后7位数字和1位校验码",
     "A card number has 9 characters: a letter or digit, 7 digits and a check character"},
    {"请对照卡面核对卡号", "Check the number against the card"}};
inline constexpr ProblemKind card_number_check{
    "base.card_number_check",
    Fault::invalid,
    {"社保卡卡号校验码不正确", "The check character of the card number is wrong"},
    {"卡号可能抄错，请对照卡面核对", "A character may be miscopied; check against the card"}};

/// A number of the nine-character scheme; places with another scheme say so in their rule pack (R3.2-7).
/// A default one is empty: what a field holds before it is read.
class CardNumber {
public:
    constexpr CardNumber() = default;

    /// Lower case is read as upper case.
    static constexpr Checked<CardNumber> parse(std::string_view typed) {
        if (typed.size() != 9) return refuse(card_number_form);
        CardNumber number;
        for (const char c : typed)
            number.characters_.append(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        const std::string_view all = number.characters_.view();
        if ((!is_digit(all[0]) && !is_letter(all[0])) || !is_all_digits(all.substr(1, 7)) ||
            (!is_digit(all[8]) && all[8] != 'X'))
            return refuse(card_number_form);
        if (organisation_check_character(all) != all[8]) return refuse(card_number_check);
        return number;
    }
    /// The number with this serial in the pool of a city: ('A', 1) is A00000011. Arguments out of range are a bug
    /// and throw std::out_of_range.
    static constexpr CardNumber of_serial(char city, int serial) {
        if ((!is_digit(city) && !is_letter(city)) || serial < 0 || serial > 9'999'999)
            throw std::out_of_range{"CardNumber::of_serial"};
        CardNumber number;
        number.characters_.append(city);
        for (int unit = 1'000'000; unit > 0; unit /= 10)
            number.characters_.append(static_cast<char>('0' + serial / unit % 10));
        number.characters_.append(organisation_check_character(number.characters_.view()));
        return number;
    }

    constexpr explicit operator bool() const { return characters_.size() != 0; }
    std::string masked() const {  ///< "A1****674"
        std::string out{characters_.view()};
        if (!out.empty()) out.replace(2, 4, "****");
        return out;
    }
    /// The whole number. The caller answers for who sees it.
    constexpr std::string_view reveal() const& { return characters_.view(); }
    std::string reveal() const&& { return std::string{characters_.view()}; }

    friend constexpr auto operator<=>(const CardNumber&, const CardNumber&) = default;

private:
    static constexpr bool is_letter(char c) { return c >= 'A' && c <= 'Z'; }

    FixedText<9> characters_;
};

}  // namespace onecard
