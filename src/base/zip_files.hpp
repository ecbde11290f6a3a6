#pragma once
// ZipFiles: the files of an archive one after the other, each whole in memory, within bounds.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

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
    std::uint64_t ratio = 100;                   ///< of one file, unpacked to packed
};

/// Calls for the files in the order of the archive, from the `from`-th on; folders are left out of no count. A file that
/// is too big or whose checksum is wrong comes with no bytes. False from `visit` stops. Throws archive_unreadable, and
/// archive_bomb where count, sum or ratio pass the limits. Answers how many entries there are.
std::uint64_t each_zip_file(
    const std::filesystem::path& path, const ZipLimits& limits, std::uint64_t from,
    const std::function<bool(std::uint64_t index, std::string_view name, std::string bytes)>& visit);

}  // namespace onecard
