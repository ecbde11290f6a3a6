#pragma once
// Whether a card profile keeps to what the place lays down (domain.md 3.7): values in, the broken rules out.

#include "business/issuing/issuing.hpp"

namespace onecard::issuing {

struct ProfileRules {
    std::int64_t generation = 3, chip_min_kb = 32;
    std::string interface, cos_arch, mask;
    bool domestic_chip = true;
    std::vector<std::string> applications, algorithms;
};
ProfileRules profile_rules(Database& db, RegionCode region, Date day);

/// What it breaks, each in both languages; empty where it keeps to all.
std::vector<std::string> broken_rules(const Profile& profile, const ProfileRules& rules);

}  // namespace onecard::issuing
