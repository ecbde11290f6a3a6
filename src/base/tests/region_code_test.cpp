// A region contains what shares its prefix, and nothing else.

#include "base/region_code.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace onecard {
namespace {

RegionCode region_of(std::string_view typed) {
    return RegionCode::parse(typed).value();
}

TEST(RegionCode, PadsShortCodes) {
    EXPECT_EQ(region_of("37").text(), "370000000000");
    EXPECT_EQ(region_of("3708").text(), "370800000000");
    EXPECT_EQ(region_of("370831").text(), "370831000000");
    EXPECT_EQ(region_of("370831001").text(), "370831001000");
    EXPECT_EQ(region_of("370831001003").text(), "370831001003");
    EXPECT_EQ(region_of("370831001003").six(), "370831");
    for (const char* typed :
         {"", "3", "370", "37083", "3708310010", "3708310010031", "37083X", "00", "070831", "370831 "})
        EXPECT_FALSE(RegionCode::parse(typed)) << typed;
}

TEST(RegionCode, KnowsItsLevelAndParent) {
    const RegionCode village = region_of("370831001003");
    EXPECT_EQ(village.level(), RegionLevel::village);
    EXPECT_EQ(village.parent(), region_of("370831001"));
    EXPECT_EQ(village.parent().level(), RegionLevel::town);
    EXPECT_EQ(village.parent().parent(), region_of("370831"));
    EXPECT_EQ(village.parent().parent().parent(), region_of("3708"));
    EXPECT_EQ(village.parent().parent().parent().parent(), region_of("37"));
    EXPECT_EQ(region_of("37").level(), RegionLevel::province);
    EXPECT_FALSE(region_of("37").parent());
    // Dongguan has no counties: its towns stand below the prefecture.
    EXPECT_EQ(region_of("441900003").parent(), region_of("4419"));
    EXPECT_EQ(region_of("441900003").short_text(), "441900003");
    EXPECT_EQ(region_of("4419").short_text(), "4419");
}

TEST(RegionCode, ContainsItsSubtree) {
    const RegionCode county = region_of("370831");
    EXPECT_TRUE(county.contains(county));
    EXPECT_TRUE(county.contains(region_of("370831001003")));
    EXPECT_TRUE(region_of("37").contains(county));
    EXPECT_FALSE(county.contains(region_of("3708")));
    EXPECT_FALSE(county.contains(region_of("370832")));
    EXPECT_FALSE(county.contains(region_of("370830999999")));
    EXPECT_EQ(county.range().lowest, 370831000000);
    EXPECT_EQ(county.range().highest, 370831999999);
}

TEST(RegionCode, NoRegionContainsNothing) {
    EXPECT_FALSE(RegionCode{}.contains(RegionCode{}));
    EXPECT_FALSE(RegionCode{}.contains(region_of("37")));
    EXPECT_FALSE(region_of("37").contains(RegionCode{}));
    EXPECT_EQ(RegionCode{}.text(), "");
    EXPECT_THROW(RegionCode::of_number(370831), std::out_of_range);
}

RC_GTEST_PROP(RegionCode, StandsBelowItsParentAndReadsBack, ()) {
    const auto region =
        RegionCode::of_number(*rc::gen::inRange<std::int64_t>(100'000'000'000, 1'000'000'000'000));
    RC_ASSERT(RegionCode::parse(region.text()).value() == region);
    RC_ASSERT(RegionCode::parse(region.short_text()).value() == region);
    if (const RegionCode above = region.parent()) {
        RC_ASSERT(above.contains(region));
        RC_ASSERT(!region.contains(above));
        RC_ASSERT(above.level() < region.level());
    }
}

}  // namespace
}  // namespace onecard
