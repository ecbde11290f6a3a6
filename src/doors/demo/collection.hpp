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

/// Children of a made-up kindergarten, who need no photo: county.child(first) and those behind.
struct Kindergarten {
    std::string title;
    std::uint64_t first = 0, children = 0;
    std::string bank;
};
/// Collects them, lets the made-up police agree, and hands them over for application; answers the batch.
std::string collect_children(Demonstration& people, const MadeUpCounty& county,
                             const std::filesystem::path& folder, const std::filesystem::path& exchange,
                             std::uint64_t seed, const Kindergarten& of);

}  // namespace onecard::demo
