// The jobs that bring an archive of photos in, <cert_no>.jpg each, some at a time, and then remove its clear copy.

#include "base/zip_files.hpp"
#include "business/collection/photo.hpp"
#include "business/collection/problems.hpp"
#include "engine/advance.hpp"
#include "engine/job.hpp"
#include "engine/person_hasher.hpp"

namespace onecard::collection {
namespace {

constexpr std::int64_t files_at_once = 100;

struct ImportPhotos final : Work {
    struct Input {
        PhotoArchiveId archive;
        static constexpr auto fields =
            std::tuple{field("archive", &Input::archive, {"照片压缩包", "Archive of photos"})};
    };
    struct Found {
        std::string stem, bytes;
        Photo photo;
    };

    ImportPhotos(Unit& reader, const Input& in, const Progress&)
        : archive_{must_find_archive(reader.db, in.archive)},
          path_{std::filesystem::path{reader.places.uploads()} / archive_.digest},
          rules_{photo_rules(reader.db, archive_.region, archive_.created_at.date())} {}

    /// Unpacks and decodes outside the transaction.
    void prepare(Progress& progress) override {
        if (!files_) files_ = std::make_unique<ZipFiles>(path_, ZipLimits{});
        progress.total = static_cast<std::int64_t>(files_->count());
        found_.clear();
        read_to_ = std::min(progress.cursor + files_at_once, progress.total);
        for (std::int64_t place = progress.cursor; place < read_to_; ++place) {
            ZipFiles::File file = files_->read(static_cast<std::uint64_t>(place));
            if (file.is_folder) continue;
            Found& one = found_.emplace_back(stem_of(file.name), std::move(file.bytes));
            if (!one.stem.empty())
                one.photo = examine_photo(one.bytes, rules_, archive_.taken_on, archive_.created_at.date());
        }
    }

    void step(Unit& unit, Progress& progress) override {
        PhotoArchive now = must_find_archive(unit.db, archive_.id);
        for (Found& one : found_) take(unit, now, one);
        set_archive_counts(unit.db, now);
        progress.cursor = read_to_;
        if (progress.cursor < progress.total) return;
        advance(unit, now, ArchiveAct::finish_photos);
        if (now.good + now.rejected > 0) forget_upload(unit, archive_.digest);
        progress.done = true;
        progress.answer = Node::of({{"files", now.files},
                                    {"good", now.good},
                                    {"rejected", now.rejected},
                                    {"strangers", now.strangers}});
    }

    void give_up(Unit& unit, const Problem& problem) override {
        const PhotoArchive now = must_find_archive(unit.db, archive_.id);
        if (now.state != ArchiveState::loading) return;
        advance(unit, now, ArchiveAct::give_up_photos, problem.kind().code);
        if (now.good + now.rejected > 0) forget_upload(unit, archive_.digest);
    }

private:
    /// "photos/370831….jpg" is of 370831…; other files are nobody's and come with an empty stem.
    static std::string stem_of(std::string_view name) {
        name.remove_prefix(name.find_last_of("/\\") + 1);
        const std::size_t dot = name.rfind('.');
        if (dot == std::string_view::npos) return {};
        std::string ending{name.substr(dot + 1)};
        for (char& c : ending)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return std::string{ending == "jpg" || ending == "jpeg" ? name.substr(0, dot) : std::string_view{}};
    }
    void take(Unit& unit, PhotoArchive& now, Found& one) {
        ++now.files;
        const auto person = find_named(unit, one.stem);
        if (!person) {
            ++now.strangers;
            return;
        }
        one.photo.person = *person;
        keep_photo(unit, {archive_.source, archive_.taken_on, archive_.id}, one.photo, one.bytes);
        ++(one.photo.faults == 0 ? now.good : now.rejected);
    }
    std::optional<PersonKey> find_named(Unit& unit, const std::string& stem) const {
        if (stem.empty()) return {};
        for (const auto& type : certificate_types()) {
            const auto number =
                CertificateNumber::parse(parse_certificate_type(type.code).value(), stem, unit.today());
            if (!number) continue;
            const PersonKey key = unit.hasher.of(type.code, number->reveal());
            if (may_have_photo(unit.db, key, archive_.region, archive_.organisation)) return key;
        }
        return {};
    }

    const PhotoArchive archive_;
    const std::filesystem::path path_;
    const PhotoRules rules_;
    std::unique_ptr<ZipFiles> files_;
    std::vector<Found> found_;
    std::int64_t read_to_ = 0;
};

struct ForgetUpload final : Work {
    struct Input {
        std::string digest;
        static constexpr auto fields = std::tuple{field("digest", &Input::digest, {"摘要", "Digest"}, 64)};
    };
    ForgetUpload(Unit&, const Input& in, const Progress&) : digest_{in.digest} {}

    void step(Unit& unit, Progress& progress) override {
        progress.done = true;
        if (count_loading(unit.db, digest_) > 0) return;
        std::error_code gone_already;
        std::filesystem::remove(std::filesystem::path{unit.places.uploads()} / digest_, gone_already);
    }

private:
    const std::string digest_;
};

}  // namespace

extern constinit const JobKind import_photos_job =
    job_kind<ImportPhotos>("collection.import_photos", {"导入照片", "Import photos"});
extern constinit const JobKind forget_upload_job =
    job_kind<ForgetUpload>("collection.forget_upload", {"清除照片原件", "Remove clear photos"}, false);

}  // namespace onecard::collection
