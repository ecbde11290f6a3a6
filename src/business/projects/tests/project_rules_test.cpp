// The pure rules of projects: the limit of the review, splitting, clocks, numbers, windows.

#include "business/projects/project_rules.hpp"

#include <gtest/gtest.h>

namespace onecard::projects {
namespace {

Date rule_day(std::string_view text) {
    return Date::parse(text).value();
}

TEST(ProjectRules, TheReviewBeginsAtTheLimitItself) {
    EXPECT_FALSE(needs_budget_review(199999.99_yuan, 200000.00_yuan));
    EXPECT_TRUE(needs_budget_review(200000.00_yuan, 200000.00_yuan));
}

TEST(ProjectRules, TheStemOfANameIsWhatPartsOfOneThingShare) {
    const std::string stem = name_stem("社会保障卡宣传推广项目");
    EXPECT_EQ(name_stem("社会保障卡宣传推广项目（一期）"), stem);
    EXPECT_EQ(name_stem("社会保障卡宣传推广项目 第2批"), stem);
    EXPECT_EQ(name_stem("2024年社会保障卡宣传推广项目三标段"), stem);
    EXPECT_NE(name_stem("社会保障卡检测项目"), stem);
    EXPECT_EQ(name_stem("2024-1"), "");
}

TEST(ProjectRules, SplittingIsFoundByNameOrContractorWithinAYear) {
    const Money from = 200000.00_yuan;
    const Part one{1, "宣传", 0, 120000.00_yuan, rule_day("2024-03-01")};
    const auto with = [&](Part other) { return splitting(one, {one, other}, from, 12); };
    EXPECT_EQ(with({2, "宣传", 0, 80000.00_yuan, rule_day("2025-02-28")}), (std::vector<std::int64_t>{1, 2}));
    EXPECT_TRUE(with({2, "宣传", 0, 79999.99_yuan, rule_day("2024-04-01")}).empty())
        << "together below the limit";
    EXPECT_TRUE(with({2, "宣传", 0, 80000.00_yuan, rule_day("2025-03-01")}).empty()) << "twelve months later";
    EXPECT_TRUE(with({2, "检测", 0, 150000.00_yuan, rule_day("2024-04-01")}).empty());
    EXPECT_TRUE(with({2, "宣传", 0, 200000.00_yuan, rule_day("2024-04-01")}).empty())
        << "that one is reviewed";
    const Part built{3, "检测", 7, 100000.00_yuan, rule_day("2024-03-01")};
    EXPECT_EQ(
        splitting(built, {built, {4, "维护", 7, 100000.00_yuan, rule_day("2024-03-01")}}, from, 12).size(),
        2U);
    EXPECT_TRUE(splitting({5, "", 0, 100000.00_yuan, rule_day("2024-03-01")},
                          {{6, "", 0, 150000.00_yuan, rule_day("2024-03-01")}}, from, 12)
                    .empty())
        << "no stem and no contractor have nothing in common";
}

TEST(ProjectRules, TheClockStartsWithTheNoticeOrWithTheLaterOfNoticeAndInvoice) {
    HolidayCalendar calendar;
    calendar.cover_year(2025);
    const PaymentTerm natural{.days = 30};
    EXPECT_EQ(payment_due(calendar, natural, rule_day("2025-07-01"), {})->due, rule_day("2025-07-31"));
    const PaymentTerm both{.days = 30, .working_days = true, .waits_for_invoice = true};
    EXPECT_FALSE(payment_due(calendar, both, rule_day("2025-07-01"), {}));
    EXPECT_FALSE(payment_due(calendar, both, {}, rule_day("2025-07-01")));
    EXPECT_EQ(payment_due(calendar, both, rule_day("2025-07-01"), rule_day("2025-07-04")),
              payment_due(calendar, both, rule_day("2025-07-04"), rule_day("2025-07-01")));
    EXPECT_EQ(payment_due(calendar, both, rule_day("2025-07-01"), rule_day("2025-07-04"))->due,
              rule_day("2025-08-15"));
    EXPECT_TRUE(payment_due(calendar, natural, rule_day("2025-12-20"), {})->incomplete)
        << "2026 is not known";
}

TEST(ProjectRules, NumbersWindowsAndReminders) {
    EXPECT_EQ(numbered("湘社卡付〔{year}〕{serial4}号", 2026, 7), "湘社卡付〔2026〕0007号");
    EXPECT_TRUE(in_window("01-01", "01-31", rule_day("2025-01-31")));
    EXPECT_FALSE(in_window("01-01", "01-31", rule_day("2025-02-01")));
    EXPECT_EQ(next_window("01-01", rule_day("2025-02-01")), rule_day("2026-01-01"));
    HolidayCalendar calendar;
    calendar.cover_year(2025);
    const Date due = rule_day("2025-07-04");
    EXPECT_FALSE(is_reminder_due(calendar, due, {}, due, 5));
    EXPECT_TRUE(is_reminder_due(calendar, due, {}, rule_day("2025-07-05"), 5));
    EXPECT_FALSE(is_reminder_due(calendar, due, rule_day("2025-07-07"), rule_day("2025-07-11"), 5));
    EXPECT_TRUE(is_reminder_due(calendar, due, rule_day("2025-07-07"), rule_day("2025-07-14"), 5));
}

}  // namespace
}  // namespace onecard::projects
