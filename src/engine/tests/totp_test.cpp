// One-time codes against RFC 6238, with drift and with a code that is shown twice.

#include "engine/totp.hpp"

#include <gtest/gtest.h>

#include "engine/secret.hpp"

namespace onecard {
namespace {

constexpr std::string_view rfc_secret = "12345678901234567890";

}  // namespace

TEST(Totp, gives_the_codes_of_rfc_6238) {
    // The RFC shows eight digits; six are their last six.
    const struct {
        std::int64_t at;
        const char* code;
    } cases[] = {{59, "287082"},         {1111111109, "081804"}, {1111111111, "050471"},
                 {1234567890, "005924"}, {2000000000, "279037"}, {20000000000, "353130"}};
    for (const auto& [at, code] : cases) EXPECT_EQ(totp_code(bytes_of(rfc_secret), at), code) << at;
}

TEST(Totp, allows_one_step_of_drift) {
    const auto secret = bytes_of(rfc_secret);
    const std::int64_t now = 1111111111, step = now / 30;
    EXPECT_EQ(totp_step(secret, totp_code(secret, now), now, 0), step);
    EXPECT_EQ(totp_step(secret, totp_code(secret, now - 30), now, 0), step - 1);
    EXPECT_EQ(totp_step(secret, totp_code(secret, now + 30), now, 0), step + 1);
    EXPECT_EQ(totp_step(secret, totp_code(secret, now - 60), now, 0), std::nullopt);
    EXPECT_EQ(totp_step(secret, totp_code(secret, now + 60), now, 0), std::nullopt);
    for (const char* wrong : {"", "50471", "0504710", "abcdef"})
        EXPECT_EQ(totp_step(secret, wrong, now, 0), std::nullopt);
}

TEST(Totp, takes_a_code_once) {
    const auto secret = bytes_of(rfc_secret);
    const std::int64_t now = 1111111111;
    const auto step = totp_step(secret, totp_code(secret, now), now, 0);
    ASSERT_TRUE(step);
    EXPECT_EQ(totp_step(secret, totp_code(secret, now), now, *step), std::nullopt);
    EXPECT_EQ(totp_step(secret, totp_code(secret, now - 30), now, *step), std::nullopt);
    EXPECT_EQ(totp_step(secret, totp_code(secret, now + 30), now + 30, *step), *step + 1);
}

TEST(Totp, writes_its_secret_as_authenticators_read_it) {
    EXPECT_EQ(totp_secret_text(bytes_of(rfc_secret)), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    // RFC 4648, without padding.
    EXPECT_EQ(totp_secret_text(bytes_of("f")), "MY");
    EXPECT_EQ(totp_secret_text(bytes_of("foob")), "MZXW6YQ");
    EXPECT_EQ(totp_secret_text(bytes_of("fooba")), "MZXW6YTB");
    EXPECT_EQ(totp_address(bytes_of(rfc_secret), "一卡通", "wang min"),
              "otpauth://totp/%E4%B8%80%E5%8D%A1%E9%80%9A:wang%20min?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
              "&issuer=%E4%B8%80%E5%8D%A1%E9%80%9A");
}

}  // namespace onecard
