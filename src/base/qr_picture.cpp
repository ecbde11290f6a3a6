// Draws the symbol that libqrencode computes.

#include "base/qr_picture.hpp"

#include <qrencode.h>

#include <memory>
#include <stdexcept>

namespace onecard {

QrPicture qr_picture(std::string_view text) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{
        QRcode_encodeString8bit(std::string{text}.c_str(), 0, QR_ECLEVEL_M), &QRcode_free};
    if (code == nullptr) throw std::runtime_error{"no QR symbol can hold this text"};
    QrPicture picture{.size = code->width, .path = {}};
    const auto is_dark = [&](int x, int y) { return (code->data[y * code->width + x] & 1) != 0; };
    for (int y = 0; y < picture.size; ++y)
        for (int x = 0; x < picture.size; ++x) {
            if (!is_dark(x, y)) continue;
            const int from = x;
            while (x + 1 < picture.size && is_dark(x + 1, y)) ++x;
            const std::string length = std::to_string(x + 1 - from);
            picture.path +=
                "M" + std::to_string(from) + " " + std::to_string(y) + "h" + length + "v1h-" + length + "z";
        }
    return picture;
}

}  // namespace onecard
