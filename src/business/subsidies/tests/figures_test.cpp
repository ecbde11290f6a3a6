// The figures of supervisors agree with the lists behind them, and banks tell what came of their visits.

#include "business/subsidies/tests/payment_office.hpp"

namespace onecard::subsidies {

class FiguresTest : public OnBothDatabases {
protected:
    PaymentOffice office{GetParam()};

    void SetUp() override {
        office.house.add_actor("auditor", {"AUDIT_USER"}, "370831");
        office.house.add_actor("auditor_elsewhere", {"AUDIT_USER"}, "370832");
        office.house.add_actor("bank", {"BANK_CLERK"}, "370831", 951, true);
        office.house.add_actor("other_bank", {"BANK_CLERK"}, "370831", 952, true);
    }
    Node money(const std::string& who, const std::string& group) {
        return office.house.call(who, "subsidies.money_by",
                                 Node::of({{"group", group}, {"from", "2026-01"}, {"to", "2026-12"}}));
    }
};
ON_BOTH_DATABASES(FiguresTest);

TEST_P(FiguresTest, EveryGroupSumsToTheSameMoney) {
    const auto batch = office.approved_batch();
    office.answer_all(office.send(batch), {{"张小1", {"F", "F01", "销户"}}, {"张小2", {"", "", ""}}});
    for (const char* group : {"item", "town", "bank", "month"}) {
        const Node seen = money("auditor", group);
        const Node& total = seen["total"];
        EXPECT_EQ(total["ordered"].text(), "600.00") << group;
        EXPECT_EQ(total["paid"].text(), "400.00") << group;
        EXPECT_EQ(total["paid_people"].number(), 4) << group;
        EXPECT_EQ(total["returned"].text(), "100.00") << group;
        EXPECT_EQ(total["in_transit_people"].number(), 1) << group;
        EXPECT_EQ(total["success_rate"].text(), "80.00") << group;
        EXPECT_EQ(seen["lines"].size(), std::string{group} == "bank" ? 2U : 1U) << group;
    }
    const Node item = money("auditor", "item")["lines"].at(0);
    EXPECT_EQ(item["item"].text(), office.item);
    EXPECT_EQ(item["approved"].text(), "600.00");
    EXPECT_EQ(item["quota"].text(), "100000.00");
    EXPECT_EQ(item["quota_held"].text(), "100.00");
    EXPECT_EQ(money("auditor", "month")["lines"].at(0)["month"].text(), "2026-01");
    EXPECT_EQ(money("auditor", "town")["lines"].at(0)["town"].text(), "370831101000");
    // Outside the reach there is nothing.
    EXPECT_EQ(money("auditor_elsewhere", "item")["lines"].size(), 0U);
    EXPECT_EQ(money("other_clerk", "bank")["lines"].size(), 0U);
}

TEST_P(FiguresTest, ReasonsNameTheBatchesBehindThem) {
    const auto batch = office.approved_batch();
    office.answer_all(office.send(batch), {{"张小1", {"F", "F01", "销户"}},
                                           {"张小2", {"F", "F04", "销户"}},
                                           {"张小3", {"F", "F01", "销户"}}});
    const Node reasons = office.house.call("auditor", "subsidies.failure_reasons", Node::Record{})["reasons"];
    ASSERT_EQ(reasons.size(), 2U);
    EXPECT_EQ(reasons.at(0)["code"].text(), "F01");
    EXPECT_EQ(reasons.at(0)["lines"].number(), 2);
    EXPECT_EQ(reasons.at(0)["amount"].text(), "200.00");
    EXPECT_EQ(reasons.at(0)["batches"].at(0)["batch"].text(), batch);
    EXPECT_EQ(office.says("auditor", "subsidies.list_failed_lines", batch, {{"code", "F01"}})["lines"].size(), 2U);
    EXPECT_EQ(
        office.house.call("auditor_elsewhere", "subsidies.failure_reasons", Node::Record{})["reasons"].size(),
        0U);
}

TEST_P(FiguresTest, WhatIsLateIsToldWithItsDays) {
    const auto late = [&](const std::string& who) {
        return office.house.call(who, "subsidies.overdue", Node::Record{});
    };
    const auto waiting = office.batch();
    const auto sent = office.approved_batch();
    office.send(sent);
    EXPECT_EQ(late("auditor")["orders"].size(), 0U);
    office.house.script("UPDATE subsidy_batches SET deadline = 20700 WHERE id = " + waiting.substr(6));
    office.house.clock().pass_seconds(40 * 86'400);
    const Node seen = late("auditor");
    ASSERT_EQ(seen["batches"].size(), 1U);
    EXPECT_EQ(seen["batches"].at(0)["batch"].text(), waiting);
    EXPECT_GT(seen["batches"].at(0)["days_late"].number(), 0);
    ASSERT_EQ(seen["orders"].size(), 2U);
    EXPECT_EQ(seen["orders"].at(0)["batch"].text(), sent);
    EXPECT_GT(seen["orders"].at(0)["days_late"].number(), 0);
    EXPECT_EQ(late("auditor_elsewhere")["orders"].size(), 0U);
    EXPECT_EQ(late("auditor_elsewhere")["batches"].size(), 0U);
}

TEST_P(FiguresTest, ABankSeesItsOwnQuestionsOnly) {
    const auto batch = office.approved_batch();
    office.answer_all(office.send(batch), {{"张小1", {"U", "F99", "待查"}}, {"张小3", {"U", "F99", "待查"}}});
    const auto questions = [&](const std::string& who) {
        return office.house.call(who, "payments.list_questions", Node::Record{})["questions"];
    };
    ASSERT_EQ(questions("bank").size(), 1U) << to_pretty_json(questions("finance"));
    EXPECT_EQ(questions("bank").at(0)["kind"].text(), "unknown");
    EXPECT_EQ(questions("bank").at(0)["bank"].number(), 951);
    EXPECT_EQ(questions("bank").at(0)["name"].text(), "张**");
    EXPECT_EQ(questions("other_bank").size(), 1U);
    EXPECT_EQ(questions("finance").size(), 2U);
    // Page by page each once.
    Node page = office.house.call("finance", "payments.list_questions", Node::of({{"limit", 1}}));
    const std::string first = page["questions"].at(0)["line"].text();
    page = office.house.call("finance", "payments.list_questions", Node::of({{"limit", 1}, {"after", page["next"]}}));
    ASSERT_EQ(page["questions"].size(), 1U);
    EXPECT_NE(page["questions"].at(0)["line"].text(), first);
}

TEST_P(FiguresTest, ABankRecordsVisitsOfItsOwnPeople) {
    office.residents[0].state = cards::BankState::preopened;  // of bank 951
    office.residents[2].state = cards::BankState::preopened;  // of bank 952
    office.county.settle({office.residents[0], office.residents[2]});
    const auto batch = office.batch();
    const auto visits = [&](const std::string& who, Node input = Node::Record{}) {
        return office.house.call(who, "subsidies.list_visits", input)["visits"];
    };
    ASSERT_EQ(visits("bank").size(), 1U);
    EXPECT_EQ(visits("clerk").size(), 2U);
    EXPECT_EQ(visits("other_clerk").size(), 0U);
    const Node mine = visits("bank").at(0);
    EXPECT_EQ(mine["name"].text(), "张**");
    EXPECT_EQ(mine["match_code"].text(), "M01");
    EXPECT_TRUE(mine["outcome"].is_null());
    const std::string visit = mine["visit"].text(), of_other = visits("other_bank").at(0)["visit"].text();
    const auto record = [&](const std::string& who, const std::string& which, const std::string& outcome,
                            const std::string& note = "") {
        return office.house.outcome(who, "subsidies.record_visit",
                                    Node::of({{"visit", which}, {"outcome", outcome}, {"note", note}}));
    };
    EXPECT_EQ(record("bank", of_other, "done"), "subsidies.visit_not_found");
    EXPECT_EQ(record("bank", "batch_999-1", "done"), "subsidies.visit_not_found");
    EXPECT_EQ(record("bank", batch + "-2", "done"), "subsidies.visit_not_found")
        << "who has a good card needs no visit";
    EXPECT_EQ(record("bank", visit, "other"), "subsidies.visit_note_missing");
    EXPECT_EQ(record("bank", visit, "not_home"), "ok");
    EXPECT_EQ(record("bank", visit, "done", "已上门激活"), "ok");
    const Node told = visits("bank").at(0);
    EXPECT_EQ(told["outcome"].text(), "done");
    EXPECT_EQ(told["note"].text(), "已上门激活");
    EXPECT_EQ(visits("bank", Node::of({{"told", false}})).size(), 0U);
    EXPECT_EQ(visits("clerk", Node::of({{"told", false}})).size(), 1U);
    EXPECT_EQ(office.house.number("SELECT COUNT(*) FROM subsidy_visits"), 2) << "each word is kept";
}

}  // namespace onecard::subsidies
