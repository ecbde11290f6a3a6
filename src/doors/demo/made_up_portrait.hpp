#pragma once
// A made-up portrait as a card wants it: 358 × 441 pixels, 350 dpi, colour, white background; nobody is on it.

#include <cstdint>
#include <string>

namespace onecard::demo {

/// A JPEG; the same seed draws the same. Before a dark background it is one that the check of photos refuses.
std::string made_up_portrait(std::uint64_t seed, bool dark = false);

}  // namespace onecard::demo
