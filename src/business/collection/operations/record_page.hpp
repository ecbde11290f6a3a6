#pragma once
// RecordPage: the records of a batch a page at a time, for whoever may see the batch.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/record_shown.hpp"

namespace onecard::collection {

struct RecordsAsked {
    CollectionBatchId collection;
    std::optional<std::string> state;
    std::optional<std::int64_t> after, limit;
    static constexpr auto fields =
        std::tuple{field("collection", &RecordsAsked::collection, {"采集批次", "Collection batch"}),
                   field("state", &RecordsAsked::state, {"状态", "State"}, 20),
                   field("after", &RecordsAsked::after, {"此序号之后", "After this number"}),
                   field("limit", &RecordsAsked::limit, {"条数", "How many"})};
};

struct RecordPage {
    std::vector<RecordShown> records;
    std::optional<std::int64_t> next;
    static constexpr auto fields = std::tuple{field("records", &RecordPage::records, {"采集记录", "Records"}),
                                              field("next", &RecordPage::next, {"下一页", "Next page"})};
};

inline RecordPage page_of_records(Unit& unit, const RecordsAsked& in) {
    const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
    RecordFilter filter{.batch = batch.id,
                        .after = in.after.value_or(0),
                        .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500)};
    if (in.state) {
        filter.state = record_lifecycle.find_state(*in.state);
        if (!filter.state)
            throw Problem{choice_unknown}.at("state").with(*in.state).with(
                "draft, checked_ok, check_failed …");
    }
    RecordPage page;
    for (const CollectionRecord& record : list_records(unit.db, filter))
        page.records.push_back(shown_record(record));
    if (std::ssize(page.records) == filter.limit) page.next = page.records.back().seq;
    return page;
}

}  // namespace onecard::collection
