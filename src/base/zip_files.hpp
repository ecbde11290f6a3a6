#pragma once
// ZipFiles: the files of an archive one after the other, each whole in memory, within bounds.

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "base/problem.hpp"

namespace onecard {

inline constexpr ProblemKind archive_unreadable{
    "base.archive_unreadable",
    Fault::invalid,
    {"压缩包无法打开", "The archive cannot be opened"},
    {"请重新压缩为不加密的ZIP文件", "Pack it again as a ZIP file without a password"}};
inline constexpr ProblemKind archive_bomb{
    "base.archive_bomb",
    Fault::refused,
    {"压缩包展开后过大：{}", "The archive unpacks to too much: {}"},
    {"请分成几个压缩包，每个文件只放一张照片", "Split it, and put one photo into each file"}};

struct ZipLimits {
    std::uint64_t files = 200'000;
    std::uint64_t file_bytes = 2u << 20;         ///< of one file, unpacked
    std::uint64_t unpacked_bytes = 16ull << 30;  ///< of all
    std::uint64_t ratio = 100;                   ///< of one big file, unpacked to packed
};

class ZipFiles {
public:
    struct File {
        std::string name;
        std::string bytes;  ///< none where it is too big or damaged
        bool is_folder = false;
    };
    /// Throws archive_unreadable, also where a file is encrypted, and archive_bomb where count, sum or ratio as the
    /// archive tells them pass the limits.
    ZipFiles(const std::filesystem::path& path, const ZipLimits& limits);
    ZipFiles(const ZipFiles&) = delete;
    ZipFiles& operator=(const ZipFiles&) = delete;
    ~ZipFiles();

    std::uint64_t count() const { return count_; }
    /// The file in that place. Throws archive_bomb where more comes out of it than the archive said.
    File read(std::uint64_t place);

private:
    struct Archive;
    std::unique_ptr<Archive> archive_;
    ZipLimits limits_;
    std::uint64_t count_ = 0;
};

}  // namespace onecard
