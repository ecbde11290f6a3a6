// A use plan goes from the centre through the leading group to the banks and the filing, and reserves what it may.

#include <thread>

#include "business/funds/tests/province.hpp"

namespace onecard::funds {

class PlansTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    Province province{house};

    void SetUp() override {
        province.endow(province.bank_a, hunan, 200000.00_yuan);
        province.endow(province.bank_b, hunan, 100000.00_yuan);
        province.endow(province.bank_a, changsha, 50000.00_yuan);
    }
    std::string draft(const std::string& who, std::string_view budget,
                      std::string_view project = "卡管系统运维") {
        const std::string plan =
            house
                .call(who, "funds.create_plan",
                      Node::of({{"year", 2024}, {"half", 1}, {"need", "系统运维"}}))["plan"]
                .text();
        house.call(who, "funds.add_plan_line", line(plan, budget, project));
        return plan;
    }
    static Node line(const std::string& plan, std::string_view budget,
                     std::string_view project = "卡管系统运维", std::string_view scope = "1") {
        return Node::of({{"plan", plan},
                         {"project_name", project},
                         {"scope_class", scope},
                         {"budget", budget},
                         {"technical", "双机热备"},
                         {"department_and_use", "信息科，运行维护"},
                         {"procurement", "省中心，公开招标"}});
    }
    static Node named(const std::string& plan) { return Node::of({{"plan", plan}}); }
    std::string approved(std::string_view budget, std::string_view project = "卡管系统运维") {
        const std::string plan = draft("province", budget, project);
        house.call("province", "funds.submit_plan", named(plan));
        house.call("group", "funds.approve_plan", named(plan));
        return plan;
    }
    std::string state(const std::string& plan) {
        return house.call("audit", "funds.show_plan", named(plan))["plan"]["state"].text();
    }
};
ON_BOTH_DATABASES(PlansTest);

TEST_P(PlansTest, GoesFromTheDraftToTheEnd) {
    const std::string plan = approved("150000.00");
    EXPECT_EQ(province.left(hunan), 150000.00_yuan);
    EXPECT_EQ(house.outcome("bank", "funds.show_plan", named(plan)), "funds.plan_not_found");
    house.call("province", "funds.send_plan_to_banks", named(plan));
    EXPECT_EQ(house.call("bank", "funds.list_plans")["plans"].size(), 1u);
    EXPECT_EQ(house.call("bank_c", "funds.list_plans")["plans"].size(), 0u);
    const Node seen = house.call("bank", "funds.show_plan", named(plan));
    ASSERT_EQ(seen["banks"].size(), 1u);
    EXPECT_EQ(seen["banks"].at(0)["amount"].text(), "100000.00");
    house.call("bank", "funds.acknowledge_plan", named(plan));
    EXPECT_EQ(house.outcome("bank", "funds.acknowledge_plan", named(plan)), "funds.acknowledged_already");
    EXPECT_EQ(house.outcome("bank", "funds.secure_plan_funds", named(plan)), "funds.nothing_to_secure");
    EXPECT_EQ(house.outcome("city", "funds.file_plan", named(plan)), "engine.not_found");
    house.call("province", "funds.start_plan", named(plan));
    EXPECT_EQ(house.outcome("province", "funds.close_plan", named(plan)), "funds.line_not_used");
    const PlanLineId line_id{house.number("SELECT id FROM fund_plan_lines")};
    const Node line_named = Node::of({{"plan_line", line_id.text()}, {"reason", "结余"}});
    house.with_unit("root", [&](Unit& unit) {
        const PlanLine line = must_find_plan_line(unit.db, line_id);
        EXPECT_TRUE(line.in_force);
        EXPECT_EQ(line.not_committed, 150000.00_yuan);
        EXPECT_EQ(sum_of(line.shares), line.budget);
        commit(unit, line.level, share_of_reserved(unit.db, line.use(), 120000.00_yuan), line.use(),
               "contract_1");
    });
    EXPECT_EQ(house.call("province", "funds.release_plan_line", line_named)["released"].text(), "30000.00");
    EXPECT_EQ(house.outcome("province", "funds.release_plan_line", line_named), "funds.nothing_to_release");
    house.call("province", "funds.close_plan", named(plan));
    EXPECT_EQ(state(plan), "closed");
    EXPECT_EQ(province.left(hunan), 180000.00_yuan);
    EXPECT_TRUE(province.books_are_right());
}

// seed-0 F9: plans of prefectures are filed with the provincial centre.
TEST_P(PlansTest, APrefectureFilesItsPlanWithTheProvince) {
    const std::string plan = draft("city", "40000.00");
    house.call("city", "funds.submit_plan", named(plan));
    EXPECT_EQ(house.outcome("group", "funds.approve_plan", named(plan)), "funds.not_this_level");
    house.call("city_group", "funds.approve_plan", named(plan));
    house.call("city", "funds.send_plan_to_banks", named(plan));
    EXPECT_EQ(house.outcome("city", "funds.start_plan", named(plan)), "funds.filing_needed");
    EXPECT_EQ(house.outcome("province", "funds.receive_filing", named(plan)), "funds.filing_needed");
    const auto filings = [&](const char* stage) {
        return house.call("province", "funds.list_plans", Node::of({{"filing", stage}}))["plans"].size();
    };
    house.call("city", "funds.file_plan", named(plan));
    EXPECT_EQ(filings("waiting"), 1U);
    EXPECT_EQ(filings("noted"), 0U);
    house.call("province", "funds.receive_filing", named(plan));
    EXPECT_EQ(filings("waiting"), 0U);
    EXPECT_EQ(filings("noted"), 1U);
    EXPECT_EQ(house.outcome("province", "funds.receive_filing", named(plan)), "funds.filing_noted_already");
    house.call("city", "funds.start_plan", named(plan));
    EXPECT_EQ(state(plan), "executing");
    EXPECT_EQ(house.outcome("other_city", "funds.show_plan", named(plan)), "engine.not_found");
    const std::string own = approved("10000.00");
    house.call("province", "funds.send_plan_to_banks", named(own));
    house.call("province", "funds.start_plan", named(own));
    EXPECT_EQ(filings("waiting"), 0U) << "the province files with nobody";
}

// domain.md 3.46 scenario 2: two plans race for the last fen on two connections at once.
TEST_P(PlansTest, Scenario02AvailabilityRace) {
    const std::string one = draft("province", "200000.00", "读写终端"),
                      two = draft("province", "200000.00", "宣传推广");
    house.call("province", "funds.submit_plan", named(one));
    house.call("province", "funds.submit_plan", named(two));
    std::string first, second;
    house.add_actor("group_two", {"LEADING_GROUP_APPROVER"}, "43");
    std::jthread racer{[&] { first = house.outcome("group", "funds.approve_plan", named(one)); }};
    second = house.outcome("group_two", "funds.approve_plan", named(two));
    racer.join();
    EXPECT_TRUE((first == "ok" && second == "funds.over_available") ||
                (second == "ok" && first == "funds.over_available"))
        << first << " " << second;
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM fund_plans WHERE state = 'approved'"), 1);
    EXPECT_EQ(province.left(hunan), 100000.00_yuan);
    EXPECT_TRUE(province.books_are_right());
}

TEST_P(PlansTest, StaysWithinWhatIsAvailableAtSubmissionAndAtApproval) {
    const std::string over = draft("province", "300000.01");
    EXPECT_EQ(house.outcome("province", "funds.submit_plan", named(over)), "funds.over_available");
    const std::string plan = draft("province", "300000.00", "另一项目");
    house.call("province", "funds.submit_plan", named(plan));
    house.with_unit("root", [&](Unit& unit) { reserve(unit, hunan, 0.01_yuan, "project_1"); });
    EXPECT_EQ(house.outcome("group", "funds.approve_plan", named(plan)), "funds.over_available");
    EXPECT_EQ(state(plan), "submitted");
}

TEST_P(PlansTest, NobodyApprovesTheOwnPlanAndAReturnGoesToTheMaker) {
    house.add_actor("both", {"FUND_MANAGER_PROV", "LEADING_GROUP_APPROVER"}, "43", province.centre.number());
    const std::string plan = draft("both", "1000.00");
    house.call("both", "funds.submit_plan", named(plan));
    EXPECT_EQ(house.outcome("both", "funds.approve_plan", named(plan)), "engine.needs_other_hand");
    EXPECT_EQ(house.outcome("both", "funds.change_plan_line", named(plan)), "engine.field_missing");
    house.call("group", "funds.return_plan", Node::of({{"plan", plan}, {"opinion", "请细化技术参数"}}));
    Node changed = line(plan, "900.00", "卡管系统运维", "2");
    const std::string line_id =
        "plan_line_" + std::to_string(house.number("SELECT MAX(id) FROM fund_plan_lines"));
    Node input = Node::of({{"plan_line", line_id},
                           {"project_name", "卡管系统运维"},
                           {"scope_class", "2"},
                           {"budget", "900.00"},
                           {"unit_price", "300.00"},
                           {"quantity", 3}});
    EXPECT_EQ(house.call("both", "funds.change_plan_line", input)["budget"].text(), "900.00");
    input.set("quantity", 4);
    EXPECT_EQ(house.outcome("both", "funds.change_plan_line", input), "funds.line_sum_differs");
    house.call("both", "funds.add_plan_line", line(plan, "50.00", "多余项目"));
    EXPECT_EQ(house
                  .call("both", "funds.drop_plan_line",
                        Node::of({{"plan_line", "plan_line_" + std::to_string(house.number(
                                                                   "SELECT MAX(id) FROM "
                                                                   "fund_plan_lines"))}}))["budget"]
                  .text(),
              "900.00");
    house.call("both", "funds.submit_plan", named(plan));
    EXPECT_EQ(house.outcome("both", "funds.add_plan_line", line(plan, "1.00")), "funds.plan_not_open");
    house.call("both", "funds.withdraw_plan", named(plan));
    house.call("both", "funds.submit_plan", named(plan));
    house.call("group", "funds.approve_plan", named(plan));
    EXPECT_EQ(state(plan), "approved");
}

// seed-0 F4, F8; what goes wrong: outside the scope, twice for one need, an empty plan, another's level.
TEST_P(PlansTest, WhatAPlanMayNotBe) {
    const std::string plan =
        house.call("province", "funds.create_plan", Node::of({{"year", 2024}, {"need", "运维"}}))["plan"]
            .text();
    EXPECT_EQ(house.outcome("province", "funds.submit_plan", named(plan)), "funds.plan_empty");
    EXPECT_EQ(house.outcome("province", "funds.add_plan_line", line(plan, "1.00", "办公楼装修", "9")),
              "funds.scope_class_unknown");
    EXPECT_EQ(house.outcome("province", "funds.add_plan_line", line(plan, "0.00")),
              "funds.amount_not_positive");
    EXPECT_EQ(house.outcome("province", "funds.add_plan_line", line(plan, "1.00", "")),
              "funds.project_name_missing");
    EXPECT_EQ(house.outcome("province", "funds.create_plan", Node::of({{"year", 2023}, {"need", "运维"}})),
              "funds.plan_year_wrong");
    EXPECT_EQ(house.outcome("province", "funds.create_plan",
                            Node::of({{"level", "430100000000"}, {"year", 2024}, {"need", "运维"}})),
              "funds.not_this_level");
    house.call("province", "funds.cancel_plan", named(plan));
    approved("1000.00", "卡片检测");
    const std::string again = draft("province", "2000.00", "卡片检测");
    house.call("province", "funds.submit_plan", named(again));
    EXPECT_EQ(house.outcome("group", "funds.approve_plan", named(again)), "funds.need_planned_before");
}

}  // namespace onecard::funds
