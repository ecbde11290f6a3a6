#pragma once
// The audit as those read it who watch over a region; the engine writes it.

#include <string>
#include <vector>

#include "engine/unit.hpp"

namespace onecard::access {

struct AuditRow {
    std::int64_t seq = 0;
    Instant at;
    std::string actor, operation, door, input, outcome, note;
};
/// What is asked of the audit; empty texts and zeros ask for everything.
struct AuditFilter {
    std::string actor, operation, outcome;
    Instant from{}, until{};        ///< from ≤ at < until
    std::int64_t before = 0;        ///< rows with a smaller sequence number
};
/// Newest first, at most `limit`: what operators within reach did, and what no operator did.
std::vector<AuditRow> list_audit(Unit& unit, const AuditFilter& filter, std::int64_t limit);

}  // namespace onecard::access
