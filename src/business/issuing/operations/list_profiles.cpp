// Lists the card profiles of a place, of what lies below it and of the places above.

#include "business/issuing/operations/profile_step.hpp"

namespace onecard::issuing {
namespace {

struct ListProfiles {
    static constexpr Spec spec{.name = "issuing.list_profiles",
                               .title = {"卡规划清单", "List card profiles"},
                               .effect = Effect::reads,
                               .roles = setup_readers,
                               .source = "seed-2 2(1)"};
    struct Input {
        std::optional<RegionCode> within;
        std::optional<ProfileId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("within", &Input::within, {"区划之内", "Within this region"}),
                       field("after", &Input::after, {"此规划之后", "After this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ProfileShown> profiles;
        std::optional<ProfileId> next;
        static constexpr auto fields =
            std::tuple{field("profiles", &Output::profiles, {"卡规划", "Profiles"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const SetupFilter filter =
            setup_filter(unit, in.within, in.after.value_or(ProfileId{}).number(), in.limit);
        Output out;
        for (const Profile& one : list_profiles(unit.db, filter)) out.profiles.push_back(shown(unit, one));
        if (std::ssize(out.profiles) == filter.limit) out.next = out.profiles.back().profile;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_profiles_operation;
constinit const Operation list_profiles_operation = operation<ListProfiles>();

}  // namespace onecard::issuing
