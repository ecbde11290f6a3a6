// A row of a roster as list and show operations answer it.

#include "business/subsidies/row_shown.hpp"

#include <fmt/format.h>

#include "business/subsidies/item.hpp"

namespace onecard::subsidies {

RowShown shown_row(const RosterRow& row, std::span<const cards::Bank> banks) {
    RowShown shown;
    shown.seq = row.seq;
    shown.sheet_row = row.sheet_row;
    shown.name = masked_name(row.name);
    shown.town = row.town;
    if (row.village) shown.village = row.village;
    shown.amount = row.amount;
    for (const auto& label : labels_of(row.match))
        if (label.value == row.match) {
            shown.match_code = label.code;
            shown.match_zh = label.words.zh;
            shown.match_en = label.words.en;
        }
    shown.payee_name = masked_name(row.payee_name);
    shown.bank = bank_name(banks, row.bank);
    if (!row.account_sealed.empty()) shown.account = fmt::format("****{:04}", row.account_tail);
    shown.payable = row.is_payable();
    shown.stopped = row.stopped;
    shown.stop_reason = row.stop_reason;
    for (const WarningKind& warning : warning_kinds())
        if ((row.warnings & warning.bit) != 0) shown.warnings.emplace_back(warning.kind->code);
    return shown;
}

}  // namespace onecard::subsidies
