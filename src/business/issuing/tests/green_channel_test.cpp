// The green channel: from the visit list of subsidies to the card and back; and the figures of issuing.

#include "business/issuing/tests/issuing_office.hpp"

namespace onecard::issuing {

class GreenChannelTest : public IssuingTest {
protected:
    GreenChannelTest() { office.set_up(); }

    std::string import(int nth) {
        const std::string batch = office.county.create_batch(office.county.publish_item());
        const std::string upload = house.upload(
            "clerk",
            subsidies::County::sheet(
                {{.name = "张小" + std::to_string(nth), .number = subsidies::test_citizen(nth)}}),
            "roster.csv");
        house.call("clerk", "subsidies.import_roster", Node::of({{"batch", batch}, {"upload", upload}}));
        house.run_jobs();
        return batch;
    }
    Node cases(const std::string& who = "counter") {
        return house.call(who, "issuing.list_green_channel")["cases"];
    }
};
ON_BOTH_DATABASES(GreenChannelTest);

TEST_P(GreenChannelTest, WhoHasNoCardGoesThroughTheGreenChannelAndTheVisitIsDoneWhenTheCardStands) {
    office.settle({{.nth = 1, .name = "张小1", .cards = 0}});
    import(1);
    ASSERT_EQ(cases().size(), 1U);
    EXPECT_EQ(cases().at(0)["state"].text(), "found");
    EXPECT_EQ(cases().at(0)["match_code"].text(), "M02");
    const std::string id = office.apply(1);
    EXPECT_EQ(house.number("SELECT is_priority FROM card_applications"), 1);
    EXPECT_EQ(cases().at(0)["state"].text(), "applied");
    EXPECT_EQ(office.take(id), "ok");
    EXPECT_EQ(
        office.attempt([&](Unit& unit) { note_made(unit, ApplicationId::parse(id).value(), "H00000099"); }),
        "ok");
    house.run_jobs();
    EXPECT_EQ(cases().at(0)["state"].text(), "done");
    EXPECT_TRUE(cases().at(0)["visit_told"].flag());
    EXPECT_EQ(house.text("SELECT outcome FROM subsidy_visits"), "done");
}

TEST_P(GreenChannelTest, ACaseWaitsAgainWhenItsApplicationIsWithdrawnAndMayBeClosedWithAReason) {
    office.settle({{.nth = 1, .name = "张小1", .cards = 0}});
    const std::string id = office.apply(1);
    import(1);
    EXPECT_EQ(cases().at(0)["state"].text(), "applied");
    house.call("counter", "issuing.withdraw_application",
               Node::of({{"application", id}, {"reason", "填错银行"}}));
    EXPECT_EQ(cases().at(0)["state"].text(), "found");
    const Node close = Node::of({{"green", cases().at(0)["green"].text()}, {"reason", "本人不愿办理"}});
    EXPECT_EQ(house.outcome("counter", "issuing.close_green_case", close), "ok");
    EXPECT_EQ(house.outcome("counter", "issuing.close_green_case", close), "engine.act_not_allowed");
}

TEST_P(GreenChannelTest, CountsHoldersAndSetsTargetsAgainstThem) {
    office.settle({{.nth = 1, .name = "张小1"},
                   {.nth = 2, .name = "张小2", .bank = 952},
                   {.nth = 3, .name = "张小3", .cards = 0},
                   {.nth = 4, .name = "张小4", .social = cards::SocialState::cancelled}});
    const auto count = [&](const char* by) {
        return house.call("counter", "issuing.count_holders", Node::of({{"by", by}}));
    };
    EXPECT_EQ(count("region")["holders"].number(), 2);
    EXPECT_EQ(count("region")["people"].number(), 4);
    EXPECT_EQ(count("bank")["rows"].size(), 2U);
    EXPECT_EQ(count("generation")["rows"].at(0)["holders"].number(), 2);
    EXPECT_EQ(count("state")["rows"].size(), 2U);
    EXPECT_EQ(house.outcome("counter", "issuing.show_targets"), "issuing.no_target_here");
    office.apply(3);
    const Node overview = house.call("counter", "issuing.show_overview");
    EXPECT_EQ(overview["applications"].at(0)["count"].number(), 1);
    EXPECT_EQ(overview["months"].at(0)["applied"].number(), 1);
    EXPECT_EQ(overview["quotas"].size(), 2U);
}

TEST_P(GreenChannelTest, QingyuanAndHainanHaveTheTargetsOfTheirDocuments) {
    house.add_actor("qingyuan", {"CARD_CLERK"}, "4418");
    house.add_actor("hainan", {"CARD_CLERK"}, "46");
    const Node qingyuan = house.call("qingyuan", "issuing.show_targets")["targets"];
    ASSERT_EQ(qingyuan.size(), 3U);
    EXPECT_EQ(qingyuan.at(0)["holders"].number(), 3'000'000);
    EXPECT_EQ(qingyuan.at(1)["holders"].number(), 4'000'000);
    EXPECT_EQ(qingyuan.at(1)["percent"].number(), 95);
    EXPECT_TRUE(qingyuan.at(0)["is_overdue"].flag());
    const Node hainan = house.call("hainan", "issuing.show_targets")["targets"];
    EXPECT_EQ(hainan.at(0)["holders"].number(), 8'600'000);
    EXPECT_EQ(hainan.at(1)["holders"].number(), 9'100'000);
}

}  // namespace onecard::issuing
