#pragma once
// Settlement periods, the statements of banks in them, and what each party says.

#include <map>

#include "business/funds/funds.hpp"
#include "business/funds/period_lifecycle.hpp"
#include "business/funds/statement_id.hpp"
#include "business/policies/policies.hpp"

namespace onecard::funds {

struct Period {
    PeriodId id;
    PeriodState state{};
    RegionCode level;
    Date first_day, last_day;
    bool extra = false;
    std::string reason;  ///< of an extra settlement
    Date due;
    policies::PackId pack;

    static constexpr const auto& lifecycle() { return period_lifecycle; }
};
struct ReconStatement {
    StatementId id;
    StatementState state{};
    PeriodId period;
    RegionCode level;
    access::OrganisationId bank;

    static constexpr const auto& lifecycle() { return statement_lifecycle; }
};

/// The party under which the ledger's own figures are kept.
inline constexpr std::string_view book_party = "BOOK";

PeriodId insert_period(Unit& unit, const Period& period);
/// Throws period_not_found.
Period must_find_period(Database& db, PeriodId id);
std::vector<Period> list_periods(Database& db, RegionCode within, PeriodId before, std::int64_t limit);
std::optional<Date> last_day_of_periods(Database& db, RegionCode level);

/// The levels that have funds, with the day their first account was opened.
std::map<RegionCode, Date> levels_with_funds(Database& db);

StatementId insert_statement(Unit& unit, PeriodId period, RegionCode level, access::OrganisationId bank,
                             const std::vector<std::string>& parties);
/// Throws statement_not_found.
ReconStatement must_find_statement(Database& db, StatementId id);
struct StatementFilter {
    RegionCode within;
    access::OrganisationId bank;  ///< empty for all
    PeriodId period;              ///< empty for all
};
std::vector<ReconStatement> list_statements(Database& db, const StatementFilter& filter, StatementId before,
                                            std::int64_t limit);

struct Party {
    std::string party;
    std::int64_t fill = 0;  ///< 0: not filled in yet
    std::string filled_by, confirmed_by;
    std::optional<Instant> filled_at, confirmed_at;
};
std::vector<Party> parties_of(Database& db, StatementId id);
/// A new fill takes back every confirmation. Answers its number.
std::int64_t begin_fill(Unit& unit, StatementId id, std::string_view party);
void note_confirmed(Unit& unit, StatementId id, std::string_view party);

/// By item. Cards are counted, the others are fen.
using StatementFigures = std::map<std::string, std::int64_t>;
void insert_figures(Unit& unit, StatementId id, std::string_view party, std::int64_t fill,
                    const StatementFigures& figures);
StatementFigures figures_of_party(Database& db, StatementId id, std::string_view party, std::int64_t fill);

struct Difference {
    DifferenceId id;
    StatementId statement;
    std::string party;
    std::int64_t fill = 0;
    std::string item, batch_no;
    std::int64_t book = 0, theirs = 0;
    std::string kind, explanation, explained_by;  ///< empty until explained
};
void insert_difference(Unit& unit, const Difference& difference);
/// Of the newest fill of each party.
std::vector<Difference> differences_of(Database& db, StatementId id);
/// Throws difference_not_found.
Difference must_find_difference(Database& db, DifferenceId id);
void explain(Unit& unit, DifferenceId id, std::string_view kind, std::string_view explanation);

}  // namespace onecard::funds
