// Names are compared in one form, whatever dots, spaces and widths were typed.

#include "base/person_name.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace onecard {
namespace {

TEST(PersonName, DropsSpacesAndUnifiesDots) {
    EXPECT_EQ(normalise_name("张三"), "张三");
    EXPECT_EQ(normalise_name("  张　三 "), "张三");
    EXPECT_EQ(normalise_name("张\t三\n"), "张三");
    for (const char* typed : {"买买提·艾力", "买买提•艾力", "买买提・艾力", "买买提．艾力", "买买提‧艾力",
                              "买买提.艾力", "买买提 · 艾力"})
        EXPECT_EQ(normalise_name(typed), "买买提·艾力") << typed;
    EXPECT_EQ(normalise_name("ｊｏｈｎ Smith"), "JOHNSMITH");
    EXPECT_EQ(normalise_name("𠮷野家"), "𠮷野家");  // four bytes
    EXPECT_EQ(normalise_name(""), "");
}

TEST(PersonName, NormalisesIntoAGivenString) {
    std::string out = "what stood there before";
    normalise_name("李 四", out);
    EXPECT_EQ(out, "李四");
}

TEST(PersonName, FlagsRareGlyphs) {
    EXPECT_FALSE(has_rare_glyph("张三"));
    EXPECT_FALSE(has_rare_glyph("买买提·艾力"));
    EXPECT_FALSE(has_rare_glyph("𠮷野家"));
    EXPECT_TRUE(has_rare_glyph("张\uE000"));
    EXPECT_TRUE(has_rare_glyph("\uF8FF"));
    EXPECT_FALSE(has_rare_glyph("\uF900"));
    EXPECT_TRUE(has_rare_glyph("张\U000F0000"));
    EXPECT_TRUE(has_rare_glyph("张\U0010FFFD"));
    EXPECT_TRUE(has_rare_glyph("张\uFFFD"));  // a glyph was lost on the way
}

TEST(PersonName, KnowsUtf8) {
    for (const char* good : {"", "abcdefgh", "abcdefghi张", "张三", "\U0010FFFF", "·"})
        EXPECT_TRUE(is_utf8(good)) << good;
    for (const char* bad : {"\x80", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                            "\xF5\x80\x80\x80", "\xE5\xBC", "\xE5", "\xD5\xC5\xC8\xFD"})
        EXPECT_FALSE(is_utf8(bad));
    EXPECT_EQ(count_code_points("张三·a𠮷"), 5u);
}

TEST(PersonName, HashIsTheSameEverywhere) {
    // Published vectors of FNV-1a with 64 bits.
    EXPECT_EQ(name_hash(""), 0xcbf29ce484222325u);
    EXPECT_EQ(name_hash("a"), 0xaf63dc4c8601ec8cu);
    EXPECT_EQ(name_hash("foobar"), 0x85944171f73967e8u);
}

TEST(PersonName, MasksAllButTheFirstCharacter) {
    EXPECT_EQ(masked_name("欧阳娜娜"), "欧***");
    EXPECT_EQ(masked_name("张三"), "张*");
    EXPECT_EQ(masked_name("𠮷野家"), "𠮷**");
    EXPECT_EQ(masked_name("张"), "*");
    EXPECT_EQ(masked_name(""), "");
}

RC_GTEST_PROP(PersonName, NormalisingTwiceChangesNothing, ()) {
    std::string name;
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "张", "三", " ", "　", "·", ".", "•", "ａ", "Z", "z", "𠮷", "\uE001", "1", "（"));
    for (const std::string& piece : pieces) name += piece;
    const std::string once = normalise_name(name);
    RC_ASSERT(normalise_name(once) == once);
    RC_ASSERT(is_utf8(once));
    RC_ASSERT(once.find(' ') == std::string::npos);
    RC_ASSERT(has_rare_glyph(once) == has_rare_glyph(name));
}

RC_GTEST_PROP(PersonName, AnyBytesAreSafe, (const std::string& bytes)) {
    const std::string once = normalise_name(bytes);
    if (!is_utf8(bytes)) RC_SUCCEED("not UTF-8: only must not crash");
    RC_ASSERT(is_utf8(once));
}

}  // namespace
}  // namespace onecard
