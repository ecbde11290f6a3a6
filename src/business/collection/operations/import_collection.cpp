// Takes the sheet of a unit batch; a file already taken for the region is recognised.

#include "business/collection/operations/batch_shown.hpp"

namespace onecard::collection {
namespace {

struct ImportCollection {
    static constexpr Spec spec{.name = "collection.import_collection",
                               .title = {"导入采集表", "Import a collection sheet"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK COLLECTOR HRSS_PLATFORM_ADMIN",
                               .source = "3.4; scenario 8"};
    struct Input {
        CollectionBatchId collection;
        UploadId upload;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("upload", &Input::upload, {"采集表", "Sheet"})};
    };
    struct Output {
        std::string job;
        static constexpr auto fields = std::tuple{field("job", &Output::job, {"任务", "Job"})};
    };

    static Output run(Unit& unit, const Input& in) {
        CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        const Upload upload = must_find_upload(unit, in.upload);
        if (const auto earlier = find_batch_of(unit.db, upload.digest, batch.region))
            throw Problem{sheet_taken}.with(earlier->title).at("upload");
        if (batch.last_seq > 0) throw Problem{batch_has_records}.at("collection");
        advance(unit, batch, BatchAct::import_collection);
        batch.upload = upload.id;
        batch.digest = upload.digest;
        set_batch_file(unit.db, batch);
        return {.job = unit.queue("collection.import_rows", Node::of({{"collection", batch.id.text()}}),
                                  batch.id.text())};
    }
};

}  // namespace

extern constinit const Operation import_collection;
constinit const Operation import_collection = operation<ImportCollection>();

}  // namespace onecard::collection
