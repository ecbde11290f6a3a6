// The statement that reads the audit by pages.

#include "business/access/audit_store.hpp"

#include <limits>

#include "business/access/organisation_store.hpp"

namespace onecard::access {
namespace {

// What a job did, or somebody who did not sign in, belongs to the whole house.
constexpr Statement select_audit_page{"access.select_audit_page", R"sql(
    SELECT a.seq, a.at, a.actor, a.operation, a.door, a.input, a.outcome, a.note
      FROM audit_v a LEFT JOIN operators o ON o.account = a.actor
     WHERE a.seq < $1 AND ($2 = '' OR a.actor = $2) AND ($3 = '' OR a.operation = $3)
       AND ($4 = '' OR a.outcome = $4) AND a.at >= $5 AND a.at < $6
       AND (o.region IS NULL OR o.region BETWEEN $7 AND $8)
     ORDER BY a.seq DESC LIMIT $9)sql"};

}  // namespace

std::vector<AuditRow> list_audit(Unit& unit, const AuditFilter& filter, std::int64_t limit) {
    constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();
    const Within reach = within(unit.actor);
    std::vector<AuditRow> found;
    unit.db.each(
        select_audit_page,
        [&](const Row& row) {
            found.push_back({row.number(0), row.instant(1), row.string(2), row.string(3), row.string(4),
                             row.string(5), row.string(6), row.string(7)});
        },
        filter.before > 0 ? filter.before : latest, filter.actor, filter.operation, filter.outcome,
        filter.from, filter.until.micros() != 0 ? filter.until.micros() : latest, reach.lowest,
        reach.highest, limit);
    return found;
}

}  // namespace onecard::access
