// Reads the files of an archive with libzip.

#include "base/zip_files.hpp"

#include <zip.h>

#include <memory>

namespace onecard {
namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct Close {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

std::uint64_t each_zip_file(const std::filesystem::path& path, const ZipLimits& limits, std::uint64_t from,
                            const std::function<bool(std::uint64_t, std::string_view, std::string)>& visit) {
    int error = 0;
    const std::unique_ptr<zip_t, Discard> archive{zip_open(path.c_str(), ZIP_RDONLY, &error)};
    if (!archive) throw Problem{archive_unreadable};
    const auto count = static_cast<std::uint64_t>(zip_get_num_entries(archive.get(), 0));
    if (count > limits.files) throw Problem{archive_bomb}.with(std::to_string(count));
    // What the directory says is believed for refusing only; reading is bounded by what really comes.
    std::uint64_t sum = 0;
    for (std::uint64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), i, 0, &stat) != 0) throw Problem{archive_unreadable};
        if ((stat.valid & ZIP_STAT_SIZE) == 0) continue;
        sum += stat.size;
        const std::uint64_t packed = std::max<std::uint64_t>(stat.comp_size, 1);
        if (sum > limits.unpacked_bytes ||
            (stat.size > limits.file_bytes && stat.size / packed > limits.ratio))
            throw Problem{archive_bomb}.with(std::to_string(sum));
    }
    for (std::uint64_t i = from; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), i, 0, &stat) != 0) throw Problem{archive_unreadable};
        const std::string_view name = (stat.valid & ZIP_STAT_NAME) != 0 ? stat.name : "";
        std::string bytes;
        if (!name.ends_with('/') && stat.size <= limits.file_bytes) {
            const std::unique_ptr<zip_file_t, Close> file{zip_fopen_index(archive.get(), i, 0)};
            if (!file) throw Problem{archive_unreadable};
            bytes.resize(limits.file_bytes + 1);
            zip_int64_t got = 0, total = 0;
            while (static_cast<std::uint64_t>(total) < bytes.size() &&
                   (got = zip_fread(file.get(), bytes.data() + total,
                                    bytes.size() - static_cast<std::size_t>(total))) > 0)
                total += got;
            if (static_cast<std::uint64_t>(total) > limits.file_bytes)
                throw Problem{archive_bomb}.with(std::string{name});
            bytes.resize(got < 0 ? 0 : static_cast<std::size_t>(total));
        }
        if (!visit(i, name, std::move(bytes))) break;
    }
    return count;
}

}  // namespace onecard
