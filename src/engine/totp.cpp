// One-time codes by time.

#include "engine/totp.hpp"

#include <botan/mac.h>

#include <array>

#include "engine/secret.hpp"

namespace onecard {
namespace {

constexpr std::int64_t step_seconds = 30;

std::string code_of_step(std::span<const std::uint8_t> secret, std::int64_t step) {
    const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-1)");
    mac->set_key(secret.data(), secret.size());
    std::array<std::uint8_t, 8> counter;
    for (std::size_t i = 0; i < 8; ++i) counter[i] = static_cast<std::uint8_t>(step >> (8 * (7 - i)));
    mac->update(counter.data(), counter.size());
    std::array<std::uint8_t, 20> digest;
    mac->final(digest.data());
    const std::size_t at = digest[19] & 15U;
    std::uint32_t number = (digest[at] & 0x7FU) << 24 | static_cast<std::uint32_t>(digest[at + 1]) << 16 |
                           static_cast<std::uint32_t>(digest[at + 2]) << 8 | digest[at + 3];
    std::string code(6, '0');
    for (std::size_t i = 6; i-- > 0; number /= 10) code[i] = static_cast<char>('0' + number % 10);
    return code;
}

void add_escaped(std::string_view text, std::string& out) {
    for (const char c : text) {
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
            c == '_') {
            out += c;
        } else {
            const auto byte = static_cast<std::uint8_t>(c);
            out += '%';
            out += "0123456789ABCDEF"[byte >> 4];
            out += "0123456789ABCDEF"[byte & 15];
        }
    }
}

}  // namespace

std::string totp_code(std::span<const std::uint8_t> secret, std::int64_t unix_seconds) {
    return code_of_step(secret, unix_seconds / step_seconds);
}

std::optional<std::int64_t> totp_step(std::span<const std::uint8_t> secret, std::string_view code,
                                      std::int64_t unix_seconds, std::int64_t last_step) {
    const std::int64_t now = unix_seconds / step_seconds;
    for (const std::int64_t step : {now, now - 1, now + 1})
        if (step > last_step && constant_time_equal(code_of_step(secret, step), code)) return step;
    return std::nullopt;
}

std::string totp_secret_text(std::span<const std::uint8_t> secret) {
    std::string text;
    std::uint32_t held = 0;
    int bits = 0;
    for (const std::uint8_t byte : secret) {
        held = held << 8 | byte;
        bits += 8;
        for (; bits >= 5; bits -= 5) text += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[held >> (bits - 5) & 31];
    }
    if (bits > 0) text += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[held << (5 - bits) & 31];
    return text;
}

std::string totp_address(std::span<const std::uint8_t> secret, std::string_view issuer,
                         std::string_view account) {
    std::string address = "otpauth://totp/";
    add_escaped(issuer, address);
    address += ':';
    add_escaped(account, address);
    address += "?secret=" + totp_secret_text(secret) + "&issuer=";
    add_escaped(issuer, address);
    return address;
}

}  // namespace onecard
