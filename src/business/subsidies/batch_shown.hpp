#pragma once
// A batch as list and show operations answer it.

#include "business/subsidies/batch.hpp"
#include "engine/fields.hpp"

namespace onecard::subsidies {

/// Who may look at a batch and its rows.
inline constexpr std::string_view batch_readers =
    "TOWN_CLERK TOWN_REVIEWER DEPT_CLERK DEPT_REVIEWER DEPT_LEADER FINANCE_CLERK FINANCE_REVIEWER "
    "HRSS_PLATFORM_ADMIN AUDIT_USER DISCIPLINE_USER";

struct BatchShown {
    BatchId batch;
    std::string state, state_zh, state_en, batch_no;
    ItemId item;
    std::string title;
    Month period{};
    RegionCode region;
    std::int64_t organisation = 0;
    bool is_correction = false;
    std::int64_t correction_nth = 0;
    Date pay_day{};
    std::optional<Date> deadline;
    std::int64_t rows_total = 0, rows_payable = 0;
    Money payable;
    std::string returned_from, made_by;
    Instant made_at{};

    static constexpr auto fields = std::tuple{
        field("batch", &BatchShown::batch, {"发放批次", "Batch"}),
        field("state", &BatchShown::state, {"状态", "State"}),
        field("state_zh", &BatchShown::state_zh, {"状态（中文）", "State in Chinese"}),
        field("state_en", &BatchShown::state_en, {"状态（英文）", "State in English"}),
        field("batch_no", &BatchShown::batch_no, {"批次号", "Batch number"}),
        field("item", &BatchShown::item, {"补贴项目", "Item"}),
        field("title", &BatchShown::title, {"批次名称", "Title"}),
        field("period", &BatchShown::period, {"期号", "Period"}),
        field("region", &BatchShown::region, {"区划", "Region"}),
        field("organisation", &BatchShown::organisation, {"主管部门", "Department"}),
        field("is_correction", &BatchShown::is_correction, {"更正批次", "A correction"}),
        field("correction_nth", &BatchShown::correction_nth, {"第几次更正", "Which correction"}),
        field("pay_day", &BatchShown::pay_day, {"发放日期", "Day of payment"}),
        field("deadline", &BatchShown::deadline, {"截止日期", "Deadline"}),
        field("rows_total", &BatchShown::rows_total, {"名册行数", "Rows"}),
        field("rows_payable", &BatchShown::rows_payable, {"可发放行数", "Payable rows"}),
        field("payable", &BatchShown::payable, {"可发放金额", "Payable amount"}),
        field("returned_from", &BatchShown::returned_from, {"退回自", "Returned from"}),
        field("made_by", &BatchShown::made_by, {"经办人", "Made by"}),
        field("made_at", &BatchShown::made_at, {"建立时间", "Made at"})};
};

inline BatchShown shown_batch(const Batch& batch) {
    const Words& words = batch_lifecycle.words(batch.state);
    return {.batch = batch.id,
            .state = std::string{batch_lifecycle.code(batch.state)},
            .state_zh = std::string{words.zh},
            .state_en = std::string{words.en},
            .batch_no = batch.batch_no,
            .item = batch.item,
            .title = batch.title,
            .period = batch.period,
            .region = batch.region,
            .organisation = batch.organisation,
            .is_correction = batch.is_correction,
            .correction_nth = batch.correction_nth,
            .pay_day = batch.pay_day,
            .deadline = batch.deadline,
            .rows_total = batch.rows_total,
            .rows_payable = batch.rows_payable,
            .payable = batch.payable,
            .returned_from = batch.returned_from,
            .made_by = batch.made_by,
            .made_at = batch.made_at};
}

}  // namespace onecard::subsidies
