// Lists what is due when: payments, confirmations, contracts, completions, settlements (domain.md 3.44).

#include <algorithm>

#include "business/projects/deadlines.hpp"
#include "business/projects/operations/notice_step.hpp"
#include "business/regions/regions.hpp"

namespace onecard::projects {
namespace {

struct ListDeadlines {
    static constexpr Spec spec{.name = "projects.list_deadlines",
                               .title = {"项目期限日历", "List deadlines"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "seed-0 P18; seed-1 A8, A9; 3.44"};
    struct DeadlineShown {
        Date due_on;
        DeadlineKind kind;
        std::string what;
        ProjectId project;
        PaymentNoticeId notice;
        std::string bank;
        bool provisional = false;
        std::int64_t days_left = 0;
        static constexpr auto fields =
            std::tuple{field("due_on", &DeadlineShown::due_on, {"期限", "Due on"}),
                       field("kind", &DeadlineShown::kind, {"种类", "Kind"}),
                       field("what", &DeadlineShown::what, {"事项", "What"}),
                       field("project", &DeadlineShown::project, {"项目", "Project"}),
                       field("notice", &DeadlineShown::notice, {"付款通知", "Payment notice"}),
                       field("bank", &DeadlineShown::bank, {"应办银行", "Bank that has to act"}),
                       field("provisional", &DeadlineShown::provisional, {"暂定", "Provisional"}),
                       field("days_left", &DeadlineShown::days_left, {"距期限天数", "Days left"})};
    };
    template <class Visit>
    static void each_project(Unit& unit, Visit visit) {
        const Actor& actor = unit.actor;
        ProjectFilter filter{.within = actor.own_organisation_only ? RegionCode{} : actor.region,
                             .party = actor.own_organisation_only ? actor.organisation : 0,
                             .limit = 200};
        for (bool more = true; more;) {
            const auto projects = list_projects(unit.db, filter);
            more = std::ssize(projects) == filter.limit;
            for (const Project& project : projects) {
                visit(project);
                filter.after = project.id;
            }
        }
    }
    template <class Visit>
    static void each_notice(Unit& unit, bool as_bank, std::string_view state, Visit visit) {
        const Actor& actor = unit.actor;
        NoticeFilter filter{.within = actor.own_organisation_only ? RegionCode{} : actor.region,
                            .organisation = actor.own_organisation_only ? actor.organisation : 0,
                            .as_bank = as_bank,
                            .state = std::string{state},
                            .limit = 200};
        for (bool more = true; more;) {
            const auto notices = list_notices(unit, filter);
            more = std::ssize(notices) == filter.limit;
            for (const PaymentNotice& notice : notices) {
                visit(notice);
                filter.after = notice.id;
            }
        }
    }
    struct Input {
        std::optional<Date> from;
        std::optional<Date> to;
        std::optional<DeadlineKind> kind;
        std::optional<bool> only_overdue;
        std::optional<Date> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("from", &Input::from, {"自日期", "From"}),
                       field("to", &Input::to, {"至日期", "To"}),
                       field("kind", &Input::kind, {"种类", "Kind"}),
                       field("only_overdue", &Input::only_overdue, {"仅逾期", "Only overdue"}),
                       field("after", &Input::after, {"此日期之后", "After this day"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<DeadlineShown> deadlines;
        std::optional<Date> next;
        static constexpr auto fields =
            std::tuple{field("deadlines", &Output::deadlines, {"期限", "Deadlines"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Actor& actor = unit.actor;
        Output out;
        if (actor.own_organisation_only ? actor.organisation == 0 : !actor.region) return out;
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(200), 1, 500);
        std::vector<ProjectDeadline> all;
        const bool is_to_bank =
            actor.own_organisation_only && is_bank(unit.db, access::OrganisationId{actor.organisation});
        const HolidayCalendar calendar = regions::holiday_calendar(unit.db);
        each_project(unit, [&](const Project& project) {
            for (ProjectDeadline& one : deadlines_of(unit, calendar, project))
                if (!is_to_bank || one.bank.number() == actor.organisation) all.push_back(std::move(one));
        });
        for (const std::string_view state : {"received", "overdue"})
            each_notice(unit, is_to_bank, state, [&](const PaymentNotice& notice) {
                if (notice.due_on) all.push_back(deadline_of(notice));
            });
        std::erase_if(all, [&](const ProjectDeadline& one) {
            return (in.from && one.due_on < *in.from) || (in.to && one.due_on > *in.to) ||
                   (in.kind && one.kind != *in.kind) || (in.after && one.due_on <= *in.after) ||
                   (in.only_overdue.value_or(false) && one.due_on >= unit.today());
        });
        std::ranges::stable_sort(all, {}, &ProjectDeadline::due_on);
        for (const ProjectDeadline& one : all) {
            // A page ends between two days.
            if (std::ssize(out.deadlines) >= limit && one.due_on != out.deadlines.back().due_on) {
                out.next = out.deadlines.back().due_on;
                break;
            }
            out.deadlines.push_back({one.due_on, one.kind, one.what, one.project, one.notice,
                                     access::organisation_name(unit.db, one.bank), one.is_provisional,
                                     one.due_on - unit.today()});
        }
        return out;
    }
};

}  // namespace

extern constinit const Operation list_deadlines_operation;
constinit const Operation list_deadlines_operation = operation<ListDeadlines>();

}  // namespace onecard::projects
