// Reads single rows of a sheet, and judges a typed row by the code that reads sheets.

#include "business/subsidies/sheet_row.hpp"

#include <filesystem>

#include "business/subsidies/problems.hpp"

namespace onecard::subsidies {
namespace {

std::filesystem::path sheet_of(const Unit& unit, const Roster& roster) {
    return std::filesystem::path{unit.places.uploads()} / roster.digest;
}

/// Where the columns stand in the sheet, counted from 1; 0 for one it does not have.
std::array<std::int64_t, std::size(roster_columns)> places_of(const std::filesystem::path& sheet) {
    SheetColumns columns{roster_columns};
    read_sheet(sheet, SheetLimits{}, [&](const SheetRow& row) {
        columns.look_at(row);
        return !columns.is_found();
    });
    std::array<std::int64_t, std::size(roster_columns)> places{};
    for (std::size_t i = 0; i < places.size(); ++i)
        if (const auto place = columns.place(i)) places[i] = static_cast<std::int64_t>(*place) + 1;
    return places;
}

/// A sheet of one row with the headings of the form, in which column i of roster_columns stands at i.
SheetColumns columns_of_form() {
    std::array<SheetCell, std::size(roster_columns)> headings;
    for (std::size_t i = 0; i < headings.size(); ++i) headings[i] = {roster_columns[i].heading, CellKind::text};
    SheetColumns columns{roster_columns};
    columns.look_at({1, headings});
    return columns;
}

}  // namespace

std::map<std::int64_t, RowTexts> read_rows_of_sheet(const Unit& unit, const Roster& roster,
                                                    const std::set<std::int64_t>& sheet_rows) {
    std::map<std::int64_t, RowTexts> found;
    if (sheet_rows.empty()) return found;
    SheetColumns columns{roster_columns};
    read_sheet(sheet_of(unit, roster), SheetLimits{}, [&](const SheetRow& row) {
        if (!columns.is_found()) {
            columns.look_at(row);
            return true;
        }
        if (sheet_rows.contains(row.number)) {
            RowTexts& texts = found[row.number];
            for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = columns.text(row, i);
        }
        return row.number < *sheet_rows.rbegin();
    });
    return found;
}

bool write_typed_row(Unit& unit, RosterWriter& writer, const Batch& batch, const Item& item, std::int64_t sheet_row,
                     const RowTexts& texts, std::vector<SheetFinding>& findings) {
    const MatchContext& context = writer.context();
    const regions::TownNames towns = regions::load_town_names(unit.db, context.county);
    RosterChecks checks = checks_of(batch, item, unit.today());
    checks.towns = &towns;
    checks.banks = context.banks;
    const SheetColumns columns = columns_of_form();
    std::array<SheetCell, std::size(roster_columns)> cells;
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = {texts[i], texts[i].empty() ? CellKind::empty : CellKind::text};

    RosterRowReader reader{checks, unit.hasher, unit.sealer};
    RosterChunk chunk;
    SheetLine line;
    switch (reader.read({static_cast<std::uint32_t>(sheet_row), cells}, columns, line, chunk.text, chunk.findings)) {
        case RosterRowReader::Read::note: throw Problem{row_names_nobody}.at("name");
        case RosterRowReader::Read::bad: chunk.bad = 1; break;
        case RosterRowReader::Read::line: chunk.lines.push_back(line); break;
    }
    const auto places = places_of(sheet_of(unit, writer.roster()));
    for (SheetFinding& finding : chunk.findings)
        if (finding.column_no > 0) finding.column_no = places[static_cast<std::size_t>(finding.column_no) - 1];
    delete_findings_of_row(unit.db, writer.roster().id, sheet_row);
    --writer.roster().rows_bad;
    writer.find_people(unit.db, chunk);
    writer.write(unit, chunk);
    writer.write_sums(unit.db);
    set_roster_counts(unit.db, writer.roster());
    findings = std::move(chunk.findings);
    return chunk.bad == 0;
}

}  // namespace onecard::subsidies
