// The technical check of a photo, and every SQL statement on photos and their archives.

#include "business/collection/photo.hpp"

#include <filesystem>

#include "base/jpeg_picture.hpp"
#include "business/collection/problems.hpp"
#include "engine/advance.hpp"
#include "engine/sealer.hpp"
#include "engine/sm3.hpp"

namespace onecard::collection {
namespace {

constexpr Statement insert_one_archive{"collection.insert_archive", R"sql(
    INSERT INTO photo_archives (id, state, region, organisation, upload, digest, source, taken_on, files, good, rejected,
           strangers, created_by, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, 0, 0, $9, $10) ON CONFLICT DO NOTHING)sql"};

constexpr Statement select_archive{"collection.select_archive", R"sql(
    SELECT id, state, region, organisation, upload, digest, source, taken_on, files, good, rejected, strangers,
           created_by, created_at
      FROM photo_archives WHERE id = $1)sql"};

constexpr Statement update_archive_counts{"collection.update_archive_counts", R"sql(
    UPDATE photo_archives SET files = $2, good = $3, rejected = $4, strangers = $5 WHERE id = $1)sql"};

constexpr Statement insert_photo{"collection.insert_photo", R"sql(
    INSERT INTO photos (id, person_key, quality, reasons, source, sm3, path, bytes, width, height, dpi, taken_on, archive,
           created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14))sql"};

constexpr Statement select_known_person{"collection.select_known_person", R"sql(
    SELECT 1 FROM collection_records WHERE person_key = $1
     UNION ALL SELECT 1 FROM people_v WHERE person_key = $1 LIMIT 1)sql"};

constexpr Statement select_rejected{"collection.select_rejected", R"sql(
    SELECT f.id, f.person_key, f.reasons, f.bytes, f.width, f.height, f.dpi,
           COALESCE((SELECT MAX(r.name) FROM collection_records r WHERE r.person_key = f.person_key), '')
      FROM photos f WHERE f.archive = $1 AND f.quality = 'rejected' AND f.id > $2 ORDER BY f.id LIMIT $3)sql"};

struct FaultWords {
    std::int64_t fault;
    Words words;
};
constexpr FaultWords fault_names[] = {{fault_not_jpeg, {"不是完整的JPEG文件", "No whole JPEG file"}},
                                      {fault_pixels, {"像素不符", "Wrong size in pixels"}},
                                      {fault_dpi, {"分辨率不符", "Wrong resolution"}},
                                      {fault_bytes, {"文件大小不符", "Wrong size in bytes"}},
                                      {fault_colour, {"不是24位真彩色", "Not 24-bit colour"}},
                                      {fault_background, {"背景不是白色", "The background is not white"}},
                                      {fault_too_old, {"拍摄时间过久", "Taken too long ago"}}};

constexpr std::int64_t dark_border_percent_at_most = 10;

}  // namespace

std::span<const Label<PhotoSource>> labels_of(PhotoSource) {
    static constexpr Label<PhotoSource> labels[] = {
        {PhotoSource::police, "police", {"公安", "Police"}},
        {PhotoSource::studio, "studio", {"照相馆", "Studio"}},
        {PhotoSource::collected, "collected", {"现场采集", "Collected"}},
        {PhotoSource::old_card, "old_card", {"原卡", "Old card"}}};
    return labels;
}

std::string_view code_of(PhotoSource source) {
    for (const auto& label : labels_of(source))
        if (label.value == source) return label.code;
    return {};
}

bool insert_archive(Unit& unit, const PhotoArchive& archive) {
    if (unit.db.change(insert_one_archive, archive.id, archive_lifecycle.code(archive_lifecycle.start()),
                       archive.region, archive.organisation, archive.upload, archive.digest,
                       code_of(archive.source), archive.taken_on, archive.created_by,
                       archive.created_at) != 1)
        return false;
    record_birth(unit, view_of(archive_lifecycle), archive.id.number(), "import_photos");
    return true;
}

PhotoArchive must_find_archive(Database& db, PhotoArchiveId id) {
    std::optional<PhotoArchive> found;
    db.each(
        select_archive,
        [&](const Row& row) {
            found = PhotoArchive{.id = row.id<PhotoArchiveId>(0),
                                 .state = archive_lifecycle.state(row.text(1)),
                                 .region = row.region(2),
                                 .organisation = row.is_null(3) ? 0 : row.number(3),
                                 .upload = row.id<UploadId>(4),
                                 .digest = row.string(5),
                                 .taken_on = row.is_null(7) ? std::optional<Date>{} : row.date(7),
                                 .files = row.number(8),
                                 .good = row.number(9),
                                 .rejected = row.number(10),
                                 .strangers = row.number(11),
                                 .created_by = row.string(12),
                                 .created_at = row.instant(13)};
            for (const auto& label : labels_of(PhotoSource{}))
                if (row.text(6) == label.code) found->source = label.value;
        },
        id);
    if (!found) throw Problem{archive_not_found}.with(id.text()).at("archive");
    return *std::move(found);
}

void set_archive_counts(Database& db, const PhotoArchive& archive) {
    db.change(update_archive_counts, archive.id, archive.files, archive.good, archive.rejected,
              archive.strangers);
}

std::string fault_words(std::int64_t faults, Language language) {
    std::string out;
    for (const FaultWords& one : fault_names)
        if ((faults & one.fault) != 0)
            out += (out.empty()                ? ""
                    : language == Language::zh ? "、"
                                               : ", ") +
                   std::string{one.words.in(language)};
    return out;
}

Photo check_photo(std::string_view jpeg, const PhotoRules& rules, std::optional<Date> taken_on, Date today) {
    Photo photo{.bytes = std::ssize(jpeg)};
    if (taken_on && *taken_on < today.plus_days(-31 * rules.taken_within_months))
        photo.faults |= fault_too_old;
    const auto facts = read_jpeg_facts(jpeg, rules.background);
    if (!facts) {
        photo.faults |= fault_not_jpeg;
        return photo;
    }
    photo.width = facts->width;
    photo.height = facts->height;
    photo.dpi = facts->dpi;
    if (facts->width != rules.width || facts->height != rules.height) photo.faults |= fault_pixels;
    if (facts->dpi != rules.dpi) photo.faults |= fault_dpi;
    if (photo.bytes < rules.min_bytes || photo.bytes > rules.max_bytes) photo.faults |= fault_bytes;
    if (!facts->is_colour) photo.faults |= fault_colour;
    if (facts->border < rules.background || facts->border_dark > dark_border_percent_at_most)
        photo.faults |= fault_background;
    return photo;
}

void keep_photo(Unit& unit, const PhotoArchive& archive, const Photo& photo, std::string_view jpeg) {
    const std::int64_t id = unit.next_number();
    const bool good = photo.faults == 0;
    std::string path;
    if (good) {
        path = "photos/" + std::to_string(1000 + id % 1000).substr(1) + "/" + std::to_string(id) + ".sealed";
        const std::filesystem::path place = std::filesystem::path{unit.places.files()} / path;
        std::filesystem::create_directories(place.parent_path());
        std::string sealed;
        unit.sealer.seal(jpeg, std::span<const std::uint8_t>{photo.person.bytes}, sealed);
        WholeFile file{place};
        file.write(sealed);
        file.keep();
    }
    unit.db.change(insert_photo, id, photo.person, good ? "ok" : "rejected", photo.faults,
                   code_of(archive.source), sm3_hex(jpeg), path, photo.bytes, photo.width, photo.height,
                   photo.dpi, archive.taken_on, archive.id, unit.now);
}

bool is_known_person(Database& db, const PersonKey& person) {
    return db.number_or(0, select_known_person, person) != 0;
}

std::vector<RejectedPhoto> rejected_of(Database& db, PhotoArchiveId archive, std::int64_t after,
                                       std::int64_t limit) {
    std::vector<RejectedPhoto> found;
    db.each(
        select_rejected,
        [&](const Row& row) {
            found.push_back({.id = row.number(0),
                             .photo = {.person = row.person_key(1),
                                       .faults = row.number(2),
                                       .bytes = row.number(3),
                                       .width = row.number(4),
                                       .height = row.number(5),
                                       .dpi = row.number(6)},
                             .name = row.string(7)});
        },
        archive, after, limit);
    return found;
}

}  // namespace onecard::collection
