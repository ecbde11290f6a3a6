// SM2 signatures: a second library accepts ours, ours accepts its, and anything changed is refused.

#include "engine/signature.hpp"

#include <gtest/gtest.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <rapidcheck/gtest.h>

#include <memory>

namespace onecard {
namespace {

constexpr std::string_view standard_user = "1234567812345678";

using OtherKey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// The key as OpenSSL holds it; the private part only when `with_private`.
OtherKey in_second_library(const Sm2KeyPair& key, bool with_private) {
    std::array<std::uint8_t, 65> point{};
    EXPECT_TRUE(read_hex(key.public_point, point));
    BIGNUM* number = BN_bin2bn(key.private_key.bytes().data(), 32, nullptr);
    OSSL_PARAM_BLD* built = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_utf8_string(built, OSSL_PKEY_PARAM_GROUP_NAME, "SM2", 0);
    OSSL_PARAM_BLD_push_octet_string(built, OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    if (with_private) OSSL_PARAM_BLD_push_BN(built, OSSL_PKEY_PARAM_PRIV_KEY, number);
    OSSL_PARAM* parameters = OSSL_PARAM_BLD_to_param(built);
    EVP_PKEY_CTX* maker = EVP_PKEY_CTX_new_from_name(nullptr, "SM2", nullptr);
    EVP_PKEY* made = nullptr;
    EXPECT_EQ(EVP_PKEY_fromdata_init(maker), 1);
    EXPECT_EQ(
        EVP_PKEY_fromdata(maker, &made, with_private ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, parameters),
        1);
    EVP_PKEY_CTX_free(maker);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(built);
    BN_free(number);
    return {made, EVP_PKEY_free};
}

struct OtherContext {
    EVP_PKEY_CTX* key;
    EVP_MD_CTX* digest = EVP_MD_CTX_new();

    explicit OtherContext(EVP_PKEY* with) : key{EVP_PKEY_CTX_new_from_pkey(nullptr, with, nullptr)} {
        EXPECT_EQ(EVP_PKEY_CTX_set1_id(key, standard_user.data(), static_cast<int>(standard_user.size())), 1);
        EVP_MD_CTX_set_pkey_ctx(digest, key);
    }
    OtherContext(const OtherContext&) = delete;
    OtherContext& operator=(const OtherContext&) = delete;
    ~OtherContext() {
        EVP_MD_CTX_free(digest);
        EVP_PKEY_CTX_free(key);
    }
};

bool second_library_accepts(const Sm2KeyPair& key, std::string_view text, std::string_view signature) {
    const OtherKey other = in_second_library(key, false);
    const OtherContext context{other.get()};
    EXPECT_EQ(EVP_DigestVerifyInit(context.digest, nullptr, EVP_sm3(), nullptr, other.get()), 1);
    return EVP_DigestVerify(context.digest, bytes_of(signature).data(), signature.size(),
                            bytes_of(text).data(), text.size()) == 1;
}

std::string signed_by_second_library(const Sm2KeyPair& key, std::string_view text) {
    const OtherKey other = in_second_library(key, true);
    const OtherContext context{other.get()};
    EXPECT_EQ(EVP_DigestSignInit(context.digest, nullptr, EVP_sm3(), nullptr, other.get()), 1);
    std::string signature(128, '\0');
    std::size_t length = signature.size();
    EXPECT_EQ(EVP_DigestSign(context.digest, reinterpret_cast<unsigned char*>(signature.data()), &length,
                             bytes_of(text).data(), text.size()),
              1);
    signature.resize(length);
    return signature;
}

const Sm2KeyPair& signing_pair() {
    static const Sm2KeyPair pair = generate_sm2_key();
    return pair;
}

}  // namespace

TEST(Signature, is_accepted_by_a_second_library_and_accepts_its) {
    Signer signer{signing_pair()};
    Verifier verifier{signing_pair().public_point};
    for (const std::string& text :
         {std::string{}, std::string{"H|B202406|1|"}, std::string(100000, '\xd2')}) {
        EXPECT_TRUE(second_library_accepts(signing_pair(), text, signer.sign(text)));
        EXPECT_TRUE(verifier.verify(text, signed_by_second_library(signing_pair(), text)));
    }
    EXPECT_FALSE(second_library_accepts(signing_pair(), "another text", signer.sign("a text")));
}

RC_GTEST_PROP(Signature, covers_the_pieces_in_their_order, (const std::vector<std::string>& pieces)) {
    static Signer signer{signing_pair()};
    static Verifier verifier{signing_pair().public_point};
    std::string whole;
    for (const auto& piece : pieces) {
        signer.update(piece);
        verifier.update(piece);
        whole += piece;
    }
    const std::string signature = signer.sign();
    RC_ASSERT(verifier.verify(signature));
    RC_ASSERT(verifier.verify(whole, signature));
    RC_ASSERT(!verifier.verify(whole + 'x', signature));
}

TEST(Signature, is_refused_when_any_byte_is_changed) {
    const std::string text = "D|1|line_7|6217001234567890123|王小明|01|…|50000|";
    const std::string signature = Signer{signing_pair()}.sign(text);
    Verifier verifier{signing_pair().public_point};
    for (std::size_t at = 0; at < signature.size(); ++at) {
        std::string wrong = signature;
        wrong[at] = static_cast<char>(wrong[at] ^ 1);
        EXPECT_FALSE(verifier.verify(text, wrong)) << at;
        EXPECT_FALSE(verifier.verify(text, signature.substr(0, at))) << at;
        EXPECT_TRUE(verifier.verify(text, signature)) << at;  // a refused one leaves nothing behind
    }
    EXPECT_FALSE(verifier.verify(text, signature + '\0'));
    EXPECT_FALSE(Verifier{generate_sm2_key().public_point}.verify(text, signature));
}

TEST(Sm2Key, is_known_by_its_private_half) {
    const Sm2KeyPair again = Sm2KeyPair::from_private_hex(signing_pair().private_hex());
    EXPECT_EQ(again.public_point, signing_pair().public_point);
    EXPECT_EQ(again.public_point.size(), 130U);
    EXPECT_TRUE(again.public_point.starts_with("04"));
    EXPECT_NE(generate_sm2_key().private_hex(), signing_pair().private_hex());
    // The base point of GB/T 32918.5, times one.
    EXPECT_EQ(Sm2KeyPair::from_private_hex(std::string(63, '0') + '1').public_point,
              "0432c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7"
              "bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0");
}

TEST(Sm2Key, is_refused_when_it_is_none) {
    std::string off_curve = signing_pair().public_point;
    off_curve.back() = off_curve.back() == '0' ? '1' : '0';
    for (const std::string& wrong :
         {std::string{}, std::string{"04"}, off_curve, std::string(130, '0'),
          "02" + signing_pair().public_point.substr(2), "04" + std::string(128, 'f')})
        EXPECT_THROW(Verifier{wrong}, Problem) << wrong;
    for (const std::string& wrong :
         {std::string{}, std::string(64, '0'), std::string(64, 'f'), std::string(64, 'g')})
        EXPECT_THROW(Sm2KeyPair::from_private_hex(wrong), Problem) << wrong;
    std::string capitals = signing_pair().public_point;
    for (char& c : capitals) c = static_cast<char>(std::toupper(c));
    EXPECT_EQ(checked_sm2_point(capitals), signing_pair().public_point);
}

}  // namespace onecard
