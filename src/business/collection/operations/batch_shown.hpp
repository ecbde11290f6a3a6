#pragma once
// How batches, plans and findings of collection are shown, and what several operations of them share.

#include <algorithm>
#include <filesystem>

#include "base/person_name.hpp"
#include "base/sheet_reader.hpp"
#include "business/collection/problems.hpp"
#include "business/collection/record_store.hpp"
#include "engine/acts_shown.hpp"
#include "engine/operation.hpp"
#include "engine/problems.hpp"

namespace onecard::collection {

/// Reasons are read by auditors: a few blanks are none.
inline void must_give_reason(const std::string& reason, std::string_view field = "reason") {
    if (count_code_points(normalise_name(reason)) < 4) throw Problem{reason_missing}.at(std::string{field});
}

struct BatchShown {
    CollectionBatchId collection;
    std::string state, title;
    CollectionPlanId plan;
    RegionCode region;
    std::string organisation;
    Channel channel{};
    std::int64_t rows_read = 0, records = 0, rows_bad = 0, warnings = 0;
    std::string created_by;
    Instant created_at;

    static constexpr auto fields =
        std::tuple{field("collection", &BatchShown::collection, {"采集批次", "Collection batch"}),
                   field("state", &BatchShown::state, {"状态", "State"}),
                   field("title", &BatchShown::title, {"名称", "Title"}),
                   field("plan", &BatchShown::plan, {"采集计划", "Plan"}),
                   field("region", &BatchShown::region, {"区域", "Region"}),
                   field("organisation", &BatchShown::organisation, {"采集单位", "Organisation"}),
                   field("channel", &BatchShown::channel, {"采集渠道", "Channel"}),
                   field("rows_read", &BatchShown::rows_read, {"读取行数", "Rows read"}),
                   field("records", &BatchShown::records, {"记录数", "Records"}),
                   field("rows_bad", &BatchShown::rows_bad, {"无法采集的行", "Rows that are no record"}),
                   field("warnings", &BatchShown::warnings, {"提示数", "Warnings"}),
                   field("created_by", &BatchShown::created_by, {"建立人", "Made by"}),
                   field("created_at", &BatchShown::created_at, {"建立时间", "Made at"})};
};

inline BatchShown shown_batch(Database& db, const CollectionBatch& batch) {
    return {.collection = batch.id,
            .state = std::string{batch_lifecycle.code(batch.state)},
            .title = batch.title,
            .plan = batch.plan,
            .region = batch.region,
            .organisation = access::organisation_name(db, batch.organisation),
            .channel = batch.channel,
            .rows_read = batch.rows_read,
            .records = batch.last_seq,
            .rows_bad = batch.rows_bad,
            .warnings = batch.warnings,
            .created_by = batch.created_by,
            .created_at = batch.created_at};
}

struct PlanShown {
    CollectionPlanId plan;
    std::string state, name, population;
    RegionCode region;
    Date due_on;
    std::int64_t days_left = 0;
    bool overdue = false;
    std::string organisation, vendor;
    std::int64_t target = 0, collected = 0;

    static constexpr auto fields =
        std::tuple{field("plan", &PlanShown::plan, {"采集计划", "Plan"}),
                   field("state", &PlanShown::state, {"状态", "State"}),
                   field("name", &PlanShown::name, {"名称", "Name"}),
                   field("population", &PlanShown::population, {"采集人群", "Population"}),
                   field("region", &PlanShown::region, {"区域", "Region"}),
                   field("due_on", &PlanShown::due_on, {"期限", "Due on"}),
                   field("days_left", &PlanShown::days_left, {"距期限天数", "Days left"}),
                   field("overdue", &PlanShown::overdue, {"逾期", "Overdue"}),
                   field("organisation", &PlanShown::organisation, {"责任单位", "Responsible"}),
                   field("vendor", &PlanShown::vendor, {"采集商", "Vendor"}),
                   field("target", &PlanShown::target, {"计划人数", "Target"}),
                   field("collected", &PlanShown::collected, {"已采集人数", "Collected"})};
};

inline PlanShown shown_plan(Unit& unit, const CollectionPlan& plan) {
    return {.plan = plan.id,
            .state = std::string{plan_lifecycle.code(plan.state)},
            .name = plan.name,
            .population = plan.population,
            .region = plan.region,
            .due_on = plan.due_on,
            .days_left = plan.due_on - unit.today(),
            .overdue = plan.state == PlanState::running && plan.due_on < unit.today(),
            .organisation = access::organisation_name(unit.db, plan.organisation),
            .vendor = access::organisation_name(unit.db, plan.vendor),
            .target = plan.target,
            .collected = collected_of(unit.db, plan.id)};
}

/// The words of a kind; what a reader would find in place of {} stands in the sheet itself.
inline std::string finding_words(const ProblemKind& kind, Language language) {
    std::string words{kind.words.in(language)};
    for (const std::string_view hole : {"：{}", ": {}", " {}", "{}"})
        for (std::size_t at = words.find(hole); at != std::string::npos; at = words.find(hole))
            words.erase(at, hole.size());
    return words;
}

struct FindingShown {
    std::int64_t sheet_row = 0;
    std::string cell, code;
    bool is_error = true;
    std::string zh, en, mend_zh, mend_en;

    static constexpr auto fields =
        std::tuple{field("sheet_row", &FindingShown::sheet_row, {"行", "Row"}),
                   field("cell", &FindingShown::cell, {"单元格", "Cell"}),
                   field("code", &FindingShown::code, {"代码", "Code"}),
                   field("is_error", &FindingShown::is_error, {"须更正", "Must be mended"}),
                   field("zh", &FindingShown::zh, {"问题", "Problem (zh)"}),
                   field("en", &FindingShown::en, {"问题（英文）", "Problem (en)"}),
                   field("mend_zh", &FindingShown::mend_zh, {"如何更正", "How to mend (zh)"}),
                   field("mend_en", &FindingShown::mend_en, {"如何更正（英文）", "How to mend (en)"})};
};

inline FindingShown shown_finding(const KeptFinding& finding) {
    FindingShown shown{.sheet_row = finding.sheet_row, .code = finding.code, .is_error = finding.is_error};
    if (finding.column >= 0)
        shown.cell = cell_name(static_cast<std::uint32_t>(finding.sheet_row),
                               static_cast<std::size_t>(finding.column));
    if (const ProblemKind* kind = find_finding_kind(finding.code)) {
        shown.zh = finding_words(*kind, Language::zh);
        shown.en = finding_words(*kind, Language::en);
        shown.mend_zh = kind->mend.zh;
        shown.mend_en = kind->mend.en;
    }
    return shown;
}

struct CountShown {
    std::string code, zh, en;
    std::int64_t records = 0;
    static constexpr auto fields = std::tuple{field("code", &CountShown::code, {"代码", "Code"}),
                                              field("zh", &CountShown::zh, {"名称", "Words (zh)"}),
                                              field("en", &CountShown::en, {"英文名称", "Words (en)"}),
                                              field("records", &CountShown::records, {"记录数", "Records"})};
};

}  // namespace onecard::collection
