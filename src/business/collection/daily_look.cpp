// The jobs that look at the calendar: reminders of collection plans (R3.4-1) and results that did not come (R3.6-3).

#include "business/collection/batch.hpp"
#include "business/collection/comparison.hpp"
#include "engine/job.hpp"

namespace onecard::collection {
namespace {

struct DailyLook final : Work {
    using Input = Nothing;
    DailyLook(Unit&, const Input&, const Progress&) {}

    void step(Unit& unit, Progress& progress) override {
        for (const DueReminder& reminder : reminders_due(unit)) {
            // Before the day the responsible organisation is told, after it the office of the leading group.
            const bool overdue = reminder.days_left == 0;
            note_reminded(unit, reminder, overdue ? access::OrganisationId{} : reminder.plan.organisation);
            unit.tell(overdue ? plan_overdue : plan_due,
                      Node::of({{"plan", reminder.plan.id.text()},
                                {"organisation", reminder.plan.organisation.text()},
                                {"days_left", reminder.days_left}}));
            ++progress.cursor;
        }
        for (const Comparison& late : late_comparisons(unit.db, unit.today())) {
            note_alarmed(unit.db, late.id, unit.today());
            unit.tell(result_missing, Node::of({{"comparison", late.id.text()}}));
            ++progress.cursor;
        }
        progress.done = true;
    }
};

}  // namespace

bool has_to_look(Unit& unit) {
    return !reminders_due(unit).empty() || !late_comparisons(unit.db, unit.today()).empty();
}

extern constinit const JobKind daily_look_job = job_kind<DailyLook>(
    "collection.daily_look", {"采集期限与比对催办", "Look at terms of collection"}, false);

}  // namespace onecard::collection
