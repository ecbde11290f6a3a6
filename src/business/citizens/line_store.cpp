// Every SQL statement on which lines are whose.

#include "business/citizens/line_store.hpp"

#include <algorithm>
#include <array>

namespace onecard::citizens {
namespace {

constexpr Statement select_roster{"citizens.select_roster_to_index", R"sql(
    SELECT roster, rows_total FROM subsidy_batches_v
     WHERE id = $1 AND roster IS NOT NULL
       AND state IN ('approved', 'ordered', 'paying', 'paid_part', 'paid_all', 'closed'))sql"};
constexpr Statement select_people{"citizens.select_people_of_rows", R"sql(
    SELECT person_key, payee_key, seq FROM roster_people_v WHERE roster = $1 AND seq > $2 AND seq <= $3)sql"};
constexpr Statement insert_stretch{"citizens.insert_stretch", R"sql(
    INSERT INTO citizen_stretches (roster, stretch) VALUES ($1, $2) ON CONFLICT DO NOTHING)sql"};
constexpr Statement insert_indexed{"citizens.insert_indexed", R"sql(
    INSERT INTO citizen_indexed (subject, at) VALUES ($1, $2) ON CONFLICT DO NOTHING)sql"};
constexpr Statement select_batches_left{"citizens.select_batches_not_indexed", R"sql(
    SELECT b.id FROM subsidy_batches_v b
     WHERE b.roster IS NOT NULL
       AND b.state IN ('approved', 'ordered', 'paying', 'paid_part', 'paid_all', 'closed')
       AND NOT EXISTS (SELECT 1 FROM citizen_indexed x WHERE x.subject = 'roster_' || CAST(b.roster AS TEXT))
     ORDER BY b.id)sql"};
constexpr Statement select_own{"citizens.select_own_rows", R"sql(
    SELECT b.id, c.seq, v.person_key, v.payee_key, v.amount_fen, v.match_code, v.stopped, v.payable,
           v.bank, v.account_tail, b.item, b.period, b.pay_day, b.is_correction
      FROM subsidy_batches_v b
      JOIN citizen_stretches s ON s.roster = b.roster
      JOIN citizen_rows c ON c.roster = s.roster AND c.stretch = s.stretch
      JOIN roster_lines_v v ON v.roster = c.roster AND v.seq = c.seq
     WHERE c.person_key = $1 AND (v.person_key = $1 OR v.payee_key = $1)
       AND b.state IN ('approved', 'ordered', 'paying', 'paid_part', 'paid_all', 'closed')
       AND b.pay_day BETWEEN $2 AND $3
       AND (b.id < $4 OR (b.id = $4 AND c.seq > $5))
     ORDER BY b.id DESC, c.seq LIMIT $6)sql"};
constexpr Statement select_newest{"citizens.select_newest_line", R"sql(
    SELECT l.order_id, l.seq
      FROM order_sums_v o JOIN order_lines_v l ON l.order_id = o.order_id AND l.source_line = $3
     WHERE o.source = $4 AND o.source_id = $2 AND l.person_key = $1
       AND o.state IN ('sent', 'acknowledged', 'answered', 'finished', 'rejected')
     ORDER BY l.order_id DESC LIMIT 1)sql"};
constexpr Statement select_reissue{"citizens.select_reissue", R"sql(
    SELECT 1 FROM subsidy_batches_v b
      JOIN citizen_stretches s ON s.roster = b.roster
      JOIN citizen_rows c ON c.roster = s.roster AND c.stretch = s.stretch
      JOIN roster_lines_v v ON v.roster = c.roster AND v.seq = c.seq
     WHERE b.is_correction = 1 AND c.person_key = $1 AND v.source_order = $2 AND v.source_seq = $3
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

Stretch read_stretch(Database& db, std::int64_t roster, std::int64_t after, std::int64_t count) {
    Stretch stretch{.roster = roster, .after = after};
    db.each(
        select_people,
        [&](const Row& row) {
            const PersonKey named = row.person_key(0), paid = row.person_key(1);
            stretch.rows.push_back({named, row.number(2)});
            if (paid != named) stretch.rows.push_back({paid, row.number(2)});
        },
        roster, after, after + count);
    std::ranges::sort(stretch.rows);
    return stretch;
}

void save_stretch(Database& db, const Stretch& stretch) {
    if (db.change(insert_stretch, stretch.roster, stretch.after) == 0) return;
    const auto load = db.bulk_load("citizen_rows", "roster, stretch, person_key, seq");
    for (const Stretch::Whose& whose : stretch.rows)
        load->row(std::array<Value, 4>{stretch.roster, stretch.after, to_value(whose.person), whose.seq});
    load->finish();
}

void set_indexed(Database& db, std::int64_t roster, Instant now) {
    db.change(insert_indexed, "roster_" + std::to_string(roster), now);
}

std::vector<std::int64_t> batches_not_indexed(Database& db) {
    std::vector<std::int64_t> found;
    db.each(select_batches_left, [&](const Row& row) { found.push_back(row.number(0)); });
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
        row.payee, row.batch, row.seq, batch_source);
    return found;
}

bool is_reissued(Database& db, const PersonKey& person, const OwnLine& line) {
    return db.number_or(0, select_reissue, person, line.order, line.seq) == 1;
}

}  // namespace onecard::citizens
