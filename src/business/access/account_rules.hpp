#pragma once
// Pure decisions on accounts: what they may be called, which roles go together, and how long things hold.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace onecard::access {

// The number of failures that lock an account and the idle time are parameters of rule packs
// (sign_in_lock_after, session_minutes). What no document speaks of stands here.

/// How long a locked account stays locked.
inline constexpr std::int64_t lock_minutes = 15;
/// A session ends after this time even when it was never idle: a working day with overtime.
inline constexpr std::int64_t longest_session_hours = 12;
/// How stale the time a session was last seen may be. A session is idle at most this much earlier than the
/// rule says, and a busy one costs one write a minute instead of one a request.
inline constexpr std::int64_t seen_grain_seconds = 60;

/// 3 to 40 small letters, digits, dots, dashes, underscores, a letter first; not a name the platform uses
/// itself.
bool is_account_name(std::string_view account);

/// Two of SECURITY_ADMIN, SYSTEM_ADMIN and AUDIT_ADMIN among the roles; both empty where they are separated
/// (R3.36-2).
struct Combined {
    std::string_view one, other;
};
Combined combined_administrators(std::span<const std::string> roles);

/// The platform is run by HRSS bodies, bank posts are for banks, and banks have only those.
bool is_role_for(std::string_view role, std::string_view organisation_type);
/// Banks, contractors and departments are known by their unified social credit code (domain.md 3.1.3).
bool needs_uscc(std::string_view organisation_type);
/// Posts of departments and of finance are trained before they work (R3.1-9).
bool needs_training(std::span<const std::string> roles);

/// Sixteen random signs in groups of four, without those that are mistaken for one another: about 79 bits.
std::string one_time_password();

/// "k7mp-w3xz": a code that stands in for the second factor once; about 39 bits, and guesses lock the account.
std::string recovery_code();

/// "138*****78": what is shown of a telephone number of any form.
std::string masked_contact(std::string_view contact);

}  // namespace onecard::access
