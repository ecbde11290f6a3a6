// A roster is made public before it is paid: masked, for its days; an objection holds its line until it is answered.

#include "business/subsidies/tests/county.hpp"

namespace onecard::subsidies {

class NoticeTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    County county{house};
    std::string batch, notice;

    void SetUp() override {
        house.add_actor("other_leader", {"DEPT_REVIEWER"}, "370831", 12, true);
        county.settle({{.nth = 1, .name = "张三丰"}, {.nth = 2, .name = "李四"}});
        batch = county.create_batch(county.publish_item(Node::of({{"notice_rounds", 1}, {"notice_days", 3}})));
        county.import(batch, {County::line_of({.nth = 1, .name = "张三丰"}), County::line_of({.nth = 2, .name = "李四"})});
        notice = house.call("clerk", "subsidies.open_notice", Node::of({{"batch", batch}}))["notice"].text();
    }
    Node shown() { return house.call("", "subsidies.show_public_notice", Node::of({{"notice", notice}})); }
    Node objection_to(int row) {
        return Node::of({{"notice", notice}, {"row", row}, {"name", "王小明"}, {"contact", "13812345678"},
                         {"content", "此人已迁出"}});
    }
    std::string object(int row) { return house.outcome("", "subsidies.object_to_notice", objection_to(row)); }
    std::string newest_objection() {
        return "objection_" + house.text("SELECT CAST(MAX(id) AS TEXT) FROM notice_objections");
    }
    std::string answer(const std::string& who, const std::string& objection, bool upheld) {
        return house.outcome(who, "subsidies.answer_objection",
                             Node::of({{"objection", objection}, {"upheld", upheld}, {"answer", "经核查"}}));
    }
    std::int64_t payable() {
        return house.number("SELECT rows_payable FROM subsidy_batches WHERE id = " + batch.substr(6));
    }
};
ON_BOTH_DATABASES(NoticeTest);

TEST_P(NoticeTest, EverybodySeesItMaskedWhileItIsOpen) {
    const Node page = shown();
    EXPECT_EQ(page["notice"]["item"].text(), "耕地地力保护补贴");
    EXPECT_EQ(page["notice"]["ends_on"].text(), "2026-11-05");
    ASSERT_EQ(page["lines"].size(), 2U);
    EXPECT_EQ(page["lines"].at(0)["name"].text(), "张三丰") << "a grown-up is named";
    EXPECT_EQ(page["lines"].at(0)["number"].text().substr(0, 6), "370831");
    EXPECT_NE(page["lines"].at(0)["number"].text().find("********"), std::string::npos);
    EXPECT_EQ(page["lines"].at(0)["amount"].text(), "100.00");
    EXPECT_EQ(to_json(page).find("1380000"), std::string::npos) << "no telephone";
    EXPECT_EQ(to_json(page).find(test_citizen(1)), std::string::npos);
    EXPECT_EQ(house.call("", "subsidies.list_public_notices", Node::Record{})["notices"].size(), 1U);
    EXPECT_EQ(house.call("", "subsidies.list_public_notices", Node::of({{"within", "3708"}}))["notices"].size(), 1U);
    EXPECT_EQ(house.call("", "subsidies.list_public_notices", Node::of({{"within", "4301"}}))["notices"].size(), 0U);
    house.clock().pass_seconds(4 * 86'400);
    EXPECT_EQ(house.outcome("", "subsidies.show_public_notice", Node::of({{"notice", notice}})),
              "subsidies.notice_not_found");
    EXPECT_EQ(house.call("", "subsidies.list_public_notices", Node::Record{})["notices"].size(), 0U);
    EXPECT_EQ(object(1), "subsidies.notice_not_found");
}

TEST_P(NoticeTest, AChildIsNotNamedInFull) {
    house.script("UPDATE people SET birth = 20000");
    EXPECT_EQ(shown()["lines"].at(0)["name"].text(), "张**");
}

TEST_P(NoticeTest, AnOpenObjectionHoldsItsLineAndNoOther) {
    EXPECT_EQ(payable(), 2);
    EXPECT_EQ(object(1), "ok");
    EXPECT_EQ(county.codes(batch), "M00! M00*");
    EXPECT_EQ(payable(), 1);
    EXPECT_EQ(house.outcome("clerk", "subsidies.resume_line",
                            Node::of({{"batch", batch}, {"row", 1}, {"reason", "无误"}})),
              "subsidies.line_under_objection");
    EXPECT_EQ(answer("other_leader", newest_objection(), false), "engine.not_found");
    EXPECT_EQ(answer("reviewer", newest_objection(), false), "ok");
    EXPECT_EQ(county.codes(batch), "M00* M00*");
    EXPECT_EQ(payable(), 2);
    EXPECT_EQ(answer("reviewer", newest_objection(), false), "engine.act_not_allowed") << "answered once";
}

TEST_P(NoticeTest, AnUpheldObjectionLeavesTheLineStopped) {
    EXPECT_EQ(object(1), "ok");
    const std::string first = newest_objection();
    EXPECT_EQ(object(1), "ok");
    EXPECT_EQ(answer("reviewer", first, false), "ok");
    EXPECT_EQ(county.codes(batch), "M00! M00*") << "the second objection holds it on";
    EXPECT_EQ(answer("reviewer", newest_objection(), true), "ok");
    EXPECT_EQ(county.codes(batch), "M00! M00*");
    EXPECT_EQ(payable(), 1);
}

TEST_P(NoticeTest, ALineStoppedByTheOfficeStaysStoppedAfterTheAnswer) {
    house.call("clerk", "subsidies.stop_line", Node::of({{"batch", batch}, {"row", 2}, {"reason", "去世"}}));
    EXPECT_EQ(object(2), "ok");
    EXPECT_EQ(answer("clerk", newest_objection(), false), "ok");
    EXPECT_EQ(county.codes(batch), "M00* M00!");
}

TEST_P(NoticeTest, TheObjectorIsSealedAndShownMasked) {
    EXPECT_EQ(object(1), "ok");
    const Node listed = house.call("clerk", "subsidies.list_objections", Node::Record{})["objections"];
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed.at(0)["name"].text(), "王**");
    EXPECT_EQ(listed.at(0)["contact"].text(), "138****78");
    EXPECT_EQ(listed.at(0)["content"].text(), "此人已迁出");
    EXPECT_EQ(house.call("other_clerk", "subsidies.list_objections", Node::Record{})["objections"].size(), 0U);
    EXPECT_EQ(house.text("SELECT input FROM audit WHERE operation = 'subsidies.object_to_notice'").find("13812345678"),
              std::string::npos);
}

TEST_P(NoticeTest, AFloodOfObjectionsIsTurnedAway) {
    for (int i = 0; i < 30; ++i) EXPECT_EQ(object(1), "ok") << i;
    EXPECT_EQ(object(1), "subsidies.too_many_objections");
    house.clock().pass_seconds(3601);
    EXPECT_EQ(object(2), "ok");
}

TEST_P(NoticeTest, ANoticeIsPostedOnceAndWithdrawnByItsOwnPeople) {
    EXPECT_EQ(house.outcome("clerk", "subsidies.open_notice", Node::of({{"batch", batch}})),
              "subsidies.notice_posted_already");
    const Node withdraw = Node::of({{"notice", notice}, {"reason", "名册有误"}});
    EXPECT_EQ(house.outcome("other_clerk", "subsidies.withdraw_notice", withdraw), "subsidies.notice_not_found");
    EXPECT_EQ(house.outcome("clerk", "subsidies.withdraw_notice", withdraw), "ok");
    EXPECT_EQ(object(1), "subsidies.notice_not_found");
    EXPECT_EQ(house.outcome("clerk", "subsidies.open_notice", Node::of({{"batch", batch}, {"days", 2}})),
              "subsidies.notice_days_wrong");
    const Node again = house.call("clerk", "subsidies.open_notice", Node::of({{"batch", batch}, {"days", 5}}));
    EXPECT_EQ(again["round"].number(), 2);
}

// R3.22-1: places count natural or working days.
TEST_P(NoticeTest, ItsDaysAreThoseTheRulesCount) {
    const auto ends_after_five_days = [&] {
        const Node withdraw = Node::of({{"notice", notice}, {"reason", "重新公示"}});
        house.call("clerk", "subsidies.withdraw_notice", withdraw);
        const Node posted =
            house.call("clerk", "subsidies.open_notice", Node::of({{"batch", batch}, {"days", 5}}));
        notice = posted["notice"].text();
        return posted["ends_on"].text();
    };
    ASSERT_EQ(shown()["notice"]["posted_on"].text(), "2026-11-02") << "a Monday";
    EXPECT_EQ(ends_after_five_days(), "2026-11-07");
    house.script("UPDATE rule_parameters SET value = '\"WORKING_DAYS\"' WHERE name = 'notice_unit'");
    EXPECT_EQ(ends_after_five_days(), "2026-11-09");
}

}  // namespace onecard::subsidies
