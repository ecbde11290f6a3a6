// What the quick XML reader needs but rarely: references, and the declaration of the encoding.

#include "base/xml_stream.hpp"

#include <cctype>
#include <charconv>

namespace onecard {

bool is_quick_xml(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) return false;
    if (head.substr(0, 4).find('\0') != std::string_view::npos) return false;  // UTF-16 without a mark
    if (!head.starts_with("<?xml")) return true;
    const std::string_view declaration = head.substr(0, head.find("?>"));
    const auto at = declaration.find("encoding");
    if (at == std::string_view::npos) return true;
    const auto open = declaration.find_first_of("\"'", at);
    if (open == std::string_view::npos) return false;
    std::string name{declaration.substr(open + 1, declaration.find(declaration[open], open + 1) - open - 1)};
    for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return name == "utf-8";
}

bool resolve_references(std::string_view raw, bool in_attribute, std::string& out) {
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (!(XmlBytes::of(c) & (XmlBytes::care | XmlBytes::blank))) {
            out += c;
            continue;
        }
        if (XmlBytes::of(c) & XmlBytes::blank) {
            if (c == '\r' && i + 1 < raw.size() && raw[i + 1] == '\n') continue;
            out += in_attribute ? ' ' : c == '\r' ? '\n' : c;
            continue;
        }
        if (c != '&') return false;  // a control character that XML forbids
        const auto end = raw.find(';', i);
        if (end == std::string_view::npos) return false;
        const std::string_view name = raw.substr(i + 1, end - i - 1);
        i = end;
        if (name == "lt")
            out += '<';
        else if (name == "gt")
            out += '>';
        else if (name == "amp")
            out += '&';
        else if (name == "quot")
            out += '"';
        else if (name == "apos")
            out += '\'';
        else if (name.starts_with('#')) {
            const bool hex = name.starts_with("#x");
            const std::string_view digits = name.substr(hex ? 2 : 1);
            std::uint32_t code = 0;
            const auto [stop, error] =
                std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
            if (digits.empty() || error != std::errc{} || stop != digits.data() + digits.size()) return false;
            const bool allowed = code == '\t' || code == '\n' || code == '\r' ||
                                 (code >= 0x20 && code < 0xD800) || (code >= 0xE000 && code < 0xFFFE) ||
                                 (code >= 0x10000 && code < 0x110000);
            if (!allowed) return false;
            char utf8[4];
            out.append(utf8, put_utf8(code, utf8));
        } else {
            return false;
        }
    }
    return true;
}

}  // namespace onecard
