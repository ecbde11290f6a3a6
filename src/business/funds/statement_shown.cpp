// How periods, statements and what stands in them are shown in answers.

#include "business/funds/statement_shown.hpp"

#include <algorithm>

namespace onecard::funds {
namespace {

/// How far a statement is.
Label<int> stage_of(Unit& unit, const ReconStatement& statement) {
    if (statement.state == StatementState::closed) return {0, "closed", {"已结算", "Settled"}};
    if (statement.state == StatementState::confirmed) return {1, "confirmed", {"各方已确认", "Confirmed by all"}};
    for (const Party& party : parties_of(unit.db, statement.id))
        if (party.fill == 0) return {2, "filling", {"待填报", "To be filled in"}};
    for (const Difference& one : differences_of(unit.db, statement.id))
        if (one.explanation.empty()) return {3, "differences", {"有差异待说明", "Differences to be explained"}};
    return {4, "filled", {"待确认", "To be confirmed"}};
}

Words words_of_item(std::string_view code) {
    for (const auto& item : statement_items)
        if (item.code == code) return item.words;
    return {code, code};
}

Words words_of_kind(std::string_view code) {
    for (const auto& kind : labels_of(DifferenceKind{}))
        if (kind.code == code) return kind.words;
    return {code, code};
}

}  // namespace

Words words_of_party(std::string_view party) {
    if (party == book_party) return {"资金台账", "Ledger"};
    if (party.starts_with("BANK_")) return {"合作银行", "Bank"};
    if (party == "CARD_CENTRE_PROV") return {"省中心", "Provincial centre"};
    if (party == "CARD_CENTRE_CITY") return {"市州中心", "Prefecture centre"};
    return {"人社局", "HRSS bureau"};
}

StatementShown shown(Unit& unit, const ReconStatement& one) {
    const Period period = must_find_period(unit.db, one.period);
    const Label<int> stage = stage_of(unit, one);
    return {.statement = one.id,
            .state = std::string{statement_lifecycle.code(one.state)},
            .stage = std::string{stage.code},
            .stage_zh = std::string{stage.words.zh},
            .stage_en = std::string{stage.words.en},
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
        const Words who = words_of_party(party);
        const StatementFigures figures = figures_of_party(unit.db, statement.id, party, fill);
        for (const auto& item : statement_items)
            if (const auto at = figures.find(std::string{item.code}); at != figures.end())
                shown.push_back({at->first, std::string{item.words.zh}, std::string{item.words.en},
                                 item.code == "cards", party, std::string{who.zh}, std::string{who.en},
                                 value_text(item.code, at->second)});
    };
    add(std::string{book_party}, 0);
    for (const Party& party : parties_of(unit.db, statement.id))
        if (party.fill > 0) add(party.party, party.fill);
    return shown;
}

std::vector<DifferenceShown> shown_differences(Unit& unit, const ReconStatement& statement) {
    std::vector<DifferenceShown> shown;
    for (const Difference& one : differences_of(unit.db, statement.id)) {
        const Words who = words_of_party(one.party), item = words_of_item(one.item), kind = words_of_kind(one.kind);
        shown.push_back({.difference = one.id,
                         .party = one.party,
                         .party_zh = std::string{who.zh},
                         .party_en = std::string{who.en},
                         .item = one.item,
                         .item_zh = std::string{item.zh},
                         .item_en = std::string{item.en},
                         .batch_no = one.batch_no,
                         .book = value_text(one.item, one.book),
                         .theirs = value_text(one.item, one.theirs),
                         .kind = one.kind,
                         .kind_zh = std::string{kind.zh},
                         .kind_en = std::string{kind.en},
                         .explanation = one.explanation,
                         .explained_by = one.explained_by});
    }
    return shown;
}

}  // namespace onecard::funds
