// Money reads what people type, exactly, and never wraps around.

#include "base/money.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace onecard {
namespace {

TEST(Money, ReadsWhatPeopleType) {
    EXPECT_EQ(Money::parse("1200").value().fen(), 120000);
    EXPECT_EQ(Money::parse("1200.5").value().fen(), 120050);
    EXPECT_EQ(Money::parse("1,200.50").value().fen(), 120050);
    EXPECT_EQ(Money::parse("0.01").value().fen(), 1);
    for (const char* typed :
         {"", ".", "1.234", "-1", "1e3", "1.2.3", "￥1", "1 200", ",5", "1234567890123456"})
        EXPECT_FALSE(Money::parse(typed)) << typed;
}

TEST(Money, IsWrittenForMachinesAndPeople) {
    EXPECT_EQ((1200.50_yuan).text(), "1200.50");
    EXPECT_EQ((1234567.8_yuan).grouped(), "1,234,567.80");
    EXPECT_EQ(Money::of_fen(-5).text(), "-0.05");
    EXPECT_EQ(Money::of_fen(std::numeric_limits<std::int64_t>::min()).text(), "-92233720368547758.08");
}

TEST(Money, OverflowThrows) {
    const Money most = Money::of_fen(std::numeric_limits<std::int64_t>::max());
    EXPECT_THROW(most + Money::of_fen(1), std::overflow_error);
    EXPECT_THROW(-most - Money::of_fen(2), std::overflow_error);
    EXPECT_THROW(most * 2, std::overflow_error);
    EXPECT_THROW(-Money::of_fen(std::numeric_limits<std::int64_t>::min()), std::overflow_error);
}

RC_GTEST_PROP(Money, ReadsBackWhatItWrites, ()) {
    const Money amount = Money::of_fen(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000'000));
    RC_ASSERT(Money::parse(amount.text()).value() == amount);
    RC_ASSERT(Money::parse(amount.grouped()).value() == amount);
    const Money other = Money::of_fen(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000'000));
    RC_ASSERT(amount + other - other == amount);
}

}  // namespace
}  // namespace onecard
