#pragma once
// The demonstration of issuing: set-up, applications, card batches through made-up partners, losses and a reissue.

#include <filesystem>

#include "doors/demo/demonstration.hpp"

namespace onecard::demo {

/// Needs demonstrate_collection before. `folder` takes the sheets it makes up, `exchange` is that of the installation;
/// the made-up police and partners answer by `seed`. May be run again after it was killed.
void demonstrate_issuing(Demonstration& people, const MadeUpCounty& county,
                         const std::filesystem::path& folder, const std::filesystem::path& exchange,
                         std::uint64_t seed);

}  // namespace onecard::demo
