// Reading requests and writing answers: escapes, queries, cookies, file types, and the server's own refusals.

#include "doors/http/message.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "base/words.hpp"

namespace onecard::http {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Calls `take` for each part between the separators.
void each_part(std::string_view text, char separator, auto take) {
    while (!text.empty()) {
        const auto end = text.find(separator);
        take(text.substr(0, end));
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

std::string form_decoded(std::string_view text) {
    std::string plain{text};
    std::ranges::replace(plain, '+', ' ');
    return percent_decoded(plain).value_or(std::string{text});
}

struct RefusalWords {
    unsigned status;
    std::string_view code;
    Words words;
};

constexpr RefusalWords refusals[] = {
    {400, "http.bad_request", {"请求格式有误", "The request is malformed"}},
    {404, "http.not_found", {"没有这个地址", "There is nothing at this address"}},
    {405, "http.method_not_allowed", {"此地址不接受这种请求方法", "This address does not take this method"}},
    {413, "http.body_too_large", {"提交的内容超过大小限制", "The body is larger than allowed here"}},
    {431, "http.header_too_large", {"请求头超过大小限制", "The header of the request is too large"}},
    {500, "http.internal_error", {"系统内部错误，请将跟踪号告知管理员",
                                  "An internal error; tell the administrator the trace number"}},
    {503, "http.busy", {"系统繁忙，请稍后再试", "The system is busy, please try again shortly"}},
    {507, "http.storage_full", {"服务器存储空间不足", "The server has no storage left"}},
};

}  // namespace

std::string_view text_of(Verb verb) {
    static constexpr std::array<std::string_view, 5> texts{"GET", "POST", "PUT", "PATCH", "DELETE"};
    return texts[static_cast<std::size_t>(verb)];
}

bool same_name(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view Request::header(std::string_view name) const {
    for (const auto& [n, value] : headers)
        if (same_name(n, name)) return value;
    return {};
}

std::string_view Request::cookie(std::string_view name) const {
    std::string_view found;
    for (const auto& [n, value] : headers) {
        if (!same_name(n, "Cookie")) continue;
        each_part(value, ';', [&](std::string_view part) {
            while (part.starts_with(' ')) part.remove_prefix(1);
            const bool is_it = part.starts_with(name) && part.substr(name.size()).starts_with('=');
            if (found.empty() && is_it) found = part.substr(name.size() + 1);
        });
    }
    return found;
}

const std::string& Request::param(std::string_view name) const {
    for (const auto& [n, value] : params)
        if (n == name) return value;
    throw std::out_of_range{"no {" + std::string{name} + "} in " + route};
}

Pairs Request::query_pairs() const { return form_pairs(query); }

std::optional<std::string> Request::query_value(std::string_view name) const {
    for (auto& [n, value] : query_pairs())
        if (n == name) return std::move(value);
    return std::nullopt;
}

Response& Response::set(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
}

Response& Response::as_download(std::string_view filename) {
    return set("Content-Disposition", "attachment; filename*=UTF-8''" + percent_encoded(filename));
}

std::optional<std::string> percent_decoded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        if (i + 2 >= text.size()) return std::nullopt;
        const int high = hex_value(text[i + 1]);
        const int low = hex_value(text[i + 2]);
        if (high < 0 || low < 0 || (high == 0 && low == 0)) return std::nullopt;
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

std::string percent_encoded(std::string_view text) {
    static constexpr std::string_view plain_marks = "-._~";
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') ||
                           plain_marks.find(c) != std::string_view::npos;
        if (plain) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += {'%', hex[byte >> 4], hex[byte & 15]};
    }
    return out;
}

Pairs form_pairs(std::string_view text) {
    Pairs pairs;
    each_part(text, '&', [&](std::string_view part) {
        if (part.empty()) return;
        const auto mark = part.find('=');
        const std::string_view value = mark == std::string_view::npos ? "" : part.substr(mark + 1);
        pairs.emplace_back(form_decoded(part.substr(0, mark)), form_decoded(value));
    });
    return pairs;
}

std::string_view type_of_file(std::string_view name) {
    static constexpr std::pair<std::string_view, std::string_view> types[] = {
        {".html", "text/html; charset=utf-8"},
        {".js", "text/javascript; charset=utf-8"},
        {".mjs", "text/javascript; charset=utf-8"},
        {".css", "text/css; charset=utf-8"},
        {".json", "application/json"},
        {".svg", "image/svg+xml"},
        {".png", "image/png"},
        {".jpg", "image/jpeg"},
        {".ico", "image/x-icon"},
        {".woff2", "font/woff2"},
        {".txt", "text/plain; charset=utf-8"},
        {".md", "text/markdown; charset=utf-8"},
        {".csv", "text/csv"},
        {".pdf", "application/pdf"},
        {".xml", "application/xml"},
        {".zip", "application/zip"},
        {".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    };
    for (const auto& [ending, type] : types)
        if (name.ends_with(ending)) return type;
    return "application/octet-stream";
}

std::string etag_of(std::string_view bytes) {
    static constexpr std::string_view hex = "0123456789abcdef";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error{"SHA-256 is not available"};
    std::string text;
    for (std::size_t i = 0; i < 12; ++i) text += {hex[digest[i] >> 4], hex[digest[i] & 15]};
    return text;
}

bool read_target(std::string_view target, Request& request) {
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!target.starts_with(scheme)) continue;
        const auto slash = target.find('/', scheme.size());
        target = slash == std::string_view::npos ? std::string_view{"/"} : target.substr(slash);
    }
    if (!target.starts_with('/')) return false;
    const auto mark = target.find('?');
    request.path = target.substr(0, mark);
    if (mark != std::string_view::npos) request.query = target.substr(mark + 1);
    return percent_decoded(request.path).has_value();
}

Response plain_refusal(const Request& request, unsigned status, std::string_view trace) {
    const auto known = std::ranges::find(refusals, status, &RefusalWords::status);
    const RefusalWords& it = known == std::end(refusals) ? refusals[0] : *known;
    const Language language =
        request.header("Accept-Language").starts_with("en") ? Language::en : Language::zh;
    std::string body = R"({"code":")" + std::string{it.code} + R"(","text":")" +
                       std::string{it.words.in(language)} + '"';
    if (!trace.empty()) body += R"(,"trace":")" + std::string{trace} + '"';
    return Response{status, body + '}'};
}

}  // namespace onecard::http
