#pragma once
// ComparisonShown: a comparison with its counts and whether its results are late.

#include "business/collection/comparison.hpp"
#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {

struct ComparisonShown {
    ComparisonId comparison;
    std::string state;
    CollectionBatchId collection;
    SourceKind source{};
    Way way{};
    std::string purpose, legal_basis, file_name;
    std::int64_t lines = 0, answered = 0, matched = 0, mismatched = 0, not_found = 0, cancelled = 0,
                 source_errors = 0;
    std::optional<Date> due_on, answered_on;
    bool late = false;
    std::string requested_by;
    Instant requested_at;

    static constexpr auto fields =
        std::tuple{field("comparison", &ComparisonShown::comparison, {"比对任务", "Comparison"}),
                   field("state", &ComparisonShown::state, {"状态", "State"}),
                   field("collection", &ComparisonShown::collection, {"采集批次", "Collection batch"}),
                   field("source", &ComparisonShown::source, {"来源", "Source"}),
                   field("way", &ComparisonShown::way, {"方式", "Way"}),
                   field("purpose", &ComparisonShown::purpose, {"用途", "Purpose"}),
                   field("legal_basis", &ComparisonShown::legal_basis, {"法律依据", "Legal basis"}),
                   field("file_name", &ComparisonShown::file_name, {"请求文件", "Request file"}),
                   field("lines", &ComparisonShown::lines, {"请求条数", "Asked"}),
                   field("answered", &ComparisonShown::answered, {"已答条数", "Answered"}),
                   field("matched", &ComparisonShown::matched, {"一致", "Match"}),
                   field("mismatched", &ComparisonShown::mismatched, {"不一致", "Mismatch"}),
                   field("not_found", &ComparisonShown::not_found, {"查无此人", "Not found"}),
                   field("cancelled", &ComparisonShown::cancelled, {"号码已注销", "Cancelled number"}),
                   field("source_errors", &ComparisonShown::source_errors, {"来源出错", "Source errors"}),
                   field("due_on", &ComparisonShown::due_on, {"应到日期", "Due on"}),
                   field("answered_on", &ComparisonShown::answered_on, {"最近结果日期", "Answered on"}),
                   field("late", &ComparisonShown::late, {"结果逾期未到", "Results are late"}),
                   field("requested_by", &ComparisonShown::requested_by, {"请求人", "Asked by"}),
                   field("requested_at", &ComparisonShown::requested_at, {"请求时间", "Asked at"})};
};

inline ComparisonShown shown_comparison(Unit& unit, const Comparison& one) {
    const bool open = one.state == ComparisonState::waiting || one.state == ComparisonState::incomplete;
    return {.comparison = one.id,
            .state = std::string{comparison_lifecycle.code(one.state)},
            .collection = one.batch,
            .source = one.source,
            .way = one.way,
            .purpose = one.purpose,
            .legal_basis = one.legal_basis,
            .file_name = one.file_name,
            .lines = one.lines,
            .answered = one.answered(),
            .matched = one.matched,
            .mismatched = one.mismatched,
            .not_found = one.not_found,
            .cancelled = one.cancelled,
            .source_errors = one.source_errors,
            .due_on = one.due_on,
            .answered_on = one.answered_on,
            .late = open && one.due_on && *one.due_on < unit.today(),
            .requested_by = one.requested_by,
            .requested_at = one.requested_at};
}

}  // namespace onecard::collection
