#pragma once
// How long codes hold, how many there are, and how they are made. No document speaks of these figures, so
// they stand here and not in a rule pack; a pack of a region would also tell strangers where a person lives.

#include <cstdint>
#include <string>

namespace onecard::citizens {

/// Long enough for a slow message and for typing it on a small screen.
inline constexpr std::int64_t code_minutes = 10;
/// A code dies after this many tries, right or wrong.
inline constexpr std::int64_t tries_of_a_code = 5;
/// With these two a stranger has at most 25 tries an hour and 50 a day at one in a million each, and the
/// citizen gets a message for every five of them.
inline constexpr std::int64_t codes_an_hour = 5;
inline constexpr std::int64_t codes_a_day = 10;
/// Long enough to answer who says that no message came; the mobile is kept no longer for it.
inline constexpr std::int64_t message_days = 90;
/// A citizen's errand is short, and a phone is lent.
inline constexpr std::int64_t longest_session_hours = 2;
/// How stale the time a session was last seen may be.
inline constexpr std::int64_t seen_grain_seconds = 60;

/// Six random digits, each code as likely as any other.
std::string random_code();
/// What the citizen reads on the phone.
std::string code_message(const std::string& code);

}  // namespace onecard::citizens
