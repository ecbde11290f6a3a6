// Comparing books.

#include "business/funds/reconciliation.hpp"

#include <algorithm>

#include "base/sheet_columns.hpp"
#include "business/funds/accrual_store.hpp"
#include "business/funds/plans.hpp"
#include "business/funds/problems.hpp"
#include "business/regions/regions.hpp"
#include "engine/advance.hpp"

namespace onecard::funds {
namespace {

constexpr Label<DifferenceKind> difference_kinds[] = {
    {DifferenceKind::timing, "timing", {"入账时间不同", "Booked at another time"}},
    {DifferenceKind::scrapped, "scrapped", {"废卡", "Scrapped cards"}},
    {DifferenceKind::moved_city, "moved_city", {"市州间调卡", "Cards moved between prefectures"}},
    {DifferenceKind::count_error, "count_error", {"数量差错", "Counted wrongly"}},
    {DifferenceKind::bank_fee, "bank_fee", {"银行手续费", "Fees of the bank"}},
    {DifferenceKind::in_transit, "in_transit", {"付款在途", "Payment in transit"}},
    {DifferenceKind::other, "other", {"其他", "Other"}},
};

/// The card batches that concern a statement: those of its prefecture, or all of the bank for the province.
std::vector<Accrual> batches_of(Unit& unit, const ReconStatement& statement, const Period& period) {
    const Rules rules = rules_of(unit.db, period.pack, period.last_day);
    AccrualFilter filter{.jurisdiction = rules.jurisdiction,
                         .bank = statement.bank,
                         .from = period.first_day,
                         .to = period.last_day};
    if (statement.level != rules.jurisdiction) filter.city = statement.level;
    std::vector<Accrual> found;
    for (Accrual& one : list_accruals(unit.db, filter, {}, "", 1'000'000))
        if (!one.reversed) found.push_back(std::move(one));
    return found;
}

StatementFigures book_figures(Unit& unit, const ReconStatement& statement, const Period& period) {
    const Figures end = figures_of(unit.db, statement.bank, statement.level, period.last_day);
    const Figures begin =
        figures_of(unit.db, statement.bank, statement.level, period.first_day.plus_days(-1));
    std::int64_t cards = 0;
    for (const Accrual& one : batches_of(unit, statement, period)) cards += one.cards;
    return {{"cards", cards},
            {"accrued", (end.accrued - begin.accrued).fen()},
            {"adjusted", (end.adjusted - begin.adjusted).fen()},
            {"settled", (end.settled - begin.settled).fen()},
            {"planned", end.planned.fen()},
            {"committed", end.committed.fen()},
            {"noticed", end.noticed.fen()},
            {"available", end.available().fen()}};
}

}  // namespace

bool is_statement_item(std::string_view code) {
    return std::ranges::any_of(statement_items, [&](const auto& one) { return one.code == code; });
}

std::span<const Label<DifferenceKind>> labels_of(DifferenceKind) {
    return difference_kinds;
}

Span period_holding(std::string_view period, Date day) {
    const int months = period == "MONTH" ? 1 : period == "QUARTER" ? 3 : period == "YEAR" ? 12 : 6;
    const Month first = Month::of(day.year(), (day.month() - 1) / months * months + 1).value();
    return {first.first_day(), first.plus_months(months - 1).last_day()};
}

PeriodId open_period(Unit& unit, const Rules& rules, RegionCode level, Span span, bool extra,
                     std::string_view reason) {
    // Nobody books while the figures are taken.
    take_level(unit, level);
    Period period{.level = level,
                  .first_day = span.first,
                  .last_day = span.last,
                  .extra = extra,
                  .reason = std::string{reason},
                  .due = add_natural_days(regions::holiday_calendar(unit.db), span.last,
                                          static_cast<int>(rules.reconciliation_due_days))
                             .due,
                  .pack = rules.pack};
    period.id = insert_period(unit, period);
    std::vector<std::string> parties;
    for (const std::string& party : rules.parties)
        if (level != rules.jurisdiction || party != "CARD_CENTRE_CITY") parties.push_back(party);
    for (const FundAccount& account : fund_accounts_of(unit.db, level)) {
        const StatementId id = insert_statement(unit, period.id, level, account.bank, parties);
        const ReconStatement statement = must_find_statement(unit.db, id);
        insert_figures(unit, id, book_party, 0, book_figures(unit, statement, period));
    }
    return period.id;
}

std::vector<RegionCode> levels_to_open(Unit& unit) {
    std::vector<RegionCode> levels;
    for (const auto& [level, since] : levels_with_funds(unit.db)) {
        const policies::PackId pack = governing_pack(unit.db, level, unit.today());
        const std::string length = policies::text(unit.db, pack, "reconciliation_period", unit.today());
        const Date last = period_holding(length, unit.today()).first.plus_days(-1);
        const auto opened = last_day_of_periods(unit.db, level);
        if (since <= last && (!opened || *opened < last)) levels.push_back(level);
    }
    return levels;
}

std::string must_find_own_party(Unit& unit, const ReconStatement& statement) {
    const auto own = access::find_organisation(unit.db, access::OrganisationId{unit.actor.organisation});
    const Period period = must_find_period(unit.db, statement.period);
    const Rules rules = rules_of(unit.db, period.pack, period.last_day);
    if (own)
        for (const Party& party : parties_of(unit.db, statement.id)) {
            if (party.party != own->type) continue;
            const bool is_right = party.party == rules.bank_type ? own->id == statement.bank
                                  : party.party == "CARD_CENTRE_CITY"
                                      ? unit.actor.region == statement.level
                                      : unit.actor.region == rules.jurisdiction;
            if (is_right) return party.party;
        }
    throw Problem{not_a_party}.at("statement");
}

ReconStatement must_find_seen_statement(Unit& unit, StatementId id) {
    ReconStatement statement = must_find_statement(unit.db, id);
    if (acts_for_bank(unit.actor) && statement.bank != own_bank(unit.actor))
        throw Problem{statement_not_found}.at("statement").with(id.text());
    return statement;
}

namespace {

/// What the party's figures and batches say otherwise than the ledger.
std::vector<Difference> compared(Unit& unit, const ReconStatement& statement, const Filled& filled) {
    std::vector<Difference> found;
    const auto differ = [&](std::string_view item, std::string_view batch_no, std::int64_t book,
                            std::int64_t theirs) {
        if (book == theirs) return;
        found.push_back({.statement = statement.id,
                         .item = std::string{item},
                         .batch_no = std::string{batch_no},
                         .book = book,
                         .theirs = theirs});
    };
    const StatementFigures book = figures_of_party(unit.db, statement.id, book_party, 0);
    for (const auto& item : statement_items) {
        // A list of batches tells the difference of the cards batch by batch.
        if (filled.batches && item.code == "cards") continue;
        const auto theirs = filled.figures.find(std::string{item.code});
        const auto ours = book.find(std::string{item.code});
        if (theirs != filled.figures.end() && ours != book.end())
            differ(item.code, "", ours->second, theirs->second);
    }
    if (!filled.batches) return found;
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> batches;
    for (const Accrual& one : batches_of(unit, statement, must_find_period(unit.db, statement.period)))
        batches[one.batch_no].first = one.cards;
    for (const BatchCount& one : *filled.batches) batches[one.batch_no].second += one.cards;
    for (const auto& [batch_no, counts] : batches) differ("cards", batch_no, counts.first, counts.second);
    return found;
}

/// The party has said the very same before.
bool is_repeated(Unit& unit, const ReconStatement& statement, const std::string& party, const Filled& filled,
                 const std::vector<Difference>& differences) {
    const auto parties = parties_of(unit.db, statement.id);
    const auto before = std::ranges::find(parties, party, &Party::party);
    if (before == parties.end() || before->fill == 0 ||
        figures_of_party(unit.db, statement.id, party, before->fill) != filled.figures)
        return false;
    using Told = std::tuple<std::string, std::string, std::int64_t, std::int64_t>;
    const auto told_by = [](const Difference& one) {
        return Told{one.item, one.batch_no, one.book, one.theirs};
    };
    std::vector<Told> then, now;
    for (const Difference& one : differences_of(unit.db, statement.id))
        if (one.party == party) then.push_back(told_by(one));
    for (const Difference& one : differences) now.push_back(told_by(one));
    std::ranges::sort(then);
    std::ranges::sort(now);
    return then == now;
}

}  // namespace

std::int64_t fill_in(Unit& unit, const ReconStatement& statement, const Filled& filled) {
    const std::string party = must_find_own_party(unit, statement);
    if (statement.state == StatementState::closed)
        throw Problem{statement_closed}.at("statement").with(statement.id.text());
    std::vector<Difference> differences = compared(unit, statement, filled);
    // Explanations and confirmations stand while nothing new is said.
    if (is_repeated(unit, statement, party, filled, differences)) return std::ssize(differences);
    if (statement.state == StatementState::confirmed) advance(unit, statement, StatementAct::fill_statement);
    const std::int64_t fill = begin_fill(unit, statement.id, party);
    insert_figures(unit, statement.id, party, fill, filled.figures);
    for (Difference& one : differences) {
        one.party = party;
        one.fill = fill;
        insert_difference(unit, one);
    }
    return std::ssize(differences);
}

std::vector<BatchCount> read_count_sheet(const std::filesystem::path& path) {
    static constexpr WantedColumn wanted[] = {{"批次号", "制卡批次|批次|batch|batch_no"},
                                              {"预制卡数量", "数量|卡数|张数|cards"}};
    SheetColumns columns{wanted};
    std::vector<BatchCount> counts;
    read_sheet(path, {}, [&](const SheetRow& row) {
        if (!columns.is_found())
            columns.look_at(row);
        else if (!columns.is_note(row))
            counts.push_back({std::string{columns.text(row, 0)}, must_count(columns.text(row, 1))});
        return true;
    });
    columns.must_be_found();
    return counts;
}

void confirm(Unit& unit, const ReconStatement& statement) {
    const std::string own = must_find_own_party(unit, statement);
    for (const Party& party : parties_of(unit.db, statement.id))
        if (party.fill == 0) throw Problem{not_filled_yet}.at("statement").with(party.party);
    for (const Difference& one : differences_of(unit.db, statement.id))
        if (one.explanation.empty())
            throw Problem{difference_unexplained}.at("statement").with(one.item + " " + one.batch_no);
    note_confirmed(unit, statement.id, own);
    const auto parties = parties_of(unit.db, statement.id);
    if (std::ranges::all_of(parties, [](const Party& party) { return party.confirmed_at.has_value(); }))
        advance(unit, statement, StatementAct::confirm_statement);
}

void settle_period(Unit& unit, const Period& period, std::string_view opinion) {
    const auto statements =
        list_statements(unit.db, {.within = period.level, .period = period.id}, {}, 100'000);
    for (const ReconStatement& statement : statements)
        if (statement.state != StatementState::confirmed)
            throw Problem{statements_not_confirmed}.at("period").with(
                access::organisation_name(unit.db, statement.bank));
    for (const ReconStatement& statement : statements) advance(unit, statement, StatementAct::close_period);
    advance(unit, period, PeriodAct::close_period, opinion);
}

}  // namespace onecard::funds
