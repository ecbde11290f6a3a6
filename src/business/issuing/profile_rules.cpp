// Whether a card profile keeps to what the place lays down.

#include "business/issuing/profile_rules.hpp"

#include <algorithm>

#include "business/policies/policies.hpp"

namespace onecard::issuing {

ProfileRules profile_rules(Database& db, RegionCode region, Date day) {
    return {.generation = policies::number(db, region, "card_generation", day),
            .chip_min_kb = policies::number(db, region, "card_chip_min_kb", day),
            .interface = policies::text(db, region, "card_interface", day),
            .cos_arch = policies::text(db, region, "card_cos_arch", day),
            .mask = policies::text(db, region, "card_mask", day),
            .domestic_chip = policies::flag(db, region, "card_domestic_chip", day),
            .applications = policies::texts(db, region, "card_applications", day),
            .algorithms = policies::texts(db, region, "card_algorithms", day)};
}

std::vector<std::string> broken_rules(const Profile& profile, const ProfileRules& rules) {
    std::vector<std::string> broken;
    const auto lacks = [](const std::vector<std::string>& has, const std::vector<std::string>& wanted) {
        std::string missing;
        for (const std::string& one : wanted)
            if (std::ranges::find(has, one) == has.end()) missing += (missing.empty() ? "" : ",") + one;
        return missing;
    };
    if (profile.generation != rules.generation)
        broken.push_back("代次应为 " + std::to_string(rules.generation) + " generation");
    if (profile.chip_kb < rules.chip_min_kb)
        broken.push_back("芯片不少于 " + std::to_string(rules.chip_min_kb) + " KB chip");
    if (rules.domestic_chip && !profile.domestic_chip) broken.push_back("须用国产芯片 domestic chip");
    // A dual interface holds what a contact card can.
    if (profile.interface != rules.interface && rules.interface != "CONTACT")
        broken.push_back("接口应为 " + rules.interface + " interface");
    if (profile.cos_arch != rules.cos_arch) broken.push_back("架构应为 " + rules.cos_arch + " architecture");
    if (profile.mask != rules.mask) broken.push_back("掩膜应为 " + rules.mask + " mask");
    if (const std::string missing = lacks(profile.applications, rules.applications); !missing.empty())
        broken.push_back("缺少应用 " + missing + " applications");
    if (const std::string missing = lacks(profile.algorithms, rules.algorithms); !missing.empty())
        broken.push_back("缺少算法 " + missing + " algorithms");
    return broken;
}

}  // namespace onecard::issuing
