// Shows how an archive of photos fared, and why some were rejected.

#include "business/collection/operations/photo_shown.hpp"
#include "business/people/people.hpp"

namespace onecard::collection {
namespace {

struct RejectedShown {
    std::int64_t photo = 0;
    std::string person, name, zh, en;
    std::int64_t bytes = 0, width = 0, height = 0, dpi = 0;
    static constexpr auto fields =
        std::tuple{field("photo", &RejectedShown::photo, {"照片号", "Photo"}),
                   field("person", &RejectedShown::person, {"人员键", "Person"}),
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
        std::optional<std::int64_t> after, limit;
        static constexpr auto fields =
            std::tuple{field("archive", &Input::archive, {"照片压缩包", "Archive of photos"}),
                       field("after", &Input::after, {"此照片之后", "After this photo"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        ArchiveShown archive;
        std::vector<RejectedShown> rejections;
        std::optional<std::int64_t> next;
        static constexpr auto fields =
            std::tuple{field("archive", &Output::archive, {"照片压缩包", "Archive of photos"}),
                       field("rejections", &Output::rejections, {"不合格照片", "Rejected photos"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const PhotoArchive archive = must_find_seen_archive(unit, in.archive);
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(200), 1, 2000);
        Output out{.archive = shown_archive(unit.db, archive)};
        for (const RejectedPhoto& one : rejected_of(unit.db, archive, in.after.value_or(0), limit))
            out.rejections.push_back({one.id, people::key_text(one.photo.person), one.name,
                                      fault_words(one.photo.faults, Language::zh),
                                      fault_words(one.photo.faults, Language::en), one.photo.bytes,
                                      one.photo.width, one.photo.height, one.photo.dpi});
        if (std::ssize(out.rejections) == limit) out.next = out.rejections.back().photo;
        return out;
    }
};

}  // namespace

extern constinit const Operation show_photo_archive;
constinit const Operation show_photo_archive = operation<ShowPhotoArchive>();

}  // namespace onecard::collection
