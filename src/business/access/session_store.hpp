#pragma once
// The statements on sessions, sign-in attempts, passwords and second factors.

#include "business/access/operator_store.hpp"

namespace onecard::access {

/// Who holds the session of this token digest at `now`: one statement, since it stands before every request.
/// A person who must still change the first password has no role until then. Writes, and that at most once a
/// minute, only where no transaction runs; see seen_grain_seconds.
std::optional<Actor> find_actor(Database& db, std::string_view token_digest, Instant now);

/// A sign-in that may go on to compare passwords.
struct Attempt {
    OperatorId id;
    std::string password_hash;
    bool has_factor = false;
    std::string factor;  ///< sealed
    std::int64_t factor_step = 0;
};
/// Counts the attempt before it is known whether it succeeds, in a transaction of its own, so that no number
/// of guesses at once gets past the limit. Empty where the account is unknown, revoked or locked. The attempt
/// that reaches `lock_after` is still compared and locks the account unless it succeeds.
std::optional<Attempt> begin_attempt(Database& db, std::string_view account, std::int64_t lock_after,
                                     Instant now);
/// Forgets the failures.
void forget_failures(Database& db, OperatorId id);
void record_sign_in(Database& db, OperatorId id, Instant now);

/// Signing in proves the identity until `proved_until`.
void open_session(Database& db, std::string_view token_digest, OperatorId id, std::int64_t idle_minutes,
                  Instant proved_until, Instant now);
/// When a proof of identity given now is stale.
Instant proof_ends(const Unit& unit, RegionCode region);
/// Throws access.confirm_identity where the proof of the actor's session is stale.
void require_fresh_proof(const Actor& actor, Instant now);
void set_proved_until(Database& db, std::string_view token_digest, Instant until);
/// How long a session may idle, when it ends in any case, and until when its proof is fresh.
struct SessionTimes {
    std::int64_t idle_minutes = 0;
    std::int64_t idle_seconds_left = 0;
    Instant ends_at{}, proved_until{};
};
std::optional<SessionTimes> session_times(Database& db, std::string_view token_digest, Instant now);
/// How many there were.
std::int64_t end_session(Database& db, std::string_view token_digest);
std::int64_t end_sessions(Database& db, OperatorId id);
std::int64_t end_other_sessions(Database& db, OperatorId id, std::string_view token_digest);
std::int64_t end_sessions_of_organisation(Database& db, OrganisationId id);

/// Unlocks as well.
void set_password(Database& db, OperatorId id, std::string_view hash, bool must_change);

void set_factor(Unit& unit, OperatorId id, std::string_view secret);
/// The secret in clear; empty where none was enrolled.
std::string open_factor(Unit& unit, OperatorId id, std::string_view sealed);
std::string factor_of(Unit& unit, OperatorId id);
void confirm_factor(Database& db, OperatorId id);
void remove_factor(Database& db, OperatorId id);
/// A code serves once: false where this step or a later one was used before.
bool use_factor_step(Database& db, OperatorId id, std::int64_t step);

}  // namespace onecard::access
