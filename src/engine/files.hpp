#pragma once
// Files: what is given to the platform, kept once by its digest, and what it makes, written whole or not at all.

#include <filesystem>
#include <string>
#include <string_view>

#include "engine/unit.hpp"

namespace onecard {

struct UploadTag {
    static constexpr std::string_view prefix = "upload";
};
using UploadId = Id<UploadTag>;

struct Upload {
    UploadId id;
    std::string digest;   ///< SM3, hexadecimal
    std::string name;     ///< as its owner called it, without folders
    std::int64_t bytes = 0;
    std::filesystem::path path;
};

/// Moves a spooled file into the uploads folder under its digest; answers the digest. The same content is kept once.
std::string keep_file(const Places& places, const std::filesystem::path& spooled);
/// Records a kept file in this transaction.
Upload record_upload(Unit& unit, std::string_view digest, std::string_view name);
/// Throws upload_unknown where there is no such file, or where another operator gave it.
Upload must_find_upload(Unit& unit, UploadId id);

/// How its owner called an uploaded file, for whoever may see what was made of it; empty where there is none.
std::string upload_name(Database& db, UploadId id);

/// Writes beside the place and moves there, so that nobody ever reads half a file; throws disk_is_full.
class WholeFile {
public:
    explicit WholeFile(std::filesystem::path place);
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;
    ~WholeFile();   ///< removes what was not kept
    void write(std::string_view bytes);
    /// Flushes to the disk and moves into place.
    void keep();
    const std::filesystem::path& beside() const { return beside_; }

private:
    std::filesystem::path place_;
    std::filesystem::path beside_;
    int descriptor_ = -1;
    std::string buffer_;
    void flush();
};

}  // namespace onecard
