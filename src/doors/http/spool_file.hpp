#pragma once
// A file for one upload: private, locked while in use, removed with its owner unless it was moved away.

#include <filesystem>
#include <string_view>

namespace onecard::http {

class SpoolFile {
public:
    SpoolFile() = default;
    ~SpoolFile() { remove(); }
    SpoolFile(const SpoolFile&) = delete;
    SpoolFile& operator=(const SpoolFile&) = delete;

    /// False when the folder does not take a file.
    bool open(const std::filesystem::path& folder);
    /// False when the disk is full or fails.
    bool write(std::string_view bytes);
    void remove();
    const std::filesystem::path& path() const { return path_; }

    /// Removes what a killed server left behind; files that a living one holds are locked and stay.
    static void sweep(const std::filesystem::path& folder);

private:
    std::filesystem::path path_;
    int file_ = -1;
};

}  // namespace onecard::http
