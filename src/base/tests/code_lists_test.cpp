// The national code lists are complete and are found by code and by word.

#include "base/code_lists.hpp"

#include <gtest/gtest.h>

#include <set>

namespace onecard {
namespace {

TEST(CodeLists, HaveUniqueCodesAndWords) {
    for (const auto rows : {sexes(), ethnic_groups(), live_statuses(), family_relations()}) {
        std::set<std::string_view> codes, zh, en;
        for (const ListedCode& row : rows) {
            EXPECT_TRUE(codes.insert(row.code).second) << row.code;
            EXPECT_TRUE(zh.insert(row.words.zh).second) << row.words.zh;
            EXPECT_TRUE(en.insert(row.words.en).second) << row.words.en;
        }
    }
    EXPECT_EQ(ethnic_groups().size(), 58u);
    EXPECT_EQ(ethnic_groups()[55].code, "56");
}

TEST(EthnicGroup, IsReadInThreeWays) {
    for (const char* typed : {"汉", "汉族", "01"})
        EXPECT_EQ(EthnicGroup::parse(typed).value().code(), "01") << typed;
    EXPECT_EQ(EthnicGroup::parse("土家族").value().code(), "15");
    EXPECT_EQ(EthnicGroup::parse("土族").value().code(), "30");
    EXPECT_EQ(EthnicGroup::parse("基诺族").value().words().zh, "基诺");
    for (const char* typed : {"", "族", "1", "57", "汉人", "Han"})
        EXPECT_FALSE(EthnicGroup::parse(typed)) << typed;
    EXPECT_FALSE(EthnicGroup{});
    EXPECT_EQ(EthnicGroup{}.code(), "");
}

TEST(CodeLists, SexAndStatusGoThereAndBack) {
    for (const Sex sex : {Sex::unknown, Sex::male, Sex::female, Sex::not_stated}) {
        EXPECT_EQ(parse_sex(code_of(sex)).value(), sex);
        EXPECT_EQ(parse_sex(words_of(sex).zh).value(), sex);
    }
    EXPECT_EQ(parse_sex("女").value(), Sex::female);
    EXPECT_FALSE(parse_sex("3"));
    EXPECT_EQ(parse_live_status("死亡").value(), LiveStatus::dead);
    EXPECT_EQ(code_of(LiveStatus::dead), "2");
    EXPECT_FALSE(parse_live_status("6"));
    EXPECT_EQ(parse_family_relation("户主").value()->code, "02");
    EXPECT_EQ(parse_family_relation("51").value()->words.zh, "父亲");
    EXPECT_FALSE(parse_family_relation("邻居"));
}

}  // namespace
}  // namespace onecard
