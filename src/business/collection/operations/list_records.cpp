// Lists the records of a batch in their order.

#include "business/collection/operations/record_page.hpp"

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
    using Input = RecordsAsked;
    using Output = RecordPage;

    static Output run(Unit& unit, const Input& in) { return page_of_records(unit, in); }
};

}  // namespace

extern constinit const Operation list_records_operation;
constinit const Operation list_records_operation = operation<ListRecords>();

}  // namespace onecard::collection
