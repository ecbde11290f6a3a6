// What a reviewer sees of a batch at once: towns, the last period, what stands out, a sample, what matching changed.

#include "business/subsidies/tests/batch_house.hpp"
#include "business/subsidies/tests/county.hpp"

namespace onecard::subsidies {

class OverviewTest : public OnBothDatabases {
protected:
    BatchHouse house{GetParam()};

    Node overview(const std::string& batch) {
        return house.call("leader", "subsidies.show_batch_overview", house.with_batch(batch));
    }
    /// "村民1 村民9": the rows of that kind, in the order listed.
    std::string changes(const std::string& batch, const std::string& kind_of) {
        std::string out;
        Node input = house.with_batch(batch, {{"kind", kind_of}, {"limit", 1}});
        while (true) {
            const Node page = house.call("leader", "subsidies.list_row_changes", input);
            for (std::size_t i = 0; i < page["rows"].size(); ++i) {
                const Node& row = page["rows"].at(i);
                out += (out.empty() ? "" : " ") + std::to_string(row["seq"].number());
                out += row["amount_before"].is_null() ? "" : ":" + row["amount_before"].text();
                out += row["amount"].is_null() ? "" : ">" + row["amount"].text();
            }
            if (page["next"].is_null()) return out;
            input.set("after", page["next"]);
        }
    }
};
ON_BOTH_DATABASES(OverviewTest);

TEST_P(OverviewTest, TheFirstPeriodHasNothingBefore) {
    const Node seen = overview(house.batch_with(test_rows(4, 10000)));
    EXPECT_TRUE(seen["period_before"].is_null());
    EXPECT_EQ(seen["total"]["rows"].number(), 4);
    EXPECT_EQ(seen["total"]["amount"].text(), "400.00");
    EXPECT_EQ(seen["total"]["newcomers"].number(), 0);
    EXPECT_EQ(seen["towns"].size(), 1U);
    EXPECT_EQ(seen["median"].text(), "100.00");
    EXPECT_EQ(seen["outlier_over"].text(), "300.00");
}

TEST_P(OverviewTest, ComparesWithTheLastPeriodOfTheItem) {
    house.batch_with(test_rows(9, 99900));  // older than the last
    house.batch_with(test_rows(5, 10000));
    auto rows = test_rows(5, 10000, 2, 2);  // 1 left, 6 is new
    rows[0].amount_fen = 12000;
    rows[1].account = "6217000000000099999";
    rows[2].amount_fen = 30001;
    rows[3].town = "370831002000";
    const auto batch = house.batch_with(rows);
    const Node seen = overview(batch);
    EXPECT_EQ(seen["period_before"].text(), "2020-02");
    const Node& total = seen["total"];
    EXPECT_EQ(total["rows_before"].number(), 5);
    EXPECT_EQ(total["amount_before"].text(), "500.00");
    EXPECT_EQ(total["newcomers"].number(), 1);
    EXPECT_EQ(total["newcomers_amount"].text(), "100.00");
    EXPECT_EQ(total["leavers"].number(), 1);
    EXPECT_EQ(total["leavers_amount"].text(), "100.00");
    EXPECT_EQ(total["changed_amounts"].number(), 2);
    EXPECT_EQ(total["added"].text(), "220.01");
    EXPECT_EQ(total["changed_accounts"].number(), 1);
    EXPECT_EQ(total["outliers"].number(), 1);
    ASSERT_EQ(seen["towns"].size(), 2U);
    EXPECT_EQ(seen["towns"].at(1)["figures"]["rows"].number(), 1);
    EXPECT_EQ(seen["towns"].at(1)["figures"]["rows_before"].number(), 0);

    EXPECT_EQ(changes(batch, "newcomer"), "5>100.00");
    EXPECT_EQ(changes(batch, "leaver"), "1:100.00");
    EXPECT_EQ(changes(batch, "amount"), "1:100.00>120.00 3:100.00>300.01");
    EXPECT_EQ(changes(batch, "account"), "2:100.00>100.00");
    EXPECT_EQ(changes(batch, "outlier"), "3:100.00>300.01");
}

TEST_P(OverviewTest, ACancelledBatchIsNoPeriodBefore) {
    const auto cancelled = house.batch_with(test_rows(5, 10000));
    EXPECT_EQ(house.does("town_clerk", "subsidies.cancel_batch", cancelled, {{"reason", "重复"}}), "ok");
    EXPECT_TRUE(overview(house.batch_with(test_rows(4, 10000)))["period_before"].is_null());
}

TEST_P(OverviewTest, NobodySeesTheBatchOfAnother) {
    const auto batch = house.batch_with(test_rows(2, 10000));
    for (const char* operation : {"subsidies.show_batch_overview", "subsidies.sample_rows", "subsidies.match_changes",
                                  "subsidies.count_findings"}) {
        EXPECT_EQ(house.does("other_town", operation, batch), "engine.not_found");
        EXPECT_EQ(house.does("other_department", operation, batch), "engine.not_found");
    }
    EXPECT_EQ(house.does("other_town", "subsidies.list_row_changes", batch, {{"kind", "newcomer"}}),
              "engine.not_found");
}

TEST_P(OverviewTest, TheSameSeedDrawsTheSameRows) {
    const auto batch = house.batch_with(test_rows(40, 10000));
    const Node first = house.call("leader", "subsidies.sample_rows", house.with_batch(batch, {{"limit", 5}}));
    EXPECT_EQ(first["rows"].size(), 5U);
    const Node again = house.call("leader", "subsidies.sample_rows",
                                  house.with_batch(batch, {{"limit", 5}, {"seed", first["seed"]}}));
    EXPECT_EQ(first, again);
    const Node other = house.call("leader", "subsidies.sample_rows",
                                  house.with_batch(batch, {{"limit", 5}, {"seed", first["seed"].number() + 1}}));
    EXPECT_NE(first["rows"], other["rows"]);
    const Node all = house.call("leader", "subsidies.sample_rows", house.with_batch(batch, {{"limit", 100}}));
    EXPECT_EQ(all["rows"].size(), 40U);
}

class ImportedOverviewTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    County county{house};
};
ON_BOTH_DATABASES(ImportedOverviewTest);

TEST_P(ImportedOverviewTest, FindingsAreCountedByKind) {
    county.settle({{.nth = 1, .name = "张三"}, {.nth = 2, .name = "李四"}});
    const auto batch = county.create_batch(county.publish_item());
    auto good = County::line_of({.nth = 1, .name = "张三"});
    good.bank = "";
    auto no_town = County::line_of({.nth = 2, .name = "李四"}), two_faults = no_town;
    no_town.town = "不知镇";
    two_faults.town = "不知镇";
    two_faults.amount = "-1";
    county.import(batch, {good, no_town, two_faults});
    const Node counted = house.call("clerk", "subsidies.count_findings", Node::of({{"batch", batch}}));
    EXPECT_EQ(counted["rows_bad"].number(), 2);
    const Node& kinds = counted["kinds"];
    ASSERT_EQ(kinds.size(), 3U) << to_pretty_json(kinds);
    EXPECT_EQ(kinds.at(0)["code"].text(), "subsidies.town_unknown");
    EXPECT_EQ(kinds.at(0)["rows"].number(), 2);
    EXPECT_FALSE(kinds.at(0)["mend_zh"].text().empty());
    EXPECT_EQ(kinds.at(1)["code"].text(), "subsidies.amount_not_positive");
    EXPECT_EQ(kinds.at(2)["code"].text(), "subsidies.bank_to_be_matched");
    EXPECT_FALSE(kinds.at(2)["is_error"].flag());
}

TEST_P(ImportedOverviewTest, TellsWhatTheLastMatchChanged) {
    const TestPerson moves{.nth = 1, .name = "张三"}, stays{.nth = 2, .name = "李四"};
    TestPerson late{.nth = 3, .name = "王五", .cards = 0};
    county.settle({moves, stays, late});
    const auto batch = county.create_batch(county.publish_item());
    county.import(batch, {County::line_of(moves), County::line_of(stays), County::line_of(late)});
    const auto said = [&] { return house.call("clerk", "subsidies.match_changes", Node::of({{"batch", batch}})); };
    EXPECT_TRUE(said()["at"].is_null());

    house.clock().pass_seconds(120);
    late.cards = 1;
    TestPerson lost = moves;
    lost.social = cards::SocialState::formally_lost;
    county.settle({late, lost});
    house.call("clerk", "subsidies.match_batch", Node::of({{"batch", batch}}));
    const Node changed = said();
    EXPECT_FALSE(changed["at"].is_null());
    ASSERT_EQ(changed["shifts"].size(), 2U) << to_pretty_json(changed);
    EXPECT_EQ(changed["shifts"].at(0)["from"].text() + changed["shifts"].at(0)["to"].text(), "M00M04");
    EXPECT_EQ(changed["shifts"].at(1)["from"].text() + changed["shifts"].at(1)["to"].text(), "M02M00");
    EXPECT_EQ(changed["rows"].size(), 2U);
    EXPECT_EQ(changed["rows"].at(0)["name"].text(), "张*");
    EXPECT_EQ(changed["rows"].at(0)["account_to"].text(), "");
    EXPECT_EQ(changed["rows"].at(1)["account_from"].text(), "");
}

}  // namespace onecard::subsidies
