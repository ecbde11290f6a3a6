// The job that follows the clocks: what is late, who is reminded, what is counted anew with a calendar now known.

#include "business/projects/watch_deadlines.hpp"

#include "business/projects/deadlines.hpp"
#include "business/projects/project_steps.hpp"
#include "business/regions/regions.hpp"
#include "engine/advance.hpp"
#include "engine/job.hpp"
#include "engine/operation.hpp"

namespace onecard::projects {
namespace {

constexpr std::int64_t piece = 100;

int days_between_reminders(Unit& unit, const PaymentNotice& notice) {
    return static_cast<int>(
        policies::number(unit.db, notice.pack, "overdue_reminder_working_days", notice.made_on));
}

/// What the calendar of today makes of a provisional day.
std::optional<Deadline> recounted(Unit& unit, const HolidayCalendar& calendar, const PaymentNotice& notice) {
    if (!notice.is_provisional) return {};
    const auto due = payment_due(calendar, payment_term(unit, notice.pack, notice.made_on),
                                 notice.received_on, notice.invoice_on);
    if (!due || (due->due == notice.due_on && due->incomplete)) return {};
    return due;
}

bool wants_work(Unit& unit, const HolidayCalendar& calendar, const PaymentNotice& notice) {
    if (recounted(unit, calendar, notice)) return true;
    if (!notice.due_on || *notice.due_on >= unit.today()) return false;
    return notice.state == NoticeState::received ||
           is_reminder_due(calendar, *notice.due_on, notice.reminded_on, unit.today(),
                           days_between_reminders(unit, notice));
}

void watch(Unit& unit, const HolidayCalendar& calendar, PaymentNotice notice) {
    if (const auto due = recounted(unit, calendar, notice)) {
        notice.due_on = due->due;
        notice.is_provisional = due->incomplete;
        set_clock(unit.db, notice);
    }
    if (!notice.due_on) return;
    if (*notice.due_on >= unit.today()) {
        if (notice.state == NoticeState::overdue)
            advance(unit, notice, NoticeAct::restart_clock, "日历补全 calendar completed");
        return;
    }
    if (notice.state == NoticeState::received) advance(unit, notice, NoticeAct::pass_due);
    if (!is_reminder_due(calendar, *notice.due_on, notice.reminded_on, unit.today(),
                         days_between_reminders(unit, notice)))
        return;
    insert_reminder(unit, {.project = notice.project,
                           .notice = notice.id,
                           .kind = std::string{code_of(DeadlineKind::payment)},
                           .due_on = *notice.due_on,
                           .on_day = unit.today()});
    set_reminded(unit.db, notice.id, unit.today());
}

class WatchDeadlines final : public Work {
public:
    using Input = Nothing;
    WatchDeadlines(Unit&, const Input&, const Progress&) {}

    void step(Unit& unit, Progress& progress) override {
        const HolidayCalendar calendar = regions::holiday_calendar(unit.db);
        if (!notices_done_) {
            const auto notices = notices_to_watch(unit, unit.today(), notice_, piece);
            for (const PaymentNotice& notice : notices) {
                watch(unit, calendar, notice);
                notice_ = notice.id;
                ++progress.cursor;
            }
            notices_done_ = std::ssize(notices) < piece;
            return;
        }
        const auto projects = list_projects(unit.db, {.after = project_, .limit = piece});
        for (const Project& project : projects) {
            // Reminded once for each day that has passed.
            for (const ProjectDeadline& deadline : deadlines_of(unit, calendar, project))
                if (deadline.due_on < unit.today() && deadline.kind != DeadlineKind::payment)
                    insert_reminder(unit, {.project = project.id,
                                           .notice = {},
                                           .kind = std::string{code_of(deadline.kind)},
                                           .due_on = deadline.due_on,
                                           .on_day = deadline.due_on});
            project_ = project.id;
        }
        progress.done = std::ssize(projects) < piece;
        if (progress.done) record_look(unit.db, unit.today());
    }

private:
    PaymentNoticeId notice_;
    ProjectId project_;
    bool notices_done_ = false;
};

}  // namespace

bool has_deadlines_to_watch(Unit& unit) {
    const HolidayCalendar calendar = regions::holiday_calendar(unit.db);
    for (PaymentNoticeId after;;) {
        const auto notices = notices_to_watch(unit, unit.today(), after, piece);
        for (const PaymentNotice& notice : notices) {
            if (wants_work(unit, calendar, notice)) return true;
            after = notice.id;
        }
        if (std::ssize(notices) < piece) break;
    }
    return is_project_look_due(unit.db, unit.today());
}

extern const JobKind watch_deadlines_job;
const JobKind watch_deadlines_job = job_kind<WatchDeadlines>(
    "projects.watch_deadlines", {"查看项目期限", "Watch the deadlines of projects"}, false);

}  // namespace onecard::projects
