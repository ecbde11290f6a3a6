// Every SQL statement on citizens' codes and sessions.

#include "business/citizens/session_store.hpp"

#include "business/citizens/own_record.hpp"
#include "business/citizens/sign_in_rules.hpp"
#include "engine/person_hasher.hpp"

namespace onecard::citizens {
namespace {

constexpr std::int64_t hour_seconds = 3600;
constexpr std::int64_t live_status_dead = 2;

// The limits stand in the statement, so that two requests at once do not both believe to be the last allowed.
constexpr Statement insert_code{"citizens.insert_code", R"sql(
    INSERT INTO sign_in_codes (person_key, id, name_hash, asked_at, expires_at, digest, tries, used_at)
    SELECT $1, $2, $3, $4, $5, $6, 0, 0
     WHERE (SELECT COUNT(*) FROM sign_in_codes WHERE person_key = $1 AND asked_at > $7) < $8
       AND (SELECT COUNT(*) FROM sign_in_codes WHERE person_key = $1 AND asked_at > $9) < $10)sql"};
constexpr Statement select_code{"citizens.select_code", R"sql(
    SELECT person_key, name_hash, length(digest) FROM sign_in_codes WHERE id = $1)sql"};
constexpr Statement update_code{"citizens.update_code_made", R"sql(
    UPDATE sign_in_codes SET digest = $3 WHERE person_key = $1 AND id = $2)sql"};
constexpr Statement delete_old{"citizens.delete_old_codes",
                               "DELETE FROM sign_in_codes WHERE id IN "
                               "(SELECT id FROM sign_in_codes WHERE asked_at < $1 ORDER BY id LIMIT 1000)"};
constexpr Statement count_try{"citizens.count_try", R"sql(
    UPDATE sign_in_codes SET tries = tries + 1
     WHERE person_key = $1 AND id = (SELECT MAX(n.id) FROM sign_in_codes n WHERE n.person_key = $1)
       AND expires_at > $2 AND used_at = 0 AND tries < $3 AND length(digest) > 0
    RETURNING id, name_hash, digest)sql"};
constexpr Statement update_used{"citizens.update_code_used", R"sql(
    UPDATE sign_in_codes SET used_at = $3 WHERE person_key = $1 AND id = $2 AND used_at = 0)sql"};

constexpr Statement insert_session{"citizens.insert_session", R"sql(
    INSERT INTO citizen_sessions (person_key, digest, opened_at, seen_at, idle_micros, ends_at)
    VALUES ($1, $2, $3, $3, $4, $5))sql"};
constexpr Statement delete_ended{"citizens.delete_ended_sessions", R"sql(
    DELETE FROM citizen_sessions
     WHERE person_key = $1 AND (ends_at <= $2 OR seen_at + idle_micros <= $2))sql"};
constexpr Statement delete_session{"citizens.delete_session",
                                   "DELETE FROM citizen_sessions WHERE person_key = $1 AND digest = $2"};
constexpr Statement select_idle{"citizens.select_idle", R"sql(
    SELECT idle_micros FROM citizen_sessions WHERE person_key = $1 AND digest = $2)sql"};
constexpr Statement select_actor{"citizens.select_actor", R"sql(
    SELECT s.person_key, s.seen_at, p.name
      FROM citizen_sessions s JOIN people_v p ON p.person_key = s.person_key
     WHERE s.digest = $1 AND s.ends_at > $2 AND s.seen_at + s.idle_micros > $2 AND p.live_status <> $3)sql"};
constexpr Statement update_seen{"citizens.update_seen", R"sql(
    UPDATE citizen_sessions SET seen_at = $3 WHERE person_key = $1 AND digest = $2 AND seen_at < $3)sql"};

void note_seen(Database& db, const PersonKey& key, std::string_view token_digest, Instant now) {
    try {
        db.change(update_seen, key, token_digest, now);
    } catch (const DatabaseError& error) {
        // A busy database must not shut out a reader; the next request tries again.
        if (error.fault() != DatabaseFault::busy && error.fault() != DatabaseFault::serialization) throw;
    }
}

}  // namespace

std::optional<std::int64_t> ask_code(Unit& unit, const PersonKey& key, std::int64_t name_hash) {
    const std::int64_t id = unit.next_number();
    const std::int64_t asked =
        unit.db.change(insert_code, key, id, name_hash, unit.now, unit.now.plus_seconds(code_minutes * 60),
                       Blob{""}, unit.now.plus_seconds(-hour_seconds), codes_an_hour,
                       unit.now.plus_seconds(-24 * hour_seconds), codes_a_day);
    if (asked == 0) return {};
    return id;
}

std::optional<AskedCode> find_asked_code(Database& db, std::int64_t id) {
    std::optional<AskedCode> found;
    db.each(
        select_code,
        [&](const Row& row) {
            found = {row.person_key(0), row.number(1), row.number(2) > 0};
        },
        id);
    return found;
}

std::string digest_of_code(Unit& unit, const PersonKey& key, std::int64_t id, const std::string& code) {
    const auto digest =
        unit.hasher.blind("citizen_code", people::key_text(key) + ":" + std::to_string(id) + ":" + code);
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

void set_code(Database& db, const PersonKey& key, std::int64_t id, std::string_view digest) {
    db.change(update_code, key, id, Blob{digest});
}

void forget_old_codes(Database& db, Instant now) {
    db.change(delete_old, now.plus_seconds(-25 * hour_seconds));
}

std::optional<CodeTry> begin_try(Database& db, const PersonKey& key, Instant now) {
    std::optional<CodeTry> found;
    Transaction transaction{db};
    db.each(
        count_try,
        [&](const Row& row) {
            found = {row.number(0), row.number(1), std::string{row.blob(2)}};
        },
        key, now, tries_of_a_code);
    transaction.commit();
    return found;
}

bool use_code(Database& db, const PersonKey& key, std::int64_t id, Instant now) {
    return db.change(update_used, key, id, now) == 1;
}

void open_session(Database& db, std::string_view token_digest, const PersonKey& key,
                  std::int64_t idle_minutes, Instant now) {
    db.change(delete_ended, key, now);
    db.change(insert_session, key, token_digest, now, idle_minutes * 60 * 1'000'000,
              now.plus_seconds(longest_session_hours * hour_seconds));
}

void end_session(Database& db, const PersonKey& key, std::string_view token_digest) {
    db.change(delete_session, key, token_digest);
}

std::int64_t idle_minutes_of(Database& db, const PersonKey& key, std::string_view token_digest) {
    return db.number_or(0, select_idle, key, token_digest) / 60'000'000;
}

std::optional<Actor> find_actor(Database& db, std::string_view token_digest, Instant now) {
    std::optional<Actor> found;
    PersonKey key;
    Instant seen_at;
    db.each(
        select_actor,
        [&](const Row& row) {
            key = row.person_key(0);
            seen_at = row.instant(1);
            found = {.kind = ActorKind::citizen,
                     .code = citizen_code(key),
                     .name = row.string(2),
                     .roles = {"CITIZEN"},
                     .person = people::key_text(key),
                     .session = std::string{token_digest}};
        },
        token_digest, now, live_status_dead);
    if (found && now - seen_at >= seen_grain_seconds * 1'000'000 && !db.in_transaction())
        note_seen(db, key, token_digest, now);
    return found;
}

}  // namespace onecard::citizens
