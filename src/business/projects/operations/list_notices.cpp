// Lists payment notices by state; a bank sees those submitted to it.

#include <algorithm>

#include "business/projects/operations/notice_step.hpp"
#include "business/projects/project_shown.hpp"

namespace onecard::projects {
namespace {

struct ListNotices {
    static constexpr Spec spec{.name = "projects.list_notices",
                               .title = {"付款通知清单", "List payment notices"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "seed-0 P18, P19; R3.29-13"};
    struct Input {
        std::optional<NoticeState> state;
        std::optional<ProjectId> project;
        std::optional<RegionCode> within;
        std::optional<PaymentNoticeId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("state", &Input::state, {"状态", "State"}),
                       field("project", &Input::project, {"项目", "Project"}),
                       field("within", &Input::within, {"区划之内", "Within this region"}),
                       field("after", &Input::after, {"此通知之后", "After this notice"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<NoticeRow> notices;
        std::optional<PaymentNoticeId> next;
        static constexpr auto fields =
            std::tuple{field("notices", &Output::notices, {"付款通知", "Payment notices"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Actor& actor = unit.actor;
        Output out;
        if (actor.own_organisation_only ? actor.organisation == 0 : !actor.region) return out;
        NoticeFilter filter{
            .within = in.within.value_or(actor.own_organisation_only ? RegionCode{} : actor.region),
            .organisation = actor.own_organisation_only ? actor.organisation : 0,
            .as_bank =
                actor.own_organisation_only && is_bank(unit.db, access::OrganisationId{actor.organisation}),
            .state = in.state ? std::string{notice_lifecycle.code(*in.state)} : "",
            .project = in.project.value_or(ProjectId{}),
            .after = in.after.value_or(PaymentNoticeId{}),
            .limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200)};
        for (const PaymentNotice& notice : list_notices(unit, filter))
            out.notices.push_back(row_of(unit, notice));
        if (std::ssize(out.notices) == filter.limit) out.next = out.notices.back().notice;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_notices_operation;
constinit const Operation list_notices_operation = operation<ListNotices>();

}  // namespace onecard::projects
