// A citizen identity number is refused for the first thing that is wrong with it.

#include "base/citizen_number.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace onecard {
namespace {

const Date citizen_today = Date::of(2026, 1, 20).value();

std::string citizen_outcome(std::string_view typed) {
    const auto number = CitizenNumber::parse(typed, citizen_today);
    return number ? "ok" : std::string{number.error().kind->code};
}
std::string with_check(std::string first_17) {
    const char check = citizen_check_character(first_17);
    return first_17 + check;
}

TEST(CitizenNumber, AcceptsTheKnownVectors) {
    for (const char* typed : {"11010519491231002X", "11010519491231002x", "37083119900101001X",
                              "320585198512310021", "460100200808088883", "430103200002291237"})
        EXPECT_EQ(citizen_outcome(typed), "ok") << typed;
}

TEST(CitizenNumber, RefusesInTheOrderOfTheRule) {
    EXPECT_EQ(citizen_outcome(""), "base.citizen_number_length");
    EXPECT_EQ(citizen_outcome("11010519491231002"), "base.citizen_number_length");
    EXPECT_EQ(citizen_outcome("11010519491231002X "), "base.citizen_number_length");
    EXPECT_EQ(citizen_outcome("1.10105E+17"), "base.citizen_number_digits_lost");
    EXPECT_EQ(citizen_outcome("1.101051949123E+17"), "base.citizen_number_digits_lost");
    EXPECT_EQ(citizen_outcome("1101051949123100XX"), "base.citizen_number_characters");
    EXPECT_EQ(citizen_outcome("110105194912310021"), "base.citizen_number_check_digit");
    // The check digit is right, the day does not exist.
    EXPECT_EQ(citizen_outcome("441802197002290015"), "base.citizen_number_date");
    EXPECT_EQ(citizen_outcome(with_check("11010518991231002")), "base.citizen_number_date_range");
    EXPECT_EQ(citizen_outcome(with_check("11010520260121002")), "base.citizen_number_date_range");
    EXPECT_EQ(citizen_outcome(with_check("11010520260120002")), "ok");
    EXPECT_EQ(citizen_outcome(with_check("11010519000101002")), "ok");
}

TEST(CitizenNumber, TellsBirthSexAndRegion) {
    const auto number = CitizenNumber::parse("37083119900101001x", citizen_today).value();
    EXPECT_EQ(number.reveal(), "37083119900101001X");
    EXPECT_EQ(number.masked(), "370831**********1X");
    EXPECT_EQ(number.birth_date().text(), "1990-01-01");
    EXPECT_TRUE(number.is_male());
    EXPECT_EQ(number.region_six(), "370831");
    EXPECT_FALSE(CitizenNumber::parse("320585198512310021", citizen_today).value().is_male());

    EXPECT_TRUE(number.check_sex(Sex::male));
    EXPECT_TRUE(number.check_sex(Sex::unknown));
    EXPECT_EQ(number.check_sex(Sex::female).error().kind, &citizen_number_sex_differs);
    EXPECT_TRUE(number.check_birth(Date::of(1990, 1, 1).value()));
    EXPECT_EQ(number.check_birth(Date::of(1990, 1, 2).value()).error().kind, &citizen_number_birth_differs);
}

TEST(CitizenNumber, UpgradesFifteenDigits) {
    EXPECT_EQ(CitizenNumber::upgrade_15("110105491231002", citizen_today).value().reveal(),
              "11010519491231002X");
    EXPECT_EQ(CitizenNumber::upgrade_15("11010549123100", citizen_today).error().kind,
              &citizen_number_15_wrong);
    EXPECT_EQ(CitizenNumber::upgrade_15("110105490231002", citizen_today).error().kind, &citizen_number_date);
}

TEST(CitizenNumber, RestoresOnlyWhatWasValid) {
    EXPECT_EQ(CitizenNumber::restore("11010519491231002X").masked(), "110105**********2X");
    EXPECT_THROW(CitizenNumber::restore("110105194912310021"), std::invalid_argument);
    EXPECT_FALSE(CitizenNumber{});
    EXPECT_EQ(CitizenNumber{}.masked(), "");
}

RC_GTEST_PROP(CitizenNumber, OneChangedDigitIsAlwaysFound, ()) {
    const Date birth = Date::of_number(*rc::gen::inRange(-25567, citizen_today.number()));
    const int serial = *rc::gen::inRange(0, 1000);
    const std::string right =
        with_check("370831" + birth.compact() + std::to_string(1000 + serial).substr(1));
    const auto number = CitizenNumber::parse(right, citizen_today).value();
    RC_ASSERT(number.reveal() == right);
    RC_ASSERT(number.birth_date() == birth);
    RC_ASSERT(number.is_male() == (serial % 2 == 1));

    std::string wrong = right;
    const auto at = *rc::gen::inRange<std::size_t>(0, 17);
    wrong[at] = static_cast<char>('0' + (wrong[at] - '0' + *rc::gen::inRange(1, 10)) % 10);
    RC_ASSERT(CitizenNumber::parse(wrong, citizen_today).error().kind == &citizen_number_check_digit);

    std::string swapped = right;
    const auto first = *rc::gen::inRange<std::size_t>(0, 16);
    RC_PRE(swapped[first] != swapped[first + 1]);
    std::swap(swapped[first], swapped[first + 1]);
    RC_ASSERT(CitizenNumber::parse(swapped, citizen_today).error().kind == &citizen_number_check_digit);
}

TEST(CertificateNumber, HoldsACitizenNumberOrLettersAndDigits) {
    const auto card =
        CertificateNumber::parse(CertType::identity_card, "11010519491231002x", citizen_today).value();
    EXPECT_EQ(card.reveal(), "11010519491231002X");
    EXPECT_EQ(card.masked(), "110105**********2X");
    EXPECT_EQ(card.citizen_number().birth_date().text(), "1949-12-31");
    EXPECT_EQ(CertificateNumber::parse(CertType::identity_card, "E12345678", citizen_today).error().kind,
              &citizen_number_length);

    const auto passport =
        CertificateNumber::parse(CertType::foreign_passport, "e12345678", citizen_today).value();
    EXPECT_EQ(passport.reveal(), "E12345678");
    EXPECT_EQ(passport.masked(), "E1*****78");
    EXPECT_THROW(passport.citizen_number(), std::invalid_argument);
    EXPECT_EQ(CertificateNumber::parse(CertType::hong_kong_permit, "H12345", citizen_today).value().masked(),
              "******");
    for (const char* typed : {"", "E 1234567", "E1234567-1", "1234567890123456789012345678901"})
        EXPECT_EQ(CertificateNumber::parse(CertType::foreign_passport, typed, citizen_today).error().kind,
                  &certificate_number_wrong)
            << typed;
}

TEST(CertType, IsReadByCodeAndWord) {
    EXPECT_EQ(parse_certificate_type("01").value(), CertType::identity_card);
    EXPECT_EQ(parse_certificate_type("居民身份证").value(), CertType::identity_card);
    EXPECT_EQ(parse_certificate_type("08").value(), CertType::foreign_passport);
    EXPECT_EQ(code_of(CertType::taiwan_permit), "06");
    for (const char* typed : {"", "1", "00", "09", "身份"})
        EXPECT_FALSE(parse_certificate_type(typed)) << typed;
}

}  // namespace
}  // namespace onecard
