#pragma once
// Photo and PhotoArchive: what the technical check says of a photo, and an archive of them brought in (domain.md 3.5).

#include <vector>

#include "base/lifecycle.hpp"
#include "business/access/access.hpp"
#include "business/collection/collection.hpp"
#include "business/collection/parameters.hpp"
#include "engine/files.hpp"

namespace onecard::collection {

struct PhotoArchiveTag {
    static constexpr std::string_view prefix = "photo_archive";
};
using PhotoArchiveId = Id<PhotoArchiveTag>;

enum class ArchiveState { loading, loaded, given_up };
enum class ArchiveAct { import_photos, finish_photos, give_up_photos };

namespace archive_table {
using enum ArchiveState;
using enum ArchiveAct;
inline constexpr Label<ArchiveState> states[] = {
    {loading, "loading", {"导入中", "Loading"}},
    {loaded, "loaded", {"已导入", "Loaded"}},
    {given_up, "given_up", {"导入失败", "Given up"}},
};
inline constexpr Label<ArchiveAct> acts[] = {
    {import_photos, "import_photos", {"再次导入照片", "Import the photos again"}},
    {finish_photos, "finish_photos", {"完成照片导入", "Finish the photos"}},
    {give_up_photos, "give_up_photos", {"放弃照片导入", "Give the photos up"}},
};
inline constexpr Move<ArchiveState, ArchiveAct> moves[] = {
    {loading, finish_photos, loaded},
    {loading, give_up_photos, given_up},
    {given_up, finish_photos, loaded},  // the job was put back in the queue
    {given_up, import_photos, loading},
    {loaded, import_photos, loading},  // those who were nobody then may have been collected since
};
}  // namespace archive_table

inline constexpr Lifecycle<ArchiveState, ArchiveAct> archive_lifecycle{
    "photo_archives",    ArchiveState::loading, archive_table::states,
    archive_table::acts, archive_table::moves,  ArchiveState::loaded};
static_assert(archive_lifecycle.is_sound());

enum class PhotoSource { police, studio, collected, old_card };
std::span<const Label<PhotoSource>> labels_of(PhotoSource);
std::string_view code_of(PhotoSource source);

struct PhotoArchive {
    PhotoArchiveId id;
    ArchiveState state{};
    RegionCode region;
    access::OrganisationId organisation;  ///< of the vendor who gave it; none: an office of the region
    UploadId upload;
    std::string digest;
    PhotoSource source{};
    std::optional<Date> taken_on;
    std::int64_t files = 0, good = 0, rejected = 0, strangers = 0;
    std::string created_by;
    Instant created_at;

    static constexpr const auto& lifecycle() { return archive_lifecycle; }
};
void insert_archive(Unit& unit, const PhotoArchive& archive);
/// Throws collection.archive_not_found.
PhotoArchive must_find_archive(Database& db, PhotoArchiveId id);
/// The same, and not found for a vendor who did not give it (R3.4-3).
PhotoArchive must_find_seen_archive(Unit& unit, PhotoArchiveId id);
/// The archive with this content that was brought in for the region.
std::optional<PhotoArchive> find_archive_of(Database& db, std::string_view digest, RegionCode region);
/// Newest first, those before `before`; of one organisation where it is given.
std::vector<PhotoArchive> list_archives(Database& db, RegionCode region, access::OrganisationId organisation,
                                        PhotoArchiveId before, std::int64_t limit);
/// How many archives with this content are being loaded.
std::int64_t count_loading(Database& db, std::string_view digest);
void set_archive_counts(Database& db, const PhotoArchive& archive);

/// Why a photo is rejected, as stored: never change one.
enum PhotoFault : std::int64_t {
    fault_not_jpeg = 1,
    fault_pixels = 2,
    fault_dpi = 4,
    fault_bytes = 8,
    fault_colour = 16,
    fault_background = 32,
    fault_too_old = 64,
};
/// "不是JPEG、像素不符", for people.
std::string fault_words(std::int64_t faults, Language language);

struct Photo {
    PersonKey person{};
    std::int64_t faults = 0;
    std::int64_t bytes = 0, width = 0, height = 0, dpi = 0;
};
/// What software can say of a photo (R3.5-1); face geometry is left to people.
Photo examine_photo(std::string_view jpeg, const PhotoRules& rules, std::optional<Date> taken_on, Date today);

/// Where a photo came from.
struct PhotoOrigin {
    PhotoSource source{};
    std::optional<Date> taken_on;
    PhotoArchiveId archive;  ///< none: given by itself
};
/// Seals and keeps a photo; a rejected one leaves its facts and no picture. The same picture of the same person is
/// kept once.
void keep_photo(Unit& unit, const PhotoOrigin& origin, const Photo& photo, std::string_view jpeg);

/// Whose photos somebody may bring: people of the base and of collection in the region; a vendor's are those it
/// collected and has not handed over.
bool may_have_photo(Database& db, const PersonKey& person, RegionCode region, access::OrganisationId vendor);

/// Removes the clear copy of what was uploaded, once the transaction stands: what is kept of it is sealed.
void forget_upload(Unit& unit, std::string_view digest);

struct RejectedPhoto {
    std::int64_t id = 0;
    Photo photo;
    std::string name;  ///< empty where the vendor has handed the person over
};
/// Of an archive, behind `after`.
std::vector<RejectedPhoto> rejected_of(Database& db, const PhotoArchive& archive, std::int64_t after,
                                       std::int64_t limit);

}  // namespace onecard::collection
