// Compressing a picture into memory with libjpeg-turbo.

#include "base/jpeg_writer.hpp"

#include <jpeglib.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace onecard {

std::string write_jpeg(const JpegLayout& layout,
                       const std::function<void(unsigned y, std::span<unsigned char> line)>& draw) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &memory, &size);
    info.image_width = layout.width;
    info.image_height = layout.height;
    info.input_components = layout.is_colour ? 3 : 1;
    info.in_color_space = layout.is_colour ? JCS_RGB : JCS_GRAYSCALE;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, layout.quality, TRUE);
    info.density_unit = 1;
    info.X_density = info.Y_density = layout.dpi;
    jpeg_start_compress(&info, TRUE);
    std::vector<unsigned char> line(std::size_t{layout.width} * static_cast<unsigned>(info.input_components));
    for (unsigned y = 0; y < layout.height; ++y) {
        draw(y, line);
        JSAMPROW rows[] = {line.data()};
        jpeg_write_scanlines(&info, rows, 1);
    }
    jpeg_finish_compress(&info);
    std::string bytes{reinterpret_cast<char*>(memory), size};
    jpeg_destroy_compress(&info);
    std::free(memory);
    return bytes;
}

}  // namespace onecard
