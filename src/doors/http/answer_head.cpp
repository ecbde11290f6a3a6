// The header of an answer as text, with the headers that every answer carries.

#include "doors/http/answer_head.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <ctime>
#include <random>

namespace onecard::http {
namespace {

std::string_view reason(unsigned status) {
    switch (status) {
        case 200: return "OK";
        case 201: return "Created";
        case 202: return "Accepted";
        case 204: return "No Content";
        case 303: return "See Other";
        case 304: return "Not Modified";
        case 400: return "Bad Request";
        case 401: return "Unauthorized";
        case 403: return "Forbidden";
        case 404: return "Not Found";
        case 405: return "Method Not Allowed";
        case 409: return "Conflict";
        case 413: return "Content Too Large";
        case 415: return "Unsupported Media Type";
        case 422: return "Unprocessable Content";
        case 429: return "Too Many Requests";
        case 431: return "Request Header Fields Too Large";
        case 500: return "Internal Server Error";
        case 501: return "Not Implemented";
        case 503: return "Service Unavailable";
        case 507: return "Insufficient Storage";
        default: return "Status";
    }
}

/// A line break in a value would let data write headers; control bytes are left out.
void add_line(std::string& head, std::string_view name, std::string_view value) {
    const auto plain = [&](std::string_view text) {
        for (const char c : text)
            if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) head += c;
    };
    plain(name);
    head += ": ";
    plain(value);
    head += "\r\n";
}

std::string http_date() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 40> text{};
    const std::size_t size = std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
    return {text.data(), size};
}

}  // namespace

std::string head_text(const Response& answer, const HeadFacts& facts) {
    std::string head;
    head.reserve(768);
    head += "HTTP/1.1 " + std::to_string(answer.status) + ' ';
    head += reason(answer.status);
    head += "\r\n";
    for (const auto& [name, value] : answer.headers) add_line(head, name, value);
    const auto unless_given = [&](std::string_view name, std::string_view value) {
        const auto is_it = [&](const auto& pair) { return same_name(pair.first, name); };
        if (std::ranges::none_of(answer.headers, is_it)) add_line(head, name, value);
    };
    const bool has_content = answer.status != 204 && answer.status != 304;
    if (has_content && !answer.type.empty()) unless_given("Content-Type", answer.type);
    if (facts.length && has_content) add_line(head, "Content-Length", std::to_string(*facts.length));
    if (!answer.etag.empty()) add_line(head, "ETag", '"' + answer.etag + '"');
    unless_given("Cache-Control", answer.etag.empty() ? "no-store" : "no-cache");
    unless_given("X-Content-Type-Options", "nosniff");
    unless_given("Content-Security-Policy", facts.content_security_policy);
    unless_given("X-Frame-Options", "DENY");
    unless_given("Referrer-Policy", "same-origin");
    if (facts.request.is_tls) unless_given("Strict-Transport-Security", "max-age=31536000");
    unless_given("X-Request-Id", facts.request.id);
    add_line(head, "Date", http_date());
    add_line(head, "Connection", facts.keep_alive ? "keep-alive" : "close");
    head += "\r\n";
    return head;
}

std::string event_text(const Event& event) {
    std::string text;
    const auto one_line = [&](std::string_view field, std::string_view value) {
        if (value.empty()) return;
        text.append(field).append(": ");
        for (const char c : value)
            if (c != '\n' && c != '\r') text += c;
        text += '\n';
    };
    one_line("id", event.id);
    one_line("event", event.name);
    std::string_view rest = event.data;
    while (true) {
        const auto end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        text.append("data: ").append(line) += '\n';
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
    }
    return text += '\n';
}

bool has_already(const Request& request, std::string_view etag) {
    std::string_view list = request.header("If-None-Match");
    if (list == "*") return true;
    const std::string quoted = '"' + std::string{etag} + '"';
    return list.find(quoted) != std::string_view::npos;
}

std::string request_id(std::string_view given) {
    const auto is_plain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
               c == '_' || c == '.';
    };
    const bool decent = !given.empty() && given.size() <= 64 && std::ranges::all_of(given, is_plain);
    return decent ? std::string{given} : fresh_number();
}

std::string fresh_number() {
    // A random start then a counter spread over 64 bits: unique here, unlikely to meet elsewhere.
    static const std::uint64_t start = (std::uint64_t{std::random_device{}()} << 32) | std::random_device{}();
    static std::atomic<std::uint64_t> count{0};
    std::uint64_t x = start + ++count * 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
    x ^= x >> 31;
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string text(16, '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, x >>= 4) *digit = hex[x & 15];
    return text;
}

}  // namespace onecard::http
