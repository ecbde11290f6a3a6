// Every SQL statement on collection plans and batches.

#include "business/collection/batch.hpp"

#include <limits>

#include "business/collection/problems.hpp"
#include "business/collection/record_states.hpp"
#include "business/policies/policies.hpp"
#include "business/regions/regions.hpp"
#include "engine/advance.hpp"

namespace onecard::collection {
namespace {

constexpr Statement insert_one_plan{"collection.insert_plan", R"sql(
    INSERT INTO collection_plans (id, state, name, region, population, due_on, organisation, vendor, target, pack,
           created_by, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))sql"};

constexpr Statement select_plan{"collection.select_plan", R"sql(
    SELECT id, state, name, region, population, due_on, organisation, vendor, target, pack, created_by, created_at
      FROM collection_plans WHERE id = $1)sql"};

constexpr Statement select_plans{"collection.select_plans", R"sql(
    SELECT id, state, name, region, population, due_on, organisation, vendor, target, pack, created_by, created_at
      FROM collection_plans
     WHERE region BETWEEN $1 AND $2 AND id > $3 AND ($4 = 0 OR (state = 'running' AND due_on < $5))
     ORDER BY id LIMIT $6)sql"};

constexpr Statement select_running_plans{"collection.select_running_plans", R"sql(
    SELECT id, state, name, region, population, due_on, organisation, vendor, target, pack, created_by, created_at
      FROM collection_plans WHERE state = 'running' ORDER BY id)sql"};

constexpr Statement select_batches_of_plan{"collection.select_batches_of_plan", R"sql(
    SELECT id FROM collection_batches WHERE plan = $1 AND state IN ('submitted', 'closed') ORDER BY id)sql"};

constexpr Statement select_reminded{"collection.select_reminded", R"sql(
    SELECT days_left, told_on FROM collection_reminders WHERE plan = $1 ORDER BY days_left DESC)sql"};

constexpr Statement insert_reminded{"collection.insert_reminded", R"sql(
    INSERT INTO collection_reminders (plan, days_left, told_on, told_to) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING)sql"};

constexpr Statement insert_one_batch{"collection.insert_batch", R"sql(
    INSERT INTO collection_batches (id, state, plan, title, region, organisation, channel, upload, digest, facts,
           rows_read, rows_bad, warnings, last_seq, pack, created_by, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, '', '', 0, 0, 0, 0, $8, $9, $10))sql"};

constexpr Statement select_batch{"collection.select_batch", R"sql(
    SELECT id, state, plan, title, region, organisation, channel, upload, digest, facts, rows_read, rows_bad,
           warnings, last_seq, pack, created_by, created_at
      FROM collection_batches WHERE id = $1)sql"};

constexpr Statement select_batch_of{"collection.select_batch_of", R"sql(
    SELECT id, state, plan, title, region, organisation, channel, upload, digest, facts, rows_read, rows_bad,
           warnings, last_seq, pack, created_by, created_at
      FROM collection_batches WHERE digest = $1 AND region = $2 AND state <> 'discarded')sql"};

constexpr Statement select_batches{"collection.select_batches", R"sql(
    SELECT id, state, plan, title, region, organisation, channel, upload, digest, facts, rows_read, rows_bad,
           warnings, last_seq, pack, created_by, created_at
      FROM collection_batches
     WHERE region BETWEEN $1 AND $2 AND id < $3 AND ($4 = 0 OR organisation = $4) AND ($5 = 0 OR plan = $5)
       AND ($6 = '' OR state = $6)
     ORDER BY id DESC LIMIT $7)sql"};

constexpr Statement update_batch_file{"collection.update_batch_file", R"sql(
    UPDATE collection_batches SET upload = $2, digest = $3, facts = $4 WHERE id = $1)sql"};

constexpr Statement update_batch_counts{"collection.update_batch_counts", R"sql(
    UPDATE collection_batches SET rows_read = $2, rows_bad = $3, warnings = $4, last_seq = $5, facts = $6
     WHERE id = $1)sql"};

constexpr Statement take_seq{"collection.take_seq", R"sql(
    UPDATE collection_batches SET last_seq = last_seq + 1 WHERE id = $1 RETURNING last_seq)sql"};

CollectionPlan plan_of(const Row& row) {
    return {.id = row.id<CollectionPlanId>(0),
            .state = plan_lifecycle.state(row.text(1)),
            .name = row.string(2),
            .region = row.region(3),
            .population = row.string(4),
            .due_on = row.date(5),
            .organisation = row.id<access::OrganisationId>(6),
            .vendor = row.id<access::OrganisationId>(7),
            .target = row.number(8),
            .pack = row.number(9),
            .created_by = row.string(10),
            .created_at = row.instant(11)};
}

CollectionBatch batch_of(const Row& row) {
    CollectionBatch batch{.id = row.id<CollectionBatchId>(0),
                          .state = batch_lifecycle.state(row.text(1)),
                          .plan = row.id<CollectionPlanId>(2),
                          .title = row.string(3),
                          .region = row.region(4),
                          .organisation = row.id<access::OrganisationId>(5),
                          .upload = row.id<UploadId>(7),
                          .digest = row.string(8),
                          .facts = row.string(9),
                          .rows_read = row.number(10),
                          .rows_bad = row.number(11),
                          .warnings = row.number(12),
                          .last_seq = row.number(13),
                          .pack = row.number(14),
                          .created_by = row.string(15),
                          .created_at = row.instant(16)};
    for (const auto& label : labels_of(Channel{}))
        if (row.text(6) == label.code) batch.channel = label.value;
    return batch;
}

}  // namespace

std::span<const Label<Channel>> labels_of(Channel) {
    static constexpr Label<Channel> labels[] = {
        {Channel::counter, "COUNTER", {"柜台", "Counter"}},
        {Channel::unit_batch, "UNIT_BATCH", {"单位批量", "Unit batch"}},
        {Channel::household_visit, "HOUSEHOLD_VISIT", {"入户采集", "Household visit"}},
        {Channel::online, "ONLINE", {"网上", "Online"}},
        {Channel::self_service, "SELF_SERVICE", {"自助", "Self service"}},
        {Channel::data_import, "DATA_IMPORT", {"数据导入", "Data import"}}};
    return labels;
}

std::string_view code_of(Channel channel) {
    for (const auto& label : labels_of(channel))
        if (label.value == channel) return label.code;
    return {};
}

void insert_plan(Unit& unit, const CollectionPlan& plan) {
    unit.db.change(insert_one_plan, plan.id, plan_lifecycle.code(plan_lifecycle.start()), plan.name,
                   plan.region, plan.population, plan.due_on, plan.organisation, plan.vendor, plan.target,
                   plan.pack, plan.created_by, plan.created_at);
    record_birth(unit, view_of(plan_lifecycle), plan.id.number(), "create_collection_plan");
}

CollectionPlan must_find_plan(Database& db, CollectionPlanId id) {
    std::optional<CollectionPlan> plan;
    db.each(
        select_plan, [&](const Row& row) { plan = plan_of(row); }, id);
    if (!plan) throw Problem{plan_not_found}.with(id.text()).at("plan");
    return *std::move(plan);
}

std::vector<CollectionPlan> list_plans(Database& db, RegionCode region, std::optional<Date> due_before,
                                       CollectionPlanId after, std::int64_t limit) {
    std::vector<CollectionPlan> plans;
    const auto [lowest, highest] = region.range();
    db.each(
        select_plans, [&](const Row& row) { plans.push_back(plan_of(row)); }, lowest, highest, after.number(),
        due_before.has_value(), due_before.value_or(Date::earliest()), limit);
    return plans;
}

std::int64_t collected_of(Database& db, CollectionPlanId plan) {
    std::vector<CollectionBatchId> batches;
    db.each(
        select_batches_of_plan, [&](const Row& row) { batches.push_back(row.id<CollectionBatchId>(0)); },
        plan);
    std::int64_t collected = 0;
    for (const CollectionBatchId batch : batches)
        RecordStates{db, batch}.each([&](std::int64_t, RecordState state) {
            collected += state != RecordState::withdrawn && state != RecordState::duplicate;
        });
    return collected;
}

std::vector<DueReminder> reminders_due(Unit& unit) {
    std::vector<CollectionPlan> plans;
    unit.db.each(select_running_plans, [&](const Row& row) { plans.push_back(plan_of(row)); });
    std::vector<DueReminder> due;
    if (plans.empty()) return due;
    const HolidayCalendar calendar = regions::holiday_calendar(unit.db);
    const Date today = unit.today();
    for (const CollectionPlan& plan : plans) {
        const auto told = reminders_of(unit.db, plan.id);
        const auto is_told = [&](std::int64_t days) {
            for (const auto& [left, on] : told)
                if (left == days) return true;
            return false;
        };
        if (today > plan.due_on) {
            if (!is_told(0)) due.push_back({plan, 0});
            continue;
        }
        const std::int64_t left = working_days_between(calendar, today, plan.due_on);
        // Of several that are late (the worker rested) only the nearest is told.
        std::int64_t nearest = std::numeric_limits<std::int64_t>::max();
        for (const std::int64_t days :
             policies::numbers(unit.db, plan.region, "collection_reminder_working_days", today))
            if (left <= days) nearest = std::min(nearest, days);
        if (nearest != std::numeric_limits<std::int64_t>::max() && nearest > 0 && !is_told(nearest))
            due.push_back({plan, nearest});
    }
    return due;
}

void note_reminded(Unit& unit, const DueReminder& reminder, access::OrganisationId told) {
    unit.db.change(insert_reminded, reminder.plan.id, reminder.days_left, unit.today(), told);
}

std::vector<std::pair<std::int64_t, Date>> reminders_of(Database& db, CollectionPlanId plan) {
    std::vector<std::pair<std::int64_t, Date>> told;
    db.each(
        select_reminded, [&](const Row& row) { told.emplace_back(row.number(0), row.date(1)); }, plan);
    return told;
}

void insert_batch(Unit& unit, const CollectionBatch& batch) {
    unit.db.change(insert_one_batch, batch.id, batch_lifecycle.code(batch_lifecycle.start()), batch.plan,
                   batch.title, batch.region, batch.organisation, code_of(batch.channel), batch.pack,
                   batch.created_by, batch.created_at);
    record_birth(unit, view_of(batch_lifecycle), batch.id.number(), "create_collection");
}

CollectionBatch must_find_batch(Database& db, CollectionBatchId id) {
    std::optional<CollectionBatch> batch;
    db.each(
        select_batch, [&](const Row& row) { batch = batch_of(row); }, id);
    if (!batch) throw Problem{batch_not_found}.with(id.text()).at("collection");
    return *std::move(batch);
}

bool is_vendor(const Actor& actor) {
    return actor.kind == ActorKind::operator_ && actor.own_organisation_only;
}

CollectionBatch must_find_seen_batch(Unit& unit, CollectionBatchId id) {
    CollectionBatch batch = must_find_batch(unit.db, id);
    if (!is_vendor(unit.actor)) return batch;
    const bool open = batch.state == BatchState::filling || batch.state == BatchState::loading;
    if (!open || batch.organisation.number() != unit.actor.organisation)
        throw Problem{batch_not_found}.with(id.text()).at("collection");
    return batch;
}

std::optional<CollectionBatch> find_batch_of(Database& db, std::string_view digest, RegionCode region) {
    std::optional<CollectionBatch> batch;
    db.each(
        select_batch_of, [&](const Row& row) { batch = batch_of(row); }, digest, region);
    return batch;
}

void set_batch_file(Database& db, const CollectionBatch& batch) {
    db.change(update_batch_file, batch.id, batch.upload, batch.digest, batch.facts);
}

void set_batch_counts(Database& db, const CollectionBatch& batch) {
    db.change(update_batch_counts, batch.id, batch.rows_read, batch.rows_bad, batch.warnings, batch.last_seq,
              batch.facts);
}

std::int64_t next_seq(Database& db, CollectionBatchId batch) {
    std::int64_t seq = 0;
    db.each(
        take_seq, [&](const Row& row) { seq = row.number(0); }, batch);
    return seq;
}

std::vector<CollectionBatch> list_batches(Database& db, const BatchFilter& filter) {
    std::vector<CollectionBatch> batches;
    const auto [lowest, highest] = filter.region.range();
    db.each(
        select_batches, [&](const Row& row) { batches.push_back(batch_of(row)); }, lowest, highest,
        filter.before ? filter.before.number() : std::numeric_limits<std::int64_t>::max(),
        filter.organisation.number(), filter.plan.number(),
        filter.state ? batch_lifecycle.code(*filter.state) : std::string_view{}, filter.limit);
    return batches;
}

}  // namespace onecard::collection
