#pragma once
// ArchiveShown: an archive of photos with its counts.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/photo.hpp"

namespace onecard::collection {

struct ArchiveShown {
    PhotoArchiveId archive;
    std::string state, state_zh, state_en, file_name;
    RegionCode region;
    std::string organisation;
    PhotoSource source{};
    std::optional<Date> taken_on;
    std::int64_t files = 0, good = 0, rejected = 0, strangers = 0;
    std::string created_by;
    Instant created_at;

    static constexpr auto fields =
        std::tuple{field("archive", &ArchiveShown::archive, {"照片压缩包", "Archive of photos"}),
                   field("state", &ArchiveShown::state, {"状态", "State"}),
                   field("state_zh", &ArchiveShown::state_zh, {"状态名称", "State (zh)"}),
                   field("state_en", &ArchiveShown::state_en, {"状态名称（英文）", "State (en)"}),
                   field("file_name", &ArchiveShown::file_name, {"文件名", "File name"}),
                   field("region", &ArchiveShown::region, {"区域", "Region"}),
                   field("organisation", &ArchiveShown::organisation, {"采集商", "Vendor"}),
                   field("source", &ArchiveShown::source, {"照片来源", "Source"}),
                   field("taken_on", &ArchiveShown::taken_on, {"拍摄日期", "Taken on"}),
                   field("files", &ArchiveShown::files, {"文件数", "Files"}),
                   field("good", &ArchiveShown::good, {"合格", "Good"}),
                   field("rejected", &ArchiveShown::rejected, {"不合格", "Rejected"}),
                   field("strangers", &ArchiveShown::strangers, {"无此人", "Of nobody known"}),
                   field("created_by", &ArchiveShown::created_by, {"导入人", "Brought in by"}),
                   field("created_at", &ArchiveShown::created_at, {"导入时间", "Brought in at"})};
};

inline ArchiveShown shown_archive(Database& db, const PhotoArchive& archive) {
    return {.archive = archive.id,
            .state = std::string{archive_lifecycle.code(archive.state)},
            .state_zh = std::string{archive_lifecycle.words(archive.state).zh},
            .state_en = std::string{archive_lifecycle.words(archive.state).en},
            .file_name = upload_name(db, archive.upload),
            .region = archive.region,
            .organisation = access::organisation_name(db, archive.organisation),
            .source = archive.source,
            .taken_on = archive.taken_on,
            .files = archive.files,
            .good = archive.good,
            .rejected = archive.rejected,
            .strangers = archive.strangers,
            .created_by = archive.created_by,
            .created_at = archive.created_at};
}

}  // namespace onecard::collection
