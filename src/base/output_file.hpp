#pragma once
// A file that is either there whole or not at all: written under a passing name, renamed at the end.

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace onecard {

/// Every failure throws sheet_disk_full or sheet_cannot_write. A file that is not kept vanishes.
class OutputFile {
public:
    explicit OutputFile(std::filesystem::path path);
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;
    ~OutputFile();

    void write(std::string_view bytes);
    /// Writes over what already stands at `offset`.
    void rewrite(std::uint64_t offset, std::string_view bytes);
    /// Bytes written so far.
    std::uint64_t size() const { return flushed_ + buffer_.size(); }

    /// Brings the bytes to the disk and gives the file its name, taking the place of an older one.
    void keep();

private:
    void flush();
    [[noreturn]] void fail(int reason) const;

    std::filesystem::path path_;
    std::filesystem::path passing_;
    int handle_ = -1;
    std::string buffer_;
    std::uint64_t flushed_ = 0;
};

}  // namespace onecard
