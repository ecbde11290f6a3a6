#pragma once
// Writes a picture as JPEG, line by line, by libjpeg-turbo: for made-up portraits.

#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace onecard {

struct JpegLayout {
    unsigned width = 0, height = 0;
    std::uint16_t dpi = 0;
    bool is_colour = true;  ///< three bytes a pixel, red green blue; else one
    int quality = 80;       ///< 1 to 100
};

/// `draw` fills line `y`, from the top.
std::string write_jpeg(const JpegLayout& layout,
                       const std::function<void(unsigned y, std::span<unsigned char> line)>& draw);

}  // namespace onecard
