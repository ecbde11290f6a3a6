#pragma once
// HolidayCalendar: which days are worked, by the State Council's yearly notices, and the terms counted on it.

#include <vector>

#include "base/date.hpp"

namespace onecard {

/// Monday to Friday are worked but for holidays; Saturday and Sunday are not but for make-up workdays (R3.2-12).
/// A year is covered once its notice was added; the days of other years fall back on the weekday alone.
class HolidayCalendar {
public:
    HolidayCalendar() = default;

    void add_holiday(Date date) { mark(date, DayKind::holiday); }
    void add_makeup_workday(Date date) { mark(date, DayKind::makeup_workday); }
    /// Says that the notice of this year is known in full. A single row of a year does not say so.
    void cover_year(int year);

    bool is_working_day(Date date) const;
    bool covers(int year) const;

private:
    enum class DayKind : unsigned char { holiday, makeup_workday };
    struct Day {
        Date date;
        DayKind kind;
    };
    void mark(Date date, DayKind kind);

    std::vector<Day> days_;   // sorted by date
    std::vector<int> years_;  // sorted
};

/// The end of a term. `incomplete` when a year it looked at has no notice yet: show it as provisional (R3.2-13).
struct Deadline {
    Date due;
    bool incomplete = false;

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// The first day is not counted; a term that would end on a holiday or rest day ends on the next working day
/// (Civil Code arts. 201, 203; R3.2-11). `days` is not negative.
Deadline add_natural_days(const HolidayCalendar& calendar, Date from, int days);

/// The `days`-th working day after `from` (R3.2-12); for 0 it is `from` itself. `days` is not negative.
Deadline add_working_days(const HolidayCalendar& calendar, Date from, int days);

/// Working days after `from` up to and with `to`; 0 when `to` is not later.
int working_days_between(const HolidayCalendar& calendar, Date from, Date to);

}  // namespace onecard
