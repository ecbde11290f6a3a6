// Shows a card profile with the rules it breaks and what may be done with it.

#include "business/issuing/operations/profile_step.hpp"

namespace onecard::issuing {
namespace {

struct ShowProfile {
    static constexpr Spec spec{.name = "issuing.show_profile",
                               .title = {"查看卡规划", "Show a card profile"},
                               .effect = Effect::reads,
                               .roles = setup_readers,
                               .source = "seed-2 2(1); 3.7"};
    struct Input {
        ProfileId profile;
        static constexpr auto fields = std::tuple{field("profile", &Input::profile, {"卡规划", "Profile"})};
    };
    struct Output {
        ProfileShown profile;
        std::vector<std::string> broken_rules;
        std::vector<ActShown> acts;
        static constexpr auto fields =
            std::tuple{field("profile", &Output::profile, {"卡规划", "Profile"}),
                       field("broken_rules", &Output::broken_rules, {"不符合规则包之处", "Rules it breaks"}),
                       field("acts", &Output::acts, {"可办操作", "Acts"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Profile profile = must_find_profile(unit.db, in.profile);
        return {shown(unit, profile),
                broken_rules(profile, profile_rules(unit.db, profile.region, unit.today())),
                shown_acts(unit, view_of(profile_lifecycle), profile.id.number(),
                           profile_lifecycle.code(profile.state))};
    }
};

}  // namespace

extern constinit const Operation show_profile;
constinit const Operation show_profile = operation<ShowProfile>();

}  // namespace onecard::issuing
