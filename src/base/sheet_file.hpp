#pragma once
// The two ways a sheet is read, and the open file they share; for sheet_reader.cpp only.

#include <cstddef>
#include <filesystem>
#include <string_view>

#include "base/sheet_reader.hpp"

namespace onecard {

/// A regular file opened for reading; throws sheet_not_found.
class SheetFile {
public:
    explicit SheetFile(const std::filesystem::path& path);
    SheetFile(const SheetFile&) = delete;
    SheetFile& operator=(const SheetFile&) = delete;
    ~SheetFile();

    std::uint64_t size() const { return size_; }
    const std::filesystem::path& path() const { return path_; }
    /// Reads from `offset` until the room is full or the file ends.
    std::size_t read(std::uint64_t offset, char* to, std::size_t room) const;

private:
    std::filesystem::path path_;
    int handle_;
    std::uint64_t size_ = 0;
};

SheetFacts read_csv(const SheetFile& file, const SheetLimits& limits, const RowSink& sink);
SheetFacts read_xlsx(const SheetFile& file, const SheetLimits& limits, const RowSink& sink);

}  // namespace onecard
