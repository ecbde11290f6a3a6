// The statement that finds the lines a bank has answered with "unknown".

#include "business/payments/question_store.hpp"

namespace onecard::payments {
namespace {

// $1, $2 are the actor's regions; $3 the actor's organisation, or -1 where it reaches all of them.
constexpr Statement select_unknown{"payments.select_unknown_lines", R"sql(
    SELECT o.id, l.seq, o.bank, l.name, l.amount_fen, l.account_tail, r.bank_text, f.at,
           (SELECT COUNT(*) FROM unknown_resolutions u
             WHERE u.order_id = o.id AND u.seq = l.seq AND u.state = 'proposed')
      FROM payment_orders o
      JOIN bank_channels c ON c.bank = o.bank
      JOIN bank_results r ON r.order_id = o.id AND r.outcome = 'U'
      JOIN bank_files f ON f.id = r.file_id AND f.state = 'taken'
      JOIN order_lines l ON l.order_id = r.order_id AND l.seq = r.seq AND l.person_key = r.person_key
     WHERE o.unknown_lines > 0 AND o.region BETWEEN $1 AND $2
       AND ($3 = -1 OR o.organisation = $3 OR c.organisation = $3) AND ($4 = 0 OR o.bank = $4)
       AND (o.id > $5 OR (o.id = $5 AND l.seq > $6))
       AND NOT EXISTS (SELECT 1 FROM bank_results n JOIN bank_files g ON g.id = n.file_id AND g.state = 'taken'
                        WHERE n.order_id = r.order_id AND n.seq = r.seq AND n.nth > r.nth)
     ORDER BY o.id, l.seq LIMIT $7)sql"};

}  // namespace

std::vector<UnknownLine> unknown_lines(Unit& unit, std::int64_t bank, OrderId after, std::int64_t after_seq,
                                       std::int64_t limit) {
    const auto [lowest, highest] = unit.actor.region.range();
    std::vector<UnknownLine> found;
    unit.db.each(
        select_unknown,
        [&](const Row& row) {
            found.push_back({row.id<OrderId>(0), row.number(1), row.number(2), row.string(3), row.money(4),
                             row.number(5), row.string(6), row.instant(7), row.number(8) > 0});
        },
        lowest, highest, unit.actor.own_organisation_only ? unit.actor.organisation : -1, bank, after.number(),
        after_seq, limit);
    return found;
}

}  // namespace onecard::payments
