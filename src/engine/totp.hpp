#pragma once
// TOTP (RFC 6238): six digits by HMAC-SHA-1 every 30 seconds, as authenticator programs show them.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace onecard {

std::string totp_code(std::span<const std::uint8_t> secret, std::int64_t unix_seconds);

/// The step (unix time / 30) whose code this is, one step of drift allowed either way; empty when it is none
/// of them or not later than `last_step`. Store the answer as the next `last_step`, so that a code serves
/// once.
std::optional<std::int64_t> totp_step(std::span<const std::uint8_t> secret, std::string_view code,
                                      std::int64_t unix_seconds, std::int64_t last_step);

/// The secret in base32 without padding, as it is typed into the program.
std::string totp_secret_text(std::span<const std::uint8_t> secret);

/// otpauth://totp/…, for the QR picture; issuer and account may be of any characters.
std::string totp_address(std::span<const std::uint8_t> secret, std::string_view issuer,
                         std::string_view account);

}  // namespace onecard
