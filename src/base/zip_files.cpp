// Reads the files of an archive with libzip.

#include "base/zip_files.hpp"

#include <zip.h>

#include <algorithm>

namespace onecard {
namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct Close {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

struct ZipFiles::Archive {
    std::unique_ptr<zip_t, Discard> zip;

    zip_stat_t stat(std::uint64_t place) const {
        zip_stat_t stat{};
        if (zip_stat_index(zip.get(), place, 0, &stat) != 0) throw Problem{archive_unreadable};
        return stat;
    }
};

ZipFiles::ZipFiles(const std::filesystem::path& path, const ZipLimits& limits)
    : archive_{std::make_unique<Archive>()}, limits_{limits} {
    int error = 0;
    archive_->zip.reset(zip_open(path.c_str(), ZIP_RDONLY, &error));
    if (!archive_->zip) throw Problem{archive_unreadable};
    count_ = static_cast<std::uint64_t>(zip_get_num_entries(archive_->zip.get(), 0));
    if (count_ > limits.files) throw Problem{archive_bomb}.with(std::to_string(count_));
    // What the directory says is believed for refusing only; reading is bounded by what really comes.
    std::uint64_t sum = 0;
    for (std::uint64_t place = 0; place < count_; ++place) {
        const zip_stat_t stat = archive_->stat(place);
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            throw Problem{archive_unreadable};
        if ((stat.valid & ZIP_STAT_SIZE) == 0) continue;
        const std::uint64_t packed = std::max<std::uint64_t>(stat.comp_size, 1);
        if (stat.size > limits.unpacked_bytes - sum ||
            (stat.size > limits.file_bytes && stat.size / packed > limits.ratio))
            throw Problem{archive_bomb}.with(std::to_string(stat.size));
        sum += stat.size;
    }
}

ZipFiles::~ZipFiles() = default;

ZipFiles::File ZipFiles::read(std::uint64_t place) {
    const zip_stat_t stat = archive_->stat(place);
    File found{.name = (stat.valid & ZIP_STAT_NAME) != 0 ? stat.name : ""};
    found.is_folder = found.name.ends_with('/');
    if (found.is_folder || stat.size > limits_.file_bytes) return found;
    const std::unique_ptr<zip_file_t, Close> file{zip_fopen_index(archive_->zip.get(), place, 0)};
    if (!file) return found;
    // One byte more than was told shows a file that lies.
    found.bytes.resize(static_cast<std::size_t>(stat.size) + 1);
    std::size_t total = 0;
    zip_int64_t got = 0;
    while (total < found.bytes.size() &&
           (got = zip_fread(file.get(), found.bytes.data() + total, found.bytes.size() - total)) > 0)
        total += static_cast<std::size_t>(got);
    if (total > stat.size) throw Problem{archive_bomb}.with(std::to_string(total));
    found.bytes.resize(got < 0 ? 0 : total);
    return found;
}

}  // namespace onecard
