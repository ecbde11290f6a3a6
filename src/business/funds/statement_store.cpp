// Every SQL statement on settlement periods and reconciliation statements.

#include "business/funds/statement_store.hpp"

#include "business/funds/problems.hpp"
#include "engine/advance.hpp"

namespace onecard::funds {
namespace {

constexpr Statement insert_period_row{"funds.insert_period", R"sql(
    INSERT INTO settlement_periods (id, state, level, first_day, last_day, extra, reason, due, pack, opened_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))sql"};
constexpr Statement select_period{"funds.select_period", R"sql(
    SELECT id, state, level, first_day, last_day, extra, reason, due, pack FROM settlement_periods WHERE id = $1)sql"};
constexpr Statement select_periods{"funds.select_periods", R"sql(
    SELECT id, state, level, first_day, last_day, extra, reason, due, pack FROM settlement_periods
     WHERE level BETWEEN $1 AND $2 AND ($3 = 0 OR id < $3) ORDER BY id DESC LIMIT $4)sql"};
constexpr Statement select_last_day{"funds.select_last_period_day", R"sql(
    SELECT MAX(last_day) FROM settlement_periods WHERE level = $1)sql"};
constexpr Statement select_levels{"funds.select_levels_with_funds", R"sql(
    SELECT level, MIN(opened_at) FROM fund_accounts GROUP BY level)sql"};

constexpr Statement insert_one{"funds.insert_statement", R"sql(
    INSERT INTO recon_statements (id, state, period, level, bank) VALUES ($1, $2, $3, $4, $5))sql"};
constexpr Statement insert_party{"funds.insert_statement_party", R"sql(
    INSERT INTO statement_parties (statement, party, fill) VALUES ($1, $2, 0))sql"};
constexpr Statement select_one{"funds.select_statement", R"sql(
    SELECT id, state, period, level, bank FROM recon_statements WHERE id = $1)sql"};
constexpr Statement select_page{"funds.select_statements", R"sql(
    SELECT id, state, period, level, bank FROM recon_statements
     WHERE level BETWEEN $1 AND $2 AND ($3 = 0 OR bank = $3) AND ($4 = 0 OR period = $4) AND ($5 = 0 OR id < $5)
     ORDER BY id DESC LIMIT $6)sql"};
constexpr Statement select_parties{"funds.select_statement_parties", R"sql(
    SELECT party, fill, filled_by, confirmed_by, filled_at, confirmed_at FROM statement_parties
     WHERE statement = $1 ORDER BY party)sql"};
constexpr Statement update_fill{"funds.begin_fill", R"sql(
    UPDATE statement_parties SET fill = fill + 1, filled_by = $3, filled_at = $4
     WHERE statement = $1 AND party = $2)sql"};
constexpr Statement update_unconfirmed{"funds.take_back_confirmations", R"sql(
    UPDATE statement_parties SET confirmed_by = NULL, confirmed_at = NULL WHERE statement = $1)sql"};
constexpr Statement select_fill{"funds.select_fill", R"sql(
    SELECT fill FROM statement_parties WHERE statement = $1 AND party = $2)sql"};
constexpr Statement update_confirmed{"funds.note_confirmed", R"sql(
    UPDATE statement_parties SET confirmed_by = $3, confirmed_at = $4 WHERE statement = $1 AND party = $2)sql"};

constexpr Statement insert_figure{"funds.insert_statement_figure", R"sql(
    INSERT INTO statement_figures (statement, party, fill, item, amount) VALUES ($1, $2, $3, $4, $5))sql"};
constexpr Statement select_figures{"funds.select_statement_figures", R"sql(
    SELECT item, amount FROM statement_figures WHERE statement = $1 AND party = $2 AND fill = $3)sql"};

constexpr Statement insert_difference_row{"funds.insert_difference", R"sql(
    INSERT INTO statement_differences (id, statement, party, fill, item, batch_no, book, theirs, kind, explanation,
                                       explained_by)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', '', ''))sql"};
constexpr Statement select_differences{"funds.select_differences", R"sql(
    SELECT d.id, d.statement, d.party, d.fill, d.item, d.batch_no, d.book, d.theirs, d.kind, d.explanation,
           d.explained_by
      FROM statement_differences d JOIN statement_parties p
        ON p.statement = d.statement AND p.party = d.party AND p.fill = d.fill
     WHERE d.statement = $1 ORDER BY d.id)sql"};
constexpr Statement select_difference{"funds.select_difference", R"sql(
    SELECT d.id, d.statement, d.party, d.fill, d.item, d.batch_no, d.book, d.theirs, d.kind, d.explanation,
           d.explained_by
      FROM statement_differences d JOIN statement_parties p
        ON p.statement = d.statement AND p.party = d.party AND p.fill = d.fill
     WHERE d.id = $1)sql"};
constexpr Statement update_explained{"funds.explain_difference", R"sql(
    UPDATE statement_differences SET kind = $2, explanation = $3, explained_by = $4, explained_at = $5
     WHERE id = $1)sql"};

Period period_of(const Row& row) {
    return {row.id<PeriodId>(0),
            period_lifecycle.state(row.text(1)),
            row.region(2),
            row.date(3),
            row.date(4),
            row.flag(5),
            row.string(6),
            row.date(7),
            row.id<policies::PackId>(8)};
}
ReconStatement statement_of(const Row& row) {
    return {row.id<StatementId>(0), statement_lifecycle.state(row.text(1)), row.id<PeriodId>(2),
            row.region(3), row.id<access::OrganisationId>(4)};
}
Difference difference_of(const Row& row) {
    return {row.id<DifferenceId>(0), row.id<StatementId>(1), row.string(2), row.number(3),
            row.string(4),           row.string(5),          row.number(6), row.number(7),
            row.string(8),           row.string(9),          row.string(10)};
}

}  // namespace

PeriodId insert_period(Unit& unit, const Period& period) {
    const auto id = unit.next_id<PeriodId>();
    unit.db.change(insert_period_row, id, period_lifecycle.code(period_lifecycle.start()), period.level,
                   period.first_day, period.last_day, period.extra, period.reason, period.due,
                   period.pack.number(), unit.now);
    if (period.extra)
        record_birth(unit, view_of(period_lifecycle), id.number(),
                     period_lifecycle.code(PeriodAct::open_extra_settlement));
    return id;
}

Period must_find_period(Database& db, PeriodId id) {
    Period found;
    db.each(
        select_period, [&](const Row& row) { found = period_of(row); }, id);
    if (!found.id) throw Problem{period_not_found}.at("period").with(id.text());
    return found;
}

std::vector<Period> list_periods(Database& db, RegionCode within, PeriodId before, std::int64_t limit) {
    const auto [lowest, highest] = within.range();
    std::vector<Period> found;
    db.each(
        select_periods, [&](const Row& row) { found.push_back(period_of(row)); }, lowest, highest,
        before.number(), limit);
    return found;
}

std::optional<Date> last_day_of_periods(Database& db, RegionCode level) {
    std::optional<Date> last;
    db.each(
        select_last_day,
        [&](const Row& row) {
            if (!row.is_null(0)) last = row.date(0);
        },
        level);
    return last;
}

std::map<RegionCode, Date> levels_with_funds(Database& db) {
    std::map<RegionCode, Date> levels;
    db.each(select_levels, [&](const Row& row) { levels[row.region(0)] = row.instant(1).date(); });
    return levels;
}

StatementId insert_statement(Unit& unit, PeriodId period, RegionCode level, access::OrganisationId bank,
                             const std::vector<std::string>& parties) {
    const auto id = unit.next_id<StatementId>();
    unit.db.change(insert_one, id, statement_lifecycle.code(statement_lifecycle.start()), period, level,
                   bank);
    for (const std::string& party : parties) unit.db.change(insert_party, id, party);
    return id;
}

ReconStatement must_find_statement(Database& db, StatementId id) {
    ReconStatement found;
    db.each(
        select_one, [&](const Row& row) { found = statement_of(row); }, id);
    if (!found.id) throw Problem{statement_not_found}.at("statement").with(id.text());
    return found;
}

std::vector<ReconStatement> list_statements(Database& db, const StatementFilter& filter, StatementId before,
                                            std::int64_t limit) {
    const auto [lowest, highest] = filter.within.range();
    std::vector<ReconStatement> found;
    db.each(
        select_page, [&](const Row& row) { found.push_back(statement_of(row)); }, lowest, highest,
        filter.bank.number(), filter.period.number(), before.number(), limit);
    return found;
}

std::vector<Party> parties_of(Database& db, StatementId id) {
    std::vector<Party> found;
    db.each(
        select_parties,
        [&](const Row& row) {
            Party& one =
                found.emplace_back(Party{row.string(0), row.number(1), row.string(2), row.string(3), {}, {}});
            if (!row.is_null(4)) one.filled_at = row.instant(4);
            if (!row.is_null(5)) one.confirmed_at = row.instant(5);
        },
        id);
    return found;
}

std::int64_t begin_fill(Unit& unit, StatementId id, std::string_view party) {
    unit.db.change(update_unconfirmed, id);
    unit.db.change(update_fill, id, party, unit.actor.code, unit.now);
    return unit.db.number_or(0, select_fill, id, party);
}

void note_confirmed(Unit& unit, StatementId id, std::string_view party) {
    unit.db.change(update_confirmed, id, party, unit.actor.code, unit.now);
}

void insert_figures(Unit& unit, StatementId id, std::string_view party, std::int64_t fill,
                    const StatementFigures& figures) {
    for (const auto& [item, amount] : figures) unit.db.change(insert_figure, id, party, fill, item, amount);
}

StatementFigures figures_of_party(Database& db, StatementId id, std::string_view party, std::int64_t fill) {
    StatementFigures figures;
    db.each(
        select_figures, [&](const Row& row) { figures[row.string(0)] = row.number(1); }, id, party, fill);
    return figures;
}

void insert_difference(Unit& unit, const Difference& one) {
    unit.db.change(insert_difference_row, unit.next_id<DifferenceId>(), one.statement, one.party, one.fill,
                   one.item, one.batch_no, one.book, one.theirs);
}

std::vector<Difference> differences_of(Database& db, StatementId id) {
    std::vector<Difference> found;
    db.each(
        select_differences, [&](const Row& row) { found.push_back(difference_of(row)); }, id);
    return found;
}

Difference must_find_difference(Database& db, DifferenceId id) {
    Difference found;
    db.each(
        select_difference, [&](const Row& row) { found = difference_of(row); }, id);
    if (!found.id) throw Problem{difference_not_found}.at("difference").with(id.text());
    return found;
}

void explain(Unit& unit, DifferenceId id, std::string_view kind, std::string_view explanation) {
    unit.db.change(update_explained, id, kind, explanation, unit.actor.code, unit.now);
}

}  // namespace onecard::funds
