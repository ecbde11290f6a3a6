// Asks that a failed comparison be set aside: with a scanned document and a reason (R3.6-2).

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/override_shown.hpp"

namespace onecard::collection {
namespace {

struct AskOverride {
    static constexpr Spec spec{.name = "collection.ask_override",
                               .title = {"申请人工认定", "Ask for an override"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK",
                               .source = "R3.6-2"};
    struct Input {
        CollectionBatchId collection;
        std::int64_t seq = 0;
        std::string document;
        UploadId upload;
        std::string reason;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("seq", &Input::seq, {"序号", "Number"}),
                       field("document", &Input::document, {"证明材料名称", "Name of the document"}, 100),
                       field("upload", &Input::upload, {"证明材料扫描件", "Scanned document"}),
                       field("reason", &Input::reason, {"理由", "Reason"}, 200)};
    };
    struct Output {
        OverrideId override_;
        static constexpr auto fields =
            std::tuple{field("override", &Output::override_, {"人工认定", "Override"})};
    };

    static Output run(Unit& unit, const Input& in) {
        must_give_reason(in.reason);
        must_give_reason(in.document, "document");
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        const CollectionRecord record = must_find_record(unit.db, batch.id, in.seq);
        if (record.state != RecordState::compare_failed) throw Problem{override_not_needed}.at("seq");
        if (has_open_override(unit.db, batch.id, record.seq)) throw Problem{override_asked_already}.at("seq");
        const auto result = find_result(unit.db, record).value_or(ComparisonResult{});
        const Override made{.id = unit.next_id<OverrideId>(),
                            .person = record.person,
                            .batch = batch.id,
                            .seq = record.seq,
                            .region = record.region,
                            .document = in.document,
                            .upload = must_find_upload(unit, in.upload).id,
                            .reason = in.reason,
                            .overall = result.overall,
                            .items = result.items,
                            .asked_by = unit.actor.code,
                            .asked_at = unit.now};
        insert_override(unit, made);
        return {.override_ = made.id};
    }
};

}  // namespace

extern constinit const Operation ask_override;
constinit const Operation ask_override = operation<AskOverride>();

}  // namespace onecard::collection
