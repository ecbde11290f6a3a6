// Terms are counted day by day: the longest is a few hundred days, and every notice is looked up on the way.

#include "base/calendar.hpp"

#include <algorithm>
#include <stdexcept>

namespace onecard {
namespace {

void ask_not_negative(int days) {
    if (days < 0) throw std::invalid_argument{"a term of negative days"};
}

}  // namespace

void HolidayCalendar::mark(Date date, DayKind kind) {
    const auto at = std::ranges::lower_bound(days_, date, {}, &Day::date);
    if (at != days_.end() && at->date == date)
        at->kind = kind;  // a corrected notice replaces the earlier one
    else
        days_.insert(at, {date, kind});
}

void HolidayCalendar::cover_year(int year) {
    const auto at = std::ranges::lower_bound(years_, year);
    if (at == years_.end() || *at != year) years_.insert(at, year);
}

bool HolidayCalendar::covers(int year) const {
    return std::ranges::binary_search(years_, year);
}

bool HolidayCalendar::is_working_day(Date date) const {
    const auto at = std::ranges::lower_bound(days_, date, {}, &Day::date);
    if (at != days_.end() && at->date == date) return at->kind == DayKind::makeup_workday;
    return date.weekday() < Weekday::saturday;
}

Deadline add_natural_days(const HolidayCalendar& calendar, Date from, int days) {
    ask_not_negative(days);
    Deadline deadline{.due = from.plus_days(days)};
    for (;; deadline.due = deadline.due.plus_days(1)) {
        if (!calendar.covers(deadline.due.year())) deadline.incomplete = true;
        if (calendar.is_working_day(deadline.due)) return deadline;
    }
}

Deadline add_working_days(const HolidayCalendar& calendar, Date from, int days) {
    ask_not_negative(days);
    Deadline deadline{.due = from};
    while (days > 0) {
        deadline.due = deadline.due.plus_days(1);
        if (!calendar.covers(deadline.due.year())) deadline.incomplete = true;
        if (calendar.is_working_day(deadline.due)) --days;
    }
    return deadline;
}

int working_days_between(const HolidayCalendar& calendar, Date from, Date to) {
    int days = 0;
    while (from < to) {
        from = from.plus_days(1);
        days += calendar.is_working_day(from) ? 1 : 0;
    }
    return days;
}

}  // namespace onecard
