#pragma once
// Comparing books: opening a period, what each party fills in, where they differ, and when a period may be settled.

#include <filesystem>

#include "business/funds/bank_names.hpp"
#include "business/funds/figures.hpp"
#include "business/funds/parameters.hpp"
#include "business/funds/statement_store.hpp"
#include "engine/acts_shown.hpp"

namespace onecard::funds {

/// What is compared. Cards, accruals, adjustments and payments are those of the period; the others stand at its end.
inline constexpr Label<int> statement_items[] = {
    {0, "cards", {"预制卡数量（张）", "Prefabricated cards"}},
    {1, "accrued", {"计提资金", "Accrued"}},
    {2, "adjusted", {"调整", "Adjusted"}},
    {3, "settled", {"本期已付", "Paid in the period"}},
    {4, "planned", {"期末计划占用", "Reserved by plans at the end"}},
    {5, "committed", {"期末合同占用", "Committed at the end"}},
    {6, "noticed", {"其中付款通知在途", "Of it in notices under way"}},
    {7, "available", {"期末可用资金", "Available at the end"}},
};
bool is_statement_item(std::string_view code);

enum class DifferenceKind { timing, scrapped, moved_city, count_error, bank_fee, in_transit, other };
std::span<const Label<DifferenceKind>> labels_of(DifferenceKind);

/// The period of that length which holds the day: a half-year begins in January or July.
struct Span {
    Date first, last;
};
Span period_holding(std::string_view period, Date day);

/// Opens the period and a statement for each bank of the level, with the ledger's own figures.
PeriodId open_period(Unit& unit, const Rules& rules, RegionCode level, Span span, bool extra,
                     std::string_view reason);

/// The levels whose last whole period has ended and is not opened yet.
std::vector<RegionCode> levels_to_open(Unit& unit);

/// As whom the actor takes part in a statement, by the type of the actor's organisation; throws not_a_party.
std::string must_find_own_party(Unit& unit, const ReconStatement& statement);
/// Within the actor's sight. Throws statement_not_found.
ReconStatement must_find_seen_statement(Unit& unit, StatementId id);

/// What a party fills in: figures by item, and its own list of card batches where it gives one.
struct BatchCount {
    std::string batch_no;
    std::int64_t cards = 0;
};
struct Filled {
    StatementFigures figures;
    std::optional<std::vector<BatchCount>> batches;
};
/// Answers how many differences it makes.
std::int64_t fill_in(Unit& unit, const ReconStatement& statement, const Filled& filled);
/// Reads 批次号 and 预制卡数量 off a sheet.
std::vector<BatchCount> read_count_sheet(const std::filesystem::path& path);

/// The party confirms; the last one confirms the statement. Throws not_filled_yet, difference_unexplained.
void confirm(Unit& unit, const ReconStatement& statement);
/// Throws statements_not_confirmed.
void settle_period(Unit& unit, const Period& period, std::string_view opinion);

}  // namespace onecard::funds
