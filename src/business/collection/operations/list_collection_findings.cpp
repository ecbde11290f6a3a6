// Lists what the checks found in the sheet, a page at a time.

#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {
namespace {

struct ListCollectionFindings {
    static constexpr Spec spec{.name = "collection.list_collection_findings",
                               .title = {"采集表问题列表", "List findings of a collection sheet"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER COLLECTOR",
                               .source = "3.4; 3.45"};
    struct Input {
        CollectionBatchId collection;
        std::optional<std::int64_t> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("after", &Input::after, {"此行之后", "After this row"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<FindingShown> findings;
        std::optional<std::int64_t> next;
        static constexpr auto fields = std::tuple{field("findings", &Output::findings, {"问题", "Findings"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out;
        const auto findings = findings_after(unit.db, batch.id, in.after.value_or(0), limit);
        for (const KeptFinding& finding : findings) out.findings.push_back(shown_finding(finding));
        // A page ends with a whole row: the last one may go on behind the limit and is shown again.
        if (std::ssize(findings) == limit) {
            const std::int64_t last = findings.back().sheet_row;
            if (findings.front().sheet_row != last)
                while (out.findings.back().sheet_row == last) out.findings.pop_back();
            out.next = out.findings.back().sheet_row;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_collection_findings;
constinit const Operation list_collection_findings = operation<ListCollectionFindings>();

}  // namespace onecard::collection
