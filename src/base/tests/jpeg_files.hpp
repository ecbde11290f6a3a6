#pragma once
// Photos and archives of them for tests: JPEG files made by libjpeg-turbo, and ZIP files good and bad.

#include <zip.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/jpeg_writer.hpp"
#include "base/tests/sheet_files.hpp"

namespace onecard {

/// A made-up portrait: a noisy oval before a plain background; by default what R3.5-1 asks for.
struct MadeJpeg {
    unsigned width = 358, height = 441;
    std::uint16_t dpi = 350;
    bool colour = true;
    unsigned char background = 250;
    int quality = 70;
    unsigned grain = 90;  ///< how rough the oval is, for the size in bytes
    unsigned seed = 1;
};

inline std::string jpeg_of(const MadeJpeg& made) {
    const unsigned components = made.colour ? 3 : 1;
    unsigned noise = made.seed;
    return write_jpeg(
        {made.width, made.height, made.dpi, made.colour, made.quality},
        [&](unsigned y, std::span<unsigned char> line) {
            for (unsigned x = 0; x < line.size(); ++x) {
                const auto column = x / components;
                const double a = 2.0 * column / made.width - 1, b = 2.0 * y / made.height - 1;
                noise = noise * 1664525u + 1013904223u;
                line[x] = a * a + b * b < 0.5
                              ? static_cast<unsigned char>(120 + (noise >> 16) % std::max(made.grain, 1u))
                              : made.background;
            }
        });
}

struct ZippedFile {
    std::string name, bytes;
    std::string password{};
};

/// The bytes of an archive of these files.
inline std::string zip_of(const std::vector<ZippedFile>& files) {
    const SheetFolder folder;
    const auto path = folder / "made.zip";
    int code = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_EXCL, &code);
    if (archive == nullptr) throw std::runtime_error{"zip_open"};
    for (const ZippedFile& file : files) {
        if (file.name.ends_with('/')) {
            zip_dir_add(archive, file.name.c_str(), ZIP_FL_ENC_UTF_8);
            continue;
        }
        const auto place = zip_file_add(archive, file.name.c_str(),
                                        zip_source_buffer(archive, file.bytes.data(), file.bytes.size(), 0),
                                        ZIP_FL_ENC_UTF_8);
        if (!file.password.empty())
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(place), ZIP_EM_AES_256,
                                    file.password.c_str());
    }
    if (zip_close(archive) != 0) throw std::runtime_error{"zip_close"};
    std::ifstream in{path, std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    return bytes;
}

}  // namespace onecard
