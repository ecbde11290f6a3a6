#pragma once
// Every statement on batches.

#include <vector>

#include "business/subsidies/batch.hpp"
#include "engine/unit.hpp"

namespace onecard::subsidies {

std::optional<Batch> find_batch(Database& db, BatchId id);
/// Throws subsidies.batch_not_found.
Batch must_find_batch(Database& db, BatchId id);

/// The same, held until the end of the transaction: whoever changes the batch or its lines begins here, so that an
/// approval and a stopped line never pass each other unseen.
Batch must_take_batch(Database& db, BatchId id);

/// Writes a new batch (id given, batch_no made here, state filling) and records its birth by `act`.
void insert_batch(Unit& unit, Batch& batch, const Item& item, std::string_view act);

/// The totals of the effective rows, with the moment up to which card changes are in them.
struct BatchTotals {
    std::int64_t rows_total = 0;
    std::int64_t rows_payable = 0;
    Money payable{};
};
/// Sets roster and totals, and forgets which post returned the batch: with a new roster a new round begins. An empty
/// roster id leaves the batch without one.
void set_batch_roster(Database& db, BatchId id, RosterId roster, const BatchTotals& totals, LastMatch matched);
/// Totals after rows were stopped, resumed or matched again.
void set_batch_totals(Database& db, BatchId id, const BatchTotals& totals, LastMatch matched);
/// The state the batch was returned from, for the resumption at that post; '' forgets it.
void set_returned_from(Database& db, BatchId id, std::string_view state);

enum class BatchOrder { newest, pay_day, period, payable, rows };
std::span<const Label<BatchOrder>> labels_of(BatchOrder);

struct BatchFilter {
    std::string state;              ///< '' all
    ItemId item{};
    std::optional<Month> period;
    RegionCode within{};
    std::int64_t organisation = 0;  ///< 0 all
    BatchOrder order = BatchOrder::newest;
    bool descending = true;
    std::string after;              ///< the place where the page before ended, as `place_of` tells it
    std::int64_t limit = 50;
};
std::vector<Batch> list_batches(Database& db, const BatchFilter& filter);
/// Where this batch stands in the order: "12000.41".
std::string place_of(const Batch& batch, BatchOrder order);
std::int64_t count_batches(Database& db, const BatchFilter& filter);
/// Batches with a current roster in the states filling … dept_leader, in which a row may still be matched again.
std::vector<Batch> open_batches(Database& db);

}  // namespace onecard::subsidies
