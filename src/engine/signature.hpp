#pragma once
// Signer and Verifier: SM2 signatures (GB/T 32918.2) over SM3, as files to and from banks carry them.
//
// The user identity is the standard's default "1234567812345678"; a signature is the DER sequence of r and s.
// Keys travel as the uncompressed point, 04 and both coordinates in hexadecimal (130 digits), and never as
// SubjectPublicKeyInfo: libraries disagree about its object identifiers.

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/problem.hpp"
#include "engine/secret.hpp"

namespace onecard {

inline constexpr ProblemKind sm2_key_unreadable{
    "engine.sm2_key_unreadable", Fault::invalid,
    {"SM2 密钥无法读取", "The SM2 key cannot be read"},
    {"公钥应为 04 开头的 130 位十六进制数，且位于 SM2 曲线上；私钥应为 64 位十六进制数",
     "A public key is 130 hexadecimal digits beginning with 04, a point of the SM2 curve; a private key is "
     "64 digits"}};

struct Sm2KeyPair {
    Secret<32> private_key;
    std::string public_point;  ///< 130 lower-case hexadecimal digits beginning with 04

    /// From 64 hexadecimal digits; the point is computed. Throws sm2_key_unreadable.
    static Sm2KeyPair from_private_hex(std::string_view private_hex);
    std::string private_hex() const { return hex_of(private_key.bytes()); }
};

Sm2KeyPair generate_sm2_key();

/// The point in lower case; throws sm2_key_unreadable unless it lies on the curve.
std::string checked_sm2_point(std::string_view public_point);

/// Signs what update() was given since the last sign(). Not for two threads at once.
class Signer {
public:
    explicit Signer(const Sm2KeyPair& key);
    ~Signer();
    Signer(Signer&&) noexcept;
    Signer& operator=(Signer&&) noexcept;

    Signer& update(std::string_view bytes);
    std::string sign();                                                          ///< DER
    std::string sign(std::string_view bytes) { return update(bytes).sign(); }  ///< DER

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// Checks what update() was given since the last verify(). Not for two threads at once.
class Verifier {
public:
    explicit Verifier(std::string_view public_point);  ///< throws sm2_key_unreadable
    ~Verifier();
    Verifier(Verifier&&) noexcept;
    Verifier& operator=(Verifier&&) noexcept;

    Verifier& update(std::string_view bytes);
    bool verify(std::string_view signature);  ///< anything that is not a signature is simply false
    bool verify(std::string_view bytes, std::string_view signature) {
        return update(bytes).verify(signature);
    }

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace onecard
