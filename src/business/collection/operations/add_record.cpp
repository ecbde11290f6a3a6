// Takes one person at the counter, by visit or online; checked at once like a row of a sheet.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/typed_record.hpp"

namespace onecard::collection {
namespace {

struct AddRecord {
    static constexpr Spec spec{.name = "collection.add_record",
                               .title = {"录入采集记录", "Add a collection record"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK COLLECTOR HRSS_PLATFORM_ADMIN",
                               .source = "3.4; R3.4-4"};
    struct Input {
        CollectionBatchId collection;
        RecordCells record;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("record", &Input::record, {"采集内容", "Record"})};
    };
    struct Output {
        std::int64_t seq = 0;
        std::string checks;
        std::vector<FindingShown> findings;
        static constexpr auto fields =
            std::tuple{field("seq", &Output::seq, {"序号", "Number"}),
                       field("checks", &Output::checks, {"核查标志", "Check bits"}),
                       field("findings", &Output::findings, {"问题", "Findings"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        if (batch.state != BatchState::filling)
            throw Problem{batch_not_filling}.with(batch.title).at("collection");
        RecordStates states{unit.db, batch.id};
        CheckedRecord row = check_cells(unit, batch, in.record.cells());
        const std::int64_t seq = write_record(unit, batch.id, states, row, 0);
        states.save();
        Output out{.seq = seq, .checks = check_codes(row.bits)};
        for (const RecordFinding& finding : row.findings)
            out.findings.push_back(shown_finding({.sheet_row = seq,
                                                  .column = static_cast<std::int64_t>(finding.column),
                                                  .code = std::string{finding.kind->code},
                                                  .is_error = finding.is_error}));
        return out;
    }
};

}  // namespace

extern constinit const Operation add_record;
constinit const Operation add_record = operation<AddRecord>();

}  // namespace onecard::collection
