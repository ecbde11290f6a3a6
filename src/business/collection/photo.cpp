// The technical check of a photo, and every SQL statement on photos and their archives.

#include "business/collection/photo.hpp"

#include <filesystem>
#include <limits>

#include "base/jpeg_picture.hpp"
#include "business/collection/batch.hpp"
#include "business/collection/problems.hpp"
#include "engine/advance.hpp"
#include "engine/sealer.hpp"
#include "engine/sm3.hpp"

namespace onecard::collection {
namespace {

constexpr Statement insert_one_archive{"collection.insert_archive", R"sql(
    INSERT INTO photo_archives (id, state, region, organisation, upload, digest, source, taken_on, files, good,
           rejected, strangers, created_by, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, 0, 0, $9, $10))sql"};

constexpr Statement select_archive{"collection.select_archive", R"sql(
    SELECT id, state, region, organisation, upload, digest, source, taken_on, files, good, rejected,
           strangers, created_by, created_at
      FROM photo_archives WHERE id = $1)sql"};

constexpr Statement select_archive_of{"collection.select_archive_of", R"sql(
    SELECT id, state, region, organisation, upload, digest, source, taken_on, files, good, rejected,
           strangers, created_by, created_at
      FROM photo_archives WHERE digest = $1 AND region = $2)sql"};

constexpr Statement select_archives{"collection.select_archives", R"sql(
    SELECT id, state, region, organisation, upload, digest, source, taken_on, files, good, rejected,
           strangers, created_by, created_at
      FROM photo_archives
     WHERE region BETWEEN $1 AND $2 AND id < $3 AND ($4 = 0 OR organisation = $4)
     ORDER BY id DESC LIMIT $5)sql"};

constexpr Statement count_loading_archives{"collection.count_loading_archives", R"sql(
    SELECT COUNT(*) FROM photo_archives WHERE digest = $1 AND state = 'loading')sql"};

constexpr Statement update_archive_counts{"collection.update_archive_counts", R"sql(
    UPDATE photo_archives SET files = $2, good = $3, rejected = $4, strangers = $5 WHERE id = $1)sql"};

constexpr Statement insert_photo{"collection.insert_photo", R"sql(
    INSERT INTO photos (id, person_key, quality, reasons, source, sm3, path, bytes, width, height, dpi,
           taken_on, archive, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14))sql"};

constexpr Statement select_same_photo{"collection.select_same_photo", R"sql(
    SELECT COUNT(*) FROM photos WHERE person_key = $1 AND sm3 = $2 AND archive = $3 AND reasons = $4)sql"};

constexpr Statement select_may_have_photo{"collection.select_may_have_photo", R"sql(
    SELECT 1 FROM collection_records r JOIN collection_batches b ON b.id = r.batch
     WHERE r.person_key = $1 AND b.region BETWEEN $2 AND $3 AND b.state <> 'discarded'
       AND ($4 = 0 OR (b.organisation = $4 AND b.state IN ('filling', 'loading')))
     UNION ALL
    SELECT 1 FROM people_v WHERE person_key = $1 AND town BETWEEN $2 AND $3 AND $4 = 0
     LIMIT 1)sql"};

constexpr Statement select_rejected{"collection.select_rejected", R"sql(
    SELECT f.id, f.person_key, f.reasons, f.bytes, f.width, f.height, f.dpi,
           COALESCE((SELECT MAX(r.name) FROM collection_records r JOIN collection_batches b ON b.id = r.batch
                      WHERE r.person_key = f.person_key
                        AND ($4 = 0 OR (b.organisation = $4 AND b.state IN ('filling', 'loading')))),
                    (SELECT p.name FROM people_v p WHERE p.person_key = f.person_key AND $4 = 0), '')
      FROM photos f WHERE f.archive = $1 AND f.quality = 'rejected' AND f.id > $2
     ORDER BY f.id LIMIT $3)sql"};

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

PhotoArchive archive_of(const Row& row) {
    PhotoArchive archive{
        .id = row.id<PhotoArchiveId>(0),
        .state = archive_lifecycle.state(row.text(1)),
        .region = row.region(2),
        .organisation = row.is_null(3) ? access::OrganisationId{} : row.id<access::OrganisationId>(3),
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
        if (row.text(6) == label.code) archive.source = label.value;
    return archive;
}

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

void insert_archive(Unit& unit, const PhotoArchive& archive) {
    const std::optional<std::int64_t> vendor =
        archive.organisation ? std::optional{archive.organisation.number()} : std::nullopt;
    unit.db.change(insert_one_archive, archive.id, archive_lifecycle.code(archive_lifecycle.start()),
                   archive.region, vendor, archive.upload, archive.digest, code_of(archive.source),
                   archive.taken_on, archive.created_by, archive.created_at);
    record_birth(unit, view_of(archive_lifecycle), archive.id.number(), "import_photos");
}

PhotoArchive must_find_archive(Database& db, PhotoArchiveId id) {
    std::optional<PhotoArchive> found;
    db.each(select_archive, [&](const Row& row) { found = archive_of(row); }, id);
    if (!found) throw Problem{archive_not_found}.with(id.text()).at("archive");
    return *std::move(found);
}

PhotoArchive must_find_seen_archive(Unit& unit, PhotoArchiveId id) {
    PhotoArchive archive = must_find_archive(unit.db, id);
    if (is_vendor(unit.actor) && archive.organisation.number() != unit.actor.organisation)
        throw Problem{archive_not_found}.with(id.text()).at("archive");
    return archive;
}

std::optional<PhotoArchive> find_archive_of(Database& db, std::string_view digest, RegionCode region) {
    std::optional<PhotoArchive> found;
    db.each(select_archive_of, [&](const Row& row) { found = archive_of(row); }, digest, region);
    return found;
}

std::vector<PhotoArchive> list_archives(Database& db, RegionCode region, access::OrganisationId organisation,
                                        PhotoArchiveId before, std::int64_t limit) {
    std::vector<PhotoArchive> found;
    const auto [lowest, highest] = region.range();
    db.each(
        select_archives, [&](const Row& row) { found.push_back(archive_of(row)); }, lowest, highest,
        before ? before.number() : std::numeric_limits<std::int64_t>::max(), organisation.number(), limit);
    return found;
}

std::int64_t count_loading(Database& db, std::string_view digest) {
    return db.number_or(0, count_loading_archives, digest);
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

Photo examine_photo(std::string_view jpeg, const PhotoRules& rules, std::optional<Date> taken_on,
                    Date today) {
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

void keep_photo(Unit& unit, const PhotoOrigin& origin, const Photo& photo, std::string_view jpeg) {
    const std::string digest = sm3_hex(jpeg);
    if (unit.db.number_or(0, select_same_photo, photo.person, digest, origin.archive.number(), photo.faults) >
        0)
        return;
    const std::int64_t id = unit.next_number();
    const bool good = photo.faults == 0;
    std::string path;
    if (good) {
        path = "photos/" + std::to_string(1000 + id % 1000).substr(1) + "/" + std::to_string(id) + ".sealed";
        std::string sealed;
        unit.sealer.seal(jpeg, std::span<const std::uint8_t>{photo.person.bytes}, sealed);
        // A file that a rolled-back transaction leaves behind is sealed and named by nobody.
        if (!unit.rehearsal) {
            WholeFile file{std::filesystem::path{unit.places.files()} / path};
            file.write(sealed);
            file.keep();
        }
    }
    unit.db.change(insert_photo, id, photo.person, good ? "ok" : "rejected", photo.faults,
                   code_of(origin.source), digest, path, photo.bytes, photo.width, photo.height, photo.dpi,
                   origin.taken_on, origin.archive.number(), unit.now);
}

bool may_have_photo(Database& db, const PersonKey& person, RegionCode region, access::OrganisationId vendor) {
    const auto [lowest, highest] = region.range();
    return db.number_or(0, select_may_have_photo, person, lowest, highest, vendor.number()) != 0;
}

void forget_upload(Unit& unit, std::string_view digest) {
    unit.queue("collection.forget_upload", Node::of({{"digest", std::string{digest}}}), "");
}

std::vector<RejectedPhoto> rejected_of(Database& db, const PhotoArchive& archive, std::int64_t after,
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
        archive.id, after, limit, archive.organisation.number());
    return found;
}

}  // namespace onecard::collection
