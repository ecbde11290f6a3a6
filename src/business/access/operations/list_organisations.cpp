// Lists the organisations within reach, a page at a time.

#include <algorithm>

#include "business/access/shown.hpp"
#include "engine/operation.hpp"

namespace onecard::access {
namespace {

struct ListOrganisations {
    static constexpr Spec spec{.name = "access.list_organisations",
                               .title = {"机构列表", "List organisations"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "domain 3.1.3"};
    struct Input {
        std::optional<std::string> type;
        std::optional<OrganisationId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("type", &Input::type, {"机构类型", "Type"}, 40),
                       field("after", &Input::after, {"此机构之后", "After this organisation"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<OrganisationShown> organisations;
        std::optional<OrganisationId> next;
        static constexpr auto fields =
            std::tuple{field("organisations", &Output::organisations, {"机构", "Organisations"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(100), 1, 500);
        Output out;
        for (const Organisation& one : list_organisations(unit.db, within(unit.actor), in.type.value_or(""),
                                                          in.after.value_or(OrganisationId{}), limit + 1))
            out.organisations.push_back(shown_organisation(unit.db, one));
        if (static_cast<std::int64_t>(out.organisations.size()) > limit) {
            out.organisations.pop_back();
            out.next = out.organisations.back().organisation;
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_organisations_operation;
constinit const Operation list_organisations_operation = operation<ListOrganisations>();

}  // namespace onecard::access
