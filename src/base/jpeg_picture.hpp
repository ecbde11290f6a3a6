#pragma once
// JpegPicture: the technical facts of a JPEG photo, read by libjpeg-turbo; nothing of the picture is kept.

#include <cstdint>
#include <optional>
#include <string_view>

namespace onecard {

struct JpegFacts {
    std::int64_t width = 0, height = 0;
    std::int64_t dpi = 0;     ///< 0: the file does not say, or not in dots
    bool is_colour = false;   ///< three components, 24 bits
    std::int64_t border = 0;  ///< brightness of the outermost pixels at top and sides, 0 to 255, the mean
    std::int64_t border_dark = 0;  ///< of a hundred border pixels, how many are darker than `dark_below`
};

/// Decodes the whole file. Empty where it is no JPEG, is damaged, or has more than 16 million pixels.
std::optional<JpegFacts> read_jpeg_facts(std::string_view file, std::int64_t dark_below);

}  // namespace onecard
