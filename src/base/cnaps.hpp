#pragma once
// CnapsCode: the number of a bank in the payment system (支付系统行号), twelve digits with a check digit.

#include "base/fixed_text.hpp"
#include "base/problem.hpp"

namespace onecard {

inline constexpr ProblemKind cnaps_length{
    "base.cnaps_length",
    Fault::invalid,
    {"支付系统行号应为12位数字", "A payment system bank number has 12 digits"},
    {"请向开户银行核对行号", "Ask the bank for its number"}};
inline constexpr ProblemKind cnaps_check_digit{
    "base.cnaps_check_digit",
    Fault::invalid,
    {"支付系统行号校验位不正确", "The check digit of the payment system bank number is wrong"},
    {"行号可能抄错，请向开户银行核对", "A digit may be miscopied; ask the bank for its number"}};

/// ISO 7064 MOD 11,10 (GB/T 17710) over all digits but the last.
constexpr char mod_11_10_digit(std::string_view digits) {
    int p = 10;
    for (const char c : digits) {
        const int t = (p + (c - '0')) % 10;
        p = 2 * (t == 0 ? 10 : t) % 11;
    }
    return static_cast<char>('0' + (11 - p) % 10);
}

/// Three digits bank, four city, four branch, one check. A default one is empty.
class CnapsCode {
public:
    constexpr CnapsCode() = default;

    /// For payment files: a wrong check digit is refused (R3.2-6).
    static constexpr Checked<CnapsCode> parse(std::string_view typed) {
        const auto code = parse_master_data(typed);
        if (code && !code->has_right_check_digit()) return refuse(cnaps_check_digit);
        return code;
    }
    /// For master data: twelve digits are taken, and whoever reads them warns of a wrong check digit (R3.2-6).
    static constexpr Checked<CnapsCode> parse_master_data(std::string_view typed) {
        if (typed.size() != 12 || !is_all_digits(typed)) return refuse(cnaps_length);
        CnapsCode code;
        code.digits_ = FixedText<12>{typed};
        return code;
    }

    constexpr explicit operator bool() const { return digits_.size() != 0; }
    constexpr bool has_right_check_digit() const {
        return *this && mod_11_10_digit(digits_.view().substr(0, 11)) == digits_.view().back();
    }
    std::string text() const { return std::string{digits_.view()}; }
    std::string bank_code() const { return std::string{digits_.view().substr(0, 3)}; }  ///< "102"

    friend constexpr auto operator<=>(const CnapsCode&, const CnapsCode&) = default;

private:
    FixedText<12> digits_;
};

}  // namespace onecard
