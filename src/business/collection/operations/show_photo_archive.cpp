// Shows how an archive of photos fared, and why some were rejected.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/photo.hpp"
#include "business/people/people.hpp"

namespace onecard::collection {
namespace {

struct RejectedShown {
    std::string person, name, zh, en;
    std::int64_t bytes = 0, width = 0, height = 0, dpi = 0;
    static constexpr auto fields =
        std::tuple{field("person", &RejectedShown::person, {"人员键", "Person"}),
                   field("name", &RejectedShown::name, {"姓名", "Name"}),
                   field("zh", &RejectedShown::zh, {"不合格原因", "Why (zh)"}),
                   field("en", &RejectedShown::en, {"不合格原因（英文）", "Why (en)"}),
                   field("bytes", &RejectedShown::bytes, {"字节", "Bytes"}),
                   field("width", &RejectedShown::width, {"宽", "Width"}),
                   field("height", &RejectedShown::height, {"高", "Height"}),
                   field("dpi", &RejectedShown::dpi, {"分辨率", "Resolution"})};
};

struct ShowPhotoArchive {
    static constexpr Spec spec{.name = "collection.show_photo_archive",
                               .title = {"查看照片导入", "Show an archive of photos"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER COLLECTOR",
                               .source = "R3.5-1"};
    struct Input {
        PhotoArchiveId archive;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("archive", &Input::archive, {"照片压缩包", "Archive of photos"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::string state;
        std::int64_t files = 0;
        std::int64_t good = 0;
        std::int64_t rejected = 0;
        std::int64_t strangers = 0;
        std::vector<RejectedShown> rejections;
        static constexpr auto fields =
            std::tuple{field("state", &Output::state, {"状态", "State"}),
                       field("files", &Output::files, {"文件数", "Files"}),
                       field("good", &Output::good, {"合格", "Good"}),
                       field("rejected", &Output::rejected, {"不合格", "Rejected"}),
                       field("strangers", &Output::strangers, {"无此人", "Of nobody known"}),
                       field("rejections", &Output::rejections, {"不合格照片", "Rejected photos"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PhotoArchive archive = must_find_archive(unit.db, in.archive);
        if (is_vendor(unit.actor) && archive.organisation != unit.actor.organisation)
            throw Problem{archive_not_found}.with(in.archive.text()).at("archive");
        Output out{.state = std::string{archive_lifecycle.code(archive.state)},
                   .files = archive.files,
                   .good = archive.good,
                   .rejected = archive.rejected,
                   .strangers = archive.strangers};
        for (const RejectedPhoto& one :
             rejected_of(unit.db, archive.id, 0, std::clamp<std::int64_t>(in.limit.value_or(200), 1, 2000)))
            out.rejections.push_back({people::key_text(one.photo.person), one.name,
                                      fault_words(one.photo.faults, Language::zh),
                                      fault_words(one.photo.faults, Language::en), one.photo.bytes,
                                      one.photo.width, one.photo.height, one.photo.dpi});
        return out;
    }
};

}  // namespace

extern constinit const Operation show_photo_archive;
constinit const Operation show_photo_archive = operation<ShowPhotoArchive>();

}  // namespace onecard::collection
