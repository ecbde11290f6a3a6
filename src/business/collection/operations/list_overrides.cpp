// Lists overrides, newest first.

#include "business/collection/operations/batch_shown.hpp"
#include "business/collection/operations/override_shown.hpp"

namespace onecard::collection {
namespace {

struct ListOverrides {
    static constexpr Spec spec{.name = "collection.list_overrides",
                               .title = {"人工认定列表", "List overrides"},
                               .effect = Effect::reads,
                               .roles =
                                   "CARD_CLERK CARD_REVIEWER TOWN_CLERK TOWN_REVIEWER HRSS_PLATFORM_ADMIN "
                                   "LEADING_OFFICE AUDIT_USER DISCIPLINE_USER",
                               .source = "R3.6-2"};
    struct Input {
        std::optional<std::string> state;
        std::optional<OverrideId> before;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("state", &Input::state, {"状态", "State"}, 20),
                       field("before", &Input::before, {"此条之前", "Before this one"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<OverrideShown> overrides;
        std::optional<OverrideId> next;
        static constexpr auto fields =
            std::tuple{field("overrides", &Output::overrides, {"人工认定", "Overrides"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        OverrideFilter filter{.region = unit.actor.region,
                              .before = in.before.value_or(OverrideId{}),
                              .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200)};
        if (in.state) {
            filter.state = override_lifecycle.find_state(*in.state);
            if (!filter.state)
                throw Problem{choice_unknown}.at("state").with(*in.state).with("asked, approved, refused");
        }
        Output out;
        for (const Override& one : list_overrides(unit.db, filter))
            out.overrides.push_back(shown_override(unit, one));
        if (std::ssize(out.overrides) == filter.limit) out.next = out.overrides.back().override_;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_overrides_operation;
constinit const Operation list_overrides_operation = operation<ListOverrides>();

}  // namespace onecard::collection
