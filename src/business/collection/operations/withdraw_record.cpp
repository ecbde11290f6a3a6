// Takes a record back, with the reason.

#include "business/collection/operations/batch_shown.hpp"
#include "business/people/people.hpp"

namespace onecard::collection {
namespace {

struct WithdrawRecord {
    static constexpr Spec spec{.name = "collection.withdraw_record",
                               .title = {"撤回采集记录", "Withdraw a collection record"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK CARD_REVIEWER TOWN_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "3.4"};
    struct Input {
        CollectionBatchId collection;
        std::int64_t seq = 0;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("seq", &Input::seq, {"序号", "Number"}),
                       field("reason", &Input::reason, {"理由", "Reason"}, 200)};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_give_reason(in.reason);
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        const CollectionRecord record = must_find_record(unit.db, batch.id, in.seq);
        RecordStates states{unit.db, batch.id};
        act_on_record(unit, states, record, RecordAct::withdraw_record, in.reason);
        states.save();
        unit.tell(person_changed, Node::of({{"person", people::key_text(record.person)}}));
        return {.state = std::string{record_lifecycle.code(states.at(record.seq))}};
    }
};

}  // namespace

extern constinit const Operation withdraw_record;
constinit const Operation withdraw_record = operation<WithdrawRecord>();

}  // namespace onecard::collection
