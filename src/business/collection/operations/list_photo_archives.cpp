// Lists archives of photos, newest first; a vendor sees its own.

#include "business/collection/operations/photo_shown.hpp"

namespace onecard::collection {
namespace {

struct ListPhotoArchives {
    static constexpr Spec spec{.name = "collection.list_photo_archives",
                               .title = {"照片导入列表", "List archives of photos"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER COLLECTOR",
                               .source = "R3.5-1; R3.4-3"};
    struct Input {
        std::optional<RegionCode> region;
        std::optional<PhotoArchiveId> before;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("region", &Input::region, {"区域", "Region"}),
                       field("before", &Input::before, {"此包之前", "Before this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ArchiveShown> archives;
        std::optional<PhotoArchiveId> next;
        static constexpr auto fields =
            std::tuple{field("archives", &Output::archives, {"照片压缩包", "Archives of photos"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        // Whoever is bound to no organisation at all, where one is needed, sees nothing.
        if (is_vendor(unit.actor) && unit.actor.organisation == 0) return {};
        const access::OrganisationId vendor{is_vendor(unit.actor) ? unit.actor.organisation : 0};
        Output out;
        for (const PhotoArchive& one : list_archives(unit.db, in.region.value_or(unit.actor.region), vendor,
                                                     in.before.value_or(PhotoArchiveId{}), limit))
            out.archives.push_back(shown_archive(unit.db, one));
        if (std::ssize(out.archives) == limit) out.next = out.archives.back().archive;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_photo_archives;
constinit const Operation list_photo_archives = operation<ListPhotoArchives>();

}  // namespace onecard::collection
