// SM3 and HMAC-SM3 against the standard's values and against a second library.

#include "engine/sm3.hpp"

#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <rapidcheck/gtest.h>

#include "engine/secret.hpp"

namespace onecard {
namespace {

std::string sm3_of_second_library(const std::string& text) {
    std::array<std::uint8_t, 32> digest{};
    unsigned length = 0;
    EVP_Digest(text.data(), text.size(), digest.data(), &length, EVP_sm3(), nullptr);
    return hex_of(digest);
}

/// HMAC by its definition (RFC 2104), on the plain digest.
std::string hmac_by_definition(std::string key, const std::string& text) {
    if (key.size() > 64) {
        const Sm3Digest short_key = sm3(key);
        key.assign(short_key.begin(), short_key.end());
    }
    key.resize(64, '\0');
    std::string inner = key, outer = key;
    for (char& c : inner) c = static_cast<char>(c ^ 0x36);
    for (char& c : outer) c = static_cast<char>(c ^ 0x5C);
    const Sm3Digest inside = sm3(inner + text);
    return sm3_hex(outer + std::string{inside.begin(), inside.end()});
}

}  // namespace

TEST(Sm3, gives_the_values_of_the_standard) {
    EXPECT_EQ(sm3_hex("abc"), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    std::string sixteen_times;
    for (int i = 0; i < 16; ++i) sixteen_times += "abcd";
    EXPECT_EQ(sm3_hex(sixteen_times), "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
}

RC_GTEST_PROP(Sm3, takes_a_text_in_any_pieces, (const std::vector<std::string>& pieces)) {
    Sm3 hash;
    std::string whole;
    for (const auto& piece : pieces) {
        hash.update(piece);
        whole += piece;
    }
    RC_ASSERT(hash.finish_hex() == sm3_of_second_library(whole));
    RC_ASSERT(hash.update("abc").finish() == sm3("abc"));  // and starts afresh
}

TEST(HmacSm3, gives_the_values_of_its_definition) {
    const std::string key = "0123456789abcdef0123456789abcdef";
    HmacSm3 mac{bytes_of(key)};
    for (const char* text : {"", "01:11010519491231002X", "The quick brown fox jumps over the lazy dog"})
        EXPECT_EQ(hex_of(mac.of(text)), hmac_by_definition(key, text)) << text;
}

TEST(HmacSm3, gives_the_published_value) {
    // From GmSSL's and Tongsuo's test data: key 01..25, text 50 times cd.
    std::string key;
    for (char byte = 0x01; byte <= 0x25; ++byte) key += byte;
    HmacSm3 mac{bytes_of(key)};
    EXPECT_EQ(hex_of(mac.of(std::string(50, '\xcd'))),
              "220bf579ded555393f0159f66c99877822a3ecf610d1552154b41d44b94db3ae");
}

}  // namespace onecard
