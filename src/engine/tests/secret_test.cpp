// Random tokens, hexadecimal digits and the comparison in constant time.

#include "engine/secret.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace onecard {

TEST(RandomToken, is_url_safe_and_never_the_same) {
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string token = random_token(32);
        EXPECT_EQ(token.size(), 43U);
        EXPECT_EQ(token.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
                  std::string::npos);
        seen.insert(token);
    }
    EXPECT_EQ(seen.size(), 1000U);
}

RC_GTEST_PROP(Hex, reads_back_what_it_wrote, (const std::vector<std::uint8_t>& bytes)) {
    std::vector<std::uint8_t> back(bytes.size());
    RC_ASSERT(read_hex(hex_of(bytes), back));
    RC_ASSERT(back == bytes);
}

TEST(Hex, refuses_other_lengths_and_other_characters) {
    std::array<std::uint8_t, 2> out{};
    EXPECT_TRUE(read_hex("0aFf", out));
    EXPECT_EQ(out, (std::array<std::uint8_t, 2>{0x0a, 0xff}));
    for (const char* wrong : {"", "0af", "0aff0", "0afg", " 0af", "-1ff"})
        EXPECT_FALSE(read_hex(wrong, out)) << wrong;
}

RC_GTEST_PROP(ConstantTimeEqual, agrees_with_plain_equality, (const std::string& a, const std::string& b)) {
    RC_ASSERT(constant_time_equal(a, a));
    RC_ASSERT(constant_time_equal(a, b) == (a == b));
}

TEST(ConstantTimeEqual, sees_every_single_bit) {
    const std::string text = "0123456789";
    for (std::size_t at = 0; at < text.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            std::string other = text;
            other[at] = static_cast<char>(other[at] ^ 1 << bit);
            EXPECT_FALSE(constant_time_equal(text, other));
        }
}

TEST(Wipe, leaves_nothing) {
    std::string text = "a key of the house";
    wipe(text);
    EXPECT_EQ(text, std::string(text.size(), '\0'));
}

}  // namespace onecard
