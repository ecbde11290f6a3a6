// Card numbers carry a Luhn digit, account numbers do not, and neither is shown in full.

#include "base/bank_account.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/mobile.hpp"

namespace onecard {
namespace {

std::string account_outcome(std::string_view typed, AccountKind kind) {
    const auto account = BankAccount::parse(typed, kind);
    return account ? "ok" : std::string{account.error().kind->code};
}

TEST(BankAccount, ChecksCardNumbers) {
    for (const char* typed :
         {"6215581602000000008", "6217000000000000004", "6215 5816 0200 0000 008", "4111111111111111"})
        EXPECT_EQ(account_outcome(typed, AccountKind::card), "ok") << typed;
    EXPECT_EQ(account_outcome("6215581602000000009", AccountKind::card), "base.bank_card_check_digit");
    EXPECT_EQ(account_outcome("411111111111", AccountKind::card), "base.bank_card_length");
    EXPECT_EQ(account_outcome("62155816020000000080", AccountKind::card), "base.bank_card_length");
    EXPECT_EQ(account_outcome("621558160200000000X", AccountKind::card), "base.bank_account_characters");
    EXPECT_EQ(account_outcome("6.21558E+18", AccountKind::card), "base.bank_account_digits_lost");
}

TEST(BankAccount, AsksAccountsForDigitsOnly) {
    EXPECT_EQ(account_outcome("6215581602000000009", AccountKind::account), "ok");
    EXPECT_EQ(account_outcome("123456", AccountKind::account), "ok");
    EXPECT_EQ(account_outcome(std::string(32, '7'), AccountKind::account), "ok");
    EXPECT_EQ(account_outcome(std::string(33, '7'), AccountKind::account), "base.bank_account_length");
    EXPECT_EQ(account_outcome("12345", AccountKind::account), "base.bank_account_length");
    EXPECT_EQ(account_outcome("", AccountKind::account), "base.bank_account_length");
    EXPECT_EQ(account_outcome("12345-6", AccountKind::account), "base.bank_account_characters");
}

TEST(BankAccount, ShowsItsLastFour) {
    const auto account = BankAccount::parse("6215 5816 0200 0000 008", AccountKind::card).value();
    EXPECT_EQ(account.masked(), "***************0008");
    EXPECT_EQ(account.reveal(), "6215581602000000008");
    EXPECT_EQ(account.bin(), "621558");
    EXPECT_EQ(BankAccount{}.masked(), "");
}

RC_GTEST_PROP(Luhn, FindsEveryChangedDigit, ()) {
    auto digits = *rc::gen::container<std::string>(18, rc::gen::inRange<char>('0', '9' + 1));
    digits += luhn_digit(digits);
    RC_ASSERT(passes_luhn(digits));
    const auto at = *rc::gen::inRange<std::size_t>(0, digits.size());
    digits[at] = static_cast<char>('0' + (digits[at] - '0' + *rc::gen::inRange(1, 10)) % 10);
    RC_ASSERT(!passes_luhn(digits));
}

TEST(Mobile, HasElevenDigits) {
    const auto mobile = Mobile::parse("13812345678").value();
    EXPECT_EQ(mobile.masked(), "138****5678");
    EXPECT_EQ(mobile.reveal(), "13812345678");
    for (const char* typed : {"", "1381234567", "138123456789", "23812345678", "1381234567a", "138 1234567"})
        EXPECT_FALSE(Mobile::parse(typed)) << typed;
    EXPECT_EQ(Mobile{}.masked(), "");
}

}  // namespace
}  // namespace onecard
