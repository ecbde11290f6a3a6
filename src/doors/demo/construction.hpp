#pragma once
// The demonstration of funds and projects: Hunan, Taicang and Qingyuan, with their money and a project at each stage.

#include <filesystem>

#include "doors/demo/demonstration.hpp"

namespace onecard::demo {

/// Opens the offices of the three places, lets their banks accrue, pledge or secure money, and takes one project of
/// each place to each stage of its procedure. `folder` holds the papers it makes up. May be run again after it was
/// killed. Needs found_county before, for the password.
void demonstrate_construction(Demonstration& people, const std::filesystem::path& folder);

}  // namespace onecard::demo
