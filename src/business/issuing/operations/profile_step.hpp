#pragma once
// What the steps in the life of a card profile have in common.

#include "business/issuing/problems.hpp"
#include "business/issuing/profile_rules.hpp"
#include "business/issuing/setup_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::issuing {

/// Throws profile_breaks_rule, naming every rule the profile breaks.
inline void must_keep_rules(Unit& unit, const Profile& profile) {
    std::string broken;
    for (const std::string& one : broken_rules(profile, profile_rules(unit.db, profile.region, unit.today())))
        broken += (broken.empty() ? "" : "; ") + one;
    if (!broken.empty()) throw Problem{profile_breaks_rule}.with(broken);
}

template <ProfileAct Act>
struct ProfileStep {
    struct Input {
        ProfileId profile;
        std::optional<std::string> opinion;
        static constexpr auto fields =
            std::tuple{field("profile", &Input::profile, {"卡规划", "Profile"}),
                       field("opinion", &Input::opinion, {"意见", "Opinion"}, 500)};
    };
    struct Output {
        ProfileShown profile;
        static constexpr auto fields = std::tuple{field("profile", &Output::profile, {"卡规划", "Profile"})};
    };

    static Output run(Unit& unit, const Input& in) {
        Profile profile = must_find_profile(unit.db, in.profile);
        must_reach(unit, profile.region, profile_not_found, in.profile.text());
        if (Act == ProfileAct::submit_profile || Act == ProfileAct::approve_profile)
            must_keep_rules(unit, profile);
        if (Act == ProfileAct::return_profile && in.opinion.value_or("").empty())
            throw Problem{words_needed}.at("opinion");
        profile.state = advance(unit, profile, Act, in.opinion.value_or(""));
        return {shown(unit, profile)};
    }
};

}  // namespace onecard::issuing
