#pragma once
// The header of an answer as text, with the headers that every answer carries.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "doors/http/message.hpp"

namespace onecard::http {

struct HeadFacts {
    const Request& request;
    bool keep_alive;
    std::optional<std::uint64_t> length;  ///< none: the body ends with the connection
    std::string_view content_security_policy;
};

std::string head_text(const Response& answer, const HeadFacts& facts);

/// One event as it stands in the stream.
std::string event_text(const Event& event);

/// Whether the request's If-None-Match names this ETag (given without quotes).
bool has_already(const Request& request, std::string_view etag);

/// The X-Request-Id that the caller gave, if it is short and plain, else a fresh one.
std::string request_id(std::string_view given);
/// 16 hexadecimal digits, different on each call.
std::string fresh_number();

}  // namespace onecard::http
