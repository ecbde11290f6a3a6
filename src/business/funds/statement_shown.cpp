// How periods, statements and what stands in them are shown in answers.

#include "business/funds/statement_shown.hpp"

#include <algorithm>

namespace onecard::funds {
namespace {

/// How far a statement is: being filled in, with differences to explain, to be confirmed, confirmed, settled.
std::string_view stage_of(Unit& unit, const ReconStatement& statement) {
    if (statement.state == StatementState::closed) return "closed";
    if (statement.state == StatementState::confirmed) return "confirmed";
    for (const Party& party : parties_of(unit.db, statement.id))
        if (party.fill == 0) return "filling";
    for (const Difference& one : differences_of(unit.db, statement.id))
        if (one.explanation.empty()) return "differences";
    return "filled";
}

}  // namespace

StatementShown shown(Unit& unit, const ReconStatement& one) {
    const Period period = must_find_period(unit.db, one.period);
    return {.statement = one.id,
            .state = std::string{statement_lifecycle.code(one.state)},
            .stage = std::string{stage_of(unit, one)},
            .level = one.level,
            .level_name = level_name(unit.db, one.level),
            .bank = one.bank,
            .bank_name = access::organisation_name(unit.db, one.bank),
            .period = one.period,
            .first_day = period.first_day,
            .last_day = period.last_day,
            .due = period.due,
            .overdue = one.state == StatementState::open && unit.today() > period.due};
}

PeriodShown shown(Unit& unit, const Period& one) {
    PeriodShown out{.period = one.id,
                    .state = std::string{period_lifecycle.code(one.state)},
                    .level = one.level,
                    .level_name = level_name(unit.db, one.level),
                    .first_day = one.first_day,
                    .last_day = one.last_day,
                    .extra = one.extra,
                    .reason = one.reason,
                    .due = one.due,
                    .overdue = one.state == PeriodState::reconciling && unit.today() > one.due};
    for (const ReconStatement& statement :
         list_statements(unit.db, {.within = one.level, .period = one.id}, {}, 100'000)) {
        ++out.statements;
        if (statement.state != StatementState::open) ++out.confirmed;
    }
    return out;
}

std::string value_text(std::string_view item, std::int64_t value) {
    return item == "cards" ? std::to_string(value) : Money::of_fen(value).text();
}

std::vector<FigureShown> shown_figures(Unit& unit, const ReconStatement& statement) {
    std::vector<FigureShown> shown;
    const auto add = [&](const std::string& party, std::int64_t fill) {
        const StatementFigures figures = figures_of_party(unit.db, statement.id, party, fill);
        for (const auto& item : statement_items)
            if (const auto at = figures.find(std::string{item.code}); at != figures.end())
                shown.push_back({at->first, std::string{item.words.zh}, std::string{item.words.en},
                                 item.code == "cards", party, value_text(item.code, at->second)});
    };
    add(std::string{book_party}, 0);
    for (const Party& party : parties_of(unit.db, statement.id))
        if (party.fill > 0) add(party.party, party.fill);
    return shown;
}

std::vector<DifferenceShown> shown_differences(Unit& unit, const ReconStatement& statement) {
    std::vector<DifferenceShown> shown;
    for (const Difference& one : differences_of(unit.db, statement.id))
        shown.push_back({one.id, one.party, one.item, one.batch_no, value_text(one.item, one.book),
                         value_text(one.item, one.theirs), one.kind, one.explanation, one.explained_by});
    return shown;
}

}  // namespace onecard::funds
