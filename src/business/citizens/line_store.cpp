// Every SQL statement on which lines are whose.

#include "business/citizens/line_store.hpp"

namespace onecard::citizens {
namespace {

constexpr Statement select_roster{"citizens.select_roster_to_index", R"sql(
    SELECT roster, rows_total FROM subsidy_batches_v
     WHERE id = $1 AND roster IS NOT NULL
       AND state IN ('approved', 'ordered', 'paying', 'paid_part', 'paid_all', 'closed'))sql"};
constexpr Statement select_lines{"citizens.select_lines_of_order",
                                 "SELECT lines FROM order_sums_v WHERE order_id = $1"};
// In the order of the index: 400,000 rows on SQLite then took 1.8 s in stretches of 20,000, and 6.7 s in
// stretches of 5,000 in any order, since each commit writes the pages a stretch touched.
constexpr Statement insert_named{"citizens.insert_named_rows", R"sql(
    INSERT INTO citizen_rows (person_key, batch, roster, seq)
    SELECT person_key, batch, roster, seq FROM roster_lines_v WHERE roster = $1 AND seq > $2 AND seq <= $3
     ORDER BY person_key
    ON CONFLICT DO NOTHING)sql"};
constexpr Statement insert_paid{"citizens.insert_paid_rows", R"sql(
    INSERT INTO citizen_rows (person_key, batch, roster, seq)
    SELECT payee_key, batch, roster, seq FROM roster_lines_v
     WHERE roster = $1 AND seq > $2 AND seq <= $3 AND payee_key <> person_key
     ORDER BY payee_key
    ON CONFLICT DO NOTHING)sql"};
constexpr Statement insert_lines{"citizens.insert_lines", R"sql(
    INSERT INTO citizen_lines (person_key, batch, row_seq, order_id, seq)
    SELECT person_key, CAST($1 AS BIGINT), source_line, order_id, seq FROM order_lines_v
     WHERE order_id = $2 AND seq > $3 AND seq <= $4
     ORDER BY person_key
    ON CONFLICT DO NOTHING)sql"};
constexpr Statement insert_indexed{"citizens.insert_indexed", R"sql(
    INSERT INTO citizen_indexed (subject, at) VALUES ($1, $2) ON CONFLICT DO NOTHING)sql"};
constexpr Statement select_batches_left{"citizens.select_batches_not_indexed", R"sql(
    SELECT b.id FROM subsidy_batches_v b
     WHERE b.roster IS NOT NULL
       AND b.state IN ('approved', 'ordered', 'paying', 'paid_part', 'paid_all', 'closed')
       AND NOT EXISTS (SELECT 1 FROM citizen_indexed x WHERE x.subject = 'roster_' || CAST(b.roster AS TEXT))
     ORDER BY b.id)sql"};
constexpr Statement select_orders_left{"citizens.select_orders_not_indexed", R"sql(
    SELECT o.order_id, o.source_id FROM order_sums_v o
     WHERE o.source = $1 AND o.state IN ('sent', 'acknowledged', 'answered', 'finished', 'rejected')
       AND NOT EXISTS (SELECT 1 FROM citizen_indexed x WHERE x.subject = 'order_' || CAST(o.order_id AS TEXT))
     ORDER BY o.order_id)sql"};

constexpr Statement select_own{"citizens.select_own_rows", R"sql(
    SELECT c.batch, c.seq, v.person_key, v.payee_key, v.amount_fen, v.match_code, v.stopped, v.payable,
           v.bank, v.account_tail, b.item, b.period, b.pay_day, b.is_correction
      FROM citizen_rows c
      JOIN subsidy_batches_v b ON b.id = c.batch AND b.roster = c.roster
      JOIN roster_lines_v v ON v.roster = c.roster AND v.seq = c.seq
     WHERE c.person_key = $1 AND (v.person_key = $1 OR v.payee_key = $1)
       AND b.state IN ('approved', 'ordered', 'paying', 'paid_part', 'paid_all', 'closed')
       AND b.pay_day BETWEEN $2 AND $3
       AND (c.batch < $4 OR (c.batch = $4 AND c.seq > $5))
     ORDER BY c.batch DESC, c.seq LIMIT $6)sql"};
constexpr Statement select_newest{"citizens.select_newest_line", R"sql(
    SELECT order_id, seq FROM citizen_lines
     WHERE person_key = $1 AND batch = $2 AND row_seq = $3 ORDER BY order_id DESC LIMIT 1)sql"};
constexpr Statement select_reissue{"citizens.select_reissue", R"sql(
    SELECT 1 FROM citizen_rows c
      JOIN subsidy_batches_v b ON b.id = c.batch AND b.roster = c.roster
      JOIN roster_lines_v v ON v.roster = c.roster AND v.seq = c.seq
     WHERE c.person_key = $1 AND v.source_order = $2 AND v.source_seq = $3
       AND b.state IN ('approved', 'ordered', 'paying', 'paid_part', 'paid_all', 'closed')
     LIMIT 1)sql"};

}  // namespace

std::optional<RosterToIndex> roster_to_index(Database& db, std::int64_t batch) {
    std::optional<RosterToIndex> found;
    db.each(
        select_roster,
        [&](const Row& row) {
            found = {row.number(0), row.number(1)};
        },
        batch);
    return found;
}

std::int64_t lines_of_order(Database& db, std::int64_t order) {
    return db.number_or(0, select_lines, order);
}

void index_rows(Database& db, std::int64_t roster, std::int64_t after, std::int64_t to) {
    db.change(insert_named, roster, after, to);
    db.change(insert_paid, roster, after, to);
}

void index_lines(Database& db, std::int64_t batch, std::int64_t order, std::int64_t after, std::int64_t to) {
    db.change(insert_lines, batch, order, after, to);
}

void set_indexed(Database& db, std::string_view subject, Instant now) {
    db.change(insert_indexed, subject, now);
}

std::vector<std::int64_t> batches_not_indexed(Database& db) {
    std::vector<std::int64_t> found;
    db.each(select_batches_left, [&](const Row& row) { found.push_back(row.number(0)); });
    return found;
}

std::vector<OrderToIndex> orders_not_indexed(Database& db) {
    std::vector<OrderToIndex> found;
    db.each(
        select_orders_left,
        [&](const Row& row) {
            found.push_back({row.number(0), row.number(1)});
        },
        batch_source);
    return found;
}

std::vector<OwnRow> list_own_rows(Database& db, const PersonKey& person, Date from, Date to,
                                  const std::optional<OwnPlace>& after, std::int64_t limit) {
    std::vector<OwnRow> found;
    const OwnPlace place = after.value_or(OwnPlace{std::numeric_limits<std::int64_t>::max(), 0});
    db.each(
        select_own,
        [&](const Row& row) {
            found.push_back({.batch = row.number(0),
                             .seq = row.number(1),
                             .is_named = row.person_key(2) == person,
                             .is_paid_to_own = row.person_key(3) == person,
                             .payee = row.person_key(3),
                             .amount = row.money(4),
                             .match_code = row.string(5),
                             .stopped = row.flag(6),
                             .payable = row.flag(7),
                             .bank = row.number(8),
                             .account_tail = row.number(9),
                             .item = row.number(10),
                             .period = Month::of_number(row.number(11)),
                             .pay_day = row.date(12),
                             .is_correction = row.flag(13)});
        },
        person, from, to, place.batch, place.seq, limit);
    return found;
}

std::optional<OwnLine> newest_line(Database& db, const OwnRow& row) {
    std::optional<OwnLine> found;
    db.each(
        select_newest,
        [&](const Row& line) {
            found = {line.id<payments::OrderId>(0), line.number(1)};
        },
        row.payee, row.batch, row.seq);
    return found;
}

bool is_reissued(Database& db, const PersonKey& person, const OwnLine& line) {
    return db.number_or(0, select_reissue, person, line.order, line.seq) == 1;
}

}  // namespace onecard::citizens
