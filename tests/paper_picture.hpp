#pragma once
// Golden pictures of printed forms: the first page as pdftoppm draws it, against the one looked at beside the document.

#include <gtest/gtest.h>
#include <unistd.h>
#include <zlib.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/test_house.hpp"

namespace onecard {

/// A grey picture, row by row; empty where the file is none that pdftoppm writes.
struct GreyPicture {
    std::uint32_t width = 0, height = 0;
    std::vector<std::uint8_t> pixels;
};

/// Reads what `pdftoppm -png -gray` writes: 8 bits for each channel, one or three alike, not interlaced.
inline GreyPicture read_grey_png(const std::filesystem::path& path) {
    std::ifstream in{path, std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    const auto number = [&](std::size_t at) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
        return value;
    };
    GreyPicture picture;
    std::string packed;
    std::size_t channels = 0;
    for (std::size_t at = 8; at + 12 <= bytes.size(); at += 12 + number(at)) {
        const std::string kind = bytes.substr(at + 4, 4);
        if (kind == "IHDR") {
            const int type = bytes[at + 17];
            if (bytes[at + 16] != 8 || (type != 0 && type != 2) || bytes[at + 20] != 0) return {};
            channels = type == 0 ? 1 : 3;
            picture.width = number(at + 8);
            picture.height = number(at + 12);
        } else if (kind == "IDAT") {
            packed += bytes.substr(at + 8, number(at));
        }
    }
    const std::size_t row = picture.width * channels, line = row + 1;
    std::vector<std::uint8_t> raw(line * picture.height), all(row * picture.height);
    uLongf size = raw.size();
    if (raw.empty() || uncompress(raw.data(), &size, reinterpret_cast<const Bytef*>(packed.data()),
                                  static_cast<uLong>(packed.size())) != Z_OK)
        return {};
    for (std::size_t y = 0; y < picture.height; ++y)
        for (std::size_t x = 0; x < row; ++x) {
            const int left = x >= channels ? all[y * row + x - channels] : 0;
            const int up = y > 0 ? all[(y - 1) * row + x] : 0;
            const int corner = x >= channels && y > 0 ? all[(y - 1) * row + x - channels] : 0;
            int guess = 0;
            switch (raw[y * line]) {  // the filters of the PNG specification, 9.2
                case 1: guess = left; break;
                case 2: guess = up; break;
                case 3: guess = (left + up) / 2; break;
                case 4: {
                    const int to_left = std::abs(up - corner), to_up = std::abs(left - corner);
                    const int to_corner = std::abs(left + up - 2 * corner);
                    guess = to_left <= to_up && to_left <= to_corner ? left
                            : to_up <= to_corner                     ? up
                                                                     : corner;
                    break;
                }
                default: break;
            }
            all[y * row + x] = static_cast<std::uint8_t>(raw[y * line + 1 + x] + guess);
        }
    for (std::size_t at = 0; at < all.size(); at += channels) picture.pixels.push_back(all[at]);
    return picture;
}

/// The share of pixels whose surroundings differ: fonts of another version move an edge, a moved line or another word
/// darkens whole patches.
inline double difference_of(const GreyPicture& kept, const GreyPicture& now) {
    if (kept.width != now.width || kept.height != now.height || kept.pixels.empty()) return 1;
    constexpr std::size_t patch = 6, code_width = 110, code_bottom = 126, foot = 60;
    constexpr int noticed = 24;
    std::size_t patches = 0, different = 0;
    for (std::size_t y = 0; y + patch <= kept.height; y += patch)
        for (std::size_t x = 0; x + patch <= kept.width; x += patch) {
            // The QR code and the check code of the foot follow from the number of the paper.
            if ((y < code_bottom && x + code_width > kept.width) || y + foot > kept.height) continue;
            int before = 0, after = 0;
            for (std::size_t i = 0; i < patch * patch; ++i) {
                const std::size_t at = (y + i / patch) * kept.width + x + i % patch;
                before += kept.pixels[at];
                after += now.pixels[at];
            }
            ++patches;
            different += std::abs(before - after) / static_cast<int>(patch * patch) > noticed ? 1 : 0;
        }
    return static_cast<double>(different) / static_cast<double>(patches);
}

/// Compares the first page of a made PDF with tests/golden/pictures/<name>.png; ONECARD_GOLDEN=write writes it anew, to
/// be looked at before it is committed.
inline void expect_picture(const std::string& name, TestHouse& house, const std::string& download) {
    namespace fs = std::filesystem;
    const fs::path pdf = fs::path{house.installation().places().files()} / download;
    const fs::path golden = fs::path{ONECARD_SOURCE_DIR} / "tests" / "golden" / "pictures" / (name + ".png");
    const fs::path drawn =
        fs::temp_directory_path() / ("onecard-picture-" + std::to_string(getpid()) + "-" + name);
    const std::string command =
        "pdftoppm -r 72 -gray -png -f 1 -l 1 -singlefile '" + pdf.string() + "' '" + drawn.string() + "'";
    ASSERT_EQ(std::system(command.c_str()), 0) << command;
    const fs::path picture = drawn.string() + ".png";
    const char* mode = std::getenv("ONECARD_GOLDEN");
    if (mode != nullptr && std::string{mode} == "write") {
        fs::create_directories(golden.parent_path());
        fs::copy_file(picture, golden, fs::copy_options::overwrite_existing);
    }
    const double difference = difference_of(read_grey_png(golden), read_grey_png(picture));
    fs::remove(picture);
    EXPECT_LE(difference, 0.002) << name
                                << " looks different; ONECARD_GOLDEN=write writes it anew, look at it";
}

}  // namespace onecard
