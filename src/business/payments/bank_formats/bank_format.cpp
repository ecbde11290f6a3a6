// Which formats there are, and what all of them do with names.

#include "business/payments/bank_formats/bank_format.hpp"

#include <fstream>

#include "base/person_name.hpp"
#include "business/payments/problems.hpp"

namespace onecard::payments {

using namespace std::string_view_literals;

const BankFormat* find_format(std::string_view code) {
    for (const BankFormat* format : {&platform_text, &xlsx_list, &iso20022})
        if (format->code == code) return format;
    return nullptr;
}

const BankFormat& must_recognise(const std::filesystem::path& path) {
    char beginning[512];
    std::ifstream in{path, std::ios::binary};
    in.read(beginning, sizeof beginning);
    std::string_view read{beginning, static_cast<std::size_t>(in.gcount())};
    for (const BankFormat* format : {&xlsx_list, &iso20022, &platform_text})
        if (format->recognises(read)) return *format;
    throw Problem{answer_of_unknown_format};
}

std::optional<TextEncoding> find_encoding(std::string_view code) {
    if (code == "UTF-8") return TextEncoding::utf8;
    if (code == "GB18030") return TextEncoding::gb18030;
    return {};
}

void put_name(std::string_view name, TextEncoding encoding, std::int64_t seq, std::string& out,
              std::vector<PayNote>& notes) {
    // A separator or a control character inside a name would be read as structure.
    std::string clean;
    if (name.find_first_of("|\r\n\t\0"sv) != std::string_view::npos) {
        for (const char c : name) {
            if (c == '|') clean += "｜";
            else clean += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
        name = clean;
    }
    if (has_rare_glyph(name)) notes.push_back({seq, PayNote::What::private_use});
    if (encoding != TextEncoding::gb18030) {
        out.append(name);
        return;
    }
    const std::size_t before = out.size();
    try {
        append_gb18030(name, out);
        // Two-byte codes never have a digit second; a four-byte code always has.
        for (std::size_t i = before; i + 1 < out.size();) {
            if (static_cast<unsigned char>(out[i]) < 0x80) {
                ++i;
            } else if (out[i + 1] >= '0' && out[i + 1] <= '9') {
                notes.push_back({seq, PayNote::What::four_byte});
                break;
            } else {
                i += 2;
            }
        }
    } catch (const Problem&) {
        // The few characters without a code stand as □, and the line is reported.
        out.resize(before);
        notes.push_back({seq, PayNote::What::replaced});
        for (std::size_t i = 0; i < name.size();) {
            std::size_t size = 1;
            while (i + size < name.size() && (static_cast<unsigned char>(name[i + size]) & 0xC0) == 0x80)
                ++size;
            const std::size_t kept = out.size();
            try {
                append_gb18030(name.substr(i, size), out);
            } catch (const Problem&) {
                out.resize(kept);
                out += "\xA1\xF5";
            }
            i += size;
        }
    }
}

}  // namespace onecard::payments
