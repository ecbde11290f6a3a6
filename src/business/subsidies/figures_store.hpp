#pragma once
// The figures that supervisors look at: money by item, town, bank and month, why payments fail, and what is late.

#include <vector>

#include "business/payments/payments.hpp"
#include "business/subsidies/batch_store.hpp"
#include "business/subsidies/disbursement_ledger.hpp"

namespace onecard::subsidies {

/// Which batches count: of these months, within reach.
struct FigureFilter {
    Month from{}, to{};
    RegionCode within{};
    std::int64_t organisation = 0;  ///< 0 all
    ItemId item{};                  ///< empty: all
    std::int64_t bank = 0;          ///< 0 all
};

enum class FigureGroup { item, town, bank, month };
std::span<const Label<FigureGroup>> labels_of(FigureGroup);

/// One bar of a chart. Lines are people, each counted once in a batch.
struct MoneyFigures {
    std::int64_t key = 0;   ///< id of the item, code of the town, code of the bank, or year and month
    CountAndSum approved;   ///< payable in approved batches, corrections aside; none by bank
    CountAndSum ordered;    ///< with the banks or on the way there
    CountAndSum in_transit;
    CountAndSum paid;
    CountAndSum returned;
};
/// By key. Towns are counted row by row, the others from the sums kept with batches and orders.
std::vector<MoneyFigures> money_by(Database& db, FigureGroup group, const FigureFilter& filter);

/// What came back for one reason in one batch, as it stands now.
struct FailureFigure {
    std::string code;
    BatchId batch;
    CountAndSum failed;
};
/// By code and batch.
std::vector<FailureFigure> failures_by_reason(Database& db, const FigureFilter& filter);

/// A batch whose deadline, or an order whose answer, is overdue on `today`; oldest first.
struct LateBatch {
    BatchId batch;
    BatchState state{};
    std::string title;
    RegionCode region{};
    Date due{};
    Money amount{};
};
std::vector<LateBatch> late_batches(Database& db, const FigureFilter& filter, Date today, std::int64_t limit);
struct LateOrder {
    payments::OrderId order;
    BatchId batch;
    std::string title;
    std::int64_t bank = 0;
    Instant due{};
    std::int64_t open_lines = 0;
    Money open_amount{};
};
std::vector<LateOrder> late_orders(Database& db, const FigureFilter& filter, Instant now, std::int64_t limit);

}  // namespace onecard::subsidies
