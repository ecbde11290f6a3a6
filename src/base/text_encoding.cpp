// UTF-8 by hand, the two-byte part of GB18030 by tables drawn from iconv once, everything else by iconv.

#include "base/text_encoding.hpp"

#include <fmt/format.h>
#include <iconv.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <memory>
#include <stdexcept>

#include "base/sheet_problems.hpp"

namespace onecard {
namespace {

constexpr unsigned lead_first = 0x81, lead_last = 0xFE, trail_first = 0x40, trail_last = 0xFE;
constexpr unsigned trails = trail_last - trail_first + 1;

void* open_iconv(const char* to, const char* from) {
    const iconv_t handle = iconv_open(to, from);
    if (handle == reinterpret_cast<iconv_t>(-1)) throw std::runtime_error{std::string{"iconv lacks "} + from};
    return handle;
}

struct IconvCloser {
    void operator()(void* handle) const { iconv_close(handle); }
};
using Iconv = std::unique_ptr<void, IconvCloser>;

/// One conversion of a few bytes; 0 when they are no character.
std::size_t convert_piece(void* handle, const char* in, std::size_t size, char* out, std::size_t room) {
    char* from = const_cast<char*>(in);
    char* to = out;
    std::size_t left = size;
    std::size_t free = room;
    if (iconv(handle, &from, &left, &to, &free) == static_cast<std::size_t>(-1) || left != 0) {
        iconv(handle, nullptr, nullptr, nullptr, nullptr);
        return 0;
    }
    return room - free;
}

unsigned byte_at(const char* p) {
    return static_cast<unsigned char>(*p);
}

/// Length of the UTF-8 character at `p`, 0 when wrong, -1 when it is cut off by `end`. Not for ASCII.
int utf8_length(const char* p, const char* end) {
    const unsigned a = byte_at(p);
    const auto left = end - p;
    const auto follows = [&](int i, unsigned low, unsigned high) {
        return byte_at(p + i) >= low && byte_at(p + i) <= high;
    };
    if (a < 0xC2 || a > 0xF4) return 0;
    if (a < 0xE0) {
        if (left < 2) return -1;
        return follows(1, 0x80, 0xBF) ? 2 : 0;
    }
    const unsigned low = a == 0xE0 ? 0xA0 : a == 0xF0 ? 0x90 : 0x80;
    const unsigned high = a == 0xED ? 0x9F : a == 0xF4 ? 0x8F : 0xBF;
    const int length = a < 0xF0 ? 3 : 4;
    if (left > 1 && !follows(1, low, high)) return 0;
    for (int i = 2; i < length && i < left; ++i)
        if (!follows(i, 0x80, 0xBF)) return 0;
    return left < length ? -1 : length;
}

std::uint32_t code_point(const char* p, int length) {
    const auto low = [&](int i) { return byte_at(p + i) & 0x3F; };
    if (length == 2) return (byte_at(p) & 0x1F) << 6 | low(1);
    if (length == 3) return (byte_at(p) & 0x0F) << 12 | low(1) << 6 | low(2);
    return (byte_at(p) & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3);
}

/// Code point of each two-byte code; 0 where there is none.
const std::vector<std::uint32_t>& two_byte_codes() {
    static const std::vector<std::uint32_t> table = [] {
        const Iconv handle{open_iconv("UTF-8", "GB18030")};
        std::vector<std::uint32_t> codes((lead_last - lead_first + 1) * trails);
        for (unsigned lead = lead_first; lead <= lead_last; ++lead)
            for (unsigned trail = trail_first; trail <= trail_last; ++trail) {
                const std::array in{static_cast<char>(lead), static_cast<char>(trail)};
                std::array<char, 8> out{};
                const auto made = convert_piece(handle.get(), in.data(), in.size(), out.data(), out.size());
                // A code that makes two characters is left to iconv, and so is one that makes ASCII.
                if (made >= 2 && utf8_length(out.data(), out.data() + made) == static_cast<int>(made))
                    codes[(lead - lead_first) * trails + trail - trail_first] =
                        code_point(out.data(), static_cast<int>(made));
            }
        return codes;
    }();
    return table;
}

/// Two-byte code of each character of the basic plane; 0 where it takes four bytes.
const std::vector<std::uint16_t>& basic_plane_codes() {
    static const std::vector<std::uint16_t> table = [] {
        const Iconv handle{open_iconv("GB18030", "UTF-8")};
        std::vector<std::uint16_t> codes(0x10000);
        for (std::uint32_t code = 0x80; code < 0x10000; ++code) {
            if (code >= 0xD800 && code <= 0xDFFF) continue;
            std::array<char, 4> in{};
            std::array<char, 8> out{};
            const auto length = put_utf8(code, in.data());
            const auto made = convert_piece(handle.get(), in.data(), static_cast<std::size_t>(length),
                                            out.data(), out.size());
            if (made == 2)
                codes[code] = static_cast<std::uint16_t>(byte_at(out.data()) << 8 | byte_at(out.data() + 1));
        }
        return codes;
    }();
    return table;
}

bool is_ascii_block(const char* p) {
    std::uint64_t word = 0;
    std::memcpy(&word, p, sizeof word);
    return (word & 0x8080808080808080u) == 0;
}

}  // namespace

std::string_view encoding_name(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::utf8: return "UTF-8";
        case TextEncoding::utf8_bom: return "UTF-8 BOM";
        case TextEncoding::gb18030: return "GB18030";
        case TextEncoding::utf16le: return "UTF-16LE";
        case TextEncoding::utf16be: return "UTF-16BE";
    }
    return "";
}

std::size_t put_utf8(std::uint32_t code, char* out) {
    if (code < 0x80) {
        out[0] = static_cast<char>(code);
        return 1;
    }
    if (code < 0x800) {
        out[0] = static_cast<char>(0xC0 | code >> 6);
        out[1] = static_cast<char>(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = static_cast<char>(0xE0 | code >> 12);
        out[1] = static_cast<char>(0x80 | (code >> 6 & 0x3F));
        out[2] = static_cast<char>(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = static_cast<char>(0xF0 | code >> 18);
    out[1] = static_cast<char>(0x80 | (code >> 12 & 0x3F));
    out[2] = static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out[3] = static_cast<char>(0x80 | (code & 0x3F));
    return 4;
}

Utf8Check check_utf8(std::string_view text) {
    Utf8Check check;
    const char* p = text.data();
    const char* const end = p + text.size();
    while (p < end) {
        if (byte_at(p) < 0x80) {
            while (end - p >= 8 && is_ascii_block(p)) p += 8;
            while (p < end && byte_at(p) < 0x80) ++p;
            continue;
        }
        // The plain three-byte characters, 汉字 among them, come in runs.
        while (end - p >= 3 && byte_at(p) - 0xE1u < 0x0Cu && (byte_at(p + 1) & 0xC0) == 0x80 &&
               (byte_at(p + 2) & 0xC0) == 0x80) {
            p += 3;
            ++check.three_byte_marks;
        }
        if (p == end || byte_at(p) < 0x80) continue;
        const int length = utf8_length(p, end);
        if (length <= 0) {
            check.cut_off = length < 0;
            break;
        }
        p += length;
        check.three_byte_marks += length == 3;
    }
    check.valid_bytes = static_cast<std::size_t>(p - text.data());
    return check;
}

void append_gb18030(std::string_view utf8, std::string& out) {
    const auto& codes = basic_plane_codes();
    thread_local const Iconv rare{open_iconv("GB18030", "UTF-8")};
    const std::size_t before = out.size();
    bool wrong = false;
    std::uint32_t without_code = 0;
    // Two bytes may become four, never more: twice the input is room enough.
    out.resize_and_overwrite(before + 2 * utf8.size() + 8, [&](char* begin, std::size_t) {
        char* to = begin + before;
        const char* p = utf8.data();
        const char* const end = p + utf8.size();
        while (p < end) {
            if (byte_at(p) < 0x80) {
                while (end - p >= 8 && is_ascii_block(p)) {
                    std::memcpy(to, p, 8);
                    p += 8;
                    to += 8;
                }
                while (p < end && byte_at(p) < 0x80) *to++ = *p++;
                continue;
            }
            const int length = utf8_length(p, end);
            if (length <= 0) {
                wrong = true;
                break;
            }
            const std::uint32_t code = code_point(p, length);
            if (const unsigned two = code < 0x10000 ? codes[code] : 0u; two != 0) {
                *to++ = static_cast<char>(two >> 8);
                *to++ = static_cast<char>(two & 0xFF);
            } else {
                const auto made = convert_piece(rare.get(), p, static_cast<std::size_t>(length), to, 8);
                if (made == 0) {
                    without_code = code;
                    break;
                }
                to += made;
            }
            p += length;
        }
        return static_cast<std::size_t>(to - begin);
    });
    if (!wrong && without_code == 0) return;
    out.resize(before);
    if (wrong) throw Problem{text_not_utf8};
    throw Problem{text_not_in_gb18030}.with(fmt::format("U+{:04X}", without_code));
}

std::string to_gb18030(std::string_view utf8) {
    std::string out;
    append_gb18030(utf8, out);
    return out;
}

std::vector<std::string> four_byte_in_gb18030(std::string_view utf8) {
    const auto& codes = basic_plane_codes();
    std::vector<std::string> found;
    const char* p = utf8.data();
    const char* const end = p + utf8.size();
    while (p < end) {
        if (byte_at(p) < 0x80) {
            ++p;
            continue;
        }
        const int length = utf8_length(p, end);
        if (length <= 0) throw Problem{text_not_utf8};
        const std::uint32_t code = code_point(p, length);
        std::string character{p, static_cast<std::size_t>(length)};
        p += length;
        // Six characters beyond the basic plane have two-byte codes.
        if (code < 0x10000 ? codes[code] != 0 : to_gb18030(character).size() < 4) continue;
        if (std::find(found.begin(), found.end(), character) == found.end())
            found.push_back(std::move(character));
    }
    return found;
}

Decoder::Decoder(TextEncoding from)
    : from_{from},
      iconv_{open_iconv("UTF-8", from == TextEncoding::utf8_bom ? "UTF-8" : encoding_name(from).data())} {}

Decoder::~Decoder() {
    iconv_close(iconv_);
}

Decoder::Step Decoder::step(std::string_view in, char* out, std::size_t room, bool last) {
    if (from_ == TextEncoding::gb18030) return step_gb18030(in, out, room, last);
    char* from = const_cast<char*>(in.data());
    char* to = out;
    std::size_t left = in.size();
    std::size_t free = room;
    const bool failed = iconv(iconv_, &from, &left, &to, &free) == static_cast<std::size_t>(-1);
    const int reason = failed ? errno : 0;
    return {in.size() - left, room - free, reason == EILSEQ || (reason == EINVAL && last)};
}

Decoder::Step Decoder::step_gb18030(std::string_view in, char* out, std::size_t room, bool last) {
    const auto& codes = two_byte_codes();
    const char* p = in.data();
    const char* const end = p + in.size();
    char* to = out;
    char* const full = out + room;
    const auto stop = [&](bool wrong) {
        return Step{static_cast<std::size_t>(p - in.data()), static_cast<std::size_t>(to - out), wrong};
    };
    while (p < end && full - to >= 8) {
        if (byte_at(p) < 0x80) {
            while (end - p >= 8 && full - to >= 8 && is_ascii_block(p)) {
                std::memcpy(to, p, 8);
                p += 8;
                to += 8;
            }
            while (p < end && to < full && byte_at(p) < 0x80) *to++ = *p++;
            continue;
        }
        const unsigned lead = byte_at(p);
        if (lead < lead_first || lead > lead_last) return stop(true);
        if (end - p < 2) return stop(last);
        const unsigned trail = byte_at(p + 1);
        std::size_t length = 2;
        if (trail >= trail_first && trail <= trail_last) {
            if (const auto code = codes[(lead - lead_first) * trails + trail - trail_first]; code != 0) {
                p += 2;
                to += put_utf8(code, to);
                continue;
            }
        } else {
            length = 4;
            if (trail < '0' || trail > '9') return stop(true);
            if (end - p < 4) return stop(last);
        }
        const std::size_t made = convert_piece(iconv_, p, length, to, static_cast<std::size_t>(full - to));
        if (made == 0) return stop(true);
        p += length;
        to += made;
    }
    return stop(false);
}

std::string from_gb18030(std::string_view text) {
    Decoder decoder{TextEncoding::gb18030};
    std::string out;
    while (!text.empty()) {
        const std::size_t before = out.size();
        Decoder::Step step;
        out.resize_and_overwrite(before + text.size() * 2 + 16, [&](char* begin, std::size_t size) {
            step = decoder.step(text, begin + before, size - before, true);
            return before + step.made;
        });
        text.remove_prefix(step.taken);
        if (step.wrong)
            throw Problem{sheet_wrong_encoding}
                .with(std::to_string(1 + std::count(out.begin(), out.end(), '\n')))
                .with("GB18030");
    }
    return out;
}

}  // namespace onecard
