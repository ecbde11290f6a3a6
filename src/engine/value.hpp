#pragma once
// Value: what goes into a statement; one overload of to_value for each type that a column can hold.

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/money.hpp"
#include "base/person_key.hpp"
#include "base/region_code.hpp"

namespace onecard {

/// Bytes for a BYTEA/BLOB column; does not own them.
struct Blob {
    std::string_view bytes;
};

using Value = std::variant<std::monostate, std::int64_t, std::string_view, Blob>;

inline Value to_value(std::monostate) { return {}; }
inline Value to_value(bool flag) { return std::int64_t{flag}; }
template <std::integral T>
    requires(!std::same_as<T, bool>)
Value to_value(T number) {
    return static_cast<std::int64_t>(number);
}
inline Value to_value(std::string_view text) { return text; }
inline Value to_value(const std::string& text) { return std::string_view{text}; }
inline Value to_value(const char* text) { return std::string_view{text}; }
inline Value to_value(Blob blob) { return blob; }
inline Value to_value(const PersonKey& key) {
    return Blob{{reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()}};
}
inline Value to_value(Money money) { return money.fen(); }
inline Value to_value(Date date) { return std::int64_t{date.number()}; }
inline Value to_value(Instant at) { return at.micros(); }
inline Value to_value(RegionCode code) { return code.number(); }
/// An empty id (0) is NULL.
template <class Of>
Value to_value(Id<Of> id) {
    return id ? Value{id.number()} : Value{};
}
template <class T>
Value to_value(const std::optional<T>& maybe) {
    return maybe ? to_value(*maybe) : Value{};
}

}  // namespace onecard
