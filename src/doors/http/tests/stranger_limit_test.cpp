// Strangers are counted by address, forgotten when they rest, and known behind proxies that are trusted alone.

#include "doors/http/stranger_limit.hpp"

#include <gtest/gtest.h>

namespace onecard::http {
namespace {

const Instant then = Instant::of_micros(1'700'000'000'000'000);

TEST(StrangerLimitTest, GivesAMinutesTriesAtOnceAndThenOneAfterAnother) {
    StrangerLimit limit{6};
    for (int tries = 0; tries < 6; ++tries) EXPECT_EQ(limit.wait_seconds("a", then), 0);
    EXPECT_EQ(limit.wait_seconds("a", then), 10);
    EXPECT_EQ(limit.wait_seconds("a", then.plus_seconds(7)), 3);
    EXPECT_EQ(limit.wait_seconds("b", then), 0);
    EXPECT_EQ(limit.wait_seconds("a", then.plus_seconds(10)), 0);
    EXPECT_EQ(limit.wait_seconds("a", then.plus_seconds(10)), 10);
}

TEST(StrangerLimitTest, AClockThatGoesBackGivesNothingAway) {
    StrangerLimit limit{1};
    EXPECT_EQ(limit.wait_seconds("a", then), 0);
    EXPECT_EQ(limit.wait_seconds("a", then.plus_seconds(-3600)), 60);
}

TEST(StrangerLimitTest, NoLimitIsNoLimit) {
    StrangerLimit limit{0};
    for (int tries = 0; tries < 1000; ++tries) ASSERT_EQ(limit.wait_seconds("a", then), 0);
}

TEST(StrangerLimitTest, ManyAddressesDoNotFreeOneThatJustTried) {
    StrangerLimit limit{1};
    for (std::size_t nth = 0; nth < StrangerLimit::most; ++nth)
        limit.wait_seconds("old " + std::to_string(nth), then);
    EXPECT_EQ(limit.wait_seconds("a", then.plus_seconds(1)), 0);
    for (std::size_t nth = 0; nth < StrangerLimit::most / 3; ++nth)
        limit.wait_seconds("new " + std::to_string(nth), then.plus_seconds(2));
    EXPECT_GT(limit.wait_seconds("a", then.plus_seconds(3)), 0);
}

TEST(StrangerLimitTest, BelievesTrustedProxiesAlone) {
    const std::vector<std::string> proxies{"10.0.0.1", "10.0.0.2"};
    EXPECT_EQ(address_of("198.51.100.7", "203.0.113.9", proxies), "198.51.100.7");
    EXPECT_EQ(address_of("10.0.0.1", "203.0.113.9", proxies), "203.0.113.9");
    EXPECT_EQ(address_of("10.0.0.1", "1.2.3.4, 203.0.113.9 ,10.0.0.2", proxies), "203.0.113.9");
    EXPECT_EQ(address_of("10.0.0.1", "", proxies), "10.0.0.1");
    EXPECT_EQ(address_of("10.0.0.1", " , ", proxies), "10.0.0.1");
}

}  // namespace
}  // namespace onecard::http
