#pragma once
// Two readers of XML that comes in blocks: expat for all there is, and a quick one for sheets in UTF-8.
//
// A handler has start(name, attributes) -> bool and end(name) -> bool, where false stops the reading, text(piece),
// and wants_text(), which tells whether text here matters. Names come without their namespace prefix. Both readers
// refuse document types (and with them every entity of its own), deep nesting and endless tokens.
//
// What the quick reader leaves unchecked, for a sheet is data between tags we know: characters of names, text that
// nobody wants, and attributes of the same name under two prefixes. Where expat accepts, both say the same.

#include <expat.h>
#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <exception>
#include <memory>
#include <new>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/sheet_problems.hpp"
#include "base/text_encoding.hpp"

namespace onecard {

inline constexpr int deepest_element = 64;
inline constexpr std::size_t longest_token_bytes = 2 << 20;  // an unfinished token is held in memory

inline std::string_view without_prefix(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct XmlAttribute {
    std::string_view name;  ///< with its prefix
    std::string_view value;
};

class XmlAttributes : public std::span<const XmlAttribute> {
public:
    using span::span;
    /// By name without prefix; the first one wins. Empty if missing.
    std::string_view operator[](std::string_view name) const {
        for (const XmlAttribute& attribute : *this)
            if (without_prefix(attribute.name) == name) return attribute.value;
        return {};
    }
};

template <class Handler>
class ExpatXml {
public:
    ExpatXml(std::string part, Handler& handler)
        : part_{std::move(part)}, handler_{handler}, parser_{XML_ParserCreate(nullptr)} {
        if (!parser_) throw std::bad_alloc{};
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), on_start, on_end);
        XML_SetCharacterDataHandler(parser_.get(), on_text);
        XML_SetStartDoctypeDeclHandler(parser_.get(), on_document_type);
    }

    /// False when the handler has stopped. An empty block is the end.
    bool feed(std::span<const char> block) {
        fed_ += block.size();
        const auto status =
            XML_Parse(parser_.get(), block.data(), static_cast<int>(block.size()), block.empty());
        if (failure_) std::rethrow_exception(failure_);
        if (stopped_) return false;
        const auto at = XML_GetCurrentByteIndex(parser_.get());
        if (status != XML_STATUS_OK || fed_ - static_cast<std::uint64_t>(at) > longest_token_bytes)
            throw Problem{sheet_damaged}.with(fmt::format("{}@{}", part_, at));
        return true;
    }

private:
    /// Runs a handler; what it throws must not pass through expat.
    void guard(const auto& work) {
        if (stopped_) return;
        try {
            if (work()) return;
        } catch (...) { failure_ = std::current_exception(); }
        stopped_ = true;
        XML_StopParser(parser_.get(), XML_FALSE);
    }

    static ExpatXml& self(void* data) { return *static_cast<ExpatXml*>(data); }
    static void on_start(void* data, const char* name, const char** pairs) {
        ExpatXml& xml = self(data);
        xml.guard([&] {
            if (++xml.depth_ > deepest_element) throw Problem{sheet_damaged}.with(xml.part_);
            xml.attributes_.clear();
            for (; *pairs; pairs += 2) xml.attributes_.push_back({pairs[0], pairs[1]});
            return xml.handler_.start(without_prefix(name), XmlAttributes{xml.attributes_});
        });
    }
    static void on_end(void* data, const char* name) {
        ExpatXml& xml = self(data);
        --xml.depth_;
        xml.guard([&] { return xml.handler_.end(without_prefix(name)); });
    }
    static void on_text(void* data, const char* piece, int size) {
        ExpatXml& xml = self(data);
        xml.guard([&] {
            if (xml.handler_.wants_text()) xml.handler_.text({piece, static_cast<std::size_t>(size)});
            return true;
        });
    }
    static void on_document_type(void* data, const char*, const char*, const char*, int) {
        ExpatXml& xml = self(data);
        xml.guard([&]() -> bool { throw Problem{sheet_document_type}.with(xml.part_); });
    }

    struct Free {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };
    std::string part_;
    Handler& handler_;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> parser_;
    std::vector<XmlAttribute> attributes_;
    std::uint64_t fed_ = 0;
    int depth_ = 0;
    bool stopped_ = false;
    std::exception_ptr failure_;
};

/// Whether the quick reader can read a part that begins so: UTF-8, said or unsaid.
bool is_quick_xml(std::string_view head);

/// Resolves references and line ends of a text or an attribute's value; false when one is unknown.
bool resolve_references(std::string_view raw, bool in_attribute, std::string& out);

/// What a byte is to the quick reader.
struct XmlBytes {
    enum : std::uint8_t { blank = 1, ends_name = 2, care = 4, high = 8, colon = 16, ends_text = 32 };
    static constexpr auto kinds = [] {
        std::array<std::uint8_t, 256> kind{};
        for (unsigned c = 0; c < 0x20; ++c) kind[c] = care;  // references, line ends, and what XML forbids
        for (unsigned c = 0x80; c < 0x100; ++c) kind[c] = high;
        for (const unsigned c : {0x20u, 0x09u, 0x0Au, 0x0Du}) kind[c] = blank | ends_name;
        kind['\r'] |= care;
        kind['&'] = care;
        for (const char c : {'/', '>', '=', '<', '"', '\''}) kind[static_cast<unsigned char>(c)] |= ends_name;
        kind[':'] = colon;
        kind['<'] |= ends_text;
        kind[0] |= ends_name | ends_text;
        return kind;
    }();
    static std::uint8_t of(char c) { return kinds[static_cast<unsigned char>(c)]; }
};

template <class Handler>
class QuickXml {
public:
    QuickXml(std::string part, Handler& handler) : part_{std::move(part)}, handler_{handler} {}

    /// False when the handler has stopped. An empty block is the end.
    bool feed(std::span<const char> block) {
        const std::size_t kept = window_.size() - begin_;
        if (kept > longest_token_bytes) damaged(begin_);
        window_.erase(0, begin_);
        before_ += begin_;
        begin_ = 0;
        window_.append(block.data(), block.size());
        last_ = block.empty();
        if (!parse()) return false;
        if (last_ && (begin_ != window_.size() || depth_ != 0 || !had_root_)) damaged(begin_);
        return true;
    }

private:
    [[noreturn]] void damaged(std::size_t at) const {
        throw Problem{sheet_damaged}.with(fmt::format("{}@{}", part_, before_ + at));
    }
    [[noreturn]] void damaged(const char* at) const {
        damaged(static_cast<std::size_t>(at - window_.data()));
    }

    /// Reads all whole tokens; begin_ stays at the first unfinished one. False when the handler has stopped.
    bool parse() {
        const char* const first = window_.data();
        end_ = first + window_.size();  // a NUL stands there
        const char* p = first;
        if (before_ == 0 && window_.starts_with("\xEF\xBB\xBF")) p += 3;
        while (p < end_) {
            const char* next = nullptr;
            if (*p != '<')
                next = read_text(p);
            else if (p[1] == '/')
                next = read_end_tag(p);
            else if (p[1] == '!')
                next = read_declaration(p);
            else if (p[1] == '?')
                next = after(p, "?>");
            else
                next = read_start_tag(p);
            if (stopped_) return false;
            if (next == nullptr) break;
            p = next;
        }
        begin_ = static_cast<std::size_t>(p - first);
        return true;
    }

    /// Behind the next `mark`, null if it has not come yet.
    const char* after(const char* p, std::string_view mark) const {
        const auto at = std::string_view{p, static_cast<std::size_t>(end_ - p)}.find(mark);
        return at == std::string_view::npos ? nullptr : p + at + mark.size();
    }

    const char* read_text(const char* p) {
        unsigned kinds = 0;
        const char* next = p;
        for (;; ++next) {
            const std::uint8_t kind = XmlBytes::of(*next);
            if (kind & XmlBytes::ends_text && (*next == '<' || next == end_)) break;
            kinds |= kind;
        }
        if (next == end_ && !last_) {
            if (static_cast<std::size_t>(next - p) <= longest_token_bytes / 2) return nullptr;
            next = safe_cut(next - 16);
        }
        const std::string_view raw{p, static_cast<std::size_t>(next - p)};
        if (depth_ == 0) {
            for (const char& c : raw)
                if (!(XmlBytes::of(c) & XmlBytes::blank)) damaged(&c);
        } else if (handler_.wants_text()) {
            deliver_text(raw, kinds);
        }
        return next;
    }

    /// A place at or somewhat before `at` where a long text can be cut: within no reference, character or CR LF.
    static const char* safe_cut(const char* at) {
        for (int i = 0; i < 16; ++i)
            if (at[-i] == '&') at -= i;
        while ((XmlBytes::of(*at) & XmlBytes::high) && (*at & 0x40) == 0) --at;
        return at[-1] == '\r' ? at - 1 : at;
    }

    void deliver_text(std::string_view raw, unsigned kinds) {
        if ((kinds & XmlBytes::high) && !is_valid_utf8(raw)) damaged(raw.data());
        if (!(kinds & XmlBytes::care)) {
            handler_.text(raw);
            return;
        }
        scratch_.clear();
        if (!resolve_references(raw, false, scratch_)) damaged(raw.data());
        handler_.text(scratch_);
    }

    const char* read_declaration(const char* p) {
        const std::string_view rest{p, static_cast<std::size_t>(end_ - p)};
        if (rest.starts_with("<!--")) return after(p + 4, "-->");
        constexpr std::string_view open = "<![CDATA[";
        if (rest.starts_with(open)) {
            const char* const next = after(p + open.size(), "]]>");
            if (next == nullptr) return nullptr;
            if (depth_ == 0) damaged(p);
            if (handler_.wants_text())
                deliver_literal({p + open.size(), static_cast<std::size_t>(next - p) - 12});
            return next;
        }
        if (rest.starts_with("<!DOCTYPE")) throw Problem{sheet_document_type}.with(part_);
        if (rest.size() >= open.size() || last_) damaged(p);
        return nullptr;
    }

    /// Text of a CDATA section: no references in it, but line ends and forbidden characters.
    void deliver_literal(std::string_view raw) {
        if (!is_valid_utf8(raw)) damaged(raw.data());
        scratch_.clear();
        for (std::size_t i = 0; i < raw.size(); ++i) {
            if (raw[i] == '&' || !(XmlBytes::of(raw[i]) & XmlBytes::care)) {
                scratch_ += raw[i];
            } else if (raw[i] == '\r') {
                if (i + 1 == raw.size() || raw[i + 1] != '\n') scratch_ += '\n';
            } else {
                damaged(raw.data());
            }
        }
        handler_.text(scratch_);
    }

    /// Scans a name; `local` is what follows the prefix.
    static std::string_view scan_name(const char*& p, std::string_view& local) {
        const char* const begin = p;
        unsigned kinds = 0;
        for (; !(XmlBytes::of(*p) & XmlBytes::ends_name); ++p) kinds |= XmlBytes::of(*p);
        const std::string_view name{begin, static_cast<std::size_t>(p - begin)};
        local = kinds & XmlBytes::colon ? without_prefix(name) : name;
        return name;
    }

    const char* read_end_tag(const char* p) {
        const char* q = p + 2;
        std::string_view local;
        const std::string_view name = scan_name(q, local);
        while (XmlBytes::of(*q) & XmlBytes::blank) ++q;
        if (q == end_) return unfinished(p);
        if (*q != '>' || depth_ == 0 || !closes_open_name(name)) damaged(p);
        names_size_ = name_begins_[static_cast<std::size_t>(--depth_)];
        if (!handler_.end(local)) stopped_ = true;
        return q + 1;
    }

    // Names are a few letters: a loop is quicker than a call to compare or copy them.
    bool closes_open_name(std::string_view name) const {
        const std::size_t begin = name_begins_[static_cast<std::size_t>(depth_ - 1)];
        if (names_size_ - begin != name.size()) return false;
        for (std::size_t i = 0; i < name.size(); ++i)
            if (names_[begin + i] != name[i]) return false;
        return true;
    }
    void open_name(std::string_view name) {
        name_begins_[static_cast<std::size_t>(depth_++)] = names_size_;
        if (names_.size() < names_size_ + name.size()) names_.resize(2 * (names_size_ + name.size()));
        for (const char c : name) names_[names_size_++] = c;
    }

    const char* read_start_tag(const char* p) {
        const char* q = p + 1;
        std::string_view local;
        const std::string_view name = scan_name(q, local);
        if (q == end_) return unfinished(p);
        if (name.empty()) damaged(p);

        std::size_t attributes = 0;
        std::size_t decoded = 0;
        bool closed = false;
        for (;;) {
            const char* const before = q;
            while (XmlBytes::of(*q) & XmlBytes::blank) ++q;
            if (*q == '>') break;
            if (*q == '/') {
                if (q + 1 == end_) return unfinished(p);
                if (*++q != '>') damaged(q);
                closed = true;
                break;
            }
            if (q == end_) return unfinished(p);
            if (q == before || attributes == attributes_.size()) damaged(q);

            const char* const attribute_begin = q;
            while (!(XmlBytes::of(*q) & XmlBytes::ends_name)) ++q;
            const std::string_view attribute{attribute_begin, static_cast<std::size_t>(q - attribute_begin)};
            while (XmlBytes::of(*q) & XmlBytes::blank) ++q;
            if (q == end_) return unfinished(p);
            if (*q != '=' || attribute.empty()) damaged(q);
            ++q;
            while (XmlBytes::of(*q) & XmlBytes::blank) ++q;
            if (q == end_) return unfinished(p);
            const char quote = *q;
            if (quote != '"' && quote != '\'') damaged(q);
            const char* const value_begin = ++q;
            unsigned kinds = 0;
            for (; *q != quote; ++q) {
                if (*q == '<') damaged(q);
                if (*q == '\0' && q == end_) return unfinished(p);
                kinds |= XmlBytes::of(*q);
            }
            std::string_view value{value_begin, static_cast<std::size_t>(q - value_begin)};
            ++q;
            if ((kinds & XmlBytes::high) && !is_valid_utf8(value)) damaged(value_begin);
            if (kinds & (XmlBytes::care | XmlBytes::blank)) {
                if (decoded == values_.size()) values_.push_back(std::make_unique<std::string>());
                std::string& out = *values_[decoded++];
                out.clear();
                if (!resolve_references(value, true, out)) damaged(value_begin);
                value = out;
            }
            for (std::size_t i = 0; i < attributes; ++i)
                if (attributes_[i].name == attribute) damaged(attribute_begin);
            attributes_[attributes++] = {attribute, value};
        }
        ++q;
        if (depth_ == 0 && had_root_) damaged(p);
        had_root_ = true;
        if (depth_ == deepest_element) damaged(p);
        if (!closed) open_name(name);
        if (!handler_.start(local, XmlAttributes{attributes_.data(), attributes}) ||
            (closed && !handler_.end(local)))
            stopped_ = true;
        return q;
    }

    const char* unfinished(const char* p) const {
        if (last_) damaged(p);
        return nullptr;
    }

    std::string part_;
    Handler& handler_;
    std::string window_;     ///< the unfinished token and what has come since
    std::size_t begin_ = 0;  ///< of the unfinished token
    const char* end_ = nullptr;
    std::uint64_t before_ = 0;  ///< bytes read before the window
    bool last_ = false;
    bool stopped_ = false;
    bool had_root_ = false;
    int depth_ = 0;
    std::vector<char> names_ = std::vector<char>(256);  ///< of the open elements, one behind the other
    std::size_t names_size_ = 0;
    std::array<std::size_t, deepest_element> name_begins_{};
    std::array<XmlAttribute, 64> attributes_{};
    std::vector<std::unique_ptr<std::string>> values_;  ///< attribute values that had references
    std::string scratch_;
};

}  // namespace onecard
