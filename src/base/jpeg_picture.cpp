// Decoding a photo line by line with libjpeg-turbo.

#include "base/jpeg_picture.hpp"

#include <jpeglib.h>

#include <csetjmp>
#include <cstddef>
#include <cstdio>
#include <vector>

namespace onecard {
namespace {

constexpr std::int64_t pixels_at_most = 16'000'000;

struct Failing {
    jpeg_error_mgr base;
    std::jmp_buf back;
};
void fail(j_common_ptr common) {
    std::longjmp(reinterpret_cast<Failing*>(common->err)->back, 1);
}
void count_warnings(j_common_ptr common, int level) {
    if (level < 0) ++common->err->num_warnings;
}
void say_nothing(j_common_ptr) {}

/// Plain data only: nothing here has a destructor that a jump could pass over.
struct Reading {
    jpeg_decompress_struct info;
    Failing failing;
    unsigned char* line;
    std::int64_t line_bytes;
    std::int64_t sum, pixels, dark, dark_below;
    JpegFacts facts;
    bool good;
};

void look_at(Reading& reading, std::int64_t column) {
    const unsigned char* pixel = reading.line + column * reading.info.output_components;
    std::int64_t brightness = pixel[0];
    if (reading.info.output_components == 3)
        brightness = (299 * pixel[0] + 587 * pixel[1] + 114 * pixel[2]) / 1000;
    reading.sum += brightness;
    ++reading.pixels;
    if (brightness < reading.dark_below) ++reading.dark;
}

/// The border is the outermost line at the top and, in the upper half, at both sides: below stand shoulders.
void decode(Reading& reading, const unsigned char* bytes, std::size_t size) {
    reading.info.err = jpeg_std_error(&reading.failing.base);
    reading.failing.base.error_exit = fail;
    reading.failing.base.emit_message = count_warnings;
    reading.failing.base.output_message = say_nothing;
    if (setjmp(reading.failing.back) != 0) return jpeg_destroy_decompress(&reading.info);
    jpeg_create_decompress(&reading.info);
    jpeg_mem_src(&reading.info, bytes, size);
    jpeg_read_header(&reading.info, TRUE);
    JpegFacts& facts = reading.facts;
    facts.width = reading.info.image_width;
    facts.height = reading.info.image_height;
    facts.is_colour = reading.info.num_components == 3;
    if (reading.info.saw_JFIF_marker && reading.info.X_density == reading.info.Y_density) {
        if (reading.info.density_unit == 1) facts.dpi = reading.info.X_density;
        if (reading.info.density_unit == 2) facts.dpi = (reading.info.X_density * 254 + 50) / 100;
    }
    if (facts.width * facts.height > pixels_at_most) return jpeg_destroy_decompress(&reading.info);
    jpeg_start_decompress(&reading.info);
    reading.line_bytes =
        static_cast<std::int64_t>(reading.info.output_width) * reading.info.output_components;
    reading.line = static_cast<unsigned char*>(
        (*reading.info.mem->alloc_large)(reinterpret_cast<j_common_ptr>(&reading.info), JPOOL_IMAGE,
                                         static_cast<std::size_t>(reading.line_bytes)));
    while (reading.info.output_scanline < reading.info.output_height) {
        const std::int64_t row = reading.info.output_scanline;
        JSAMPROW lines[] = {reading.line};
        jpeg_read_scanlines(&reading.info, lines, 1);
        if (row == 0)
            for (std::int64_t column = 0; column < facts.width; ++column) look_at(reading, column);
        else if (row < facts.height / 2) {
            look_at(reading, 0);
            look_at(reading, facts.width - 1);
        }
    }
    // A warning says that data were missing and made up.
    reading.good = reading.failing.base.num_warnings == 0;
    jpeg_finish_decompress(&reading.info);
    jpeg_destroy_decompress(&reading.info);
}

}  // namespace

std::optional<JpegFacts> read_jpeg_facts(std::string_view file, std::int64_t dark_below) {
    Reading reading{};
    reading.dark_below = dark_below;
    decode(reading, reinterpret_cast<const unsigned char*>(file.data()), file.size());
    if (!reading.good || reading.pixels == 0) return {};
    reading.facts.border = reading.sum / reading.pixels;
    reading.facts.border_dark = reading.dark * 100 / reading.pixels;
    return reading.facts;
}

}  // namespace onecard
