// What is said of a JPEG, and archives that are good, damaged, locked or bombs.

#include "base/jpeg_picture.hpp"

#include <gtest/gtest.h>

#include "base/tests/jpeg_files.hpp"
#include "base/zip_files.hpp"

namespace onecard {
namespace {

std::string opening_of(const std::string& bytes, const ZipLimits& limits = {}) {
    const SheetFolder folder;
    std::ofstream{folder / "a.zip", std::ios::binary} << bytes;
    try {
        ZipFiles files{folder / "a.zip", limits};
        std::string names;
        for (std::uint64_t place = 0; place < files.count(); ++place) {
            const ZipFiles::File file = files.read(place);
            names += (names.empty() ? "" : ",") + file.name + ":" + std::to_string(file.bytes.size());
        }
        return names;
    } catch (const Problem& problem) { return std::string{problem.kind().code}; }
}

}  // namespace

TEST(JpegPicture, FactsAreRead) {
    const auto facts = read_jpeg_facts(jpeg_of({}), 200);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->width, 358);
    EXPECT_EQ(facts->height, 441);
    EXPECT_EQ(facts->dpi, 350);
    EXPECT_TRUE(facts->is_colour);
    EXPECT_GT(facts->border, 240);
    EXPECT_EQ(facts->border_dark, 0);
    const auto dark = read_jpeg_facts(jpeg_of({.dpi = 72, .colour = false, .background = 60}), 200);
    ASSERT_TRUE(dark);
    EXPECT_EQ(dark->dpi, 72);
    EXPECT_FALSE(dark->is_colour);
    EXPECT_LT(dark->border, 70);
    EXPECT_EQ(dark->border_dark, 100);
}

TEST(JpegPicture, WhatIsNoWholePictureHasNoFacts) {
    const std::string good = jpeg_of({});
    EXPECT_FALSE(read_jpeg_facts("", 200));
    EXPECT_FALSE(read_jpeg_facts("\x89PNG\r\n", 200));
    for (const std::size_t kept : {std::size_t{2}, std::size_t{100}, good.size() / 2})
        EXPECT_FALSE(read_jpeg_facts(good.substr(0, kept), 200)) << kept;
    EXPECT_FALSE(read_jpeg_facts(jpeg_of({.width = 5000, .height = 5000, .grain = 1}), 200));
}

TEST(JpegPicture, NoDamageStopsTheProgram) {
    const std::string good = jpeg_of({});
    unsigned noise = 7;
    for (int i = 0; i < 300; ++i) {
        std::string damaged = good;
        for (int k = 0; k < 5; ++k) {
            noise = noise * 1664525u + 1013904223u;
            damaged[(noise >> 8) % damaged.size()] = static_cast<char>(noise >> 24);
        }
        (void)read_jpeg_facts(damaged, 200);
    }
}

TEST(ZipFiles, FilesAreReadInOrder) {
    const std::string found =
        opening_of(zip_of({{"照片/", ""}, {"照片/a.jpg", "abc"}, {"b.zip", zip_of({{"c", "d"}})}}));
    EXPECT_TRUE(found.starts_with("照片/:0,照片/a.jpg:3,b.zip:")) << found;
    EXPECT_EQ(opening_of("not a zip"), "base.archive_unreadable");
    EXPECT_EQ(opening_of(""), "base.archive_unreadable");
}

TEST(ZipFiles, LockedOnesAndBombsAreRefused) {
    EXPECT_EQ(opening_of(zip_of({{"a.jpg", "abc", "secret"}})), "base.archive_unreadable");
    EXPECT_EQ(opening_of(zip_of({{"a", "1"}, {"b", "2"}, {"c", "3"}}), {.files = 2}), "base.archive_bomb");
    const std::string zeros(8 << 20, '\0');
    EXPECT_EQ(opening_of(zip_of({{"a.jpg", zeros}})), "base.archive_bomb");
    EXPECT_EQ(opening_of(zip_of({{"a", zeros.substr(0, 1000)}, {"b", zeros.substr(0, 1000)}}),
                         {.unpacked_bytes = 1500}),
              "base.archive_bomb");
    // Too big, but no bomb: only this file is left out.
    EXPECT_EQ(opening_of(zip_of({{"a", jpeg_of({})}, {"b", "2"}}), {.file_bytes = 1000}), "a:0,b:1");
}

TEST(ZipFiles, AnArchiveThatLiesOfSizesIsFoundOut) {
    // The sizes of the entry, in both headers, are made smaller than what comes out.
    std::string bytes = zip_of({{"a.jpg", std::string(5000, 'x')}});
    const std::string told{"\x88\x13\0\0", 4}, lied{"\x10\0\0\0", 4};
    int places = 0;
    for (std::size_t at = bytes.find(told); at != std::string::npos; at = bytes.find(told, at + 1), ++places)
        bytes.replace(at, 4, lied);
    ASSERT_GE(places, 2);
    const std::string found = opening_of(bytes);
    EXPECT_TRUE(found == "base.archive_bomb" || found == "base.archive_unreadable" || found == "a.jpg:0")
        << found;
}

}  // namespace onecard
