#pragma once
// Audit: one row for each act and refusal, chained with SM3 so that a changed byte is found (R3.1-12).

#include <optional>
#include <string_view>

#include "base/date.hpp"
#include "engine/database.hpp"

namespace onecard {

struct AuditLine {
    Instant at;
    std::string_view actor, operation, door, input, outcome, note;
};

/// Adds the next row of the chain, in the running transaction; the last thing a transaction does, since it makes
/// other writers wait for the chain's head.
void append_audit(Database& db, const AuditLine& line);

struct AuditVerdict {
    std::int64_t rows = 0;
    std::optional<std::int64_t> first_wrong{};   ///< the sequence number of the first row that does not fit
};
/// Recomputes the whole chain in one pass with constant memory. A row removed at the end is found by the head.
AuditVerdict verify_audit(Database& db);

/// The length of the chain as its head tells it.
std::int64_t count_audit_rows(Database& db);

}  // namespace onecard
