// Lists comparisons, newest first; or those whose results are late alone.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/comparison_shown.hpp"

namespace onecard::collection {
namespace {

struct ListComparisons {
    static constexpr Spec spec{.name = "collection.list_comparisons",
                               .title = {"比对任务列表", "List comparisons"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER",
                               .source = "3.6; 3.47"};
    struct Input {
        std::optional<RegionCode> region;
        std::optional<CollectionBatchId> collection;
        std::optional<bool> late;
        std::optional<ComparisonId> before;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("region", &Input::region, {"区域", "Region"}),
                       field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("late", &Input::late, {"只要逾期未到的", "Late ones alone"}),
                       field("before", &Input::before, {"此任务之前", "Before this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ComparisonShown> comparisons;
        std::optional<ComparisonId> next;
        static constexpr auto fields =
            std::tuple{field("comparisons", &Output::comparisons, {"比对任务", "Comparisons"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const ComparisonFilter filter{.region = in.region.value_or(unit.actor.region),
                                      .batch = in.collection.value_or(CollectionBatchId{}),
                                      .only_late = in.late.value_or(false),
                                      .before = in.before.value_or(ComparisonId{}),
                                      .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200)};
        Output out;
        for (const Comparison& one : list_comparisons(unit.db, filter))
            out.comparisons.push_back(shown_comparison(unit, one));
        if (std::ssize(out.comparisons) == filter.limit) out.next = out.comparisons.back().comparison;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_comparisons_operation;
constinit const Operation list_comparisons_operation = operation<ListComparisons>();

}  // namespace onecard::collection
