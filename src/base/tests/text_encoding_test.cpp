// The encodings agree with iconv and with each other, however the text is cut.

#include "base/text_encoding.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>

#include "base/problem.hpp"

namespace onecard {
namespace {

rc::Gen<std::string> any_utf8() {
    const auto code =
        rc::gen::weightedOneOf<std::uint32_t>({{4, rc::gen::inRange<std::uint32_t>(0x20, 0x7F)},
                                               {4, rc::gen::inRange<std::uint32_t>(0x4E00, 0x9FA6)},
                                               {2, rc::gen::inRange<std::uint32_t>(0x80, 0xD800)},
                                               {2, rc::gen::inRange<std::uint32_t>(0xF900, 0x10000)},
                                               {2, rc::gen::inRange<std::uint32_t>(0x10000, 0x110000)}});
    return rc::gen::map(rc::gen::container<std::vector<std::uint32_t>>(code), [](const auto& codes) {
        std::string text;
        for (const std::uint32_t c : codes) {
            if (c < 0x80) {
                text += static_cast<char>(c);
            } else {
                const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
                constexpr std::array<unsigned, 4> leads{0, 0xC0, 0xE0, 0xF0};
                text += static_cast<char>(leads[static_cast<std::size_t>(more)] | c >> (6 * more));
                for (int i = more - 1; i >= 0; --i) text += static_cast<char>(0x80 | ((c >> (6 * i)) & 0x3F));
            }
        }
        return text;
    });
}

TEST(TextEncoding, tells_utf8_from_what_is_not) {
    EXPECT_TRUE(is_valid_utf8(""));
    EXPECT_TRUE(is_valid_utf8("abc 张三 é \xF0\xA0\xAE\xB7"));
    for (const std::string_view wrong :
         {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
          "\xF8\x88\x80\x80\x80", "\xE5\xBC", "\xE5\xBC\x41", "\xFF", "\xD5\xC5\xC8\xFD"})
        EXPECT_FALSE(is_valid_utf8(wrong));
    const auto cut = check_utf8("ab\xE5\xBC");
    EXPECT_EQ(cut.valid_bytes, 2u);
    EXPECT_TRUE(cut.cut_off);
    EXPECT_FALSE(check_utf8("ab\xE5\x41").cut_off);
}

TEST(TextEncoding, gives_known_codes_of_gb18030) {
    EXPECT_EQ(to_gb18030("张三€"), "\xD5\xC5\xC8\xFD\xA2\xE3");
    EXPECT_EQ(to_gb18030("\xF0\xA0\xAE\xB7"), "\x95\x34\xB2\x35");
    EXPECT_EQ(from_gb18030("\xD5\xC5\xC8\xFD\x95\x34\xB2\x35"
                           "a"),
              "张三\xF0\xA0\xAE\xB7"
              "a");
    EXPECT_THROW(to_gb18030("\xE5\xBC"), Problem);
    EXPECT_THROW(from_gb18030("\xD5"), Problem);
    EXPECT_THROW(from_gb18030("\xFF\x41"), Problem);
}

TEST(TextEncoding, finds_characters_of_four_bytes) {
    EXPECT_EQ(four_byte_in_gb18030("张·三 Ab 龙"), std::vector<std::string>{});
    EXPECT_EQ(four_byte_in_gb18030("\xF0\xA0\xAE\xB7某㛃\xF0\xA0\xAE\xB7é"),
              (std::vector<std::string>{"\xF0\xA0\xAE\xB7", "㛃"}));
    EXPECT_EQ(four_byte_in_gb18030("\xEE\xA0\xB1").size(), 1u) << "no code at all";
    EXPECT_THROW(to_gb18030("\xEE\xA0\xB1"), Problem);
}

RC_GTEST_PROP(TextEncoding, gb18030_gives_back_what_it_took, ()) {
    const auto text = *any_utf8();
    RC_ASSERT(is_valid_utf8(text));
    RC_ASSERT(from_gb18030(to_gb18030(text)) == text);
}

RC_GTEST_PROP(TextEncoding, decoding_in_pieces_is_decoding_at_once, ()) {
    const auto text = *any_utf8();
    const std::string coded = to_gb18030(text);
    const auto piece = *rc::gen::inRange<std::size_t>(4, 20);
    const auto room = *rc::gen::inRange<std::size_t>(9, 40);
    Decoder decoder{TextEncoding::gb18030};
    std::string out;
    std::vector<char> buffer(room);
    for (std::size_t at = 0; at < coded.size();) {
        const bool last = at + piece >= coded.size();
        const auto step = decoder.step(std::string_view{coded}.substr(at, piece), buffer.data(), room, last);
        RC_ASSERT(!step.wrong);
        RC_ASSERT(step.made <= room);
        RC_ASSERT(step.taken > 0u);
        out.append(buffer.data(), step.made);
        at += step.taken;
    }
    RC_ASSERT(out == text);
}

}  // namespace
}  // namespace onecard
