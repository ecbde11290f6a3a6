#pragma once
// Secret: key bytes that are wiped when they go; and where random bytes and tokens come from.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace onecard {

/// Overwrites memory in a way the compiler may not leave out.
void wipe(void* bytes, std::size_t count) noexcept;
inline void wipe(std::string& text) noexcept { wipe(text.data(), text.size()); }

/// N key bytes. Not comparable and not printable, so that a key does not reach a log by accident.
template <std::size_t N>
class Secret {
public:
    Secret() = default;
    Secret(const Secret&) = default;
    Secret& operator=(const Secret&) = default;
    ~Secret() { wipe(bytes_.data(), N); }

    std::span<std::uint8_t, N> bytes() { return bytes_; }
    std::span<const std::uint8_t, N> bytes() const { return bytes_; }

private:
    std::array<std::uint8_t, N> bytes_{};
};

/// Fills from the operating system's generator.
void fill_random(std::span<std::uint8_t> bytes);

/// `bytes` random bytes as unpadded base64url, for session tokens and one-time links; 32 bytes give 43
/// characters.
std::string random_token(std::size_t bytes);

/// Takes the same time wherever the two differ; the lengths are not secret.
bool constant_time_equal(std::string_view a, std::string_view b) noexcept;

std::string hex_of(std::span<const std::uint8_t> bytes);  ///< lower case
/// False when `hex` is not exactly `out.size()` bytes of hexadecimal digits; `out` is then undefined.
bool read_hex(std::string_view hex, std::span<std::uint8_t> out) noexcept;

inline std::span<const std::uint8_t> bytes_of(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

}  // namespace onecard
