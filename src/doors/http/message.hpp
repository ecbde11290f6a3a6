#pragma once
// What handlers see of HTTP: a request, an answer, and the few helpers that read the one and write the other.

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace onecard::http {

enum class Verb { get, post, put, patch, del };

std::string_view text_of(Verb verb);  // "GET"

using Pairs = std::vector<std::pair<std::string, std::string>>;

struct Request {
    Verb verb = Verb::get;
    bool is_head = false;  ///< a HEAD, told to GET handlers as GET; the server leaves the body out
    bool is_tls = false;
    std::string path;   ///< as sent, without the query
    std::string query;  ///< as sent, without the question mark
    std::string route;  ///< the pattern that matched; empty when none did
    Pairs headers;
    Pairs params;  ///< the pattern's {names}, decoded
    std::string body;
    std::filesystem::path upload;  ///< BodyKind::spool: the body; removed after the handler unless moved
    std::uint64_t body_bytes = 0;
    std::string peer;  ///< address without port, as the socket tells it
    std::string id;    ///< the caller's X-Request-Id if it is a decent one, else a fresh one; sent back
    std::stop_token stop;  ///< asked when the drain time is over: a long handler should leave soon

    /// Empty when there is none; upper and lower case are the same.
    std::string_view header(std::string_view name) const;
    std::string_view cookie(std::string_view name) const;
    /// Throws std::out_of_range: asking for a name that the pattern does not have is a bug.
    const std::string& param(std::string_view name) const;
    Pairs query_pairs() const;
    std::optional<std::string> query_value(std::string_view name) const;
};

/// One server-sent event. Without data it says "nothing new": nothing is sent but a rare heartbeat.
struct Event {
    std::string data;
    std::string name;
    std::string id;

    Event() = default;
    explicit Event(std::string d, std::string n = {}, std::string i = {})
        : data{std::move(d)}, name{std::move(n)}, id{std::move(i)} {}
};

/// An answer. Of body, fixed, file and next_event one is used; the others stay empty.
struct Response {
    unsigned status = 200;
    std::string type = "application/json";
    std::string body;
    std::string_view fixed;      ///< bytes that live as long as the program
    std::filesystem::path file;  ///< streamed from disk
    bool remove_file = false;    ///< after it was sent, or could not be
    Pairs headers;               ///< beside, and instead of, the headers that the server adds
    std::string etag;            ///< without quotes; a GET that already has it is answered 304
    std::function<std::optional<Event>()> next_event;  ///< asked each period on the route's lane; none ends
    std::chrono::milliseconds event_period{500};

    // Constructors and not an aggregate: g++ 12 destroys braced aggregates twice inside co_await.
    Response() = default;
    explicit Response(unsigned s) : status{s} {}
    Response(unsigned s, std::string b) : status{s}, body{std::move(b)} {}
    Response(unsigned s, std::string t, std::string b) : status{s}, type{std::move(t)}, body{std::move(b)} {}

    Response& set(std::string name, std::string value);
    /// The browser saves the answer under this name, which may be Chinese.
    Response& as_download(std::string_view filename);
};

/// Names of headers: upper and lower case are the same.
bool same_name(std::string_view a, std::string_view b);
/// "%E5%8D%A1" to "卡"; nothing for a broken escape or a zero byte.
std::optional<std::string> percent_decoded(std::string_view text);
std::string percent_encoded(std::string_view text);
/// Pairs of "a=1&b=%20+"; a broken escape is kept as it was sent. Serves queries and HTML forms.
Pairs form_pairs(std::string_view text);
/// Fills path and query from "/a?b" or "http://host/a?b"; false for anything else.
bool read_target(std::string_view target, Request& request);
/// From a file's ending: "text/javascript" for "x.js"; "application/octet-stream" when unknown.
std::string_view type_of_file(std::string_view name);
/// A short digest of the bytes, fit for an ETag.
std::string etag_of(std::string_view bytes);

/// What the server itself refuses with unless told otherwise: {"code":"http.…","text":…}, in zh, or in en for
/// who accepts that first.
Response plain_refusal(const Request& request, unsigned status, std::string_view trace);

}  // namespace onecard::http
