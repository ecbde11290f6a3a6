// Sends a record to be compared again: its result grew old, or the identity changed.

#include "business/collection/operations/record_act.hpp"
#include "business/people/people.hpp"

namespace onecard::collection {
namespace {

struct ReopenRecord {
    static constexpr Spec spec{.name = "collection.reopen_record",
                               .title = {"重新比对", "Reopen a record"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK CARD_REVIEWER HRSS_PLATFORM_ADMIN",
                               .source = "R3.6-5; R3.3-3"};
    using Input = RecordAndReason;
    using Output = RecordStateShown;

    static Output run(Unit& unit, const Input& in) {
        const CollectionRecord record = must_find_record_to_act(unit, in);
        const Output out = act(unit, in, record, RecordAct::reopen_record);
        unit.tell(person_changed, Node::of({{"person", people::key_text(record.person)}}));
        return out;
    }
};

}  // namespace

extern constinit const Operation reopen_record;
constinit const Operation reopen_record = operation<ReopenRecord>();

}  // namespace onecard::collection
