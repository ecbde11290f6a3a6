// A bad row of a sheet is mended in place by the same judgement as the import's, while the batch is being filled in.

#include "business/subsidies/tests/county.hpp"

namespace onecard::subsidies {

class CorrectRowTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    County county{house};
    std::string batch;

    void SetUp() override {
        county.settle({{.nth = 1, .name = "张三"}, {.nth = 2, .name = "李四"}, {.nth = 3, .name = "王五", .bank = 952}});
        batch = county.create_batch(county.publish_item());
        auto bad = County::line_of({.nth = 2, .name = "李四"});
        bad.town = "不知镇";
        bad.amount = "-1";
        county.import(batch, {County::line_of({.nth = 1, .name = "张三"}), bad,
                              County::line_of({.nth = 1, .name = "张三"})});
    }
    static Node typed(const std::string& batch_id, std::int64_t row, const TestLine& line) {
        return Node::of({{"batch", batch_id}, {"row_no", row}, {"name", line.name}, {"number", line.number},
                         {"ethnic", line.ethnic}, {"mobile", line.mobile}, {"town", line.town},
                         {"village", line.village}, {"bank", line.bank}, {"account", line.account},
                         {"amount", line.amount}, {"pay_time", line.pay_time}});
    }
    Node correct(std::int64_t row, const TestLine& line) {
        return house.call("clerk", "subsidies.correct_row", typed(batch, row, line));
    }
    std::string outcome(const std::string& who, std::int64_t row, const TestLine& line) {
        return house.outcome(who, "subsidies.correct_row", typed(batch, row, line));
    }
    std::string roster() {
        return house.call("clerk", "subsidies.show_batch", Node::of({{"batch", batch}}))["roster"].text();
    }
    static TestLine good_line() { return County::line_of({.nth = 2, .name = "李四"}, "250.00"); }
};
ON_BOTH_DATABASES(CorrectRowTest);

TEST_P(CorrectRowTest, AGoodRowJoinsTheRosterAndItsSums) {
    EXPECT_EQ(county.findings(roster()), "E3 subsidies.town_unknown; I3 subsidies.amount_not_positive; "
                                         "4 subsidies.twice_in_file");
    const Node out = correct(3, good_line());
    EXPECT_TRUE(out["is_good"].flag());
    EXPECT_EQ(out["row"]["seq"].number(), 2);
    EXPECT_EQ(out["row"]["sheet_row"].number(), 3);
    EXPECT_EQ(out["row"]["match_code"].text(), "M00");
    EXPECT_EQ(out["rows_bad"].number(), 1);
    EXPECT_EQ(out["rows_payable"].number(), 2);
    EXPECT_EQ(out["payable"].text(), "350.00");
    EXPECT_EQ(county.findings(roster()), "4 subsidies.twice_in_file");
    EXPECT_EQ(county.codes(batch), "M00* M00*");
    const Node report = house.call("clerk", "subsidies.match_report", Node::of({{"batch", batch}}));
    ASSERT_EQ(report["lines"].size(), 1U);
    EXPECT_EQ(report["lines"].at(0)["rows"].number(), 2);
    EXPECT_EQ(report["lines"].at(0)["amount"].text(), "350.00");
    // The posts count the rows anew; they must find what the batch says.
    EXPECT_EQ(house.number("SELECT rows_total FROM subsidy_batches WHERE id = " + batch.substr(6)), 2);
    EXPECT_EQ(house.text("SELECT what FROM roster_changes"), "correct");
}

TEST_P(CorrectRowTest, ARowStillBadKeepsItsPlaceWithNewFindings) {
    TestLine still = good_line();
    still.number[17] = still.number[17] == '0' ? '1' : '0';
    const Node out = correct(3, still);
    EXPECT_FALSE(out["is_good"].flag());
    ASSERT_EQ(out["findings"].size(), 1U);
    EXPECT_EQ(out["findings"].at(0)["cell"].text(), "B3");
    EXPECT_EQ(out["findings"].at(0)["code"].text(), "base.citizen_number_check_digit");
    EXPECT_EQ(out["rows_bad"].number(), 2);
    EXPECT_EQ(county.findings(roster()), "B3 base.citizen_number_check_digit; 4 subsidies.twice_in_file");
    EXPECT_TRUE(correct(3, good_line())["is_good"].flag());
}

TEST_P(CorrectRowTest, NobodyGetsInTwiceByACorrection) {
    const Node out = correct(3, County::line_of({.nth = 1, .name = "张三"}));
    EXPECT_FALSE(out["is_good"].flag());
    EXPECT_EQ(out["findings"].at(0)["code"].text(), "subsidies.twice_in_file");
    EXPECT_TRUE(correct(3, County::line_of({.nth = 3, .name = "王五"}))["is_good"].flag());
    EXPECT_EQ(correct(4, County::line_of({.nth = 3, .name = "王五"}))["findings"].at(0)["code"].text(),
              "subsidies.twice_in_file");
}

TEST_P(CorrectRowTest, OnlyBadRowsOfABatchBeingFilledInByItsOwnPeople) {
    EXPECT_EQ(outcome("clerk", 2, good_line()), "subsidies.row_without_errors");
    EXPECT_EQ(outcome("clerk", 999, good_line()), "subsidies.row_without_errors");
    EXPECT_EQ(outcome("other_clerk", 3, good_line()), "engine.not_found");
    EXPECT_EQ(outcome("leader", 3, good_line()), "engine.not_permitted");
    TestLine nobody = good_line();
    nobody.name = nobody.number = nobody.mobile = "";
    EXPECT_EQ(outcome("clerk", 3, nobody), "subsidies.row_names_nobody");
    house.script("UPDATE subsidy_batches SET state = 'dept_first' WHERE id = " + batch.substr(6));
    EXPECT_EQ(outcome("clerk", 3, good_line()), "subsidies.batch_not_filling");
}

TEST_P(CorrectRowTest, TheAuditKeepsNoNumberAndNoMobile) {
    correct(3, good_line());
    const std::string kept = house.text("SELECT input FROM audit WHERE operation = 'subsidies.correct_row'");
    EXPECT_EQ(kept.find(test_citizen(2)), std::string::npos);
    EXPECT_EQ(kept.find("13800000001"), std::string::npos);
    EXPECT_NE(kept.find("***"), std::string::npos);
}

TEST_P(CorrectRowTest, BadRowsAreShownAsTheyWereGivenAndGoodOnesNot) {
    const Node shown = house.call("clerk", "subsidies.reveal_sheet_rows",
                                  Node::of({{"batch", batch}, {"rows", Node::List{2, 3, 4, 77}}}));
    ASSERT_EQ(shown["rows"].size(), 2U);
    EXPECT_EQ(shown["rows"].at(0)["row_no"].number(), 3);
    EXPECT_EQ(shown["rows"].at(0)["number"].text(), test_citizen(2));
    EXPECT_EQ(shown["rows"].at(0)["town"].text(), "不知镇");
    EXPECT_EQ(shown["rows"].at(0)["amount"].text(), "-1");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE operation = 'subsidies.reveal_sheet_rows'"), 1);
    EXPECT_EQ(house.outcome("other_clerk", "subsidies.reveal_sheet_rows",
                            Node::of({{"batch", batch}, {"rows", Node::List{3}}})),
              "engine.not_found");
    EXPECT_EQ(house.outcome("clerk", "subsidies.reveal_sheet_rows",
                            Node::of({{"batch", batch}, {"rows", Node::List(101, Node{3})}})),
              "subsidies.too_many_rows");
}

}  // namespace onecard::subsidies
