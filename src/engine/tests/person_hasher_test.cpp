// Person keys: equal for one person however the number is typed, different for everything else.

#include "engine/person_hasher.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace onecard {
namespace {

const KeyRing& hashing_ring() {
    static const KeyRing ring = KeyRing::unsaved();
    return ring;
}

}  // namespace

TEST(PersonHasher, is_the_first_half_of_the_keyed_hash) {
    HmacSm3 mac{hashing_ring().index_key()};
    const Sm3Digest whole = mac.of("01:11010519491231002X");
    const PersonKey key = PersonHasher{hashing_ring()}.of("01", "11010519491231002X");
    EXPECT_TRUE(std::equal(key.bytes.begin(), key.bytes.end(), whole.begin()));
}

TEST(PersonHasher, knows_a_person_however_the_number_is_typed) {
    PersonHasher hasher{hashing_ring()};
    const PersonKey key = hasher.of("01", "11010519491231002X");
    EXPECT_EQ(hasher.of("01", "11010519491231002x"), key);
    EXPECT_EQ(hasher.of("01", " 110105 19491231 002x\t\r\n"), key);
    EXPECT_NE(hasher.of("02", "11010519491231002X"), key);
    EXPECT_NE(hasher.of("01", "110105194912310021"), key);
}

TEST(PersonHasher, depends_on_the_key_alone) {
    EXPECT_EQ(PersonHasher{hashing_ring()}.of("01", "x"), PersonHasher{hashing_ring()}.of("01", "x"));
    EXPECT_NE(PersonHasher{hashing_ring()}.of("01", "x"), PersonHasher{KeyRing::unsaved()}.of("01", "x"));
}

TEST(PersonHasher, keeps_domains_apart) {
    PersonHasher hasher{hashing_ring()};
    const auto account = hasher.blind("account", "6217001234567890123");
    EXPECT_EQ(hasher.blind("account", "6217001234567890123"), account);
    EXPECT_NE(hasher.blind("mobile", "6217001234567890123"), account);
    EXPECT_NE(hasher.blind("account", "6217001234567890124"), account);
    EXPECT_NE(hasher.blind("accoun", "t6217001234567890123"), account);
    EXPECT_NE(hasher.blind("01", "11010519491231002X"), hasher.of("01", "11010519491231002X").bytes);
}

RC_GTEST_PROP(PersonHasher, gives_different_people_different_keys, (std::uint32_t one, std::uint32_t other)) {
    PersonHasher hasher{hashing_ring()};
    RC_ASSERT((hasher.of("01", std::to_string(one)) == hasher.of("01", std::to_string(other))) ==
              (one == other));
}

}  // namespace onecard
