// Takes the photo of one collected person as a file, at the counter or on a visit, and says at once whether it will do.

#include <fstream>
#include <iterator>

#include "business/collection/operations/photo_shown.hpp"

namespace onecard::collection {
namespace {

/// Many times what any place allows; a bigger file is not read at all.
constexpr std::int64_t bytes_at_most = 2 << 20;

struct AddPhoto {
    static constexpr Spec spec{.name = "collection.add_photo",
                               .title = {"采集照片", "Add a photo"},
                               .effect = Effect::writes,
                               .roles = "CARD_CLERK TOWN_CLERK COLLECTOR HRSS_PLATFORM_ADMIN",
                               .source = "R3.5-1; R3.4-3"};
    struct Input {
        CollectionBatchId collection;
        std::int64_t seq = 0;
        UploadId upload;
        std::optional<PhotoSource> source;
        std::optional<Date> taken_on;
        static constexpr auto fields =
            std::tuple{field("collection", &Input::collection, {"采集批次", "Collection batch"}),
                       field("seq", &Input::seq, {"序号", "Number"}),
                       field("upload", &Input::upload, {"照片文件", "Photo file"}),
                       field("source", &Input::source, {"照片来源", "Source"}),
                       field("taken_on", &Input::taken_on, {"拍摄日期", "Taken on"})};
    };
    struct Output {
        bool good = false;
        std::string zh, en;
        std::int64_t bytes = 0, width = 0, height = 0, dpi = 0;
        static constexpr auto fields =
            std::tuple{field("good", &Output::good, {"合格", "Good"}),
                       field("zh", &Output::zh, {"不合格原因", "Why not (zh)"}),
                       field("en", &Output::en, {"不合格原因（英文）", "Why not (en)"}),
                       field("bytes", &Output::bytes, {"字节", "Bytes"}),
                       field("width", &Output::width, {"宽", "Width"}),
                       field("height", &Output::height, {"高", "Height"}),
                       field("dpi", &Output::dpi, {"分辨率", "Resolution"})};
    };

    static Output run(Unit& unit, const Input& in) {
        if (in.taken_on && *in.taken_on > unit.today()) throw Problem{photo_day_future}.at("taken_on");
        const CollectionBatch batch = must_find_seen_batch(unit, in.collection);
        const CollectionRecord record = must_find_record(unit.db, batch.id, in.seq);
        const Upload upload = must_find_upload(unit, in.upload);
        std::ifstream file{upload.path, std::ios::binary};
        if (!file) throw Problem{upload_unknown}.with(in.upload.text()).at("upload");
        std::string jpeg;
        if (upload.bytes <= bytes_at_most) jpeg.assign(std::istreambuf_iterator<char>{file}, {});
        Photo photo =
            examine_photo(jpeg, photo_rules(unit.db, batch.region, unit.today()), in.taken_on, unit.today());
        photo.person = record.person;
        photo.bytes = upload.bytes;
        if (upload.bytes > bytes_at_most) photo.faults = fault_bytes;
        keep_photo(unit, {in.source.value_or(PhotoSource::collected), in.taken_on, {}}, photo, jpeg);
        if ((photo.faults & fault_not_jpeg) == 0) forget_upload(unit, upload.digest);
        return {.good = photo.faults == 0,
                .zh = fault_words(photo.faults, Language::zh),
                .en = fault_words(photo.faults, Language::en),
                .bytes = photo.bytes,
                .width = photo.width,
                .height = photo.height,
                .dpi = photo.dpi};
    }
};

}  // namespace

extern constinit const Operation add_photo;
constinit const Operation add_photo = operation<AddPhoto>();

}  // namespace onecard::collection
