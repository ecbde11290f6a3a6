// Puts a record right by a new one: only what check or comparison found fault with may be filled in (R3.4-4).

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/typed_record.hpp"
#include "business/collection/slip.hpp"
#include "business/people/people.hpp"

namespace onecard::collection {
namespace {

struct CorrectRecord {
    static constexpr Spec spec{.name = "collection.correct_record",
                               .title = {"更正采集记录", "Correct a collection record"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK HRSS_PLATFORM_ADMIN",
                               .source = "R3.4-4; R3.6-1; scenario 9"};
    struct Input {
        CollectionBatchId collection;
        std::int64_t seq = 0;
        RecordCells record;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("seq", &Input::seq, {"序号", "Number"}),
                       field("record", &Input::record, {"更正内容", "Corrected items"}),
                       field("reason", &Input::reason, {"依据", "Proof"}, 200)};
    };
    struct Output {
        std::int64_t seq = 0;
        std::string state;
        std::string checks;
        std::vector<FindingShown> findings;
        static constexpr auto fields =
            std::tuple{field("seq", &Output::seq, {"新序号", "New number"}),
                       field("state", &Output::state, {"状态", "State"}),
                       field("checks", &Output::checks, {"核查标志", "Check bits"}),
                       field("findings", &Output::findings, {"问题", "Findings"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_give_reason(in.reason);
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        const CollectionRecord record = must_find_record(unit.db, batch.id, in.seq);
        const auto typed = in.record.cells();
        const auto allowed = slip_items(unit, record);
        bool any = false;
        for (std::size_t i = 0; i < record_columns; ++i) {
            if (typed[i] == nullptr) continue;
            any = true;
            const bool listed =
                std::ranges::any_of(allowed, [&](const SlipItem& item) { return item.column == i; });
            if (!listed && is_of_identity(static_cast<RecordColumn>(i)))
                throw Problem{identity_by_hand}.with(std::string{record_sheet()[i].heading}).at("record");
        }
        if (!any) throw Problem{nothing_corrected}.at("record");
        RecordStates states{unit.db, batch.id};
        CheckedRecord row =
            check_cells(unit, batch, typed, opened_cells(unit.sealer, record.person, record.sealed));
        const std::int64_t seq = write_record(unit, batch.id, states, row, record.seq);
        act_on_record(unit, states, record, RecordAct::withdraw_record, in.reason);
        states.move(seq, RecordAct::submit);
        const bool twice = (row.bits & check_duplicate) != 0;
        states.move(seq, twice           ? RecordAct::find_duplicate
                         : row.bits != 0 ? RecordAct::fail_check
                                         : RecordAct::pass_check);
        states.save();
        unit.tell(person_changed, Node::of({{"person", people::key_text(record.person)}}));
        Output out{.seq = seq,
                   .state = std::string{record_lifecycle.code(states.at(seq))},
                   .checks = check_codes(row.bits)};
        for (const RecordFinding& finding : row.findings)
            out.findings.push_back(shown_finding({.sheet_row = seq,
                                                  .column = static_cast<std::int64_t>(finding.column),
                                                  .code = std::string{finding.kind->code},
                                                  .is_error = finding.is_error}));
        return out;
    }
};

}  // namespace

extern constinit const Operation correct_record;
constinit const Operation correct_record = operation<CorrectRecord>();

}  // namespace onecard::collection
