#pragma once
// Pure decisions about projects and payment notices: values in, values out.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar.hpp"
#include "base/money.hpp"

namespace onecard::projects {

/// "20万元（含）以上" (R3.29-4): the limit itself needs a review.
bool needs_budget_review(Money budget, Money from);

/// The name without what tells parts of one thing apart: figures, 一期, 第二批, （三）, 标段, blanks and marks. Empty
/// where nothing is left: such a name has nothing in common with another.
std::string name_stem(std::string_view name);

/// One of the projects that may be parts of a bigger one.
struct Part {
    std::int64_t project = 0;
    std::string stem;
    std::int64_t contractor = 0;  ///< 0 before the contract
    Money budget;
    Date proposed_on{};
};
/// Projects of the same centre that alone stay below the limit and with `one`, by the stem of their names or by their
/// contractor, within so many months together reach it: the alarm of R3.29-4. `one` is among the answer; else empty.
std::vector<std::int64_t> splitting(const Part& one, const std::vector<Part>& others, Money from, int months);

/// How long a bank has to pay, by the rule pack.
struct PaymentTerm {
    int days = 30;
    bool working_days = false;
    bool waits_for_invoice = false;  ///< the later of notice and invoice starts the clock (R3.30-7)
};
/// The last day for payment; none while what starts the clock has not arrived (R3.29-10, R3.30-7).
std::optional<Deadline> payment_due(const HolidayCalendar& calendar, const PaymentTerm& term,
                                    std::optional<Date> notice_on, std::optional<Date> invoice_on);

/// "湘社卡付〔2026〕0001号" of "湘社卡付〔{year}〕{serial4}号".
std::string numbered(std::string_view pattern, int year, std::int64_t serial);

/// The first day of the next yearly window that begins on month and day "01-01", after `today`.
Date next_window(std::string_view from, Date today);
/// Whether `today` lies in the yearly window of month and day "01-01" to "01-31".
bool in_window(std::string_view from, std::string_view to, Date today);

/// Whether a reminder of an overdue payment is due again (3.44).
bool is_reminder_due(const HolidayCalendar& calendar, Date due, std::optional<Date> reminded_on, Date today,
                     int every_working_days);

}  // namespace onecard::projects
