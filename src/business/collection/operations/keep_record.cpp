// Decides that of two differing records of a person the later one holds (R3.4-2).

#include "business/collection/operations/record_act.hpp"

namespace onecard::collection {
namespace {

struct KeepRecord {
    static constexpr Spec spec{.name = "collection.keep_record",
                               .title = {"保留重复记录", "Keep the later record"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.4-2"};
    using Input = RecordAndReason;
    using Output = RecordStateShown;

    static Output run(Unit& unit, const Input& in) {
        const CollectionRecord record = must_find_record_to_act(unit, in);
        if (record.state == RecordState::duplicate && (record.bits & check_differs) == 0)
            throw Problem{same_as_before}.at("seq");
        return act(unit, in, record, RecordAct::keep_record);
    }
};

}  // namespace

extern constinit const Operation keep_record;
constinit const Operation keep_record = operation<KeepRecord>();

}  // namespace onecard::collection
