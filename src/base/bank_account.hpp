#pragma once
// BankAccount: the number of a bank card or of a passbook or settlement account (R3.2-4).

#include "base/fixed_text.hpp"
#include "base/problem.hpp"

namespace onecard {

inline constexpr ProblemKind bank_account_length{
    "base.bank_account_length",
    Fault::invalid,
    {"银行账号应为6至32位数字", "A bank account number has 6 to 32 digits"},
    {"请对照存折或开户证明核对账号", "Check the number against the passbook or the account certificate"}};
inline constexpr ProblemKind bank_card_length{
    "base.bank_card_length",
    Fault::invalid,
    {"银行卡号应为13至19位数字", "A bank card number has 13 to 19 digits"},
    {"请对照银行卡核对卡号", "Check the number against the card"}};
inline constexpr ProblemKind bank_account_characters{
    "base.bank_account_characters",
    Fault::invalid,
    {"银行账号只能含有数字", "A bank account number holds digits only"},
    {"请删除账号中的其他字符", "Remove all other characters"}};
inline constexpr ProblemKind bank_card_check_digit{
    "base.bank_card_check_digit",
    Fault::invalid,
    {"银行卡号校验位不正确", "The check digit of the bank card number is wrong"},
    {"卡号可能抄错，请对照银行卡核对", "A digit may be miscopied; check against the card"}};
inline constexpr ProblemKind bank_account_digits_lost{
    "base.bank_account_digits_lost",
    Fault::invalid,
    {"银行账号被表格软件改成了科学计数，末位数字已丢失",
     "The spreadsheet turned the account number into scientific notation and lost digits"},
    {"请将该列设为文本格式后重新填写", "Make the column text and enter the number again"}};

/// A card number carries a Luhn check digit; a passbook or settlement account number does not.
enum class AccountKind { card, account };

/// The Luhn digit that completes `digits` (all digits, without the check digit).
constexpr char luhn_digit(std::string_view digits) {
    int sum = 0;
    bool doubled = true;
    for (std::size_t i = digits.size(); i-- > 0; doubled = !doubled) {
        const int digit = digits[i] - '0';
        sum += !doubled ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

constexpr bool passes_luhn(std::string_view digits) {
    return digits.size() > 1 && luhn_digit(digits.substr(0, digits.size() - 1)) == digits.back();
}

/// A default BankAccount is empty: what a field holds before it is read.
class BankAccount {
public:
    constexpr BankAccount() = default;

    /// Blanks are skipped, because cards show their number in groups of four.
    static constexpr Checked<BankAccount> parse(std::string_view typed, AccountKind kind) {
        BankAccount account;
        account.kind_ = kind;
        std::size_t digits = typed.size();
        if (is_all_digits(typed)) {
            account.digits_ = FixedText<32>{typed};
        } else {
            digits = 0;
            for (const char c : typed) {
                if (c == ' ') continue;
                if (!is_digit(c))
                    return refuse(looks_scientific(typed) ? bank_account_digits_lost
                                                          : bank_account_characters);
                account.digits_.append(c);
                ++digits;
            }
        }
        if (kind == AccountKind::card) {
            if (digits < 13 || digits > 19) return refuse(bank_card_length);
            if (!passes_luhn(account.digits_.view())) return refuse(bank_card_check_digit);
        } else if (digits < 6 || digits > 32) {
            return refuse(bank_account_length);
        }
        return account;
    }

    constexpr explicit operator bool() const { return digits_.size() != 0; }
    constexpr AccountKind kind() const { return kind_; }
    /// The first six digits of a card number tell the bank and the kind of card; empty for an account.
    constexpr std::string_view bin() const {
        return kind_ == AccountKind::card ? digits_.view().substr(0, 6) : std::string_view{};
    }
    std::string masked() const {  ///< "***************0008"
        const std::string_view all = digits_.view();
        if (all.empty()) return {};
        return std::string(all.size() - 4, '*') + std::string{all.substr(all.size() - 4)};
    }
    /// The whole number. The caller answers for who sees it.
    constexpr std::string_view reveal() const& { return digits_.view(); }
    std::string reveal() const&& { return std::string{digits_.view()}; }

    friend constexpr auto operator<=>(const BankAccount&, const BankAccount&) = default;

private:
    FixedText<32> digits_;
    AccountKind kind_ = AccountKind::card;
};

}  // namespace onecard
