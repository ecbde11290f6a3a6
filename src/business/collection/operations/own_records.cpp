// Lists the records a vendor made, until they are handed over; each look leaves an audit row (R3.4-3).

#include "business/collection/operations/record_page.hpp"

namespace onecard::collection {
namespace {

struct OwnRecords {
    static constexpr Spec spec{.name = "collection.own_records",
                               .title = {"本单位采集记录", "List own collection records"},
                               .effect = Effect::writes,
                               .roles = "COLLECTOR",
                               .source = "R3.4-3; seed-2 3(4)"};
    using Input = RecordsAsked;
    using Output = RecordPage;

    static Output run(Unit& unit, const Input& in) { return page_of_records(unit, in); }
};

}  // namespace

extern constinit const Operation own_records;
constinit const Operation own_records = operation<OwnRecords>();

}  // namespace onecard::collection
