// Every statement on batches.

#include "business/subsidies/batch_store.hpp"

#include <fmt/format.h>

#include <charconv>

#include "business/subsidies/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::subsidies {
namespace {

#define BATCH_COLUMNS                                                                                   \
    "id, state, batch_no, item, title, period, region, organisation, is_correction, source_batch, "     \
    "correction_nth, pay_day, deadline, roster, rows_total, rows_payable, payable_fen, returned_from, " \
    "made_by, "                                                                                         \
    "made_at, matched_at, pack_id, matched_turn"

constexpr Statement select_batch{"subsidies.select_batch",
                                 "SELECT " BATCH_COLUMNS " FROM subsidy_batches WHERE id = $1"};
// Batches are few; the order is a number, turned about for a list that begins with the largest.
constexpr Statement select_batches{"subsidies.select_batches", "SELECT " BATCH_COLUMNS R"sql( FROM (
    SELECT s.*, $8 * CASE $7 WHEN 'pay_day' THEN s.pay_day WHEN 'period' THEN s.period WHEN 'payable' THEN s.payable_fen
                             WHEN 'rows' THEN s.rows_total ELSE s.id END AS place
      FROM subsidy_batches s
     WHERE ($1 = '' OR state = $1) AND ($2 = 0 OR item = $2) AND ($3 = 0 OR period = $3)
       AND region BETWEEN $4 AND $5 AND ($6 = 0 OR organisation = $6)) b
     WHERE $11 = 1 OR place > $8 * $9 OR (place = $8 * $9 AND $8 * id > $8 * $10)
     ORDER BY place, $8 * id LIMIT $12)sql"};
constexpr Statement count_batches_found{"subsidies.count_batches", R"sql(
    SELECT COUNT(*) FROM subsidy_batches
     WHERE ($1 = '' OR state = $1) AND ($2 = 0 OR item = $2) AND ($3 = 0 OR period = $3)
       AND region BETWEEN $4 AND $5 AND ($6 = 0 OR organisation = $6))sql"};
constexpr Statement select_open_batches{"subsidies.select_open_batches",
                                        "SELECT " BATCH_COLUMNS R"sql( FROM subsidy_batches
     WHERE roster IS NOT NULL AND state IN ('filling', 'town_review', 'dept_first', 'dept_leader')
     ORDER BY id)sql"};
constexpr Statement insert_batch_row{"subsidies.insert_batch",
                                     "INSERT INTO subsidy_batches (" BATCH_COLUMNS R"sql()
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
            $22, $23))sql"};
constexpr Statement select_last_batch_no{"subsidies.select_last_batch_no", R"sql(
    SELECT COALESCE(MAX(batch_no), '') FROM subsidy_batches WHERE batch_no BETWEEN $1 AND $2)sql"};
constexpr Statement update_batch_roster{"subsidies.update_batch_roster", R"sql(
    UPDATE subsidy_batches
       SET roster = $2, rows_total = $3, rows_payable = $4, payable_fen = $5, matched_at = $6, matched_turn = $7,
           returned_from = ''
     WHERE id = $1)sql"};
constexpr Statement update_batch_totals{"subsidies.update_batch_totals", R"sql(
    UPDATE subsidy_batches
       SET rows_total = $2, rows_payable = $3, payable_fen = $4, matched_at = $5, matched_turn = $6 WHERE id = $1)sql"};
constexpr Statement update_returned_from{"subsidies.update_returned_from", R"sql(
    UPDATE subsidy_batches SET returned_from = $2 WHERE id = $1)sql"};

// An update that changes nothing holds the row on PostgreSQL; on SQLite a writer is alone anyway.
constexpr Statement hold_batch{"subsidies.hold_batch", R"sql(
    UPDATE subsidy_batches SET rows_total = rows_total WHERE id = $1)sql"};

Batch batch_of(const Row& row) {
    Batch batch;
    batch.id = row.id<BatchId>(0);
    batch.state = batch_lifecycle.state(row.text(1));
    batch.batch_no = row.string(2);
    batch.item = row.id<ItemId>(3);
    batch.title = row.string(4);
    batch.period = Month::of_number(row.number(5));
    batch.region = row.region(6);
    batch.organisation = row.number(7);
    batch.is_correction = row.flag(8);
    batch.source_batch = row.id<BatchId>(9);
    batch.correction_nth = row.number(10);
    batch.pay_day = row.date(11);
    if (!row.is_null(12)) batch.deadline = row.date(12);
    batch.roster = row.id<RosterId>(13);
    batch.rows_total = row.number(14);
    batch.rows_payable = row.number(15);
    batch.payable = row.money(16);
    batch.returned_from = row.string(17);
    batch.made_by = row.string(18);
    batch.made_at = row.instant(19);
    batch.matched = {row.instant(20), row.number(22)};
    batch.pack_id = row.number(21);
    return batch;
}

/// The next of the day: gap-free, since a cancelled batch keeps its number (3.1.5).
std::string next_batch_no(Unit& unit, const Batch& batch, const Item& item) {
    const std::string stem = batch.region.six() + item.item_code + unit.today().compact();
    std::string last;
    unit.db.each(
        select_last_batch_no, [&](const Row& row) { last = row.string(0); }, stem + "0000", stem + "9999");
    const std::int64_t serial = last.empty() ? 1 : std::stoll(last.substr(stem.size())) + 1;
    return fmt::format("{}{:04}", stem, serial);
}

}  // namespace

std::optional<Batch> find_batch(Database& db, BatchId id) {
    std::optional<Batch> batch;
    db.each(select_batch, [&](const Row& row) { batch = batch_of(row); }, id);
    return batch;
}

Batch must_find_batch(Database& db, BatchId id) {
    auto batch = find_batch(db, id);
    if (!batch) throw Problem{batch_not_found}.at("batch").with(id.text());
    return *std::move(batch);
}

Batch must_take_batch(Database& db, BatchId id) {
    db.change(hold_batch, id);
    return must_find_batch(db, id);
}

void insert_batch(Unit& unit, Batch& batch, const Item& item, std::string_view act) {
    batch.id = unit.next_id<BatchId>();
    batch.state = batch_lifecycle.start();
    batch.batch_no = next_batch_no(unit, batch, item);
    batch.made_by = unit.actor.code;
    batch.made_at = unit.now;
    unit.db.change(insert_batch_row, batch.id, batch_lifecycle.code(batch.state), batch.batch_no, batch.item,
                   batch.title, batch.period.number(), batch.region, batch.organisation, batch.is_correction,
                   batch.source_batch, batch.correction_nth, batch.pay_day, batch.deadline, batch.roster,
                   batch.rows_total, batch.rows_payable, batch.payable, batch.returned_from, batch.made_by,
                   batch.made_at, batch.matched.at, batch.pack_id, batch.matched.turn);
    record_birth(unit, view_of(batch_lifecycle), batch.id.number(), act);
}

void set_batch_roster(Database& db, BatchId id, RosterId roster, const BatchTotals& totals,
                      LastMatch matched) {
    db.change(update_batch_roster, id, roster, totals.rows_total, totals.rows_payable, totals.payable,
              matched.at, matched.turn);
}

void set_batch_totals(Database& db, BatchId id, const BatchTotals& totals, LastMatch matched) {
    db.change(update_batch_totals, id, totals.rows_total, totals.rows_payable, totals.payable, matched.at,
              matched.turn);
}

void set_returned_from(Database& db, BatchId id, std::string_view state) {
    db.change(update_returned_from, id, state);
}

std::span<const Label<BatchOrder>> labels_of(BatchOrder) {
    using enum BatchOrder;
    static constexpr Label<BatchOrder> labels[] = {{newest, "newest", {"新建先后", "Creation"}},
                                                   {pay_day, "pay_day", {"发放日期", "Day of payment"}},
                                                   {period, "period", {"期号", "Period"}},
                                                   {payable, "payable", {"可发放金额", "Payable amount"}},
                                                   {rows, "rows", {"人数", "Rows"}}};
    return labels;
}

std::string place_of(const Batch& batch, BatchOrder order) {
    std::int64_t key = batch.id.number();
    switch (order) {
        case BatchOrder::newest: break;
        case BatchOrder::pay_day: key = batch.pay_day.number(); break;
        case BatchOrder::period: key = batch.period.number(); break;
        case BatchOrder::payable: key = batch.payable.fen(); break;
        case BatchOrder::rows: key = batch.rows_total; break;
    }
    return fmt::format("{}.{}", key, batch.id.number());
}

std::vector<Batch> list_batches(Database& db, const BatchFilter& filter) {
    const auto [lowest, highest] = filter.within.range();
    std::int64_t key = 0, id = 0;
    if (!filter.after.empty()) {
        const char* end = filter.after.data() + filter.after.size();
        const char* dot = std::from_chars(filter.after.data(), end, key).ptr;
        if (dot != end) std::from_chars(dot + 1, end, id);
    }
    std::vector<Batch> batches;
    db.each(
        select_batches, [&](const Row& row) { batches.push_back(batch_of(row)); }, filter.state,
        filter.item.number(), filter.period ? filter.period->number() : 0, lowest, highest,
        filter.organisation, code_of(filter.order), filter.descending ? -1 : 1, key, id, filter.after.empty(),
        filter.limit);
    return batches;
}

std::int64_t count_batches(Database& db, const BatchFilter& filter) {
    const auto [lowest, highest] = filter.within.range();
    return db.number_or(0, count_batches_found, filter.state, filter.item.number(),
                        filter.period ? filter.period->number() : 0, lowest, highest, filter.organisation);
}

std::vector<Batch> open_batches(Database& db) {
    std::vector<Batch> batches;
    db.each(select_open_batches, [&](const Row& row) { batches.push_back(batch_of(row)); });
    return batches;
}

}  // namespace onecard::subsidies
