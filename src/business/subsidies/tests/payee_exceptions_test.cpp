// A household's money goes to another than the head only by the leader's leave, and only while that leave lasts.

#include "business/subsidies/tests/county.hpp"

namespace onecard::subsidies {

class PayeeExceptionsTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    County county{house};
    std::string item = county.publish_item(Node::of({{"payee_mode", "household"}}));
    TestPerson head{.nth = 11, .name = "李户主", .head = 11}, son{.nth = 12, .name = "李子", .head = 11};

    void SetUp() override { county.settle({head, son}); }

    std::string ask() {
        return house
            .call("clerk", "subsidies.ask_payee_exception",
                  Node::of({{"item", item},
                            {"number", son.number()},
                            {"reason", "GUARDIAN_INCAPACITY"},
                            {"explanation", "户主失能"}}))["exception"]
            .text();
    }
    std::string does(const std::string& who, const std::string& act, const std::string& exception,
                     const std::string& opinion) {
        return house.outcome(who, act, Node::of({{"exception", exception}, {"opinion", opinion}}));
    }
    Node listed() {
        return house.call("leader", "subsidies.list_payee_exceptions",
                          Node::of({{"item", item}}))["exceptions"];
    }
    /// What a roster that names the son's own account comes to.
    std::string codes_with_own_account() {
        TestLine to_son = County::line_of(son);
        to_son.account = son.account();
        const std::string batch = county.create_batch(item, "370831", "2026-" + std::to_string(++month_));
        county.import(batch, {to_son});
        return county.codes(batch);
    }

private:
    int month_ = 9;
};
ON_BOTH_DATABASES(PayeeExceptionsTest);

TEST_P(PayeeExceptionsTest, WhatTheLeaderRefusedMayBeAskedAnew) {
    const std::string first = ask();
    EXPECT_EQ(does("clerk", "subsidies.refuse_payee_exception", first, "不同意"), "engine.not_permitted");
    EXPECT_EQ(house.outcome("leader", "subsidies.refuse_payee_exception", Node::of({{"exception", first}})),
              "engine.field_missing");
    EXPECT_EQ(does("leader", "subsidies.refuse_payee_exception", first, "材料不足"), "ok");
    EXPECT_EQ(does("leader", "subsidies.approve_payee_exception", first, ""), "engine.act_not_allowed");
    EXPECT_EQ(codes_with_own_account(), "");
    const std::string second = ask();
    EXPECT_EQ(does("leader", "subsidies.approve_payee_exception", second, "同意"), "ok");
    EXPECT_EQ(codes_with_own_account(), "M00*");
    ASSERT_EQ(listed().size(), 2u);
}

TEST_P(PayeeExceptionsTest, AnEndedExceptionPaysTheHeadAgain) {
    const std::string exception = ask();
    EXPECT_EQ(does("leader", "subsidies.end_payee_exception", exception, "尚未批准"),
              "engine.act_not_allowed");
    EXPECT_EQ(does("leader", "subsidies.approve_payee_exception", exception, ""), "ok");
    EXPECT_EQ(codes_with_own_account(), "M00*");
    EXPECT_EQ(does("leader", "subsidies.end_payee_exception", exception, "户主已恢复"), "ok");
    EXPECT_EQ(codes_with_own_account(), "");
    const Node shown = listed().at(0);
    EXPECT_EQ(shown["state"].text(), "ended");
    EXPECT_EQ(shown["reason"].text(), "GUARDIAN_INCAPACITY");
    EXPECT_EQ(to_json(shown).find(son.number()), std::string::npos) << "a list shows no number";
}

}  // namespace onecard::subsidies
