// Takes a record back, with the reason.

#include "business/collection/operations/record_act.hpp"
#include "business/people/people.hpp"

namespace onecard::collection {
namespace {

struct WithdrawRecord {
    static constexpr Spec spec{.name = "collection.withdraw_record",
                               .title = {"撤回采集记录", "Withdraw a collection record"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK CARD_REVIEWER TOWN_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "3.4"};
    using Input = RecordAndReason;
    using Output = RecordStateShown;

    static Output run(Unit& unit, const Input& in) {
        const CollectionRecord record = must_find_record_to_act(unit, in);
        const Output out = act(unit, in, record, RecordAct::withdraw_record);
        unit.tell(person_changed, Node::of({{"person", people::key_text(record.person)}}));
        return out;
    }
};

}  // namespace

extern constinit const Operation withdraw_record;
constinit const Operation withdraw_record = operation<WithdrawRecord>();

}  // namespace onecard::collection
