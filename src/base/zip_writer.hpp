#pragma once
// ZipWriter: an archive written as a stream, each part deflated as it comes.
//
//   archive = local-part* directory end            (PKWARE APPNOTE; no zip64: an archive ends below 4 GiB)

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace onecard {

/// One that is dropped before finish() leaves nothing behind. The same parts give the same bytes. Throws
/// sheet_file_too_large, sheet_disk_full or sheet_cannot_write.
class ZipWriter {
public:
    explicit ZipWriter(const std::filesystem::path& path);
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;
    ~ZipWriter();

    void add_part(std::string name, std::string_view text);
    void begin_part(std::string name);
    void write(std::string_view text);
    void end_part();
    /// Gives the file its name.
    void finish();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace onecard
