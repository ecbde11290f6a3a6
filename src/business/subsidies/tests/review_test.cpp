// A batch goes up post by post, comes back with an opinion, and never passes one hand twice in a round.

#include <thread>

#include "business/subsidies/batch_steps.hpp"
#include "business/subsidies/tests/batch_house.hpp"

namespace onecard::subsidies {

class ReviewTest : public OnBothDatabases {
protected:
    using Buttons = std::vector<std::string>;
    BatchHouse house{GetParam()};

    Buttons open_buttons(const std::string& who, const std::string& batch) {
        return house.with_unit(who, [&](Unit& unit) {
            Buttons open;
            for (const OpenAct& act :
                 batch_acts(unit, must_find_batch(unit.db, BatchId::parse(batch).value())))
                if (act.open) open.push_back(act.act);
            return open;
        });
    }
    void give_new_roster(const std::string& batch, int rows) {
        house.with_unit("town_clerk", [&](Unit& unit) {
            BatchHouse::give_roster(unit, BatchId::parse(batch).value(), test_rows(rows, 10000));
        });
    }
};
ON_BOTH_DATABASES(ReviewTest);

TEST_P(ReviewTest, ATownsBatchPassesEveryPost) {
    const auto batch = house.batch_with(test_rows(3, 10000));
    EXPECT_EQ(open_buttons("town_clerk", batch), (Buttons{"submit_batch", "cancel_batch"}));
    const Node out = house.call("town_clerk", "subsidies.submit_batch", house.with_batch(batch));
    EXPECT_EQ(out["state"].text(), "town_review");
    EXPECT_EQ(out["rows_payable"].number(), 3);
    EXPECT_EQ(out["payable"].text(), "300.00");
    EXPECT_EQ(open_buttons("town_reviewer", batch), (Buttons{"review_town_roster", "return_batch"}));
    EXPECT_EQ(open_buttons("clerk", batch), (Buttons{"withdraw_batch"}));
    EXPECT_EQ(house.does("town_reviewer", "subsidies.review_town_roster", batch), "ok");
    EXPECT_EQ(house.does("clerk", "subsidies.review_batch", batch, {{"opinion", "同意"}}), "ok");
    EXPECT_EQ(house.does("leader", "subsidies.approve_batch", batch), "ok");
    EXPECT_EQ(house.state(batch), "approved");
    EXPECT_EQ(house.text("SELECT opinion FROM moves WHERE act = 'review_batch'"), "同意");
}

TEST_P(ReviewTest, ACountysBatchBeginsAtTheDepartment) {
    const auto batch = house.batch_with(test_rows(2, 10000), "370831", "town_clerk");
    EXPECT_EQ(house.does("clerk", "subsidies.submit_department_batch", batch), "ok");
    EXPECT_EQ(house.does("clerk", "subsidies.review_batch", batch), "engine.needs_other_hand");
    EXPECT_EQ(house.does("clerk_2", "subsidies.review_batch", batch), "ok");
    EXPECT_EQ(house.does("leader", "subsidies.approve_batch", batch), "ok");
}

TEST_P(ReviewTest, OnlyTheWayThatAppliesIsOpen) {
    const auto town = house.batch_with(test_rows(1, 100));
    EXPECT_EQ(house.does("clerk", "subsidies.submit_department_batch", town), "subsidies.goes_another_way");
    EXPECT_EQ(house.does("clerk", "subsidies.resubmit_to_leader", town), "subsidies.goes_another_way");
    const auto county = house.batch_with(test_rows(1, 100), "370831", "clerk");
    EXPECT_EQ(house.does("ann", "subsidies.submit_batch", county), "subsidies.goes_another_way");
}

TEST_P(ReviewTest, OthersDoNotEvenSeeIt) {
    const auto batch = house.batch_with(test_rows(1, 100));
    EXPECT_EQ(house.does("other_town", "subsidies.submit_batch", batch), "engine.not_found");
    EXPECT_EQ(house.does("other_department", "subsidies.approve_batch", batch), "engine.not_found");
    EXPECT_EQ(house.does("nobody", "subsidies.submit_batch", batch), "engine.not_permitted");
    EXPECT_EQ(house.does("leader", "subsidies.submit_batch", batch), "engine.not_permitted");
    // Whom no session stands for may do nothing at all.
    EXPECT_EQ(house.does("", "subsidies.approve_batch", batch), "engine.not_signed_in");
}

TEST_P(ReviewTest, AReturnNeedsAnOpinionAndComesBackToItsPost) {
    const auto batch = house.batch_with(test_rows(3, 10000));
    house.take_to_leader(batch);
    EXPECT_EQ(house.does("leader", "subsidies.return_batch", batch, {{"opinion", " "}}),
              "subsidies.opinion_missing");
    EXPECT_EQ(house.does("leader", "subsidies.return_batch", batch), "engine.field_missing");
    EXPECT_EQ(house.does("clerk_2", "subsidies.return_batch", batch, {{"opinion", "不是我的岗位"}}),
              "subsidies.not_at_this_post");
    EXPECT_EQ(house.state(batch), "dept_leader");
    EXPECT_EQ(house.does("leader", "subsidies.return_batch", batch, {{"opinion", "第2人情况不明"}}), "ok");
    EXPECT_EQ(house.state(batch), "filling");
    EXPECT_EQ(open_buttons("town_clerk", batch), (Buttons{"resubmit_to_leader", "cancel_batch"}));
    EXPECT_EQ(house.does("town_clerk", "subsidies.stop_line", batch, {{"row", 2}, {"reason", "待核实"}}),
              "ok");
    EXPECT_EQ(house.does("town_clerk_2", "subsidies.resubmit_to_leader", batch), "ok");
    EXPECT_EQ(house.state(batch), "dept_leader");
    EXPECT_EQ(house.does("leader_2", "subsidies.approve_batch", batch), "ok");
    EXPECT_EQ(house.total(batch, "payable_fen"), 20000);
}

// After a re-issue an old "returned by" mark must not let a new roster skip two posts.
TEST_P(ReviewTest, ANewRosterClearsTheReviewMemory) {
    const auto batch = house.batch_with(test_rows(3, 10000));
    house.approve(batch);
    EXPECT_EQ(house.does("finance", "subsidies.return_batch", batch, {{"opinion", "名单有误"}}), "ok");
    give_new_roster(batch, 4);
    EXPECT_EQ(house.does("town_clerk", "subsidies.resubmit_to_leader", batch), "subsidies.goes_another_way");
    EXPECT_EQ(house.does("town_clerk", "subsidies.submit_batch", batch), "ok");
    EXPECT_EQ(house.state(batch), "town_review");
    EXPECT_EQ(house.does("leader", "subsidies.approve_batch", batch), "engine.act_not_allowed");
}

TEST_P(ReviewTest, AResumedLineClearsTheReviewMemory) {
    const auto batch = house.batch_with(test_rows(3, 10000));
    EXPECT_EQ(house.does("town_clerk", "subsidies.stop_line", batch, {{"row", 1}, {"reason", "待核实"}}),
              "ok");
    house.approve(batch);
    EXPECT_EQ(house.does("finance", "subsidies.return_batch", batch, {{"opinion", "第1人应发"}}), "ok");
    EXPECT_EQ(house.does("town_clerk", "subsidies.resume_line", batch, {{"row", 1}, {"reason", "已核实"}}),
              "ok");
    EXPECT_EQ(open_buttons("town_clerk", batch), (Buttons{"submit_batch", "cancel_batch"}));
}

TEST_P(ReviewTest, ApprovalsOfAnEarlierRoundNeitherSatisfyNorExclude) {
    const auto batch = house.batch_with(test_rows(3, 10000));
    EXPECT_EQ(house.does("ann", "subsidies.submit_batch", batch), "ok");
    EXPECT_EQ(house.does("ann", "subsidies.review_town_roster", batch), "engine.needs_other_hand");
    EXPECT_EQ(house.does("bob", "subsidies.review_town_roster", batch), "ok");
    EXPECT_EQ(house.does("ann", "subsidies.review_batch", batch), "engine.needs_other_hand");
    EXPECT_EQ(house.does("bob", "subsidies.review_batch", batch), "engine.needs_other_hand");
    EXPECT_EQ(house.does("cai", "subsidies.review_batch", batch), "ok");
    EXPECT_EQ(house.does("dan", "subsidies.return_batch", batch, {{"opinion", "重报"}}), "ok");
    give_new_roster(batch, 5);
    // Second round: dan gives it in; ann and bob pass posts again, and cai may approve though cai reviewed before.
    EXPECT_EQ(house.does("dan", "subsidies.submit_batch", batch), "ok");
    EXPECT_EQ(house.state(batch), "town_review");
    EXPECT_EQ(house.does("ann", "subsidies.review_town_roster", batch), "ok");
    EXPECT_EQ(house.does("ann", "subsidies.review_batch", batch), "engine.needs_other_hand");
    EXPECT_EQ(house.does("dan", "subsidies.review_batch", batch), "engine.needs_other_hand");
    EXPECT_EQ(house.does("bob", "subsidies.review_batch", batch), "ok");
    for (const char* who : {"ann", "bob", "dan"})
        EXPECT_EQ(house.does(who, "subsidies.approve_batch", batch), "engine.needs_other_hand") << who;
    EXPECT_EQ(house.does("cai", "subsidies.approve_batch", batch), "ok");
}

TEST_P(ReviewTest, WhoGaveItBackStraightToThePostMayNotPassIt) {
    const auto batch = house.batch_with(test_rows(3, 10000));
    house.take_to_leader(batch);
    house.does("ann", "subsidies.return_batch", batch, {{"opinion", "说明情况"}});
    EXPECT_EQ(house.does("ann", "subsidies.resubmit_to_leader", batch), "ok");
    EXPECT_EQ(house.does("ann", "subsidies.approve_batch", batch), "engine.needs_other_hand");
    EXPECT_EQ(house.does("leader", "subsidies.approve_batch", batch), "ok");
}

TEST_P(ReviewTest, TheMakerOfABatchMayNotApproveIt) {
    const auto batch = house.batch_with(test_rows(3, 10000), "370831001", "ann");
    house.does("town_clerk", "subsidies.submit_batch", batch);
    EXPECT_EQ(house.does("ann", "subsidies.review_town_roster", batch), "engine.needs_other_hand");
    house.does("town_reviewer", "subsidies.review_town_roster", batch);
    house.does("clerk", "subsidies.review_batch", batch);
    EXPECT_EQ(house.does("ann", "subsidies.approve_batch", batch), "engine.needs_other_hand");
}

TEST_P(ReviewTest, AWithdrawalIsPossibleOnlyWhileTheNextHasNotActed) {
    const auto batch = house.batch_with(test_rows(3, 10000));
    EXPECT_EQ(house.does("town_clerk", "subsidies.withdraw_batch", batch), "engine.act_not_allowed");
    house.does("town_clerk", "subsidies.submit_batch", batch);
    EXPECT_EQ(house.does("town_clerk", "subsidies.withdraw_batch", batch), "ok");
    EXPECT_EQ(house.state(batch), "filling");
    house.does("town_clerk_2", "subsidies.submit_batch", batch);
    house.does("town_reviewer", "subsidies.review_town_roster", batch);
    EXPECT_EQ(house.does("town_clerk", "subsidies.withdraw_batch", batch), "subsidies.next_post_acted");
    EXPECT_EQ(house.state(batch), "dept_first");
    const auto county = house.batch_with(test_rows(1, 100), "370831", "clerk");
    house.does("clerk", "subsidies.submit_department_batch", county);
    EXPECT_EQ(house.does("clerk", "subsidies.withdraw_batch", county), "ok");
}

TEST_P(ReviewTest, NothingIsSubmittedWithoutSomethingToPay) {
    EXPECT_EQ(house.does("town_clerk", "subsidies.submit_batch", house.empty_batch()),
              "subsidies.roster_missing");
    auto rows = test_rows(2, 10000);
    for (auto& row : rows) row.account = "", row.match = "M02";
    EXPECT_EQ(house.does("town_clerk", "subsidies.submit_batch", house.batch_with(rows)),
              "subsidies.nothing_to_pay");
}

TEST_P(ReviewTest, BadRowsMustBeLeftOutKnowingly) {
    const auto batch = house.batch_with(test_rows(2, 10000), "370831001", "town_clerk", 3);
    EXPECT_EQ(house.does("town_clerk", "subsidies.submit_batch", batch), "subsidies.bad_rows_not_accepted");
    const Node out = house.call("town_clerk", "subsidies.submit_batch",
                                house.with_batch(batch, {{"leave_out_bad_rows", true}}));
    EXPECT_EQ(out["rows_left_out"].number(), 3);
}

// A batch of amount zero, or with totals that are not those of its rows, is refused at each stage.
TEST_P(ReviewTest, ZeroAndFalseTotalsAreRefusedAtEachStage) {
    struct Stage {
        const char* who;
        const char* act;
    };
    const auto batch = house.batch_with(test_rows(2, 10000));
    const auto set_amounts = [&](int each, int sum) {
        house.script(
            fmt::format("UPDATE roster_rows SET amount_fen = {}; UPDATE subsidy_batches SET payable_fen = {}",
                        each, sum));
    };
    for (const auto& [who, act] :
         {Stage{"town_clerk_2", "subsidies.submit_batch"},
          Stage{"town_reviewer", "subsidies.review_town_roster"}, Stage{"clerk", "subsidies.review_batch"},
          Stage{"leader", "subsidies.approve_batch"}}) {
        const std::string before = house.state(batch);
        set_amounts(10000, 20001);
        EXPECT_EQ(house.does(who, act, batch), "subsidies.totals_differ") << act;
        set_amounts(0, 0);
        EXPECT_EQ(house.does(who, act, batch), "subsidies.nothing_to_pay") << act;
        set_amounts(-10000, -20000);
        EXPECT_EQ(house.does(who, act, batch), "subsidies.nothing_to_pay") << act;
        set_amounts(10000, 20000);
        EXPECT_EQ(house.state(batch), before) << act;
        EXPECT_EQ(house.does(who, act, batch), "ok") << act;
    }
}

// Someone must not be paid twice for one item and period by standing in two batches.
TEST_P(ReviewTest, WhoStandsInAnotherBatchOfThePeriodIsNotSubmittedAgain) {
    const auto first = house.batch_with(test_rows(2, 10000));
    const auto second = house.batch_with(test_rows(2, 10000, 2, 2));
    house.script("UPDATE subsidy_batches SET period = 202610");
    EXPECT_EQ(house.does("town_clerk", "subsidies.submit_batch", first), "subsidies.paid_elsewhere");
    EXPECT_EQ(house.does("town_clerk", "subsidies.stop_line", second, {{"row", 1}, {"reason", "重复"}}),
              "ok");
    EXPECT_EQ(house.does("town_clerk", "subsidies.submit_batch", first), "ok");
    EXPECT_EQ(house.does("town_clerk", "subsidies.submit_batch", second), "ok");
}

// R3.1-7
TEST_P(ReviewTest, ADepartmentWithoutContactsSubmitsNothing) {
    const auto batch = house.batch_with(test_rows(2, 10000));
    house.script("DELETE FROM organisation_contacts WHERE kind = 'CONTACT'");
    EXPECT_EQ(house.does("town_clerk", "subsidies.submit_batch", batch), "subsidies.contacts_missing");
}

TEST_P(ReviewTest, AnItemThatWasSuspendedIsNotPaid) {
    const auto batch = house.batch_with(test_rows(2, 10000));
    house.does("town_clerk", "subsidies.submit_batch", batch);
    house.script("UPDATE subsidy_items SET state = 'suspended'");
    EXPECT_EQ(house.does("town_reviewer", "subsidies.review_town_roster", batch),
              "subsidies.item_not_published");
}

// A client must not set what only the steps may set.
TEST_P(ReviewTest, StateFieldsInAnyCallAreRefused) {
    const auto batch = house.batch_with(test_rows(2, 10000));
    for (const char* field : {"state", "returned_from", "payable", "made_by", "roster"})
        EXPECT_EQ(house.does("town_clerk", "subsidies.submit_batch", batch, {{field, "approved"}}),
                  "engine.field_unknown")
            << field;
    EXPECT_EQ(house.does("town_clerk", "subsidies.stop_line", batch,
                         {{"row", 1}, {"reason", "x"}, {"amount", "1.00"}}),
              "engine.field_unknown");
    EXPECT_EQ(house.state(batch), "filling");
}

TEST_P(ReviewTest, ACancelledBatchStaysCancelledAndKeepsItsNumber) {
    const auto batch = house.batch_with(test_rows(1, 100));
    EXPECT_EQ(house.does("town_clerk", "subsidies.cancel_batch", batch, {{"reason", ""}}),
              "subsidies.opinion_missing");
    EXPECT_EQ(house.does("town_clerk", "subsidies.cancel_batch", batch, {{"reason", "重复建立"}}), "ok");
    EXPECT_EQ(house.does("town_clerk", "subsidies.submit_batch", batch), "engine.act_not_allowed");
    const auto next = house.batch_with(test_rows(1, 100));
    EXPECT_NE(house.text("SELECT batch_no FROM subsidy_batches WHERE id = " + batch.substr(6)),
              house.text("SELECT batch_no FROM subsidy_batches WHERE id = " + next.substr(6)));
}

TEST_P(ReviewTest, OfTwoApprovalsAtOnceOneWins) {
    for (int round = 0; round < 5; ++round) {
        const auto batch = house.batch_with(test_rows(2, 10000));
        house.take_to_leader(batch);
        std::string first, second;
        std::thread one{[&] { first = house.does("leader", "subsidies.approve_batch", batch); }};
        std::thread two{[&] { second = house.does("leader_2", "subsidies.approve_batch", batch); }};
        one.join();
        two.join();
        EXPECT_EQ((first == "ok") + (second == "ok"), 1) << first << " " << second;
        EXPECT_EQ(first == "ok" ? second : first, "engine.act_not_allowed");
        EXPECT_EQ(house.number("SELECT COUNT(*) FROM moves WHERE act = 'approve_batch' AND noun_id = " +
                               batch.substr(6)),
                  1);
    }
}

TEST_P(ReviewTest, OfAReviewAndAWithdrawalAtOnceOneWins) {
    for (int round = 0; round < 5; ++round) {
        const auto batch = house.batch_with(test_rows(2, 10000));
        house.does("town_clerk", "subsidies.submit_batch", batch);
        std::string passed, withdrawn;
        std::thread one{[&] { passed = house.does("town_reviewer", "subsidies.review_town_roster", batch); }};
        std::thread two{[&] { withdrawn = house.does("town_clerk", "subsidies.withdraw_batch", batch); }};
        one.join();
        two.join();
        EXPECT_EQ((passed == "ok") + (withdrawn == "ok"), 1) << passed << " " << withdrawn;
        EXPECT_EQ(house.state(batch), passed == "ok" ? "dept_first" : "filling");
    }
}

TEST_P(ReviewTest, AnApprovalNeverPassesAStoppedLineUnseen) {
    for (int round = 0; round < 5; ++round) {
        const auto batch = house.batch_with(test_rows(3, 10000));
        house.take_to_leader(batch);
        std::string approved, stopped;
        std::thread one{[&] { approved = house.does("leader", "subsidies.approve_batch", batch); }};
        std::thread two{[&] {
            stopped = house.does("leader_2", "subsidies.stop_line", batch, {{"row", 1}, {"reason", "存疑"}});
        }};
        one.join();
        two.join();
        EXPECT_EQ(approved, "ok");
        EXPECT_TRUE(stopped == "ok" || stopped == "subsidies.line_frozen") << stopped;
        EXPECT_EQ(house.total(batch, "payable_fen"), stopped == "ok" ? 20000 : 30000);
    }
}

}  // namespace onecard::subsidies
