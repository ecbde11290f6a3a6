#pragma once
// One row of a roster's sheet outside the import: its cells looked up again, or typed anew and judged as the import
// judges.

#include <array>
#include <map>
#include <set>

#include "business/subsidies/roster_writer.hpp"

namespace onecard::subsidies {

/// The texts of one row, in the order of roster_columns.
using RowTexts = std::array<std::string, std::size(roster_columns)>;

/// The cells of these rows of the uploaded sheet; rows that the sheet does not have are left out.
std::map<std::int64_t, RowTexts> read_rows_of_sheet(const Unit& unit, const Roster& roster,
                                                    const std::set<std::int64_t>& sheet_rows);

/// Judges the typed texts as row `sheet_row` of the roster and writes the row or its findings. Answers whether the row
/// is good now; `findings` stand at the columns of the sheet. The roster's counts are kept, the batch's totals are not.
bool write_typed_row(Unit& unit, RosterWriter& writer, const Batch& batch, const Item& item, std::int64_t sheet_row,
                     const RowTexts& texts, std::vector<SheetFinding>& findings);

}  // namespace onecard::subsidies
