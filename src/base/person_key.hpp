#pragma once
// PersonKey: the keyed hash by which a person is found without storing the number in the clear.

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>

namespace onecard {

/// The first 16 bytes of HMAC-SM3 over certificate type and normalised number.
struct PersonKey {
    std::array<std::uint8_t, 16> bytes{};

    friend constexpr auto operator<=>(const PersonKey&, const PersonKey&) = default;
    /// Already a uniform hash: its first 8 bytes serve as the hash of in-memory indexes.
    std::uint64_t head() const {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
};

}  // namespace onecard

template <>
struct std::hash<onecard::PersonKey> {
    std::size_t operator()(const onecard::PersonKey& key) const noexcept { return key.head(); }
};
