// Every SQL statement on recovery codes.

#include "business/access/recovery_store.hpp"

#include "business/access/account_rules.hpp"
#include "engine/person_hasher.hpp"

namespace onecard::access {
namespace {

constexpr Statement insert_code{"access.insert_recovery_code", R"sql(
    INSERT INTO recovery_codes (operator, digest, made_at, used_at) VALUES ($1, $2, $3, 0))sql"};
constexpr Statement delete_codes{"access.delete_recovery_codes", "DELETE FROM recovery_codes WHERE operator = $1"};
constexpr Statement count_codes{"access.count_recovery_codes",
                                "SELECT COUNT(*) FROM recovery_codes WHERE operator = $1 AND used_at = 0"};
constexpr Statement select_code{"access.select_recovery_code", R"sql(
    SELECT COUNT(*) FROM recovery_codes WHERE operator = $1 AND digest = $2 AND used_at = 0)sql"};
constexpr Statement spend_code{"access.use_recovery_code", R"sql(
    UPDATE recovery_codes SET used_at = $3 WHERE operator = $1 AND digest = $2 AND used_at = 0)sql"};

std::string digest_of(Unit& unit, OperatorId id, std::string_view typed) {
    std::string plain = std::to_string(id.number()) + ":";
    for (const char c : typed)
        if (c != '-' && c != ' ') plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto digest = unit.hasher.blind("recovery", plain);
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

}  // namespace

std::vector<std::string> renew_recovery_codes(Unit& unit, OperatorId id) {
    remove_recovery_codes(unit.db, id);
    std::vector<std::string> codes;
    for (int i = 0; i < recovery_codes_given; ++i) {
        codes.push_back(recovery_code());
        unit.db.change(insert_code, id, Blob{digest_of(unit, id, codes.back())}, unit.now);
    }
    return codes;
}

void remove_recovery_codes(Database& db, OperatorId id) { db.change(delete_codes, id); }

std::int64_t recovery_codes_left(Database& db, OperatorId id) { return db.number_or(0, count_codes, id); }

bool is_recovery_code(Unit& unit, OperatorId id, std::string_view typed) {
    return unit.db.number_or(0, select_code, id, Blob{digest_of(unit, id, typed)}) == 1;
}

bool use_recovery_code(Unit& unit, OperatorId id, std::string_view typed) {
    return unit.db.change(spend_code, id, Blob{digest_of(unit, id, typed)}, unit.now) == 1;
}

}  // namespace onecard::access
