// SM2 signatures by Botan.

#include "engine/signature.hpp"

#include <botan/pubkey.h>
#include <botan/sm2.h>
#include <botan/system_rng.h>

#include <array>
#include <vector>

#include "engine/sm2_keys.hpp"

namespace onecard {
namespace {

constexpr const char* signature_scheme = "1234567812345678,SM3";

std::string encoded_point(const Botan::EC_PublicKey& key) {
    return hex_of(key.public_point().encode(Botan::PointGFp::UNCOMPRESSED));
}

const std::uint8_t* data_of(std::string_view text) { return bytes_of(text).data(); }

}  // namespace

const Botan::EC_Group& sm2_curve() {
    static const Botan::EC_Group curve{"sm2p256v1"};
    return curve;
}

Botan::SM2_PublicKey sm2_public_key(std::string_view public_point) {
    std::array<std::uint8_t, 65> encoded{};
    if (!read_hex(public_point, encoded) || encoded[0] != 4) throw Problem{sm2_key_unreadable};
    try {
        return {sm2_curve(), sm2_curve().OS2ECP(encoded.data(), encoded.size())};
    } catch (const Botan::Exception&) {  // the point is not on the curve
        throw Problem{sm2_key_unreadable};
    }
}

Botan::SM2_PrivateKey sm2_private_key(const Sm2KeyPair& key) {
    const Botan::BigInt number{key.private_key.bytes().data(), key.private_key.bytes().size()};
    if (number < 1 || number >= sm2_curve().get_order() - 1) throw Problem{sm2_key_unreadable};
    return {Botan::system_rng(), sm2_curve(), number};
}

Sm2KeyPair Sm2KeyPair::from_private_hex(std::string_view private_hex) {
    Sm2KeyPair key;
    if (!read_hex(private_hex, key.private_key.bytes())) throw Problem{sm2_key_unreadable};
    key.public_point = encoded_point(sm2_private_key(key));
    return key;
}

Sm2KeyPair generate_sm2_key() {
    const Botan::SM2_PrivateKey made{Botan::system_rng(), sm2_curve()};
    Sm2KeyPair key;
    Botan::BigInt::encode_1363(key.private_key.bytes().data(), key.private_key.bytes().size(),
                               made.private_value());
    key.public_point = encoded_point(made);
    return key;
}

std::string checked_sm2_point(std::string_view public_point) {
    return encoded_point(sm2_public_key(public_point));
}

struct Signer::Inside {
    Botan::SM2_PrivateKey key;
    Botan::PK_Signer signer;

    explicit Inside(const Sm2KeyPair& pair)
        : key{sm2_private_key(pair)},
          signer{key, Botan::system_rng(), signature_scheme, Botan::DER_SEQUENCE} {}
};

Signer::Signer(const Sm2KeyPair& key) : inside_{std::make_unique<Inside>(key)} {}
Signer::~Signer() = default;
Signer::Signer(Signer&&) noexcept = default;
Signer& Signer::operator=(Signer&&) noexcept = default;

Signer& Signer::update(std::string_view bytes) {
    inside_->signer.update(data_of(bytes), bytes.size());
    return *this;
}

std::string Signer::sign() {
    const std::vector<std::uint8_t> signature = inside_->signer.signature(Botan::system_rng());
    return {signature.begin(), signature.end()};
}

struct Verifier::Inside {
    Botan::SM2_PublicKey key;
    std::unique_ptr<Botan::PK_Verifier> verifier;

    explicit Inside(std::string_view public_point) : key{sm2_public_key(public_point)} { begin(); }
    void begin() {
        verifier = std::make_unique<Botan::PK_Verifier>(key, signature_scheme, Botan::DER_SEQUENCE);
    }
};

Verifier::Verifier(std::string_view public_point) : inside_{std::make_unique<Inside>(public_point)} {}
Verifier::~Verifier() = default;
Verifier::Verifier(Verifier&&) noexcept = default;
Verifier& Verifier::operator=(Verifier&&) noexcept = default;

Verifier& Verifier::update(std::string_view bytes) {
    inside_->verifier->update(data_of(bytes), bytes.size());
    return *this;
}

bool Verifier::verify(std::string_view signature) {
    try {
        if (inside_->verifier->check_signature(data_of(signature), signature.size())) return true;
    } catch (const Botan::Exception&) {
        // Not even DER: no signature.
    }
    // Botan leaves what was fed in the digest when the signature is malformed, and would judge the next text
    // with it.
    inside_->begin();
    return false;
}

}  // namespace onecard
