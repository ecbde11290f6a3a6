#pragma once
// QrPicture: a text as a QR symbol, drawn as one path of unit squares.

#include <string>
#include <string_view>

namespace onecard {

struct QrPicture {
    int size = 0;       ///< modules on each side, without the quiet zone of four that belongs around it
    std::string path;   ///< for the `d` of an SVG path: the dark modules, row by row, a run of them as one bar
};
/// Error correction M. Throws std::runtime_error for a text too long for a symbol (about 2,300 bytes).
QrPicture qr_picture(std::string_view text);

}  // namespace onecard
