#pragma once
// The demonstration of collection: a plan, and batches at each stage, from a vendor's sheet to people ready for a card.

#include <filesystem>

#include "doors/demo/demonstration.hpp"

namespace onecard::demo {

/// Needs found_county before. `folder` takes the sheets it makes up, `exchange` is that of the installation; the
/// made-up police answers by `seed`. May be run again after it was killed.
void demonstrate_collection(Demonstration& people, const MadeUpCounty& county,
                            const std::filesystem::path& folder, const std::filesystem::path& exchange,
                            std::uint64_t seed);

}  // namespace onecard::demo
