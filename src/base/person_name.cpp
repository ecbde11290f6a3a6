// Names are nearly always three-byte characters between U+4000 and U+9FFF: these pass untouched.

#include "base/person_name.hpp"

#include <cstring>

namespace onecard {
namespace {

unsigned char byte_at(std::string_view text, std::size_t i) {
    return static_cast<unsigned char>(text[i]);
}

bool is_continuation(unsigned char byte) {
    return (byte & 0xC0) == 0x80;
}

/// Bytes of the sequence that starts at `i`, or 0 when it is not well-formed.
std::size_t sequence_length(std::string_view text, std::size_t i) {
    const unsigned char lead = byte_at(text, i);
    const std::size_t left = text.size() - i;
    if (lead < 0x80) return 1;
    if (lead < 0xC2) return 0;
    if (left < 2) return 0;
    const unsigned char second = byte_at(text, i + 1);
    if (lead < 0xE0) return is_continuation(second) ? 2 : 0;
    // The second byte alone rules out overlong forms, surrogates and what lies above U+10FFFF.
    unsigned char low = 0x80, high = 0xBF;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
    if (second < low || second > high) return 0;
    if (lead < 0xF0) return left >= 3 && is_continuation(byte_at(text, i + 2)) ? 3 : 0;
    if (lead > 0xF4) return 0;
    return left >= 4 && is_continuation(byte_at(text, i + 2)) && is_continuation(byte_at(text, i + 3)) ? 4
                                                                                                       : 0;
}

std::uint32_t code_point(std::string_view text, std::size_t i, std::size_t length) {
    const auto low = [&](std::size_t at) { return std::uint32_t{byte_at(text, i + at)} & 0x3F; };
    const std::uint32_t lead = byte_at(text, i);
    switch (length) {
        case 2: return (lead & 0x1F) << 6 | low(1);
        case 3: return (lead & 0x0F) << 12 | low(1) << 6 | low(2);
        case 4: return (lead & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3);
        default: return lead;
    }
}

/// How many leading bytes are plain CJK characters of three bytes.
std::size_t plain_prefix(std::string_view name) {
    std::size_t i = 0;
    while (i + 2 < name.size() && byte_at(name, i) >= 0xE4 && byte_at(name, i) <= 0xE9) i += 3;
    return i;
}

bool is_space(std::uint32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200B) ||
           c == 0x202F || c == 0x205F || c == 0xFEFF;
}

bool is_middle_dot(std::uint32_t c) {
    return c == 0xB7 || c == '.' || c == 0x2022 || c == 0x30FB || c == 0xFF0E || c == 0x2027;
}

}  // namespace

bool is_utf8(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        std::uint64_t eight = 0;
        if (i + 8 <= text.size()) {
            std::memcpy(&eight, text.data() + i, 8);
            if ((eight & 0x8080808080808080) == 0) {
                i += 8;
                continue;
            }
        }
        const std::size_t length = sequence_length(text, i);
        if (length == 0) return false;
        i += length;
    }
    return true;
}

std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += !is_continuation(static_cast<unsigned char>(c));
    return count;
}

void normalise_name(std::string_view name, std::string& out) {
    std::size_t i = plain_prefix(name);
    out.assign(name.substr(0, i));
    while (i < name.size()) {
        const std::size_t length = sequence_length(name, i);
        if (length == 0) {  // not UTF-8: kept, so that two broken names are equal only byte for byte
            out += name[i++];
            continue;
        }
        std::uint32_t c = code_point(name, i, length);
        if (is_middle_dot(c)) {
            out += "\xC2\xB7";
        } else if (!is_space(c)) {
            if (c > 0xFF00 && c < 0xFF5F) c -= 0xFEE0;  // full-width forms stand in ASCII order
            if (c < 0x80)
                out += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
            else
                out.append(name, i, length);
        }
        i += length;
    }
}

std::string normalise_name(std::string_view name) {
    std::string out;
    normalise_name(name, out);
    return out;
}

bool has_rare_glyph(std::string_view name) {
    std::size_t i = plain_prefix(name);
    while (i < name.size()) {
        const std::size_t length = sequence_length(name, i);
        if (length == 0) return true;
        const std::uint32_t c = code_point(name, i, length);
        if ((c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000 || c == 0xFFFD) return true;
        i += length;
    }
    return false;
}

std::string masked_name(std::string_view name) {
    const std::size_t characters = count_code_points(name);
    if (characters < 2) return std::string(characters, '*');
    std::size_t first = 1;
    while (first < name.size() && is_continuation(byte_at(name, first))) ++first;
    return std::string{name.substr(0, first)} + std::string(characters - 1, '*');
}

}  // namespace onecard
