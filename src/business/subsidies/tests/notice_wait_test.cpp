// A batch whose item demands a public notice is approved when its days are over, and not a day before (R3.22-1).

#include "business/subsidies/tests/batch_house.hpp"

namespace onecard::subsidies {

class NoticeWaitTest : public OnBothDatabases {
protected:
    BatchHouse house{GetParam()};
    std::string batch;

    void demand(int rounds, int days) {
        house.script(fmt::format("UPDATE subsidy_items SET notice_rounds = {}, notice_days = {}", rounds, days));
    }
    /// A batch that only the leader's approval keeps from the money.
    void bring_to_leader() {
        batch = house.batch_with(test_rows(2, 10000), "370831", "clerk");
        ASSERT_EQ(house.does("clerk", "subsidies.submit_department_batch", batch), "ok");
        ASSERT_EQ(house.does("clerk_2", "subsidies.review_batch", batch), "ok");
    }
    std::string approve() { return house.does("leader", "subsidies.approve_batch", batch); }
    /// What the refusal says besides its code.
    std::string said() {
        try {
            house.call("leader", "subsidies.approve_batch", house.with_batch(batch));
            return "approved";
        } catch (const Problem& problem) {
            std::string all;
            for (const std::string& arg : problem.args()) all += arg + " ";
            return all;
        }
    }
    std::string why_not() {
        const Node shown = house.call("leader", "subsidies.show_batch", house.with_batch(batch));
        for (std::size_t i = 0; i < shown["acts"].size(); ++i)
            if (shown["acts"].at(i)["act"].text() == "approve_batch") return shown["acts"].at(i)["why_not"].text();
        return "no such act";
    }
    std::size_t waiting() { return house.call("leader", "subsidies.inbox", Node::Record{})["batches"].size(); }
    std::string post() {
        return house.call("clerk", "subsidies.open_notice", house.with_batch(batch))["notice"].text();
    }
    void pass_days(int days) { house.clock().pass_seconds(std::int64_t{days} * 86'400); }
};
ON_BOTH_DATABASES(NoticeWaitTest);

TEST_P(NoticeWaitTest, TheLeaderApprovesOnTheDayAfterTheLast) {
    demand(1, 3);
    bring_to_leader();
    EXPECT_EQ(approve(), "subsidies.notice_missing");
    EXPECT_EQ(said(), "1 3 0 ");
    EXPECT_EQ(why_not(), "subsidies.notice_missing");
    EXPECT_EQ(waiting(), 0U) << "nobody waits for the leader yet";
    post();
    EXPECT_EQ(approve(), "subsidies.notice_running");
    EXPECT_EQ(said(), "2026-11-05 2026-11-06 ") << "the day from which it is possible";
    EXPECT_EQ(why_not(), "subsidies.notice_running");
    pass_days(3);
    EXPECT_EQ(approve(), "subsidies.notice_running") << "the last day is still the public's";
    pass_days(1);
    EXPECT_EQ(why_not(), "");
    EXPECT_EQ(waiting(), 1U);
    EXPECT_EQ(approve(), "ok");
}

TEST_P(NoticeWaitTest, EveryRoundIsWaitedFor) {
    demand(2, 1);
    bring_to_leader();
    post();
    EXPECT_EQ(approve(), "subsidies.notice_missing") << "the second round is not posted yet";
    pass_days(2);
    EXPECT_EQ(said(), "2 1 1 ");
    post();
    EXPECT_EQ(approve(), "subsidies.notice_running");
    pass_days(2);
    EXPECT_EQ(approve(), "ok");
}

TEST_P(NoticeWaitTest, WhatWasTakenDownOrShowedAnotherRosterDoesNotCount) {
    demand(1, 3);
    bring_to_leader();
    const std::string notice = post();
    house.call("clerk", "subsidies.withdraw_notice", Node::of({{"notice", notice}, {"reason", "名册有误"}}));
    pass_days(4);
    EXPECT_EQ(approve(), "subsidies.notice_missing");
    post();
    house.script("UPDATE public_notices SET roster = roster + 1000000 WHERE state = 'posted'");
    pass_days(4);
    EXPECT_EQ(approve(), "subsidies.notice_missing");
}

TEST_P(NoticeWaitTest, AnItemWithoutNoticeAndASocialBenefitAreNotWaitedFor) {
    demand(0, 7);
    bring_to_leader();
    EXPECT_EQ(approve(), "ok");
    demand(1, 7);
    house.script("UPDATE subsidy_items SET fund_kind = 'social_benefit'");
    bring_to_leader();
    EXPECT_EQ(approve(), "ok") << "R3.34-2";
}

TEST_P(NoticeWaitTest, ACorrectionIsPostedAgainOnlyWhereAnAmountChanged) {
    demand(1, 3);
    bring_to_leader();
    house.script("UPDATE subsidy_batches SET is_correction = 1");
    house.script(R"sql(
        UPDATE roster_rows SET source_order = 7, source_seq = seq;
        INSERT INTO correction_claims (order_id, order_seq, nth, batch, person_key, failed_fen)
        SELECT 7, w.seq, 1, b.id, w.person_key, w.amount_fen + 100
          FROM subsidy_batches b JOIN roster_rows w ON w.roster = b.roster)sql");
    EXPECT_EQ(approve(), "subsidies.notice_missing");
    house.script("UPDATE correction_claims SET failed_fen = failed_fen - 100");
    EXPECT_EQ(approve(), "ok");
}

}  // namespace onecard::subsidies
