// Keeping and making files without ever showing half of one.

#include "engine/files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>

#include "engine/problems.hpp"
#include "engine/secret.hpp"
#include "engine/sm3.hpp"

namespace onecard {
namespace {

namespace fs = std::filesystem;

constexpr Statement insert_upload{"engine.insert_upload", R"sql(
    INSERT INTO uploads (id, digest, name, bytes, actor, at) VALUES ($1, $2, $3, $4, $5, $6))sql"};
constexpr Statement select_upload_of{"engine.select_upload_of", R"sql(
    SELECT id, name, bytes FROM uploads WHERE actor = $1 AND digest = $2 AND name = $3 ORDER BY id LIMIT 1)sql"};
constexpr Statement select_upload{"engine.select_upload", R"sql(
    SELECT id, digest, name, bytes, actor FROM uploads WHERE id = $1)sql"};

[[noreturn]] void fail(const fs::path& path) {
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG) throw Problem{disk_is_full};
    throw std::system_error{errno, std::generic_category(), path.string()};
}

}  // namespace

std::string keep_file(const Places& places, const fs::path& spooled) {
    std::ifstream in{spooled, std::ios::binary};
    if (!in) throw Problem{upload_unknown}.with(spooled.filename().string());
    Sm3 hash;
    std::string block(1 << 20, '\0');
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0)
        hash.update(std::string_view{block.data(), static_cast<std::size_t>(in.gcount())});
    const std::string digest = hash.finish_hex();
    fs::create_directories(places.uploads());
    const fs::path kept = fs::path{places.uploads()} / digest;
    std::error_code error;
    fs::rename(spooled, kept, error);
    if (error) {
        // Another file system: copy beside, then move.
        const fs::path beside = kept.string() + ".part" + random_token(6);
        fs::copy_file(spooled, beside, error);
        if (error) {
            std::error_code ignored;
            fs::remove(beside, ignored);
            errno = error.value();
            fail(beside);
        }
        fs::rename(beside, kept);
        fs::remove(spooled);
    }
    return digest;
}

std::string upload_name(Database& db, UploadId id) {
    std::string name;
    db.each(select_upload, [&](const Row& row) { name = row.string(2); }, id);
    return name;
}

Upload record_upload(Unit& unit, std::string_view digest, std::string_view name) {
    Upload upload{.digest = std::string{digest},
                  .name = fs::path{name}.filename().string(),
                  .path = fs::path{unit.places.uploads()} / digest};
    upload.bytes = static_cast<std::int64_t>(fs::file_size(upload.path));
    // The same file given again by the same hand is the same upload, so that a repeated request finds its answer.
    std::optional<UploadId> earlier;
    unit.db.each(select_upload_of, [&](const Row& row) { earlier = row.id<UploadId>(0); }, unit.actor.code,
                 upload.digest, upload.name);
    if (earlier) {
        upload.id = *earlier;
        return upload;
    }
    upload.id = unit.next_id<UploadId>();
    unit.db.change(insert_upload, upload.id, upload.digest, upload.name, upload.bytes, unit.actor.code, unit.now);
    return upload;
}

Upload must_find_upload(Unit& unit, UploadId id) {
    Upload upload;
    unit.db.each(
        select_upload,
        [&](const Row& row) {
            if (unit.actor.kind != ActorKind::worker && row.text(4) != unit.actor.code) return;
            upload = {.id = row.id<UploadId>(0),
                      .digest = row.string(1),
                      .name = row.string(2),
                      .bytes = row.number(3),
                      .path = fs::path{unit.places.uploads()} / row.string(1)};
        },
        id);
    if (!upload.id) throw Problem{upload_unknown}.with(id.text());
    return upload;
}

WholeFile::WholeFile(fs::path place) : place_{std::move(place)}, beside_{place_.string() + ".part" + random_token(6)} {
    fs::create_directories(place_.parent_path());
    descriptor_ = ::open(beside_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0640);
    if (descriptor_ < 0) fail(beside_);
}

WholeFile::~WholeFile() {
    if (descriptor_ < 0) return;
    ::close(descriptor_);
    std::error_code ignored;
    fs::remove(beside_, ignored);
}

void WholeFile::write(std::string_view bytes) {
    buffer_.append(bytes);
    if (buffer_.size() > (1u << 20)) flush();
}

void WholeFile::flush() {
    for (std::size_t at = 0; at < buffer_.size();) {
        const ssize_t written = ::write(descriptor_, buffer_.data() + at, buffer_.size() - at);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail(beside_);
        at += static_cast<std::size_t>(written);
    }
    buffer_.clear();
}

void WholeFile::keep() {
    flush();
    if (::fsync(descriptor_) != 0) fail(beside_);
    ::close(descriptor_);
    descriptor_ = -1;
    fs::rename(beside_, place_);
}

}  // namespace onecard
