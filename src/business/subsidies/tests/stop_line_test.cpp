// A stopped line is not paid, takes no quota, and never disappears.

#include "business/subsidies/tests/batch_house.hpp"

namespace onecard::subsidies {

class StopLineTest : public OnBothDatabases {
protected:
    BatchHouse house{GetParam()};

    /// Every row of the roster is in exactly one list: payable, stopped, or not matched.
    void expect_each_line_in_one_list(const std::string& batch) {
        const std::string of = " FROM roster_lines_v WHERE batch = " + batch.substr(6);
        const auto payable = house.number("SELECT COUNT(*)" + of + " AND payable = 1");
        const auto stopped = house.number("SELECT COUNT(*)" + of + " AND stopped = 1");
        const auto unmatched = house.number("SELECT COUNT(*)" + of + " AND stopped = 0 AND payable = 0");
        EXPECT_EQ(payable + stopped + unmatched, house.number("SELECT COUNT(*)" + of));
        EXPECT_EQ(payable, house.total(batch, "rows_payable"));
        EXPECT_EQ(house.number("SELECT COUNT(*)" + of), house.total(batch, "rows_total"));
        EXPECT_EQ(
            house.number("SELECT COALESCE(CAST(SUM(amount_fen) AS BIGINT), 0)" + of + " AND payable = 1"),
            house.total(batch, "payable_fen"));
    }
};
ON_BOTH_DATABASES(StopLineTest);

TEST_P(StopLineTest, TheTotalsFollowTheLine) {
    auto rows = test_rows(4, 10000);
    rows[3].account.clear();
    rows[3].match = "M02";
    const auto batch = house.batch_with(rows);
    expect_each_line_in_one_list(batch);
    const Node out = house.call("town_clerk", "subsidies.stop_line",
                                house.with_batch(batch, {{"row", 1}, {"reason", "已搬迁"}}));
    EXPECT_EQ(out["rows_payable"].number(), 2);
    EXPECT_EQ(out["payable"].text(), "200.00");
    EXPECT_EQ(out["rows_stopped"].number(), 1);
    EXPECT_EQ(out["rows_unmatched"].number(), 1);
    expect_each_line_in_one_list(batch);
    EXPECT_EQ(house.does("town_clerk", "subsidies.stop_line", batch, {{"row", 4}, {"reason", "无卡"}}), "ok");
    expect_each_line_in_one_list(batch);
    EXPECT_EQ(house.total(batch, "payable_fen"), 20000);
    EXPECT_EQ(house.does("town_clerk", "subsidies.resume_line", batch, {{"row", 1}, {"reason", "已核实"}}),
              "ok");
    EXPECT_EQ(house.does("town_clerk", "subsidies.resume_line", batch, {{"row", 4}, {"reason", "已核实"}}),
              "ok");
    expect_each_line_in_one_list(batch);
    EXPECT_EQ(house.total(batch, "payable_fen"), 30000);
}

TEST_P(StopLineTest, RefusesWhatMakesNoSense) {
    const auto batch = house.batch_with(test_rows(2, 10000));
    EXPECT_EQ(house.does("town_clerk", "subsidies.stop_line", batch, {{"row", 1}, {"reason", "  "}}),
              "subsidies.opinion_missing");
    EXPECT_EQ(house.does("town_clerk", "subsidies.stop_line", batch, {{"row", 3}, {"reason", "x"}}),
              "subsidies.row_not_found");
    EXPECT_EQ(house.does("town_clerk", "subsidies.resume_line", batch, {{"row", 1}, {"reason", "x"}}),
              "subsidies.line_not_stopped");
    EXPECT_EQ(house.does("town_clerk", "subsidies.stop_line", batch, {{"row", 1}, {"reason", "x"}}), "ok");
    EXPECT_EQ(house.does("town_clerk", "subsidies.stop_line", batch, {{"row", 1}, {"reason", "x"}}),
              "subsidies.line_stopped_already");
    EXPECT_EQ(house.does("other_town", "subsidies.stop_line", batch, {{"row", 2}, {"reason", "x"}}),
              "engine.not_found");
    expect_each_line_in_one_list(batch);
}

TEST_P(StopLineTest, OnlyThePostWhereTheBatchStandsMayTouchItsLines) {
    const auto batch = house.batch_with(test_rows(3, 10000));
    house.does("town_clerk_2", "subsidies.submit_batch", batch);
    EXPECT_EQ(house.does("town_clerk", "subsidies.stop_line", batch, {{"row", 1}, {"reason", "x"}}),
              "subsidies.not_at_this_post");
    EXPECT_EQ(house.does("town_reviewer", "subsidies.stop_line", batch, {{"row", 1}, {"reason", "存疑"}}),
              "ok");
    EXPECT_EQ(house.does("town_reviewer_2", "subsidies.resume_line", batch, {{"row", 1}, {"reason", "x"}}),
              "subsidies.line_stopped_by_other");
    EXPECT_EQ(house.does("town_reviewer", "subsidies.resume_line", batch, {{"row", 1}, {"reason", "看错了"}}),
              "ok");
    EXPECT_EQ(house.does("town_reviewer", "subsidies.stop_line", batch, {{"row", 2}, {"reason", "存疑"}}),
              "ok");
    house.clock().pass_seconds(60);
    house.does("town_reviewer", "subsidies.review_town_roster", batch);
    // What the posts before passed without a line cannot get it back on the way up.
    EXPECT_EQ(house.does("ann", "subsidies.resume_line", batch, {{"row", 2}, {"reason", "x"}}),
              "subsidies.line_stopped_by_other");
    house.does("clerk", "subsidies.review_batch", batch);
    house.does("leader", "subsidies.approve_batch", batch);
    EXPECT_EQ(house.does("leader", "subsidies.stop_line", batch, {{"row", 1}, {"reason", "x"}}),
              "subsidies.line_frozen");
    expect_each_line_in_one_list(batch);
}

// An owner key cannot be changed by an update: a row belongs to the roster of its batch, whatever the caller says.
TEST_P(StopLineTest, ALineCannotBeMovedToAnotherBatch) {
    const auto mine = house.batch_with(test_rows(2, 10000));
    const auto other = house.batch_with(test_rows(2, 10000), "370831002", "other_town");
    EXPECT_EQ(
        house.does("town_clerk", "subsidies.stop_line", mine, {{"row", 1}, {"reason", "x"}, {"to", other}}),
        "engine.field_unknown");
    EXPECT_EQ(house.does("town_clerk", "subsidies.stop_line", other, {{"row", 1}, {"reason", "x"}}),
              "engine.not_found");
    EXPECT_EQ(house.does("town_clerk", "subsidies.stop_line", mine, {{"row", 1}, {"reason", "x"}}), "ok");
    EXPECT_EQ(house.total(other, "rows_payable"), 2);
}

TEST_P(StopLineTest, ABatchWhoseLinesAreAllStoppedIsNotSubmitted) {
    const auto batch = house.batch_with(test_rows(1, 10000));
    house.does("town_clerk", "subsidies.stop_line", batch, {{"row", 1}, {"reason", "x"}});
    EXPECT_EQ(house.does("town_clerk", "subsidies.submit_batch", batch), "subsidies.nothing_to_pay");
}

}  // namespace onecard::subsidies
