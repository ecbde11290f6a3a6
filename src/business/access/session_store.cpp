// Every SQL statement on sessions, sign-in attempts, passwords and second factors.

#include "business/access/session_store.hpp"

#include "business/access/account_rules.hpp"
#include "business/access/problems.hpp"
#include "business/policies/policies.hpp"
#include "engine/sealer.hpp"

namespace onecard::access {
namespace {

constexpr Statement select_actor{"access.select_actor", R"sql(
    SELECT o.id, o.account, o.name, o.region, o.organisation, o.must_change, s.seen_at, p.role, r.scope,
           s.proved_until
      FROM sessions s
      JOIN operators o ON o.id = s.operator
      LEFT JOIN organisations g ON g.id = o.organisation
      LEFT JOIN operator_roles p ON p.operator = o.id
      LEFT JOIN roles r ON r.code = p.role
     WHERE s.digest = $1 AND s.ends_at > $2 AND s.seen_at + s.idle_micros > $2
       AND o.revoked_at = 0 AND (g.id IS NULL OR g.state = 'active')
     ORDER BY r.position)sql"};
constexpr Statement update_seen{"access.update_seen",
                                "UPDATE sessions SET seen_at = $2 WHERE digest = $1 AND seen_at < $2"};

// A lock that has run out begins the count anew.
constexpr Statement count_attempt{"access.count_attempt", R"sql(
    UPDATE operators
       SET failed_count = CASE WHEN failed_count >= $3 THEN 1 ELSE failed_count + 1 END,
           locked_until = CASE WHEN (CASE WHEN failed_count >= $3 THEN 1 ELSE failed_count + 1 END) >= $3
                               THEN $4 ELSE 0 END
     WHERE account = $1 AND revoked_at = 0 AND locked_until <= $2
    RETURNING id, password_hash, factor_confirmed, factor, factor_step)sql"};
constexpr Statement update_no_failures{
    "access.update_no_failures", "UPDATE operators SET failed_count = 0, locked_until = 0 WHERE id = $1"};
constexpr Statement update_last_sign_in{"access.update_last_sign_in",
                                        "UPDATE operators SET last_sign_in = $2 WHERE id = $1"};

constexpr Statement insert_session{"access.insert_session", R"sql(
    INSERT INTO sessions (digest, operator, opened_at, seen_at, idle_micros, ends_at, proved_until)
    VALUES ($1, $2, $3, $3, $4, $5, $6))sql"};
constexpr Statement update_proved{"access.update_proved_until",
                                  "UPDATE sessions SET proved_until = $2 WHERE digest = $1"};
constexpr Statement select_times{"access.select_session_times", R"sql(
    SELECT seen_at, idle_micros, ends_at, proved_until FROM sessions WHERE digest = $1)sql"};
constexpr Statement delete_ended{"access.delete_ended_sessions", R"sql(
    DELETE FROM sessions WHERE operator = $1 AND (ends_at <= $2 OR seen_at + idle_micros <= $2))sql"};
constexpr Statement delete_session{"access.delete_session", "DELETE FROM sessions WHERE digest = $1"};
constexpr Statement delete_sessions{"access.delete_sessions", "DELETE FROM sessions WHERE operator = $1"};
constexpr Statement delete_other_sessions{"access.delete_other_sessions",
                                          "DELETE FROM sessions WHERE operator = $1 AND digest <> $2"};
constexpr Statement delete_sessions_of_organisation{"access.delete_sessions_of_organisation", R"sql(
    DELETE FROM sessions WHERE operator IN (SELECT id FROM operators WHERE organisation = $1))sql"};

constexpr Statement update_password{"access.update_password", R"sql(
    UPDATE operators SET password_hash = $2, must_change = $3, failed_count = 0, locked_until = 0
     WHERE id = $1)sql"};

constexpr Statement select_factor{"access.select_factor", "SELECT factor FROM operators WHERE id = $1"};
constexpr Statement update_factor{"access.update_factor", R"sql(
    UPDATE operators SET factor = $2, factor_confirmed = 0, factor_step = 0 WHERE id = $1)sql"};
constexpr Statement update_factor_confirmed{"access.update_factor_confirmed",
                                            "UPDATE operators SET factor_confirmed = 1 WHERE id = $1"};
constexpr Statement update_no_factor{"access.update_no_factor", R"sql(
    UPDATE operators SET factor = NULL, factor_confirmed = 0, factor_step = 0 WHERE id = $1)sql"};
constexpr Statement update_factor_step{
    "access.update_factor_step", "UPDATE operators SET factor_step = $2 WHERE id = $1 AND factor_step < $2"};

std::string place_of_factor(OperatorId id) {
    return "operator:" + std::to_string(id.number());
}

void note_seen(Database& db, std::string_view token_digest, Instant now) {
    try {
        db.change(update_seen, token_digest, now);
    } catch (const DatabaseError& error) {
        // A busy database must not shut out a reader; the next request tries again.
        if (error.fault() != DatabaseFault::busy && error.fault() != DatabaseFault::serialization) throw;
    }
}

}  // namespace

/// Of one bound to an organisation who has none: no row names it, while 0 and -1 ask lists for every organisation.
constexpr std::int64_t no_organisation = -2;

std::optional<Actor> find_actor(Database& db, std::string_view token_digest, Instant now) {
    std::optional<Actor> found;
    bool must_change = false;
    Instant seen_at;
    bool own_organisation_only = true;
    db.each(
        select_actor,
        [&](const Row& row) {
            if (!found) {
                found = {.kind = ActorKind::operator_,
                         .operator_id = row.number(0),
                         .code = row.string(1),
                         .name = row.string(2),
                         .region = row.region(3),
                         .organisation = row.is_null(4) ? 0 : row.number(4),
                         .session = std::string{token_digest}};
                must_change = row.flag(5);
                seen_at = row.instant(6);
                found->proved_until = row.instant(9);
            }
            if (row.is_null(7)) return;
            found->roles.push_back(row.string(7));
            own_organisation_only = own_organisation_only && row.text(8) == "own_org";
        },
        token_digest, now);
    if (!found) return found;
    found->own_organisation_only = own_organisation_only;
    if (own_organisation_only && found->organisation == 0) found->organisation = no_organisation;
    if (must_change) found->roles.clear();
    if (now - seen_at >= seen_grain_seconds * 1'000'000 && !db.in_transaction())
        note_seen(db, token_digest, now);
    return found;
}

std::optional<Attempt> begin_attempt(Database& db, std::string_view account, std::int64_t lock_after,
                                     Instant now) {
    std::optional<Attempt> attempt;
    Transaction transaction{db};
    db.each(
        count_attempt,
        [&](const Row& row) {
            attempt = {.id = row.id<OperatorId>(0),
                       .password_hash = row.string(1),
                       .has_factor = row.flag(2),
                       .factor = std::string{row.blob(3)},
                       .factor_step = row.number(4)};
        },
        account, now, lock_after, now.plus_seconds(lock_minutes * 60));
    transaction.commit();
    return attempt;
}

void forget_failures(Database& db, OperatorId id) {
    db.change(update_no_failures, id);
}
void record_sign_in(Database& db, OperatorId id, Instant now) {
    db.change(update_last_sign_in, id, now);
}

void open_session(Database& db, std::string_view token_digest, OperatorId id, std::int64_t idle_minutes,
                  Instant proved_until, Instant now) {
    db.change(delete_ended, id, now);
    db.change(insert_session, token_digest, id, now, idle_minutes * 60 * 1'000'000,
              now.plus_seconds(longest_session_hours * 3600), proved_until);
}

Instant proof_ends(const Unit& unit, RegionCode region) {
    return unit.now.plus_seconds(
        60 * policies::number_in_any_case(unit.db, region, "identity_proof_minutes", unit.today()));
}

void require_fresh_proof(const Actor& actor, Instant now) {
    if (now > actor.proved_until) throw Problem{identity_not_fresh};
}

void set_proved_until(Database& db, std::string_view token_digest, Instant until) {
    db.change(update_proved, token_digest, until);
}

std::optional<SessionTimes> session_times(Database& db, std::string_view token_digest, Instant now) {
    std::optional<SessionTimes> times;
    db.each(
        select_times,
        [&](const Row& row) {
            const std::int64_t left = row.number(1) - (now - row.instant(0));
            times = {row.number(1) / 60'000'000, left / 1'000'000, row.instant(2), row.instant(3)};
        },
        token_digest);
    return times;
}

std::int64_t end_session(Database& db, std::string_view token_digest) {
    return db.change(delete_session, token_digest);
}
std::int64_t end_sessions(Database& db, OperatorId id) {
    return db.change(delete_sessions, id);
}
std::int64_t end_other_sessions(Database& db, OperatorId id, std::string_view token_digest) {
    return db.change(delete_other_sessions, id, token_digest);
}
std::int64_t end_sessions_of_organisation(Database& db, OrganisationId id) {
    return db.change(delete_sessions_of_organisation, id);
}

void set_password(Database& db, OperatorId id, std::string_view hash, bool must_change) {
    db.change(update_password, id, hash, must_change);
}

void set_factor(Unit& unit, OperatorId id, std::string_view secret) {
    std::string sealed;
    unit.sealer.seal(secret, place_of_factor(id), sealed);
    unit.db.change(update_factor, id, Blob{sealed});
}

std::string open_factor(Unit& unit, OperatorId id, std::string_view sealed) {
    return sealed.empty() ? std::string{} : unit.sealer.open(sealed, place_of_factor(id));
}

std::string factor_of(Unit& unit, OperatorId id) {
    std::string secret;
    unit.db.each(select_factor, [&](const Row& row) { secret = open_factor(unit, id, row.blob(0)); }, id);
    return secret;
}

void confirm_factor(Database& db, OperatorId id) {
    db.change(update_factor_confirmed, id);
}
void remove_factor(Database& db, OperatorId id) {
    db.change(update_no_factor, id);
}
bool use_factor_step(Database& db, OperatorId id, std::int64_t step) {
    return db.change(update_factor_step, id, step) == 1;
}

}  // namespace onecard::access
