#pragma once
// CitizenNumber and CertificateNumber: the numbers by which the state knows a person.

#include <span>

#include "base/code_lists.hpp"
#include "base/date.hpp"
#include "base/fixed_text.hpp"
#include "base/problem.hpp"

namespace onecard {

// E1001
inline constexpr ProblemKind citizen_number_length{
    "base.citizen_number_length",
    Fault::invalid,
    {"公民身份号码应为18位", "A citizen identity number has 18 characters"},
    {"请对照身份证核对位数", "Count the characters against the identity card"}};
// E1001
inline constexpr ProblemKind citizen_number_digits_lost{
    "base.citizen_number_digits_lost",
    Fault::invalid,
    {"身份号码被表格软件改成了科学计数，末位数字已丢失",
     "The spreadsheet turned the number into scientific notation and lost digits"},
    {"请将该列设为文本格式后重新填写", "Make the column text and enter the number again"}};
// E1001
inline constexpr ProblemKind citizen_number_characters{
    "base.citizen_number_characters",
    Fault::invalid,
    {"公民身份号码前17位应为数字，末位为数字或X", "A citizen identity number is 17 digits and a digit or X"},
    {"请删除其他字符", "Remove all other characters"}};
// E1002
inline constexpr ProblemKind citizen_number_check_digit{
    "base.citizen_number_check_digit",
    Fault::invalid,
    {"公民身份号码校验位不正确", "The check digit of the citizen identity number is wrong"},
    {"号码可能抄错，请对照身份证核对", "A digit may be miscopied; check against the identity card"}};
// E1003
inline constexpr ProblemKind citizen_number_date{
    "base.citizen_number_date",
    Fault::invalid,
    {"公民身份号码中的出生日期不存在", "The birth date in the citizen identity number does not exist"},
    {"请对照身份证核对第7至14位", "Check characters 7 to 14 against the identity card"}};
// E1003
inline constexpr ProblemKind citizen_number_date_range{
    "base.citizen_number_date_range",
    Fault::invalid,
    {"公民身份号码中的出生日期早于1900年或晚于今天",
     "The birth date in the citizen identity number is before 1900 or in the future"},
    {"请对照身份证核对第7至14位", "Check characters 7 to 14 against the identity card"}};
// E1004
inline constexpr ProblemKind citizen_number_sex_differs{
    "base.citizen_number_sex_differs",
    Fault::invalid,
    {"性别与公民身份号码不一致", "The sex differs from the citizen identity number"},
    {"请核对性别与身份号码第17位", "Check the sex against character 17 of the number"}};
// E1003
inline constexpr ProblemKind citizen_number_birth_differs{
    "base.citizen_number_birth_differs",
    Fault::invalid,
    {"出生日期与公民身份号码不一致", "The birth date differs from the citizen identity number"},
    {"请核对出生日期与身份号码第7至14位", "Check the birth date against characters 7 to 14 of the number"}};
// E1005, a warning: whoever holds the list of current and historical regions decides it.
inline constexpr ProblemKind citizen_number_region_unknown{
    "base.citizen_number_region_unknown",
    Fault::invalid,
    {"公民身份号码前6位不是已知的区划代码",
     "The first 6 digits of the citizen identity number are no known region"},
    {"请核对号码；确认无误可继续", "Check the number; if it is right, go on"}};
inline constexpr ProblemKind citizen_number_15_wrong{
    "base.citizen_number_15_wrong",
    Fault::invalid,
    {"旧身份号码应为15位数字", "An old identity number has 15 digits"},
    {"请改填18位号码", "Enter the number of 18 characters instead"}};
inline constexpr ProblemKind certificate_number_wrong{
    "base.certificate_number_wrong",
    Fault::invalid,
    {"证件号码应为1至30位字母或数字", "A certificate number has 1 to 30 letters or digits"},
    {"请对照证件核对号码", "Check the number against the certificate"}};
inline constexpr ProblemKind certificate_type_unknown{
    "base.certificate_type_unknown",
    Fault::invalid,
    {"不认识的证件类型：{}", "Unknown certificate type: {}"},
    {"请填写01至08的代码", "Write a code from 01 to 08"}};

/// The check character of GB 11643 for the first 17 digits.
constexpr char citizen_check_character(std::string_view first_17) {
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) sum += (first_17[i] - '0') * weights[i];
    return "10X98765432"[sum % 11];
}

/// A valid number of GB 11643-1999. A default one is empty: what a field holds before it is read.
class CitizenNumber {
public:
    constexpr CitizenNumber() = default;

    /// Checks in the order of R3.2-1 and answers the first fault. `x` is read as `X`.
    static constexpr Checked<CitizenNumber> parse(std::string_view typed, Date today) {
        if (typed.size() != 18)
            return refuse(looks_scientific(typed) ? citizen_number_digits_lost : citizen_number_length);
        const char last = typed[17] == 'x' ? 'X' : typed[17];
        if (!is_all_digits(typed.substr(0, 17)) || (!is_digit(last) && last != 'X'))
            return refuse(looks_scientific(typed) ? citizen_number_digits_lost : citizen_number_characters);
        if (citizen_check_character(typed) != last) return refuse(citizen_number_check_digit);

        const auto birth = Date::of(number_in(typed, 6, 4), number_in(typed, 10, 2), number_in(typed, 12, 2));
        if (!birth) return refuse(citizen_number_date);
        if (*birth < first_birth || *birth > today) return refuse(citizen_number_date_range);
        CitizenNumber number;
        number.characters_ = FixedText<18>{typed.substr(0, 17)};
        number.characters_.append(last);
        return number;
    }
    /// Takes back a number that was checked before it was stored; a damaged one throws std::invalid_argument.
    static constexpr CitizenNumber restore(std::string_view stored) {
        const auto number = parse(stored, Date::latest());
        if (!number) throw std::invalid_argument{"CitizenNumber::restore"};
        return *number;
    }
    /// Makes the number of 18 from one of 15; only for the import of old data, which keeps the original (R3.2-2).
    static constexpr Checked<CitizenNumber> upgrade_15(std::string_view old, Date today) {
        if (old.size() != 15 || !is_all_digits(old)) return refuse(citizen_number_15_wrong);
        FixedText<18> upgraded;
        for (const char c : old.substr(0, 6)) upgraded.append(c);
        upgraded.append('1');
        upgraded.append('9');
        for (const char c : old.substr(6)) upgraded.append(c);
        upgraded.append(citizen_check_character(upgraded.view()));
        return parse(upgraded.view(), today);
    }

    constexpr explicit operator bool() const { return characters_.size() != 0; }
    constexpr Date birth_date() const { return Date::of(part(6, 4), part(10, 2), part(12, 2)).value(); }
    constexpr bool is_male() const { return part(16, 1) % 2 == 1; }
    constexpr Sex sex() const { return is_male() ? Sex::male : Sex::female; }
    /// Where the number was first given: "370831", perhaps a region that is no more.
    constexpr std::string_view region_six() const& { return characters_.view().substr(0, 6); }
    std::string region_six() const&& { return std::string{characters_.view().substr(0, 6)}; }

    /// Whether a sheet's own column says the same; "unknown" and "not stated" contradict nothing.
    constexpr Checked<void> check_sex(Sex stated) const {
        if ((stated == Sex::male || stated == Sex::female) && stated != sex())
            return refuse(citizen_number_sex_differs);
        return {};
    }
    constexpr Checked<void> check_birth(Date stated) const {
        if (stated != birth_date()) return refuse(citizen_number_birth_differs);
        return {};
    }

    std::string masked() const {  ///< "370831**********1X"
        std::string out{characters_.view()};
        if (!out.empty()) out.replace(6, 10, 10, '*');
        return out;
    }
    /// The whole number. The caller answers for who sees it.
    constexpr std::string_view reveal() const& { return characters_.view(); }
    std::string reveal() const&& { return std::string{characters_.view()}; }

    friend constexpr auto operator<=>(const CitizenNumber&, const CitizenNumber&) = default;

private:
    static constexpr Date first_birth = Date::of(1900, 1, 1).value();

    static constexpr int number_in(std::string_view text, std::size_t from, std::size_t digits) {
        int value = 0;
        for (std::size_t i = from; i < from + digits; ++i) value = value * 10 + (text[i] - '0');
        return value;
    }
    constexpr int part(std::size_t from, std::size_t digits) const {
        return *this ? number_in(characters_.view(), from, digits) : 0;
    }

    FixedText<18> characters_;
};

enum class CertType {
    identity_card = 1,
    officer_card,
    armed_police_card,
    hong_kong_permit,
    macao_permit,
    taiwan_permit,
    foreigner_residence,
    foreign_passport
};

std::span<const ListedCode> certificate_types();
/// Reads "01" to "08", or the Chinese word.
Checked<CertType> parse_certificate_type(std::string_view typed);
std::string_view code_of(CertType type);
Words words_of(CertType type);

/// A certificate's type and number. Type 01 holds a CitizenNumber, the others 1 to 30 letters and digits.
class CertificateNumber {
public:
    constexpr CertificateNumber() = default;
    constexpr CertificateNumber(const CitizenNumber& number) {  // NOLINT: every citizen number is one
        characters_ = FixedText<30>{number.reveal()};
    }

    /// Letters are kept in upper case, so that one certificate has one spelling.
    static constexpr Checked<CertificateNumber> parse(CertType type, std::string_view typed, Date today) {
        if (type == CertType::identity_card) {
            const auto number = CitizenNumber::parse(typed, today);
            if (!number) return std::unexpected{number.error()};
            return CertificateNumber{*number};
        }
        if (typed.empty() || typed.size() > 30) return refuse(certificate_number_wrong);
        CertificateNumber certificate;
        certificate.type_ = type;
        for (const char c : typed) {
            const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            if (!is_digit(upper) && (upper < 'A' || upper > 'Z')) return refuse(certificate_number_wrong);
            certificate.characters_.append(upper);
        }
        return certificate;
    }
    /// Takes back a number that was checked before it was stored; a damaged one throws std::invalid_argument.
    static constexpr CertificateNumber restore(CertType type, std::string_view stored) {
        const auto number = parse(type, stored, Date::latest());
        if (!number) throw std::invalid_argument{"CertificateNumber::restore"};
        return *number;
    }

    constexpr explicit operator bool() const { return characters_.size() != 0; }
    constexpr CertType type() const { return type_; }
    constexpr bool is_citizen_number() const { return type_ == CertType::identity_card && *this; }
    /// Only of type 01; of another type it throws std::invalid_argument.
    constexpr CitizenNumber citizen_number() const {
        if (type_ != CertType::identity_card) throw std::invalid_argument{"not a citizen number"};
        return CitizenNumber::restore(characters_.view());
    }

    std::string masked() const;  ///< a citizen number as there; others keep two characters at each end
    /// The whole number. The caller answers for who sees it.
    constexpr std::string_view reveal() const& { return characters_.view(); }
    std::string reveal() const&& { return std::string{characters_.view()}; }

    friend constexpr auto operator<=>(const CertificateNumber&, const CertificateNumber&) = default;

private:
    FixedText<30> characters_;
    CertType type_ = CertType::identity_card;
};

}  // namespace onecard
