// Wiping, randomness and hexadecimal digits for keys.

#include "engine/secret.hpp"

#include <botan/base64.h>
#include <botan/system_rng.h>
#include <string.h>

#include <algorithm>
#include <vector>

namespace onecard {
namespace {

int digit_value(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return -1;
}

}  // namespace

void wipe(void* bytes, std::size_t count) noexcept {
    if (count > 0) ::explicit_bzero(bytes, count);
}

void fill_random(std::span<std::uint8_t> bytes) { Botan::system_rng().randomize(bytes.data(), bytes.size()); }

std::string random_token(std::size_t bytes) {
    std::vector<std::uint8_t> drawn(bytes);
    fill_random(drawn);
    std::string token = Botan::base64_encode(drawn);
    wipe(drawn.data(), drawn.size());
    token.erase(std::ranges::find(token, '='), token.end());
    std::ranges::replace(token, '+', '-');
    std::ranges::replace(token, '/', '_');
    return token;
}

bool constant_time_equal(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    volatile unsigned char difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

std::string hex_of(std::span<const std::uint8_t> bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}

bool read_hex(std::string_view hex, std::span<std::uint8_t> out) noexcept {
    if (hex.size() != out.size() * 2) return false;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const int high = digit_value(hex[2 * i]);
        const int low = digit_value(hex[2 * i + 1]);
        if (high < 0 || low < 0) return false;
        out[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return true;
}

}  // namespace onecard
