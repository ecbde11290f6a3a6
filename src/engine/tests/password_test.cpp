// Passwords: the rules for new ones, and Argon2id with its published vector.

#include "engine/password.hpp"

#include <botan/argon2.h>
#include <gtest/gtest.h>

#include "engine/secret.hpp"

namespace onecard {
namespace {

constexpr PasswordCost light_cost{64, 1};

std::string_view rule_broken(std::string_view password, std::string_view account = "wang_min") {
    const auto checked = check_password(password, account);
    return checked ? std::string_view{} : checked.error().kind->code;
}

}  // namespace

TEST(Password, keeps_the_rules) {
    EXPECT_EQ(rule_broken("Sishui-2024"), "");
    EXPECT_EQ(rule_broken("sishui2024!"), "");
    EXPECT_EQ(rule_broken("Sishui-24"), "engine.password_too_short");
    EXPECT_EQ(rule_broken("Sishui-245"), "");
    EXPECT_EQ(rule_broken("密码密码密码A1"), "engine.password_too_short");  // 8 characters in 20 bytes
    EXPECT_EQ(rule_broken("密码密码密码密码A1"), "");
    EXPECT_EQ(rule_broken("sishui2024"), "engine.password_too_plain");
    EXPECT_EQ(rule_broken("SISHUIXIAN"), "engine.password_too_plain");
    EXPECT_EQ(rule_broken("Sishuixian"), "engine.password_too_plain");
    EXPECT_EQ(rule_broken("Wang_Min2024"), "engine.password_holds_account");
    EXPECT_EQ(rule_broken("2024!wANG_mIN"), "engine.password_holds_account");
    EXPECT_EQ(rule_broken("2024!wANG-mIN"), "");
    EXPECT_EQ(rule_broken("Sishui-2024", ""), "");
    EXPECT_EQ(rule_broken("Aa1" + std::string(253, 'x')), "");
    EXPECT_EQ(rule_broken("Aa1" + std::string(254, 'x')), "engine.password_too_long");
}

TEST(Argon2id, gives_the_vector_of_rfc_9106) {
    const std::string password(32, '\x01'), salt(16, '\x02'), key(8, '\x03'), more(12, '\x04');
    std::array<std::uint8_t, 32> tag{};
    Botan::argon2(tag.data(), tag.size(), password.data(), password.size(), bytes_of(salt).data(),
                  salt.size(), bytes_of(key).data(), key.size(), bytes_of(more).data(), more.size(), 2, 4, 32,
                  3);
    EXPECT_EQ(hex_of(tag), "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
}

TEST(Password, is_kept_as_a_salted_hash) {
    const std::string hash = hash_password("Sishui-2024", light_cost);
    EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=64,t=1,p=1$")) << hash;
    EXPECT_EQ(hash.find("Sishui"), std::string::npos);
    EXPECT_NE(hash, hash_password("Sishui-2024", light_cost));
    EXPECT_TRUE(password_matches("Sishui-2024", hash));
    for (const char* wrong : {"", "sishui-2024", "Sishui-2024 ", "Sishui-202"})
        EXPECT_FALSE(password_matches(wrong, hash));
}

TEST(Password, does_not_match_a_hash_that_was_touched) {
    const std::string hash = hash_password("Sishui-2024", light_cost);
    for (std::size_t at = 0; at < hash.size(); ++at) {
        // The last digit of a base64 part has bits that stand for nothing.
        if (at + 1 == hash.size() || hash[at + 1] == '$') continue;
        std::string wrong = hash;
        wrong[at] = wrong[at] == 'A' ? 'B' : 'A';
        EXPECT_FALSE(password_matches("Sishui-2024", wrong)) << wrong;
        EXPECT_FALSE(password_matches("Sishui-2024", hash.substr(0, at))) << at;
    }
}

TEST(Password, refuses_a_hash_that_asks_for_the_whole_machine) {
    // Even the right password is not worth more than four times the house's cost.
    EXPECT_TRUE(password_matches("Sishui-2024", hash_password("Sishui-2024", {64, 12})));
    EXPECT_FALSE(password_matches("Sishui-2024", hash_password("Sishui-2024", {64, 13})));
    EXPECT_FALSE(password_matches("Sishui-2024", hash_password("Sishui-2024", {262152, 1})));
    std::string hash = hash_password("Sishui-2024", light_cost);
    const std::string tail = hash.substr(hash.find(",p="));
    for (const char* greedy : {"$argon2id$v=19$m=262145,t=1", "$argon2id$v=19$m=64,t=13",
                               "$argon2id$v=19$m=64,t=0", "$argon2id$v=19$m=99999999999999999999999,t=1",
                               "$argon2id$v=19$m=-1,t=1", "$argon2i$v=19$m=64,t=1"})
        EXPECT_FALSE(password_matches("Sishui-2024", greedy + tail)) << greedy;
}

TEST(Password, costs_what_the_house_says) {
    const std::string& nobody = password_hash_of_nobody();
    EXPECT_TRUE(nobody.starts_with("$argon2id$v=19$m=65536,t=3,p=1$")) << nobody;
    EXPECT_FALSE(password_hash_is_weak(nobody));
    EXPECT_TRUE(password_hash_is_weak(hash_password("x", light_cost)));
    EXPECT_TRUE(password_hash_is_weak("md5:1234"));
    EXPECT_FALSE(password_matches("", nobody));
}

}  // namespace onecard
