// Every statement on rosters, their rows, changes and findings.

#include "business/subsidies/roster_store.hpp"

#include "business/subsidies/problems.hpp"
#include "business/subsidies/row_order_store.hpp"
#include "engine/advance.hpp"
#include "engine/problems.hpp"

namespace onecard::subsidies {
namespace {

#define ROSTER_COLUMNS                                                                                  \
    "id, batch, upload, digest, state, facts, rows_read, rows_good, rows_bad, warnings, good_fen, at, " \
    "amount_column"

constexpr Statement select_roster{"subsidies.select_roster",
                                  "SELECT " ROSTER_COLUMNS " FROM rosters WHERE id = $1"};
constexpr Statement select_roster_by_digest{"subsidies.select_roster_by_digest",
                                            "SELECT " ROSTER_COLUMNS R"sql(
      FROM rosters WHERE batch = $1 AND digest = $2 AND state <> 'discarded')sql"};
constexpr Statement select_rosters{"subsidies.select_rosters",
                                   "SELECT " ROSTER_COLUMNS " FROM rosters WHERE batch = $1 ORDER BY id"};
constexpr Statement insert_roster_row{"subsidies.insert_roster",
                                      "INSERT INTO rosters (" ROSTER_COLUMNS R"sql()
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))sql"};
constexpr Statement update_roster_counts{"subsidies.update_roster_counts", R"sql(
    UPDATE rosters
       SET facts = $2, rows_read = $3, rows_good = $4, rows_bad = $5, warnings = $6, good_fen = $7, amount_column = $8
     WHERE id = $1)sql"};
constexpr Statement delete_rows{"subsidies.delete_roster_rows", "DELETE FROM roster_rows WHERE roster = $1"};
constexpr Statement delete_findings{"subsidies.delete_roster_findings",
                                    "DELETE FROM roster_findings WHERE roster = $1"};

constexpr Statement select_rows{"subsidies.select_roster_rows", R"sql(
    SELECT seq, person_key, sheet_row, name, town, village, amount_fen, match_code, warnings, payee_key, payee_name,
           bank, account_tail, account_sealed, sealed, source_order, source_seq
      FROM roster_rows WHERE roster = $1 AND seq > $2 AND seq <= $3 ORDER BY seq)sql"};
constexpr Statement select_changes{"subsidies.select_roster_changes", R"sql(
    SELECT seq, nth, stopped, match_code, bank, account_tail, account_sealed, reason
      FROM roster_changes WHERE roster = $1 AND seq > $2 AND seq <= $3 ORDER BY seq, nth)sql"};
constexpr Statement insert_change_row{"subsidies.insert_roster_change", R"sql(
    INSERT INTO roster_changes (roster, seq, nth, person_key, what, stopped, match_code, bank, account_tail,
                                account_sealed, reason, actor, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))sql"};

// A correction of the totals by the newest changes: the rows are summed in one scan, changes are few.
constexpr Statement select_row_totals{"subsidies.select_row_totals", R"sql(
    SELECT COUNT(*), COALESCE(CAST(SUM(CASE WHEN length(account_sealed) > 0 THEN 1 ELSE 0 END) AS BIGINT), 0),
           COALESCE(CAST(SUM(CASE WHEN length(account_sealed) > 0 THEN amount_fen ELSE 0 END) AS BIGINT), 0)
      FROM roster_rows WHERE roster = $1)sql"};
constexpr Statement select_change_totals{"subsidies.select_change_totals", R"sql(
    SELECT w.amount_fen, length(w.account_sealed), c.stopped, length(c.account_sealed)
      FROM roster_changes c
      JOIN roster_rows w ON w.roster = c.roster AND w.seq = c.seq AND w.person_key = c.person_key
     WHERE c.roster = $1
       AND c.nth = (SELECT MAX(n.nth) FROM roster_changes n WHERE n.roster = c.roster AND n.seq = c.seq))sql"};
constexpr Statement select_last_word{"subsidies.select_last_word", R"sql(
    SELECT actor, at FROM roster_changes WHERE roster = $1 AND seq = $2 ORDER BY nth DESC LIMIT 1)sql"};
constexpr Statement select_stopped_count{"subsidies.select_stopped_count", R"sql(
    SELECT COUNT(*) FROM roster_changes c
     WHERE c.roster = $1 AND c.stopped = 1
       AND c.nth = (SELECT MAX(n.nth) FROM roster_changes n WHERE n.roster = c.roster AND n.seq = c.seq))sql"};
constexpr Statement select_payable_by_bank{"subsidies.select_payable_by_bank", R"sql(
    SELECT bank, COUNT(*), CAST(SUM(amount_fen) AS BIGINT) FROM roster_lines_v
     WHERE roster = $1 AND payable = 1 GROUP BY bank ORDER BY bank)sql"};

constexpr Statement select_persons{"subsidies.select_persons_of_roster",
                                   "SELECT person_key, payee_key FROM roster_rows WHERE roster = $1"};
constexpr Statement count_row_errors{"subsidies.count_errors_of_row", R"sql(
    SELECT COUNT(*) FROM roster_findings WHERE roster = $1 AND sheet_row = $2 AND is_error = 1)sql"};
constexpr Statement delete_row_findings{"subsidies.delete_findings_of_row", R"sql(
    DELETE FROM roster_findings WHERE roster = $1 AND sheet_row = $2)sql"};
constexpr Statement count_loading{"subsidies.count_loading_rosters", R"sql(
    SELECT COUNT(*) FROM rosters WHERE batch = $1 AND state = 'loading')sql"};
constexpr Statement delete_sums{"subsidies.delete_roster_sums", "DELETE FROM roster_sums WHERE roster = $1"};
constexpr Statement select_sums{"subsidies.select_roster_sums", R"sql(
    SELECT town, bank, match_code, row_count, amount_fen FROM roster_sums
     WHERE roster = $1 AND row_count <> 0 ORDER BY town, bank, match_code)sql"};
constexpr Statement upsert_sum{"subsidies.upsert_roster_sum", R"sql(
    INSERT INTO roster_sums (roster, town, bank, match_code, row_count, amount_fen) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (roster, town, bank, match_code)
        DO UPDATE SET row_count = roster_sums.row_count + excluded.row_count,
                      amount_fen = roster_sums.amount_fen + excluded.amount_fen)sql"};
constexpr Statement select_findings_after{"subsidies.select_findings_after", R"sql(
    SELECT sheet_row, column_no, code, is_error FROM roster_findings
     WHERE roster = $1 AND sheet_row >= $2
       AND (sheet_row > $2 OR column_no > $3 OR (column_no = $3 AND code > $4))
     ORDER BY sheet_row, column_no, code LIMIT $5)sql"};
constexpr Statement select_other_rosters{"subsidies.select_other_rosters", R"sql(
    SELECT b.roster, CASE WHEN b.state IN ('filling', 'town_review', 'dept_first', 'dept_leader') THEN 1 ELSE 0 END
      FROM subsidy_batches b
     WHERE b.item = $1 AND b.period = $2 AND b.id <> $3 AND b.state <> 'cancelled' AND b.roster IS NOT NULL
       AND b.is_correction = 0
     ORDER BY b.id)sql"};
constexpr Statement select_payees{"subsidies.select_payees", R"sql(
    SELECT w.payee_key FROM roster_rows w
     WHERE w.roster = $1
       AND NOT EXISTS (SELECT 1 FROM roster_changes c WHERE c.roster = w.roster AND c.seq = w.seq)
       AND ($2 = 1 OR length(w.account_sealed) > 0))sql"};
constexpr Statement select_changed_payees{"subsidies.select_changed_payees", R"sql(
    SELECT payee_key FROM roster_lines_v
     WHERE roster = $1 AND stopped = 0 AND ($2 = 1 OR payable = 1)
       AND seq IN (SELECT c.seq FROM roster_changes c WHERE c.roster = $1))sql"};

Roster roster_of(const Row& row) {
    Roster roster;
    roster.id = row.id<RosterId>(0);
    roster.batch = row.id<BatchId>(1);
    roster.upload = row.number(2);
    roster.digest = row.string(3);
    roster.state = roster_lifecycle.state(row.text(4));
    roster.facts = row.string(5);
    roster.rows_read = row.number(6);
    roster.rows_good = row.number(7);
    roster.rows_bad = row.number(8);
    roster.warnings = row.number(9);
    roster.good = row.money(10);
    roster.at = row.instant(11);
    roster.amount_column = row.number(12);
    return roster;
}

void read_row(const Row& row, RosterRow& out) {
    out.seq = row.number(0);
    out.person = row.person_key(1);
    out.sheet_row = row.number(2);
    out.name = row.text(3);
    out.town = row.region(4);
    out.village = row.region(5);
    out.amount = row.money(6);
    out.match = of_code<MatchCode>(row.text(7));
    out.warnings = row.number(8);
    out.payee = row.person_key(9);
    out.payee_name = row.text(10);
    out.bank = row.number(11);
    out.account_tail = row.number(12);
    out.account_sealed = row.blob(13);
    out.sealed = row.blob(14);
    out.source_order = row.is_null(15) ? 0 : row.number(15);
    out.source_seq = row.is_null(16) ? 0 : row.number(16);
    out.stopped = false;
    out.stop_reason.clear();
    out.changes = 0;
}

void apply_change(const RosterChange& change, RosterRow& row) {
    row.changes = change.nth;
    row.stopped = change.stopped;
    row.stop_reason = change.stopped ? change.reason : std::string{};
    row.match = change.match;
    row.bank = change.bank;
    row.account_tail = change.account_tail;
    row.account_sealed = change.account_sealed;
}

}  // namespace

std::optional<Roster> find_roster(Database& db, RosterId id) {
    std::optional<Roster> roster;
    db.each(select_roster, [&](const Row& row) { roster = roster_of(row); }, id);
    return roster;
}

Roster must_find_roster(Database& db, RosterId id) {
    auto roster = find_roster(db, id);
    if (!roster) throw Problem{roster_not_found}.at("roster").with(id.text());
    return *std::move(roster);
}

std::optional<Roster> find_roster_of(Database& db, BatchId batch, std::string_view digest) {
    std::optional<Roster> roster;
    db.each(select_roster_by_digest, [&](const Row& row) { roster = roster_of(row); }, batch, digest);
    return roster;
}

std::vector<Roster> rosters_of(Database& db, BatchId batch) {
    std::vector<Roster> rosters;
    db.each(select_rosters, [&](const Row& row) { rosters.push_back(roster_of(row)); }, batch);
    return rosters;
}

void insert_roster(Unit& unit, const Roster& roster, std::string_view act) {
    unit.db.change(insert_roster_row, roster.id, roster.batch, roster.upload, roster.digest,
                   roster_lifecycle.code(roster_lifecycle.start()), roster.facts, roster.rows_read,
                   roster.rows_good, roster.rows_bad, roster.warnings, roster.good, roster.at,
                   roster.amount_column);
    record_birth(unit, view_of(roster_lifecycle), roster.id.number(), act);
}

void set_roster_counts(Database& db, const Roster& roster) {
    db.change(update_roster_counts, roster.id, roster.facts, roster.rows_read, roster.rows_good,
              roster.rows_bad, roster.warnings, roster.good, roster.amount_column);
}

bool is_importing(Database& db, BatchId batch) {
    return db.number_or(0, count_loading, batch) > 0;
}

void delete_roster_rows(Database& db, RosterId id) {
    db.change(delete_rows, id);
    db.change(delete_sums, id);
    db.change(delete_findings, id);
    delete_orders(db, id);
}

namespace {

/// The newest change of each row of the stretch; few, since most rows never change.
std::vector<RosterChange> newest_changes(Database& db, RosterId roster, std::int64_t after, std::int64_t to) {
    std::vector<RosterChange> changes;
    db.each(
        select_changes,
        [&](const Row& row) {
            if (changes.empty() || changes.back().seq != row.number(0)) changes.emplace_back();
            RosterChange& change = changes.back();
            change.seq = row.number(0);
            change.nth = row.number(1);
            change.stopped = row.flag(2);
            change.match = of_code<MatchCode>(row.text(3));
            change.bank = row.number(4);
            change.account_tail = row.number(5);
            change.account_sealed = row.blob(6);
            change.reason = row.text(7);
        },
        roster, after, to);
    return changes;
}

}  // namespace

void each_row(Database& db, RosterId roster, std::int64_t after, std::int64_t count,
              const std::function<void(const RosterRow&)>& visit) {
    const auto changes = newest_changes(db, roster, after, after + count);
    RosterRow out;
    out.roster = roster;
    auto change = changes.begin();
    db.each(
        select_rows,
        [&](const Row& row) {
            read_row(row, out);
            while (change != changes.end() && change->seq < out.seq) ++change;
            if (change != changes.end() && change->seq == out.seq) apply_change(*change, out);
            visit(out);
        },
        roster, after, after + count);
}

std::vector<RosterRow> written_rows(Database& db, RosterId roster, std::int64_t after, std::int64_t count) {
    std::vector<RosterRow> rows;
    rows.reserve(static_cast<std::size_t>(count));
    db.each(
        select_rows,
        [&](const Row& row) {
            RosterRow& out = rows.emplace_back();
            out.roster = roster;
            read_row(row, out);
        },
        roster, after, after + count);
    return rows;
}

void apply_changes(Database& db, std::vector<RosterRow>& rows) {
    if (rows.empty()) return;
    auto row = rows.begin();
    for (const RosterChange& change :
         newest_changes(db, rows.front().roster, rows.front().seq - 1, rows.back().seq)) {
        while (row->seq < change.seq) ++row;
        apply_change(change, *row);
    }
}

std::optional<RosterRow> find_row(Database& db, RosterId roster, std::int64_t seq) {
    std::optional<RosterRow> found;
    each_row(db, roster, seq - 1, 1, [&](const RosterRow& row) { found = row; });
    return found;
}

RosterRow must_find_row(Database& db, RosterId roster, std::int64_t seq) {
    auto row = find_row(db, roster, seq);
    if (!row) throw Problem{row_not_found}.at("row").with(roster.text()).with(std::to_string(seq));
    return *std::move(row);
}

void insert_change(Unit& unit, const RosterChange& change) {
    try {
        unit.db.change(insert_change_row, change.roster, change.seq, change.nth, change.person, change.what,
                       change.stopped, code_of(change.match), change.bank, change.account_tail,
                       Blob{change.account_sealed}, change.reason, unit.actor.code, unit.now);
    } catch (const DatabaseError& error) {
        if (error.fault() != DatabaseFault::unique) throw;
        throw Problem{row_changed_meanwhile}.at("row").with(std::to_string(change.seq));
    }
}

RosterChange change_of(const RosterRow& row, std::string_view what, bool stopped, std::string_view reason) {
    return {.roster = row.roster,
            .seq = row.seq,
            .nth = row.changes + 1,
            .person = row.person,
            .what = std::string{what},
            .stopped = stopped,
            .match = row.match,
            .bank = row.bank,
            .account_tail = row.account_tail,
            .account_sealed = row.account_sealed,
            .reason = std::string{reason}};
}

std::optional<LastWord> last_word(Database& db, RosterId roster, std::int64_t seq) {
    std::optional<LastWord> word;
    db.each(
        select_last_word, [&](const Row& row) { word = LastWord{row.string(0), row.instant(1)}; }, roster,
        seq);
    return word;
}

void each_person_of(Database& db, RosterId roster,
                    const std::function<void(const PersonKey& person, const PersonKey& payee)>& visit) {
    db.each(select_persons, [&](const Row& row) { visit(row.person_key(0), row.person_key(1)); }, roster);
}

std::int64_t count_errors_of_row(Database& db, RosterId roster, std::int64_t sheet_row) {
    return db.number_or(0, count_row_errors, roster, sheet_row);
}

void delete_findings_of_row(Database& db, RosterId roster, std::int64_t sheet_row) {
    db.change(delete_row_findings, roster, sheet_row);
}

std::int64_t count_stopped(Database& db, RosterId roster) {
    return db.number_or(0, select_stopped_count, roster);
}

BatchTotals totals_of(Database& db, RosterId roster) {
    BatchTotals totals;
    db.each(
        select_row_totals, [&](const Row& row) { totals = {row.number(0), row.number(1), row.money(2)}; },
        roster);
    db.each(
        select_change_totals,
        [&](const Row& row) {
            const bool was = row.number(1) > 0;
            const bool is = !row.flag(2) && row.number(3) > 0;
            if (was == is) return;
            totals.rows_payable += is ? 1 : -1;
            totals.payable += is ? row.money(0) : -row.money(0);
        },
        roster);
    return totals;
}

std::vector<BankShare> payable_by_bank(Database& db, RosterId roster) {
    std::vector<BankShare> shares;
    db.each(
        select_payable_by_bank,
        [&](const Row& row) { shares.push_back({row.number(0), row.number(1), row.money(2)}); }, roster);
    return shares;
}

std::vector<MatchSum> match_sums(Database& db, RosterId roster) {
    std::vector<MatchSum> sums;
    db.each(
        select_sums,
        [&](const Row& row) {
            sums.push_back(
                {row.region(0), row.number(1), of_code<MatchCode>(row.text(2)), row.number(3), row.money(4)});
        },
        roster);
    return sums;
}

void add_match_sum(Database& db, RosterId roster, const MatchSum& sum) {
    db.change(upsert_sum, roster, sum.town, sum.bank, code_of(sum.match), sum.rows, sum.amount);
}

std::vector<RosterFinding> findings_after(Database& db, RosterId roster, std::int64_t sheet_row,
                                          std::int64_t column_no, std::string_view code, std::int64_t limit) {
    std::vector<RosterFinding> findings;
    db.each(
        select_findings_after,
        [&](const Row& row) {
            findings.push_back({row.number(0), row.number(1), row.string(2), row.flag(3)});
        },
        roster, sheet_row, column_no, code, limit);
    return findings;
}

void each_payee_elsewhere(Database& db, const Batch& batch, ItemId item,
                          const std::function<void(const PersonKey&)>& visit) {
    std::vector<std::pair<RosterId, bool>> rosters;
    db.each(
        select_other_rosters, [&](const Row& row) { rosters.emplace_back(row.id<RosterId>(0), row.flag(1)); },
        item, batch.period.number(), batch.id);
    for (const auto& [roster, open] : rosters) {
        db.each(select_payees, [&](const Row& row) { visit(row.person_key(0)); }, roster, open);
        db.each(select_changed_payees, [&](const Row& row) { visit(row.person_key(0)); }, roster, open);
    }
}

}  // namespace onecard::subsidies
