// Draws a head and shoulders of plain shapes, with the grain a camera would leave.

#include "doors/demo/made_up_portrait.hpp"

#include <algorithm>
#include <array>

#include "base/jpeg_writer.hpp"

namespace onecard::demo {
namespace {

constexpr int width = 358, height = 441;

using Colour = std::array<int, 3>;

/// Is the point in the ellipse around (x, y)?
bool in_ellipse(int at_x, int at_y, int x, int y, int wide, int high) {
    const std::int64_t a = at_x - x, b = at_y - y;
    return a * a * high * high + b * b * wide * wide < std::int64_t{wide} * wide * high * high;
}

Colour colour_at(int x, int y, const Colour& coat, const Colour& ground) {
    if (in_ellipse(x, y, 140, 225, 9, 7) || in_ellipse(x, y, 218, 225, 9, 7)) return {60, 48, 44};
    if (in_ellipse(x, y, 179, 292, 26, 7)) return {186, 112, 104};
    if (in_ellipse(x, y, 179, 232, 84, 104) && y > 170) return {232, 194, 164};
    if (in_ellipse(x, y, 179, 210, 96, 112) && y < 250) return {48, 40, 38};
    if (x > 146 && x < 212 && y > 300 && y < 380) return {222, 182, 152};
    if (in_ellipse(x, y, 179, 470, 172, 112)) return coat;
    return ground;
}

}  // namespace

std::string made_up_portrait(std::uint64_t seed, bool dark) {
    const Colour coat{40 + static_cast<int>(seed * 37 % 90), 60 + static_cast<int>(seed * 53 % 80),
                      90 + static_cast<int>(seed * 71 % 100)};
    const Colour ground = dark ? Colour{70, 78, 92} : Colour{252, 252, 252};
    std::uint32_t grain = static_cast<std::uint32_t>(seed) * 2654435761u + 1;
    return write_jpeg({width, height, 350}, [&](unsigned y, std::span<unsigned char> line) {
        for (int x = 0; x < width; ++x) {
            const Colour colour = colour_at(x, static_cast<int>(y), coat, ground);
            grain = grain * 1664525u + 1013904223u;
            const int noise = colour == ground ? 0 : static_cast<int>((grain >> 16) % 28) - 14;
            for (std::size_t c = 0; c < 3; ++c)
                line[static_cast<std::size_t>(x) * 3 + c] =
                    static_cast<unsigned char>(std::clamp(colour[c] + noise, 0, 255));
        }
    });
}

}  // namespace onecard::demo
