// Confirms records that match: one by its holder, or all of a batch by the unit (R3.4-4).

#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {
namespace {

struct ConfirmRecords {
    static constexpr Spec spec{.name = "collection.confirm_records",
                               .title = {"确认采集信息", "Confirm collected information"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.4-4; seed-2 5(2)-county"};
    struct Input {
        CollectionBatchId collection;
        std::optional<std::int64_t> seq;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("seq", &Input::seq, {"序号，空为全批", "Number, none for the whole batch"}),
                       field("reason", &Input::reason, {"确认依据", "Proof of the confirmation"}, 200)};
    };
    struct Output {
        std::int64_t confirmed = 0;
        static constexpr auto fields =
            std::tuple{field("confirmed", &Output::confirmed, {"确认条数", "Confirmed"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_give_reason(in.reason);
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        RecordStates states{unit.db, batch.id};
        std::int64_t confirmed = 1;
        if (in.seq)
            act_on_record(unit, states, must_find_record(unit.db, batch.id, *in.seq),
                          RecordAct::confirm_record, in.reason);
        else
            confirmed = states.move_all(RecordState::compared_ok, RecordAct::confirm_record);
        if (confirmed == 0) throw Problem{nothing_to_move}.at("collection");
        states.save();
        return {.confirmed = confirmed};
    }
};

}  // namespace

extern constinit const Operation confirm_records;
constinit const Operation confirm_records = operation<ConfirmRecords>();

}  // namespace onecard::collection
