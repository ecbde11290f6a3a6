// Takes an archive of photos, <cert_no>.jpg each; the same one again only for those who were nobody the first time.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/photo.hpp"
#include "engine/advance.hpp"

namespace onecard::collection {
namespace {

struct ImportPhotos {
    static constexpr Spec spec{.name = "collection.import_photos",
                               .title = {"导入照片压缩包", "Import an archive of photos"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK COLLECTOR HRSS_PLATFORM_ADMIN",
                               .source = "R3.5-1; 3.4"};
    struct Input {
        UploadId upload;
        RegionCode region;
        PhotoSource source;
        std::optional<Date> taken_on;
        static constexpr auto fields =
            std::tuple{field("upload", &Input::upload, {"压缩包", "Archive"}),
                       field("region", &Input::region, {"区域", "Region"}),
                       field("source", &Input::source, {"照片来源", "Source"}),
                       field("taken_on", &Input::taken_on, {"拍摄日期", "Taken on"})};
    };
    struct Output {
        PhotoArchiveId archive;
        std::string job;
        static constexpr auto fields =
            std::tuple{field("archive", &Output::archive, {"照片压缩包", "Archive of photos"}),
                       field("job", &Output::job, {"任务", "Job"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.taken_on && *in.taken_on > unit.today()) throw Problem{photo_day_future}.at("taken_on");
        const Upload upload = must_find_upload(unit, in.upload);
        // Photos that were brought in before are no longer there in the clear; given again they are.
        if (!std::filesystem::exists(upload.path))
            throw Problem{upload_unknown}.with(in.upload.text()).at("upload");
        PhotoArchive archive{.id = {},
                             .region = in.region,
                             .upload = upload.id,
                             .digest = upload.digest,
                             .source = in.source,
                             .taken_on = in.taken_on,
                             .created_by = unit.actor.code,
                             .created_at = unit.now};
        if (is_vendor(unit.actor)) archive.organisation = access::OrganisationId{unit.actor.organisation};
        if (const auto before = find_archive_of(unit.db, upload.digest, in.region)) {
            const bool fared_ill = before->state == ArchiveState::given_up || before->strangers > 0;
            if (before->organisation != archive.organisation || !fared_ill)
                throw Problem{archive_taken}.at("upload");
            advance(unit, *before, ArchiveAct::import_photos);
            archive.id = before->id;
            set_archive_counts(unit.db, archive);
        } else {
            archive.id = unit.next_id<PhotoArchiveId>();
            insert_archive(unit, archive);
        }
        return {.archive = archive.id,
                .job = unit.queue("collection.import_photos", Node::of({{"archive", archive.id.text()}}),
                                  archive.id.text())};
    }
};

}  // namespace

extern constinit const Operation import_photos;
constinit const Operation import_photos = operation<ImportPhotos>();

}  // namespace onecard::collection
