#pragma once
// Sm3 (GB/T 32905) and HmacSm3: the digest of files and of the audit chain, and its keyed form.

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace Botan {
class HashFunction;
}

namespace onecard {

using Sm3Digest = std::array<std::uint8_t, 32>;

/// Takes a text in pieces. Not for two threads at once.
class Sm3 {
public:
    Sm3();
    ~Sm3();
    Sm3(Sm3&&) noexcept;
    Sm3& operator=(Sm3&&) noexcept;

    Sm3& update(std::span<const std::uint8_t> bytes);
    Sm3& update(std::string_view text);
    Sm3Digest finish();       ///< and starts afresh
    std::string finish_hex();  ///< 64 lower-case digits, and starts afresh

private:
    std::unique_ptr<Botan::HashFunction> hash_;
};

Sm3Digest sm3(std::string_view text);
std::string sm3_hex(std::string_view text);  ///< 64 lower-case digits

/// The key is set once and used for many texts. Not for two threads at once.
class HmacSm3 {
public:
    explicit HmacSm3(std::span<const std::uint8_t> key);
    ~HmacSm3();
    HmacSm3(HmacSm3&&) noexcept;
    HmacSm3& operator=(HmacSm3&&) noexcept;

    Sm3Digest of(std::string_view text);

private:
    struct Context;
    std::unique_ptr<Context> context_;
};

}  // namespace onecard
