// Sealed values: they open in their own place only, no changed byte passes, and no nonce comes twice.

#include "engine/sealer.hpp"

#include <botan/aead.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <set>

namespace onecard {
namespace {

const KeyRing& sealing_ring() {
    static const KeyRing ring = KeyRing::unsaved();
    return ring;
}

std::string code_of_opening(Sealer& sealer, std::string_view sealed, std::string_view bound_to) {
    try {
        sealer.open(sealed, bound_to);
    } catch (const Problem& problem) {
        return std::string{problem.kind().code};
    }
    return "";
}

std::vector<std::uint8_t> from_hex(std::string_view hex) {
    std::vector<std::uint8_t> bytes(hex.size() / 2);
    EXPECT_TRUE(read_hex(hex, bytes));
    return bytes;
}

}  // namespace

TEST(Sm4Gcm, gives_the_vector_of_rfc_8998) {
    const auto cipher = Botan::AEAD_Mode::create_or_throw("SM4/GCM", Botan::ENCRYPTION);
    cipher->set_key(from_hex("0123456789abcdeffedcba9876543210"));
    cipher->set_associated_data_vec(from_hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
    cipher->start(from_hex("00001234567800000000abcd"));
    const auto plain = from_hex(
        "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
        "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
    Botan::secure_vector<std::uint8_t> bytes{plain.begin(), plain.end()};
    cipher->finish(bytes);
    EXPECT_EQ(hex_of(bytes),
              "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
              "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
              "83de3541e4c2b58177e065a9bf7b62ec");
}

TEST(Sealer, is_the_frame_its_grammar_says) {
    // Opened here by the library alone, from the grammar in sealer.hpp.
    std::string sealed;
    Sealer{sealing_ring()}.seal("13812345678", "people.mobile.7", sealed);
    ASSERT_EQ(sealed.size(), 11 + Sealer::overhead);
    EXPECT_EQ(sealed.substr(0, 3), std::string("\x01\x00\x01", 3));
    const auto cipher = Botan::AEAD_Mode::create_or_throw("SM4/GCM", Botan::DECRYPTION);
    cipher->set_key(sealing_ring().data_keys().at(1).bytes().data(), 16);
    const std::string bound = sealed.substr(0, 3) + "people.mobile.7";
    cipher->set_associated_data(bytes_of(bound).data(), bound.size());
    cipher->start(bytes_of(sealed).data() + 3, 12);
    Botan::secure_vector<std::uint8_t> bytes{sealed.begin() + 15, sealed.end()};
    cipher->finish(bytes);
    EXPECT_EQ((std::string{bytes.begin(), bytes.end()}), "13812345678");
}

RC_GTEST_PROP(Sealer, opens_what_it_sealed, (const std::string& plain, const std::string& bound_to)) {
    static Sealer sealer{sealing_ring()};
    static std::string sealed;  // reused, as callers do
    sealer.seal(plain, bound_to, sealed);
    RC_ASSERT(sealed.size() == plain.size() + Sealer::overhead);
    RC_ASSERT(sealer.open(sealed, bound_to) == plain);
    RC_ASSERT(Sealer{sealing_ring()}.open(sealed, bound_to) == plain);
}

RC_GTEST_PROP(Sealer, opens_in_its_own_place_only, (const std::string& here, const std::string& there)) {
    RC_PRE(here != there);
    Sealer sealer{sealing_ring()};
    std::string sealed;
    sealer.seal("6217001234567890123", here, sealed);
    RC_ASSERT(code_of_opening(sealer, sealed, there) == "engine.sealed_value_damaged");
    RC_ASSERT(sealer.open(sealed, here) == "6217001234567890123");  // the refusal left nothing behind
}

TEST(Sealer, refuses_every_changed_bit_and_every_cut) {
    Sealer sealer{sealing_ring()};
    std::string sealed;
    sealer.seal("370831199001011234", "row", sealed);
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string wrong = sealed;
            wrong[at] = static_cast<char>(wrong[at] ^ 1 << bit);
            const std::string code = code_of_opening(sealer, wrong, "row");
            // A changed version names a key that the ring does not hold; version 0 names none.
            if (at == 1 || (at == 2 && bit != 0)) EXPECT_EQ(code, "engine.sealing_key_missing") << at;
            else EXPECT_EQ(code, "engine.sealed_value_damaged") << at;
        }
        EXPECT_EQ(code_of_opening(sealer, sealed.substr(0, at), "row"), "engine.sealed_value_damaged") << at;
    }
    EXPECT_EQ(code_of_opening(sealer, sealed + '\0', "row"), "engine.sealed_value_damaged");
    EXPECT_EQ(code_of_opening(sealer, "", "row"), "engine.sealed_value_damaged");
}

TEST(Sealer, leaves_an_empty_buffer_when_it_refuses) {
    Sealer sealer{sealing_ring()};
    std::string sealed, out = "what stood here before";
    sealer.seal("plain", "row", sealed);
    sealed.back() = static_cast<char>(sealed.back() ^ 1);
    EXPECT_THROW(sealer.open(sealed, bytes_of("row"), out), Problem);
    EXPECT_EQ(out, "");
}

TEST(Sealer, never_takes_a_nonce_twice) {
    std::set<std::string> nonces;
    std::string sealed;
    for (int round = 0; round < 3; ++round) {
        Sealer sealer{sealing_ring()};
        for (int i = 0; i < 1000; ++i) {  // several stocks of 256
            sealer.seal("same", "same", sealed);
            nonces.insert(sealed.substr(3, 12));
        }
    }
    EXPECT_EQ(nonces.size(), 3000U);
}

TEST(Sealer, shares_no_nonce_with_a_child_after_fork) {
    Sealer sealer{sealing_ring()};
    std::string sealed;
    sealer.seal("before", "row", sealed);  // a stock of nonces is now drawn
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        sealer.seal("in the child", "row", sealed);
        const bool told = ::write(ends[1], sealed.data() + 3, 12) == 12;
        ::_exit(told ? 0 : 1);
    }
    sealer.seal("in the parent", "row", sealed);
    std::string of_child(12, '\0');
    ASSERT_EQ(::read(ends[0], of_child.data(), 12), 12);
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    EXPECT_NE(of_child, sealed.substr(3, 12));
    ::close(ends[0]);
    ::close(ends[1]);
}

TEST(Sealer, keeps_the_value_out_of_its_problems) {
    Sealer sealer{sealing_ring()};
    std::string sealed;
    sealer.seal("370831199001011234", "row", sealed);
    try {
        sealer.open(sealed, "another row");
        FAIL();
    } catch (const Problem& problem) {
        EXPECT_TRUE(problem.args().empty());
        EXPECT_EQ(problem.text(Language::en).find("370831"), std::string::npos);
    }
}

TEST(PersonalFields, come_back_from_one_blob) {
    std::string blob;
    pack_fields({{PersonalField::number, "11010519491231002X"},
                 {PersonalField::mobile, ""},
                 {PersonalField::account, "6217001234567890123"}},
                blob);
    EXPECT_EQ(blob.size(), 2 + 18 + 2 + 19U);
    const PersonalFields fields = unpack_fields(blob);
    EXPECT_EQ(fields[PersonalField::number], "11010519491231002X");
    EXPECT_EQ(fields[PersonalField::account], "6217001234567890123");
    EXPECT_EQ(fields[PersonalField::mobile], "");
    EXPECT_EQ(PersonalFields{}[PersonalField::name], "");
}

RC_GTEST_PROP(PersonalFields, keep_texts_of_any_length,
              (const std::string& name, const std::string& address)) {
    const std::string large = std::string(20000, 'x') + address;
    std::string blob;
    pack_fields({{PersonalField::name, name}, {PersonalField::address, large}, {PersonalField{99}, "newer"}},
                blob);
    const PersonalFields fields{blob};
    RC_ASSERT(fields[PersonalField::name] == name);
    RC_ASSERT(fields[PersonalField::address] == large);
}

TEST(PersonalFields, refuse_a_broken_blob) {
    std::string blob;
    pack_fields({{PersonalField::name, "王"}, {PersonalField::mobile, "13812345678"}}, blob);
    for (const std::size_t length : {1, 2, 3, 4, 6, 7, 10})
        EXPECT_THROW(PersonalFields{blob.substr(0, length)}, Problem) << length;
    EXPECT_THROW(PersonalFields{"\x01\xff\xff\xff\xff\xff\xff"}, Problem);
    EXPECT_NO_THROW(PersonalFields{blob.substr(0, 5)});  // the first field whole
}

}  // namespace onecard
