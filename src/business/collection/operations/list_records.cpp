// Lists the records of a batch in their order.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/record_shown.hpp"

namespace onecard::collection {
namespace {

struct ListRecords {
    static constexpr Spec spec{.name = "collection.list_records",
                               .title = {"采集记录列表", "List collection records"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER",
                               .source = "3.4"};
    struct Input {
        CollectionBatchId collection;
        std::optional<std::string> state;
        std::optional<std::int64_t> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("state", &Input::state, {"状态", "State"}, 20),
                       field("after", &Input::after, {"此序号之后", "After this number"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<RecordShown> records;
        std::optional<std::int64_t> next;
        static constexpr auto fields = std::tuple{field("records", &Output::records, {"采集记录", "Records"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
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
        Output out;
        for (const CollectionRecord& record : list_records(unit.db, filter))
            out.records.push_back(shown_record(record));
        if (std::ssize(out.records) == filter.limit) out.next = out.records.back().seq;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_records_operation;
constinit const Operation list_records_operation = operation<ListRecords>();

}  // namespace onecard::collection
