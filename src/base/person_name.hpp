#pragma once
// Names of people: how they are normalised, compared, hashed and masked (R3.1-14).

#include <cstdint>
#include <string>
#include <string_view>

namespace onecard {

/// Whether the bytes are UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
bool is_utf8(std::string_view text);

/// Code points of valid UTF-8.
std::size_t count_code_points(std::string_view text);

/// Writes the form in which names are compared: no spaces, one middle dot, half-width, upper case.
/// `out` is overwritten; handing in the same string again and again costs no allocation.
void normalise_name(std::string_view name, std::string& out);
std::string normalise_name(std::string_view name);

/// A glyph that other systems may hold under another code: private use areas, and U+FFFD where one was lost.
/// Such names are never matched by a machine.
bool has_rare_glyph(std::string_view name);

/// FNV-1a, 64 bits, of a normalised name: the same on every machine and for all time, since it is stored.
constexpr std::uint64_t name_hash(std::string_view normalised) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : normalised) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3;
    }
    return hash;
}

/// "欧***": the first character and a star for each further one. A name of one character is all star.
std::string masked_name(std::string_view name);

}  // namespace onecard
