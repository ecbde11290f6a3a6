// Lists corrections, newest first: those that wait unless another state is asked for.

#include <algorithm>

#include "business/people/operations/change_shown.hpp"
#include "engine/operation.hpp"

namespace onecard::people {
namespace {

struct ListCorrections {
    static constexpr Spec spec{.name = "people.list_corrections",
                               .title = {"更正申请列表", "List corrections"},
                               .effect = Effect::reads,
                               .roles =
                                   "TOWN_CLERK CARD_CLERK CARD_REVIEWER TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "DISCIPLINE_USER AUDIT_USER",
                               .source = "R3.3-3"};
    struct Input {
        std::optional<std::string> state;
        std::optional<RegionCode> region;
        std::optional<PersonChangeId> before;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("state", &Input::state, {"状态", "State"}, 20),
                       field("region", &Input::region, {"区域", "Region"}),
                       field("before", &Input::before, {"此申请之前", "Before this correction"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ChangeShown> changes;
        std::optional<PersonChangeId> next;
        static constexpr auto fields =
            std::tuple{field("changes", &Output::changes, {"更正申请", "Corrections"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto state = change_lifecycle.find_state(in.state.value_or("waiting"));
        if (!state)
            throw Problem{choice_unknown}.at("state").with(*in.state).with("waiting, approved, rejected");
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 500);
        Output out;
        for (const PersonChange& change : list_changes(unit, in.region.value_or(unit.actor.region), *state,
                                                       in.before.value_or(PersonChangeId{}), limit))
            out.changes.push_back(shown_change(unit, change));
        if (static_cast<std::int64_t>(out.changes.size()) == limit) out.next = out.changes.back().change;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_corrections;
constinit const Operation list_corrections = operation<ListCorrections>();

}  // namespace onecard::people
