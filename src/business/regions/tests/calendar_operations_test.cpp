// The calendar as operations: the term vectors with the notices of 2024 to 2026, and loading a notice.

#include "business/regions/holiday_store.hpp"
#include "tests/test_house.hpp"

namespace onecard::regions {

class CalendarOperationsTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    void SetUp() override {
        house.add_actor("clerk", {"DEPT_CLERK"});
        house.add_actor("admin", {"HRSS_PLATFORM_ADMIN"});
    }
    Node deadline(const char* from, int days, const char* unit) {
        return house.call("clerk", "regions.compute_deadline",
                          Node::of({{"from", from}, {"days", days}, {"unit", unit}}));
    }
};
ON_BOTH_DATABASES(CalendarOperationsTest);

TEST_P(CalendarOperationsTest, TermsComeOutAsTheVectorsSay) {
    struct Vector {
        const char* from;
        const char* natural;
        const char* working;
    };
    for (const auto& [from, natural, working] : {
             Vector{"2026-01-20", "2026-02-24", "2026-03-09"},
             Vector{"2026-04-10", "2026-05-11", "2026-05-26"},
             Vector{"2026-01-15", "2026-02-14", "2026-03-04"},
             Vector{"2026-09-01", "2026-10-08", "2026-10-19"},
         }) {
        EXPECT_EQ(deadline(from, 30, "NATURAL_DAYS")["due"].text(), natural) << from;
        EXPECT_EQ(deadline(from, 30, "WORKING_DAYS")["due"].text(), working) << from;
        EXPECT_FALSE(deadline(from, 30, "WORKING_DAYS")["provisional"].flag()) << from;
    }
}

TEST_P(CalendarOperationsTest, AYearWithoutNoticeMakesTheTermProvisional) {
    EXPECT_TRUE(deadline("2026-12-15", 30, "NATURAL_DAYS")["provisional"].flag());
    EXPECT_TRUE(deadline("2026-12-15", 30, "WORKING_DAYS")["provisional"].flag());

    const Node loaded = house.call("admin", "regions.load_holidays",
                                   Node::of({{"year", 2027},
                                             {"notice", "国办发明电〔2026〕9号"},
                                             {"holidays", "2027-01-01,2027-01-02,2027-01-03,2027-01-14"},
                                             {"makeup_workdays", "2027-01-09"}}));
    EXPECT_EQ(loaded["days"].number(), 5);
    EXPECT_FALSE(loaded["replaced"].flag());
    const Node term = deadline("2026-12-15", 30, "NATURAL_DAYS");
    EXPECT_EQ(term["due"].text(), "2027-01-15");
    EXPECT_FALSE(term["provisional"].flag());
}

TEST_P(CalendarOperationsTest, ANewNoticeReplacesTheOldOneAndFurnishingKeepsIt) {
    const Node before = house.call("clerk", "regions.show_calendar", Node::of({{"year", 2026}}));
    EXPECT_TRUE(before["complete"].flag());
    EXPECT_EQ(before["holidays"].size() + before["makeup_workdays"].size(), 39u);

    EXPECT_TRUE(house
                    .call("admin", "regions.load_holidays",
                          Node::of({{"year", 2026},
                                    {"notice", "更正"},
                                    {"holidays", "2026-01-01,2025-12-31"}}))["replaced"]
                    .flag());
    house.with_unit("admin", [](Unit& unit) { furnish_holidays(unit); });
    const Node after = house.call("clerk", "regions.show_calendar", Node::of({{"year", 2026}}));
    EXPECT_EQ(after["notice"].text(), "更正");
    EXPECT_EQ(after["holidays"].size(), 2u);
    EXPECT_EQ(after["holidays"].at(0).text(), "2025-12-31");
    EXPECT_FALSE(house.call("clerk", "regions.show_calendar", Node::of({{"year", 2031}}))["complete"].flag());
}

TEST_P(CalendarOperationsTest, AWrongNoticeIsRefusedWhole) {
    const auto outcome = [&](const char* year, const char* holidays, const char* makeup) {
        return house.outcome("admin", "regions.load_holidays",
                             Node::of({{"year", std::atoi(year)},
                                       {"notice", "n"},
                                       {"holidays", holidays},
                                       {"makeup_workdays", makeup}}));
    };
    EXPECT_EQ(outcome("2027", "", ""), "regions.notice_without_holidays");
    EXPECT_EQ(outcome("1980", "1980-01-01", ""), "regions.notice_year_out_of_range");
    EXPECT_EQ(outcome("2027", "2028-01-01", ""), "regions.notice_day_of_other_year");
    EXPECT_EQ(outcome("2027", "2026-11-30", ""), "regions.notice_day_of_other_year");
    EXPECT_EQ(outcome("2027", "2027-01-01,2027-01-01", ""), "regions.notice_day_twice");
    EXPECT_EQ(outcome("2027", "2027-01-02", "2027-01-02"), "regions.notice_day_twice");
    EXPECT_EQ(outcome("2027", "2027-01-01", "2027-01-04"), "regions.makeup_day_on_weekday");
    EXPECT_EQ(outcome("2027", "2027-02-30", ""), "base.date_not_real");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM holiday_notices WHERE year = 2027"), 0);
    EXPECT_EQ(house.outcome("clerk", "regions.load_holidays",
                            Node::of({{"year", 2027}, {"notice", "n"}, {"holidays", "2027-01-01"}})),
              "engine.not_permitted");
}

TEST_P(CalendarOperationsTest, ATermOfAbsurdLengthIsRefused) {
    for (const int days : {-1, 36'601})
        EXPECT_EQ(house.outcome("clerk", "regions.compute_deadline",
                                Node::of({{"from", "2026-01-01"}, {"days", days}, {"unit", "NATURAL_DAYS"}})),
                  "regions.term_out_of_range");
}

}  // namespace onecard::regions
