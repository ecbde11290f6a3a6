// Pure decisions about projects and payment notices.

#include "business/projects/project_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace onecard::projects {

bool needs_budget_review(Money budget, Money from) {
    return budget >= from;
}

std::string name_stem(std::string_view name) {
    static constexpr std::array<std::string_view, 39> marks{
        "一", "二", "三",   "四", "五",   "六", "七", "八", "九", "十", "第", "期",   "批",
        "次", "包", "标段", "标", "部分", "（", "）", "(",  ")",  "【", "】", "〔",   "〕",
        "Ⅰ",  "Ⅱ",  "Ⅲ",    "Ⅳ",  "、",   "，", "：", "－", "—",  "·",  "　", "年度", "年"};
    std::string stem;
    for (std::size_t i = 0; i < name.size();) {
        const char c = name[i];
        if ((c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '_' || c == '.' || c == ',' || c == ':') {
            ++i;
            continue;
        }
        const auto found = std::ranges::find_if(
            marks, [&](std::string_view mark) { return name.substr(i).starts_with(mark); });
        if (found != marks.end()) {
            i += found->size();
            continue;
        }
        stem += c;
        ++i;
    }
    return stem;
}

std::vector<std::int64_t> splitting(const Part& one, const std::vector<Part>& others, Money from,
                                    int months) {
    if (needs_budget_review(one.budget, from)) return {};
    std::vector<std::int64_t> found{one.project};
    Money sum = one.budget;
    for (const Part& other : others) {
        if (other.project == one.project || needs_budget_review(other.budget, from)) continue;
        const Date first = std::min(one.proposed_on, other.proposed_on);
        const Date last = std::max(one.proposed_on, other.proposed_on);
        const Month end = Month::containing(first).plus_months(months);
        const Date until =
            Date::of(end.year(), end.month(), std::min(first.day(), end.last_day().day())).value();
        const bool alike = (!one.stem.empty() && other.stem == one.stem) ||
                           (one.contractor != 0 && other.contractor == one.contractor);
        if (!alike || last >= until) continue;
        found.push_back(other.project);
        sum += other.budget;
    }
    if (found.size() < 2 || sum < from) return {};
    std::ranges::sort(found);
    return found;
}

std::optional<Deadline> payment_due(const HolidayCalendar& calendar, const PaymentTerm& term,
                                    std::optional<Date> notice_on, std::optional<Date> invoice_on) {
    if (!notice_on || (term.waits_for_invoice && !invoice_on)) return {};
    const Date start = term.waits_for_invoice ? std::max(*notice_on, *invoice_on) : *notice_on;
    return term.working_days ? add_working_days(calendar, start, term.days)
                             : add_natural_days(calendar, start, term.days);
}

std::string numbered(std::string_view pattern, int year, std::int64_t serial) {
    std::string out{pattern};
    const auto fill = [&](std::string_view mark, const std::string& with) {
        if (const std::size_t at = out.find(mark); at != std::string::npos)
            out.replace(at, mark.size(), with);
    };
    fill("{year}", std::to_string(year));
    fill("{serial4}", fmt::format("{:04}", serial));
    return out;
}

namespace {
Date day_of(std::string_view month_day, int year) {
    return Date::parse(fmt::format("{}-{}", year, month_day)).value();
}
}  // namespace

Date next_window(std::string_view from, Date today) {
    const Date this_year = day_of(from, today.year());
    return this_year > today ? this_year : day_of(from, today.year() + 1);
}
bool in_window(std::string_view from, std::string_view to, Date today) {
    return today >= day_of(from, today.year()) && today <= day_of(to, today.year());
}

bool is_reminder_due(const HolidayCalendar& calendar, Date due, std::optional<Date> reminded_on, Date today,
                     int every_working_days) {
    if (today <= due) return false;
    return !reminded_on || working_days_between(calendar, *reminded_on, today) >= every_working_days;
}

}  // namespace onecard::projects
