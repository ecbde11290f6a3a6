#pragma once
// Accruing what banks owe for prefabricated cards: each batch once, split between the levels by the rule pack.

#include <filesystem>

#include "business/funds/accrual_store.hpp"
#include "business/funds/parameters.hpp"

namespace onecard::funds {

/// The two parts of what a batch brings; an odd fen goes where the pack says (R3.28-1).
struct Split {
    Money province, city;
};
Split split_of(const Rules& rules, std::int64_t cards);

/// A reported batch with the row of its sheet, 0 for none.
struct ReportedBatch : CardBatch {
    std::int64_t row = 0;
};

struct BatchFault {
    std::int64_t row = 0;
    Problem problem;
};

struct BookedReport {
    AccrualReport report;  ///< without id where nothing was booked
    std::vector<BatchFault> faults;
};
/// Books the batches that are new; those reported before in the same words count as repeated. Books nothing
/// where there is a fault. Throws pack_expired where a batch was produced after the pack's end.
BookedReport book_report(Unit& unit, RegionCode jurisdiction, const std::vector<ReportedBatch>& batches,
                         std::string_view source, std::string_view digest);

/// Reads 银行, 批次号, 生产日期, 预制卡数量, 市州 off a sheet; faults of cells are added to `faults`. `own_bank` where a bank
/// reports for itself and the sheet need not name it.
std::vector<ReportedBatch> read_batch_sheet(Unit& unit, const Rules& rules, const std::filesystem::path& path,
                                            access::OrganisationId own_bank, std::vector<BatchFault>& faults);

}  // namespace onecard::funds
