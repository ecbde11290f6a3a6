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

/// People whom a unit brings together, with what a card needs of them.
struct Gathering {
    std::string title;
    std::vector<MadeUpPerson> people;
    std::vector<std::string>
        guardians{};  ///< the number of each one's guardian; empty where nobody needs one
    std::string bank;
    bool with_photos = false;  ///< the last one's is refused; small children need none
};
/// Collects them, lets the made-up police agree, and hands them over for application; answers the batch.
std::string collect_people(Demonstration& people, const MadeUpCounty& county,
                           const std::filesystem::path& folder, const std::filesystem::path& exchange,
                           std::uint64_t seed, const Gathering& of);

}  // namespace onecard::demo
