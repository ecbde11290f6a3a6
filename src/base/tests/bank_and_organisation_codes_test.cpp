// Numbers of banks, organisations and cards are known by their check characters.

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/card_number.hpp"
#include "base/cnaps.hpp"
#include "base/uscc.hpp"

namespace onecard {
namespace {

TEST(CnapsCode, AcceptsHeadOffices) {
    for (const char* typed :
         {"102100099996", "103100000026", "105100000017", "403100000004", "308584000013"}) {
        EXPECT_TRUE(CnapsCode::parse(typed)) << typed;
        EXPECT_EQ(CnapsCode::parse(typed).value().text(), typed);
    }
    EXPECT_EQ(CnapsCode::parse("102100099996").value().bank_code(), "102");
}

TEST(CnapsCode, AWrongDigitIsAWarningOnMasterDataOnly) {
    EXPECT_EQ(CnapsCode::parse("102100099997").error().kind, &cnaps_check_digit);
    const auto code = CnapsCode::parse_master_data("102100099997").value();
    EXPECT_FALSE(code.has_right_check_digit());
    for (const char* typed : {"", "10210009999", "1021000999966", "10210009999X"}) {
        EXPECT_EQ(CnapsCode::parse(typed).error().kind, &cnaps_length) << typed;
        EXPECT_EQ(CnapsCode::parse_master_data(typed).error().kind, &cnaps_length) << typed;
    }
    EXPECT_FALSE(CnapsCode{}.has_right_check_digit());
}

RC_GTEST_PROP(CnapsCode, FindsEveryChangedDigit, ()) {
    auto digits = *rc::gen::container<std::string>(11, rc::gen::inRange<char>('0', '9' + 1));
    digits += mod_11_10_digit(digits);
    RC_ASSERT(CnapsCode::parse(digits).has_value());
    const auto at = *rc::gen::inRange<std::size_t>(0, digits.size());
    digits[at] = static_cast<char>('0' + (digits[at] - '0' + *rc::gen::inRange(1, 10)) % 10);
    RC_ASSERT(!CnapsCode::parse(digits).has_value());
}

TEST(Uscc, AcceptsTheVectors) {
    const auto code = Uscc::parse("91350100M000100Y43").value();
    EXPECT_EQ(code.text(), "91350100M000100Y43");
    EXPECT_EQ(code.organisation_code(), "M000100Y4");
    EXPECT_TRUE(code.has_right_organisation_code());
    EXPECT_TRUE(Uscc::parse("12430000MB0X12345T"));
    EXPECT_EQ(Uscc::parse("91350100m000100y43").value(), code);
}

TEST(Uscc, RefusesWhatIsWrong) {
    EXPECT_EQ(Uscc::parse("91350100M000100Y44").error().kind, &uscc_check_character);
    EXPECT_EQ(Uscc::parse("91350100M000100Y4").error().kind, &uscc_length);
    EXPECT_EQ(Uscc::parse("91350100MO00100Y43").error().kind, &uscc_characters);  // the letter O
    EXPECT_EQ(Uscc::parse("91350100M-00100Y43").error().kind, &uscc_characters);
    EXPECT_EQ(Uscc{}.organisation_code(), "");
}

RC_GTEST_PROP(Uscc, FindsEveryChangedCharacter, ()) {
    const std::string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    auto code = *rc::gen::container<std::string>(17, rc::gen::elementOf(alphabet));
    code += uscc_check_character_of(code);
    RC_ASSERT(Uscc::parse(code).value().text() == code);
    const auto at = *rc::gen::inRange<std::size_t>(0, code.size());
    const char other = *rc::gen::elementOf(alphabet);
    RC_PRE(other != code[at]);
    code[at] = other;
    RC_ASSERT(!Uscc::parse(code).has_value());
}

TEST(CardNumber, AcceptsTheVectors) {
    for (const char* typed : {"B00000019", "A00000011", "A12345674", "D00000427", "K00999999"})
        EXPECT_EQ(CardNumber::parse(typed).value().reveal(), typed);
    EXPECT_EQ(CardNumber::parse("a12345674").value().masked(), "A1****674");
    EXPECT_EQ(CardNumber::of_serial('A', 1).reveal(), "A00000011");
    EXPECT_EQ(CardNumber::of_serial('A', 1234567).reveal(), "A12345674");
}

TEST(CardNumber, RefusesWhatIsWrong) {
    EXPECT_EQ(CardNumber::parse("A12345675").error().kind, &card_number_check);
    for (const char* typed : {"", "A1234567", "A123456744", "-12345674", "A1234B674", "A1234567Y"})
        EXPECT_EQ(CardNumber::parse(typed).error().kind, &card_number_form) << typed;
    EXPECT_THROW(CardNumber::of_serial('a', 1), std::out_of_range);
    EXPECT_THROW(CardNumber::of_serial('A', 10'000'000), std::out_of_range);
    EXPECT_EQ(CardNumber{}.masked(), "");
}

RC_GTEST_PROP(CardNumber, EverySerialReadsBack, ()) {
    const char city = *rc::gen::elementOf(std::string{"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"});
    const auto number = CardNumber::of_serial(city, *rc::gen::inRange(0, 10'000'000));
    RC_ASSERT(CardNumber::parse(number.reveal()).value() == number);
}

}  // namespace
}  // namespace onecard
