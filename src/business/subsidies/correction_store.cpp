// Every statement on failed lines, their claims and the entitlements left unpaid.

#include "business/subsidies/correction_store.hpp"

#include <charconv>

#include "business/subsidies/batch_orders.hpp"
#include "business/subsidies/problems.hpp"

namespace onecard::subsidies {
namespace {

// A line has failed when its newest word is F (returned) or T (refunded). A claim holds it unless its batch was
// cancelled, or closed without paying the row. $1 is the source of our orders, $2 the batch.
#define WITH_FAILED                                                                                               \
    "WITH failed AS ( "                                                                                           \
    "    SELECT r.order_id AS order_id, r.seq AS seq, o.source_id AS batch, b.item AS item, b.period AS period, " \
    "     l.source_line AS source_line, l.person_key AS payee_key, l.amount_fen AS amount_fen, o.bank AS bank, "  \
    "     r.code AS code, r.bank_text AS bank_text, r.outcome AS outcome, b.roster AS roster, "                   \
    "     (SELECT MAX(c.batch) "                                                                                  \
    "        FROM correction_claims c "                                                                           \
    "        JOIN subsidy_batches cb ON cb.id = c.batch "                                                         \
    "       WHERE c.order_id = r.order_id AND c.order_seq = r.seq AND cb.state <> 'cancelled' "                   \
    "         AND (cb.state <> 'closed' OR EXISTS ( "                                                             \
    "              SELECT 1 FROM effective_rows_v cw "                                                              \
    "               WHERE cw.roster = cb.roster AND cw.source_order = c.order_id "                                \
    "                 AND cw.source_seq = c.order_seq AND cw.payable = 1))) AS claim, "                           \
    "     (SELECT MAX(u.at) FROM unpaid_entitlements u "                                                          \
    "       WHERE u.order_id = r.order_id AND u.order_seq = r.seq) AS given_back "                                \
    "      FROM order_sums_v o "                                                                                  \
    "      JOIN order_results_v r ON r.order_id = o.order_id "                                                    \
    "      JOIN order_lines_v l ON l.order_id = r.order_id AND l.seq = r.seq AND l.person_key = r.person_key "    \
    "      JOIN subsidy_batches b ON b.id = o.source_id "                                                         \
    "     WHERE o.source = $1 AND o.source_id = $2 AND r.outcome IN ('F', 'T') "                                  \
    "       AND NOT EXISTS (SELECT 1 FROM order_results_v n "                                                     \
    "                  WHERE n.order_id = r.order_id AND n.seq = r.seq AND n.nth > r.nth)) "

constexpr Statement select_failed{"subsidies.select_failed_lines", WITH_FAILED R"sql(
    SELECT f.order_id, f.seq, f.batch, f.source_line, w.person_key, w.name, w.payee_name, w.town, f.amount_fen, f.bank,
           w.account_tail, f.code, f.bank_text, f.outcome, f.claim, f.given_back
      FROM failed f JOIN effective_rows_v w ON w.roster = f.roster AND w.seq = f.source_line
     WHERE w.town BETWEEN $3 AND $4 AND ($5 = '' OR f.code = $5)
       AND ($6 = 0 OR (f.claim IS NULL AND f.given_back IS NULL))
       AND (f.order_id > $7 OR (f.order_id = $7 AND f.seq > $8))
     ORDER BY f.order_id, f.seq LIMIT $9)sql"};

constexpr Statement select_failures{"subsidies.select_failures_by_code", WITH_FAILED R"sql(
    SELECT f.code, COUNT(*), CAST(SUM(f.amount_fen) AS BIGINT),
           CAST(SUM(CASE WHEN f.claim IS NULL AND f.given_back IS NULL THEN 1 ELSE 0 END) AS BIGINT),
           CAST(SUM(CASE WHEN f.claim IS NULL AND f.given_back IS NULL THEN f.amount_fen ELSE 0 END) AS BIGINT)
      FROM failed f JOIN effective_rows_v w ON w.roster = f.roster AND w.seq = f.source_line
     WHERE w.town BETWEEN $3 AND $4 GROUP BY f.code ORDER BY f.code)sql"};

constexpr Statement select_open_failed{"subsidies.select_open_failed", WITH_FAILED R"sql(
    SELECT COUNT(*), CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT)
      FROM failed WHERE claim IS NULL AND given_back IS NULL)sql"};

// What was given back to the quota may still be paid later, from the quota of that day: only a claim stands in the way.
constexpr Statement insert_correction_rows{"subsidies.insert_correction_rows", WITH_FAILED R"sql(
    INSERT INTO roster_rows (roster, seq, person_key, sheet_row, name, town, village, amount_fen, match_code, warnings,
                             payee_key, payee_name, bank, account_tail, account_sealed, sealed, source_order,
                             source_seq)
    SELECT $3, $4 + ROW_NUMBER() OVER (ORDER BY f.order_id, f.seq), w.person_key, w.sheet_row, w.name, w.town,
           w.village, f.amount_fen, w.match_code, w.warnings, w.payee_key, w.payee_name, w.bank, w.account_tail,
           w.account_sealed, w.sealed, f.order_id, f.seq
      FROM failed f JOIN effective_rows_v w ON w.roster = f.roster AND w.seq = f.source_line
     WHERE f.claim IS NULL AND w.town BETWEEN $5 AND $6 AND ($7 = 0 OR (f.order_id = $7 AND f.seq = $8)))sql"};

// Two builds at once both find the line free and write the same nth: the key lets one of them through.
constexpr Statement insert_claims{"subsidies.insert_correction_claims", R"sql(
    INSERT INTO correction_claims (order_id, order_seq, nth, batch, person_key, failed_fen)
    SELECT w.source_order, w.source_seq,
           1 + (SELECT COUNT(*) FROM correction_claims c
                 WHERE c.order_id = w.source_order AND c.order_seq = w.source_seq),
           $2, w.person_key, w.amount_fen
      FROM roster_rows w WHERE w.roster = $1
    ON CONFLICT DO NOTHING)sql"};

constexpr Statement select_rows_written{"subsidies.select_rows_written", R"sql(
    SELECT COUNT(*), COALESCE(CAST(SUM(amount_fen) AS BIGINT), 0) FROM roster_rows WHERE roster = $1)sql"};

constexpr Statement update_lower_amount{"subsidies.update_lower_amount", R"sql(
    UPDATE roster_rows SET amount_fen = $3 WHERE roster = $1 AND seq = $2 AND amount_fen > $3)sql"};

constexpr Statement insert_entitlements{"subsidies.insert_unpaid_entitlements", WITH_FAILED R"sql(
    INSERT INTO unpaid_entitlements (order_id, order_seq, person_key, item, period, amount_fen, reason, at)
    SELECT order_id, seq, payee_key, item, period, amount_fen, $3, $4
      FROM failed WHERE claim IS NULL AND given_back IS NULL)sql"};

RegionCode::Range towns_within(RegionCode within) {
    if (within) return within.range();
    return {0, INT64_MAX};
}

}  // namespace

std::span<const Label<FailedLineStand>> labels_of(FailedLineStand) {
    using enum FailedLineStand;
    static constexpr Label<FailedLineStand> labels[] = {
        {open, "open", {"待处理", "Open"}},
        {in_correction, "in_correction", {"已建更正批次", "In a correction batch"}},
        {given_back, "given_back", {"已退回指标", "Given back to the quota"}}};
    return labels;
}

LineName must_read_line_name(std::string_view text, std::string_view field) {
    const auto refused = [&] { return Problem{line_name_unreadable}.at(std::string{field}).with(std::string{text}); };
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) throw refused();
    const auto order = payments::OrderId::parse(text.substr(0, dash));
    const std::string_view digits = text.substr(dash + 1);
    LineName name;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), name.seq);
    if (!order || error != std::errc{} || end != digits.data() + digits.size() || name.seq <= 0) throw refused();
    name.order = *order;
    return name;
}

std::vector<FailedLine> list_failed_lines(Database& db, const FailedLineFilter& filter) {
    const auto [lowest, highest] = towns_within(filter.within);
    std::vector<FailedLine> lines;
    db.each(
        select_failed,
        [&](const Row& row) {
            FailedLine& line = lines.emplace_back();
            line.line = {row.id<payments::OrderId>(0), row.number(1)};
            line.batch = row.id<BatchId>(2);
            line.row = row.number(3);
            line.person = row.person_key(4);
            line.name = row.string(5);
            line.payee_name = row.string(6);
            line.town = row.region(7);
            line.amount = row.money(8);
            line.bank = row.number(9);
            line.account_tail = row.number(10);
            line.code = row.string(11);
            line.bank_text = row.string(12);
            line.refunded = row.text(13) == "T";
            line.correction = row.id<BatchId>(14);
            line.stand = line.correction      ? FailedLineStand::in_correction
                         : !row.is_null(15)   ? FailedLineStand::given_back
                                              : FailedLineStand::open;
        },
        batch_source, filter.batch, lowest, highest, filter.code, filter.only_open, filter.after.order.number(),
        filter.after.seq, filter.limit);
    return lines;
}

std::vector<FailureSum> failures_by_code(Database& db, BatchId batch, RegionCode within) {
    const auto [lowest, highest] = towns_within(within);
    std::vector<FailureSum> sums;
    db.each(
        select_failures,
        [&](const Row& row) {
            sums.push_back({row.string(0), row.number(1), row.number(3), row.money(2), row.money(4)});
        },
        batch_source, batch, lowest, highest);
    return sums;
}

std::int64_t count_open_failed_lines(Database& db, BatchId batch) {
    return db.number_or(0, select_open_failed, batch_source, batch);
}

std::int64_t copy_failed_rows(Database& db, RosterId roster, const Batch& source, RegionCode within,
                              std::optional<LineName> one, std::int64_t after_seq) {
    const auto [lowest, highest] = towns_within(within);
    const LineName line = one.value_or(LineName{});
    return db.change(insert_correction_rows, batch_source, source.id, roster, after_seq, lowest, highest,
                     line.order.number(), line.seq);
}

bool claim_rows(Database& db, RosterId roster, BatchId batch, std::int64_t rows) {
    return db.change(insert_claims, roster, batch) == rows;
}

RowsWritten rows_written(Database& db, RosterId roster) {
    RowsWritten written;
    db.each(select_rows_written, [&](const Row& row) { written = {row.number(0), row.money(1)}; }, roster);
    return written;
}

bool lower_amount(Database& db, RosterId roster, std::int64_t seq, Money amount) {
    return db.change(update_lower_amount, roster, seq, amount) == 1;
}

std::int64_t give_back_failed_lines(Unit& unit, const Batch& batch, std::string_view reason, Money& amount) {
    unit.db.each(select_open_failed, [&](const Row& row) { amount = row.money(1); }, batch_source, batch.id);
    return unit.db.change(insert_entitlements, batch_source, batch.id, reason, unit.now);
}

}  // namespace onecard::subsidies
