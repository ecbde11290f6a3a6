// A batch given back by the town or by the first review goes straight to that post again, and to no other.

#include "business/subsidies/tests/batch_house.hpp"

namespace onecard::subsidies {

class ResubmissionTest : public OnBothDatabases {
protected:
    BatchHouse house{GetParam()};
};
ON_BOTH_DATABASES(ResubmissionTest);

TEST_P(ResubmissionTest, WhatTheTownGaveBackGoesToTheTown) {
    const auto batch = house.batch_with(test_rows(2, 10000));
    EXPECT_EQ(house.does("town_clerk", "subsidies.submit_batch", batch), "ok");
    EXPECT_EQ(house.does("town_reviewer", "subsidies.return_batch", batch, {{"opinion", "请核对"}}), "ok");
    EXPECT_EQ(house.does("town_clerk", "subsidies.resubmit_to_first", batch), "subsidies.goes_another_way");
    EXPECT_EQ(house.does("town_clerk", "subsidies.resubmit_to_leader", batch), "subsidies.goes_another_way");
    EXPECT_EQ(house.state(batch), "filling");
    EXPECT_EQ(house.does("town_clerk", "subsidies.resubmit_to_town", batch), "ok");
    EXPECT_EQ(house.state(batch), "town_review");
}

TEST_P(ResubmissionTest, WhatTheFirstReviewGaveBackGoesToTheFirstReview) {
    const auto batch = house.batch_with(test_rows(2, 10000));
    EXPECT_EQ(house.does("town_clerk", "subsidies.submit_batch", batch), "ok");
    EXPECT_EQ(house.does("town_reviewer", "subsidies.review_town_roster", batch), "ok");
    EXPECT_EQ(house.does("clerk", "subsidies.return_batch", batch, {{"opinion", "请核对"}}), "ok");
    EXPECT_EQ(house.does("town_clerk", "subsidies.resubmit_to_town", batch), "subsidies.goes_another_way");
    EXPECT_EQ(house.does("nobody", "subsidies.resubmit_to_first", batch), "engine.not_permitted");
    EXPECT_EQ(house.does("town_clerk", "subsidies.resubmit_to_first", batch), "ok");
    EXPECT_EQ(house.state(batch), "dept_first");
    EXPECT_EQ(house.does("clerk", "subsidies.review_batch", batch), "ok");
}

}  // namespace onecard::subsidies
