#pragma once
// CollectionPlan and CollectionBatch, and what the store keeps of them.

#include <vector>

#include "business/access/access.hpp"
#include "business/collection/batch_lifecycle.hpp"
#include "business/collection/collection.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"

namespace onecard::collection {

/// How a record was collected (domain.md 3.4).
enum class Channel { counter, unit_batch, household_visit, online, self_service, data_import };
std::span<const Label<Channel>> labels_of(Channel);
std::string_view code_of(Channel channel);

struct CollectionPlan {
    CollectionPlanId id;
    PlanState state{};
    std::string name;
    RegionCode region;
    std::string population;
    Date due_on;
    access::OrganisationId organisation;  ///< responsible; reminded
    access::OrganisationId vendor;        ///< none: collected by the offices themselves
    std::int64_t target = 0;
    std::int64_t pack = 0;
    std::string created_by;
    Instant created_at;

    static constexpr const auto& lifecycle() { return plan_lifecycle; }
};
void insert_plan(Unit& unit, const CollectionPlan& plan);
/// Throws collection.plan_not_found.
CollectionPlan must_find_plan(Database& db, CollectionPlanId id);
/// Of the region; only running ones that were due before `due_before` where it is given.
std::vector<CollectionPlan> list_plans(Database& db, RegionCode region, std::optional<Date> due_before,
                                       CollectionPlanId after, std::int64_t limit);
/// How many records the submitted and closed batches of a plan brought so far, withdrawn and duplicate ones aside.
std::int64_t collected_of(Database& db, CollectionPlanId plan);

/// A reminder that is due: `days_left` working days before the day, or 0 when it has passed.
struct DueReminder {
    CollectionPlan plan;
    std::int64_t days_left = 0;
};
std::vector<DueReminder> reminders_due(Unit& unit);
void note_reminded(Unit& unit, const DueReminder& reminder, access::OrganisationId told);
/// What was told of a plan: days left and the day, in order.
std::vector<std::pair<std::int64_t, Date>> reminders_of(Database& db, CollectionPlanId plan);

struct CollectionBatch {
    CollectionBatchId id;
    BatchState state{};
    CollectionPlanId plan;
    std::string title;
    RegionCode region;
    access::OrganisationId organisation;  ///< of whoever made it; none: an office of the region
    Channel channel{};
    UploadId upload;
    std::string digest, facts;
    std::int64_t rows_read = 0, rows_bad = 0, warnings = 0;
    std::int64_t last_seq = 0;
    std::int64_t pack = 0;
    std::string created_by;
    Instant created_at;

    static constexpr const auto& lifecycle() { return batch_lifecycle; }
};
void insert_batch(Unit& unit, const CollectionBatch& batch);
/// Throws collection.batch_not_found.
CollectionBatch must_find_batch(Database& db, CollectionBatchId id);
/// The same, and not found for a vendor who did not make it or has handed it over (R3.4-3).
CollectionBatch must_find_seen_batch(Unit& unit, CollectionBatchId id);
/// The batch of this region made from the same content and not discarded.
std::optional<CollectionBatch> find_batch_of(Database& db, std::string_view digest, RegionCode region);
void set_batch_file(Database& db, const CollectionBatch& batch);
void set_batch_counts(Database& db, const CollectionBatch& batch);
/// Reserves the next number of a record.
std::int64_t next_seq(Database& db, CollectionBatchId batch);

struct BatchFilter {
    RegionCode region;
    access::OrganisationId organisation;  ///< none: all
    CollectionPlanId plan;
    std::optional<BatchState> state;
    CollectionBatchId before;
    std::int64_t limit = 50;
};
/// Newest first.
std::vector<CollectionBatch> list_batches(Database& db, const BatchFilter& filter);

/// Vendors see what they made until they hand it over, and nothing else.
bool is_vendor(const Actor& actor);

}  // namespace onecard::collection
