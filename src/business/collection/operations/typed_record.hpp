#pragma once
// A record as typed, checked by the same checker as a row of a sheet.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/record_cells.hpp"
#include "business/collection/parameters.hpp"

namespace onecard::collection {

/// What was typed, laid over `known`. Throws record_unreadable where there is no readable certificate number.
inline CheckedRecord check_cells(Unit& unit, const CollectionBatch& batch,
                                 const std::array<const std::string*, record_columns>& typed,
                                 const std::array<std::string, record_columns>& known = {}) {
    const RecordRules rules = record_rules(unit.db, batch.region, unit.today());
    RecordChecker checker{rules, unit.keys};
    RecordChecker::Cells cells;
    for (std::size_t i = 0; i < record_columns; ++i) {
        const std::string& text = typed[i] != nullptr ? *typed[i] : known[i];
        cells[i] = {text, text.empty() ? CellKind::empty : CellKind::text};
    }
    CheckedRecord row = checker.check(0, cells);
    if (!row.has_person) {
        std::string words;
        for (const RecordFinding& finding : row.findings)
            if (finding.column == column_cert_no || finding.column == column_cert_type)
                words = finding.kind->words.zh;
        throw Problem{record_unreadable}.with(words).at("record");
    }
    return row;
}

/// What is read from the identity card: not edited by hand unless check or comparison found fault with it (R3.4-4).
inline bool is_of_identity(RecordColumn column) {
    return column == column_name || column == column_cert_type || column == column_cert_no ||
           column == column_sex || column == column_ethnic || column == column_birth;
}

}  // namespace onecard::collection
