// The job that brings an archive of photos in: <cert_no>.jpg each, some at a time.

#include "base/zip_files.hpp"
#include "business/collection/photo.hpp"
#include "business/collection/problems.hpp"
#include "engine/advance.hpp"
#include "engine/job.hpp"
#include "engine/person_hasher.hpp"

namespace onecard::collection {
namespace {

constexpr std::uint64_t files_at_once = 100;

struct ImportPhotos final : Work {
    struct Input {
        PhotoArchiveId archive;
        static constexpr auto fields =
            std::tuple{field("archive", &Input::archive, {"照片压缩包", "Archive of photos"})};
    };
    struct Found {
        std::string stem, bytes;
    };

    ImportPhotos(Unit& reader, const Input& in, const Progress&)
        : archive_{must_find_archive(reader.db, in.archive)},
          path_{std::filesystem::path{reader.places.uploads()} / archive_.digest},
          rules_{photo_rules(reader.db, archive_.region, archive_.created_at.date())} {}

    void prepare(Progress& progress) override {
        found_.clear();
        total_ = each_zip_file(path_, {}, static_cast<std::uint64_t>(progress.cursor),
                               [&](std::uint64_t, std::string_view name, std::string bytes) {
                                   found_.push_back({stem_of(name), std::move(bytes)});
                                   return found_.size() < files_at_once;
                               });
    }

    void step(Unit& unit, Progress& progress) override {
        PhotoArchive now = must_find_archive(unit.db, archive_.id);
        for (const Found& one : found_) take(unit, now, one);
        set_archive_counts(unit.db, now);
        progress.cursor += std::ssize(found_);
        progress.total = static_cast<std::int64_t>(total_);
        if (progress.cursor < progress.total) return;
        advance(unit, now, ArchiveAct::finish_photos);
        progress.done = true;
        progress.answer = Node::of({{"files", now.files},
                                    {"good", now.good},
                                    {"rejected", now.rejected},
                                    {"strangers", now.strangers}});
    }

    void give_up(Unit& unit, const Problem& problem) override {
        const PhotoArchive now = must_find_archive(unit.db, archive_.id);
        if (now.state == ArchiveState::loading)
            advance(unit, now, ArchiveAct::give_up_photos, problem.kind().code);
    }

private:
    /// "photos/370831….jpg" is of 370831…; other files are nobody's and come with an empty stem.
    static std::string stem_of(std::string_view name) {
        const std::size_t slash = name.rfind('/');
        if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
        for (const std::string_view ending : {".jpg", ".jpeg", ".JPG", ".JPEG"})
            if (name.ends_with(ending)) return std::string{name.substr(0, name.size() - ending.size())};
        return {};
    }
    void take(Unit& unit, PhotoArchive& now, const Found& one) {
        if (one.stem.empty() && one.bytes.empty()) return;  // a folder
        ++now.files;
        std::optional<PersonKey> person;
        for (const auto& type : certificate_types()) {
            const auto number =
                CertificateNumber::parse(parse_certificate_type(type.code).value(), one.stem, unit.today());
            if (!number) continue;
            const PersonKey key = unit.hasher.of(type.code, number->reveal());
            if (is_known_person(unit.db, key)) {
                person = key;
                break;
            }
        }
        if (!person) {
            ++now.strangers;
            return;
        }
        Photo photo = check_photo(one.bytes, rules_, archive_.taken_on, archive_.created_at.date());
        photo.person = *person;
        keep_photo(unit, archive_, photo, one.bytes);
        ++(photo.faults == 0 ? now.good : now.rejected);
    }

    const PhotoArchive archive_;
    const std::filesystem::path path_;
    const PhotoRules rules_;
    std::vector<Found> found_;
    std::uint64_t total_ = 0;
};

}  // namespace

extern constinit const JobKind import_photos_job =
    job_kind<ImportPhotos>("collection.import_photos", {"导入照片", "Import photos"});

}  // namespace onecard::collection
