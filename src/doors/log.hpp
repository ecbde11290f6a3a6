#pragma once
// The log: one JSON line for each thing that happened, on stderr, without personal data.

#include <string_view>

#include "engine/dispatcher.hpp"

namespace onecard {

/// `level` is debug, info, warn or error; throws setting_unreadable for anything else.
void start_log(std::string_view level);
/// The line of a call that ended: door, operation, actor, outcome, microseconds.
void log_ended(const Ended& ended);
/// The line of a bug; the caller is told the trace number alone.
void log_bug(std::string_view door, std::string_view where, std::string_view what, std::string_view trace);

}  // namespace onecard
