// Lists the reminders that concern the actor: the office, the bank, the discipline reader (3.44).

#include <algorithm>

#include "business/projects/deadlines.hpp"
#include "business/projects/operations/notice_step.hpp"

namespace onecard::projects {
namespace {

struct ListReminders {
    static constexpr Spec spec{
        .name = "projects.list_reminders",
        .title = {"催办清单", "List reminders"},
        .effect = Effect::reads,
        .roles =
            "FUND_MANAGER_PROV FUND_MANAGER_CITY PROJECT_MANAGER COOP_HRSS COOP_DEPT_USER "
            "BANK_CLERK BANK_REVIEWER DISCIPLINE_USER AUDIT_USER",
        .source = "seed-0 P18, P19; seed-1 A9, A12; 3.44"};
    struct ReminderShown {
        ReminderId reminder;
        std::string kind;
        ProjectId project;
        std::string project_name;
        PaymentNoticeId notice;
        std::string number;
        Date due_on;
        Date on_day;
        static constexpr auto fields = std::tuple{
            field("reminder", &ReminderShown::reminder, {"催办", "Reminder"}),
            field("kind", &ReminderShown::kind, {"种类", "Kind"}),
            field("project", &ReminderShown::project, {"项目", "Project"}),
            field("project_name", &ReminderShown::project_name, {"项目名称", "Name of the project"}),
            field("notice", &ReminderShown::notice, {"付款通知", "Payment notice"}),
            field("number", &ReminderShown::number, {"付款通知编号", "Number"}),
            field("due_on", &ReminderShown::due_on, {"期限", "Due on"}),
            field("on_day", &ReminderShown::on_day, {"催办日期", "Reminded on"})};
    };
    struct Input {
        std::optional<ReminderId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields =
            std::tuple{field("after", &Input::after, {"此催办之后", "After this reminder"}),
                       field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<ReminderShown> reminders;
        std::optional<ReminderId> next;
        static constexpr auto fields =
            std::tuple{field("reminders", &Output::reminders, {"催办", "Reminders"}),
                       field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Actor& actor = unit.actor;
        Output out;
        if (actor.own_organisation_only ? actor.organisation == 0 : !actor.region) return out;
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        const bool is_to_bank =
            actor.own_organisation_only && is_bank(unit.db, access::OrganisationId{actor.organisation});
        for (const Reminder& one :
             list_reminders(unit.db, actor.own_organisation_only ? RegionCode{} : actor.region,
                            actor.own_organisation_only ? actor.organisation : 0, is_to_bank,
                            in.after.value_or(ReminderId{}), limit)) {
            const Project project = must_find_project(unit.db, one.project);
            ReminderShown shown{.reminder = one.id,
                                .kind = one.kind,
                                .project = one.project,
                                .project_name = project.name,
                                .notice = one.notice,
                                .number = one.notice ? must_find_notice(unit, one.notice).number : "",
                                .due_on = one.due_on,
                                .on_day = one.on_day};
            out.reminders.push_back(std::move(shown));
        }
        if (std::ssize(out.reminders) == limit) out.next = out.reminders.back().reminder;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_reminders_operation;
constinit const Operation list_reminders_operation = operation<ListReminders>();

}  // namespace onecard::projects
