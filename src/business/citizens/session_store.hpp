#pragma once
// The statements on citizens' codes and sessions.

#include <optional>
#include <string>

#include "base/person_key.hpp"
#include "engine/unit.hpp"

namespace onecard::citizens {

/// Notes that a code is wanted for this number; empty where too many were. Says nothing of whether the person
/// exists.
std::optional<std::int64_t> ask_code(Unit& unit, const PersonKey& key, std::int64_t name_hash);

struct AskedCode {
    PersonKey person{};
    std::int64_t name_hash = 0;
    bool is_made = false;
};
std::optional<AskedCode> find_asked_code(Database& db, std::int64_t id);
/// The digest of the code, keyed, and of no use for another request.
std::string digest_of_code(Unit& unit, const PersonKey& key, std::int64_t id, const std::string& code);
void set_code(Database& db, const PersonKey& key, std::int64_t id, std::string_view digest);
/// Forgets what no limit asks for any more.
void forget_old_codes(Database& db, Instant now);

/// The newest code of the number, if it may still be tried.
struct CodeTry {
    std::int64_t id = 0;
    std::int64_t name_hash = 0;
    std::string digest;
};
/// Counts the try before it is known whether it succeeds, in a transaction of its own, so that no number of
/// guesses at once gets past the limit and a refusal does not take the count back.
std::optional<CodeTry> begin_try(Database& db, const PersonKey& key, Instant now);
/// False where it was used meanwhile.
bool use_code(Database& db, const PersonKey& key, std::int64_t id, Instant now);

void open_session(Database& db, std::string_view token_digest, const PersonKey& key,
                  std::int64_t idle_minutes, Instant now);
void end_session(Database& db, const PersonKey& key, std::string_view token_digest);
/// For how long the session may idle, in minutes.
std::int64_t idle_minutes_of(Database& db, const PersonKey& key, std::string_view token_digest);
/// The citizen whose session this is. Writes, at most once a minute, only where no transaction runs.
std::optional<Actor> find_actor(Database& db, std::string_view token_digest, Instant now);

}  // namespace onecard::citizens
