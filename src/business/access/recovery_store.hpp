#pragma once
// Recovery codes: ten that serve once each in place of the second factor, kept as keyed hashes.

#include <string>
#include <string_view>
#include <vector>

#include "business/access/operator_store.hpp"

namespace onecard::access {

inline constexpr int recovery_codes_given = 10;

/// Makes ten new codes, whole and for this once; the ones before serve no more.
std::vector<std::string> renew_recovery_codes(Unit& unit, OperatorId id);
void remove_recovery_codes(Database& db, OperatorId id);
std::int64_t recovery_codes_left(Database& db, OperatorId id);
/// Whether the code, typed with or without dashes and in any case, is one that was not used yet.
bool is_recovery_code(Unit& unit, OperatorId id, std::string_view typed);
/// False where it was used meanwhile.
bool use_recovery_code(Unit& unit, OperatorId id, std::string_view typed);

}  // namespace onecard::access
