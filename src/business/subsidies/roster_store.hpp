#pragma once
// Every statement on rosters, their rows, changes and findings.

#include <functional>
#include <vector>

#include "business/subsidies/batch_store.hpp"
#include "business/subsidies/roster_row.hpp"

namespace onecard::subsidies {

/// One import of a sheet.
struct Roster {
    RosterId id;
    BatchId batch;
    std::int64_t upload = 0;
    std::string digest;
    RosterState state{};
    std::string facts;              ///< format, encoding, sheet: for people
    std::int64_t amount_column = 0; ///< of the sheet, from 1; 0 where there is no sheet
    std::int64_t rows_read = 0, rows_good = 0, rows_bad = 0, warnings = 0;
    Money good{};
    Instant at{};

    static constexpr const auto& lifecycle() { return roster_lifecycle; }
};
std::optional<Roster> find_roster(Database& db, RosterId id);
/// Throws subsidies.roster_not_found.
Roster must_find_roster(Database& db, RosterId id);
/// The roster of this batch made from the same content and not discarded.
std::optional<Roster> find_roster_of(Database& db, BatchId batch, std::string_view digest);
std::vector<Roster> rosters_of(Database& db, BatchId batch);
/// Whether a roster of the batch is being loaded; nothing may be submitted then.
bool is_importing(Database& db, BatchId batch);
void insert_roster(Unit& unit, const Roster& roster, std::string_view act);
void set_roster_counts(Database& db, const Roster& roster);
/// Forgets rows and findings of a roster that was never completed.
void delete_roster_rows(Database& db, RosterId id);

/// The rows with seq in (after, after + count], as they stand now, in sequence. The visitor must not use `db`.
void each_row(Database& db, RosterId roster, std::int64_t after, std::int64_t count,
              const std::function<void(const RosterRow&)>& visit);
/// The same rows as they were written, for a thread that reads ahead; apply_changes() makes of them what they are now.
std::vector<RosterRow> written_rows(Database& db, RosterId roster, std::int64_t after, std::int64_t count);
void apply_changes(Database& db, std::vector<RosterRow>& rows);
std::optional<RosterRow> find_row(Database& db, RosterId roster, std::int64_t seq);
/// Throws subsidies.row_not_found.
RosterRow must_find_row(Database& db, RosterId roster, std::int64_t seq);
/// Appends one change; `nth` is row.changes + 1, so that of two at once one fails as a conflict.
void insert_change(Unit& unit, const RosterChange& change);
/// A change that keeps the row's match and account and stops or resumes it.
RosterChange change_of(const RosterRow& row, std::string_view what, bool stopped, std::string_view reason);

/// Beneficiary and payee of every row, in no order. The visitor must not use `db`.
void each_person_of(Database& db, RosterId roster,
                    const std::function<void(const PersonKey& person, const PersonKey& payee)>& visit);

/// Who spoke last on a row, and when; nobody yet: none.
struct LastWord {
    std::string actor;
    Instant at{};
};
std::optional<LastWord> last_word(Database& db, RosterId roster, std::int64_t seq);
std::int64_t count_stopped(Database& db, RosterId roster);

/// Counts the effective rows anew.
BatchTotals totals_of(Database& db, RosterId roster);

/// One bank of the effective payable rows.
struct BankShare {
    std::int64_t bank = 0;
    std::int64_t rows = 0;
    Money amount{};
};
std::vector<BankShare> payable_by_bank(Database& db, RosterId roster);

/// Matched rows by town, bank and code, as kept beside the roster.
struct MatchSum {
    RegionCode town{};
    std::int64_t bank = 0;
    MatchCode match{};
    std::int64_t rows = 0;
    Money amount{};
};
std::vector<MatchSum> match_sums(Database& db, RosterId roster);
/// Adds to what is kept; below zero takes away.
void add_match_sum(Database& db, RosterId roster, const MatchSum& sum);

/// A wrong cell of the sheet, kept.
struct RosterFinding {
    std::int64_t sheet_row = 0;
    std::int64_t column_no = 0;   ///< of the sheet, from 1; 0 is the whole row
    std::string code;             ///< of a ProblemKind
    bool is_error = true;
};
/// In the order of the sheet, those after (sheet_row, column_no, code), at most `limit`.
std::vector<RosterFinding> findings_after(Database& db, RosterId roster, std::int64_t sheet_row, std::int64_t column_no,
                                          std::string_view code, std::int64_t limit);

/// How many errors the row of the sheet has; 0 where it is good or is none.
std::int64_t count_errors_of_row(Database& db, RosterId roster, std::int64_t sheet_row);
/// Forgets them, before the row is judged anew.
void delete_findings_of_row(Database& db, RosterId roster, std::int64_t sheet_row);

/// Payees of the unstopped rows in other rosters of this item and period; of open batches all, of paid ones the
/// payable. A correction and the batch it corrects are one.
void each_payee_elsewhere(Database& db, const Batch& batch, ItemId item, const std::function<void(const PersonKey&)>& visit);

}  // namespace onecard::subsidies
