// Rows are matched again where a card or a person changed, and only there; what is about to be sent only gets worse.

#include "business/subsidies/matching.hpp"
#include "business/subsidies/tests/county.hpp"

namespace onecard::subsidies {

class RematchTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    County county{house};
    std::string batch = county.create_batch(county.publish_item());
};
ON_BOTH_DATABASES(RematchTest);

TEST_P(RematchTest, OnlyTheRowsConcernedAreMatchedAgain) {
    std::vector<TestPerson> people;
    for (int i = 1; i <= 5; ++i) people.push_back({.nth = i, .name = "民" + std::to_string(i)});
    county.settle(people);
    house.clock().pass_seconds(3600);
    std::vector<TestLine> lines;
    for (const TestPerson& person : people) lines.push_back(County::line_of(person));
    county.import(batch, lines);
    EXPECT_EQ(county.codes(batch), "M00* M00* M00* M00* M00*");

    house.clock().pass_seconds(3600);
    people[1].social = cards::SocialState::temp_lost;
    people[3].live = 2;
    county.settle({people[1], people[3]});
    const Node counts = house.call("clerk", "subsidies.match_batch", Node::of({{"batch", batch}}));
    EXPECT_EQ(counts["concerned"].number(), 2);
    EXPECT_EQ(counts["changed"].number(), 2);
    EXPECT_EQ(counts["payable"].text(), "300.00");
    EXPECT_EQ(county.codes(batch), "M00* M04 M00* M09 M00*");

    // Found again: a new change row, and the report follows.
    house.clock().pass_seconds(3600);
    people[1].social = cards::SocialState::normal;
    county.settle({people[1]});
    house.call("clerk", "subsidies.match_batch", Node::of({{"batch", batch}}));
    EXPECT_EQ(county.codes(batch), "M00* M00* M00* M09 M00*");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM roster_changes"), 3);
    EXPECT_EQ(house.number("SELECT row_count FROM roster_sums WHERE match_code = 'M00'"), 4);
    EXPECT_EQ(house.number("SELECT row_count FROM roster_sums WHERE match_code = 'M09'"), 1);
    EXPECT_EQ(county.batch(batch)["rows_payable"].number(), 4);
}

TEST_P(RematchTest, NewsOfAChangedCardReachesOpenBatches) {
    TestPerson person{.nth = 1, .name = "王一", .cards = 0};
    county.settle({person});
    county.import(batch, {County::line_of(person)});
    EXPECT_EQ(county.codes(batch), "M02");
    house.clock().pass_seconds(60);
    person.cards = 1;
    county.settle({person});
    house.with_unit("hrss", [](Unit& unit) { unit.tell(cards::card_changed, Node::of({{"count", 1}})); });
    house.run_jobs();
    EXPECT_EQ(county.codes(batch), "M00*");
    EXPECT_EQ(county.batch(batch)["payable"].text(), "100.00");
}

TEST_P(RematchTest, AHouseholdWithAnotherHeadIsNotPaidByTheOldRow) {
    const std::string household = county.publish_item(Node::of({{"payee_mode", "household"}}));
    const std::string of_households = county.create_batch(household);
    TestPerson head{.nth = 1, .name = "李户主", .head = 1}, wife{.nth = 2, .name = "周氏", .head = 1};
    county.settle({head, wife});
    county.import(of_households, {County::line_of(wife)});
    EXPECT_EQ(county.codes(of_households), "M00*");
    house.clock().pass_seconds(60);
    wife.head = 2;
    county.settle({wife});
    house.call("clerk", "subsidies.match_batch", Node::of({{"batch", of_households}}));
    EXPECT_EQ(county.codes(of_households), "M00!");
    EXPECT_EQ(county.batch(of_households)["payable"].text(), "0.00");
}

// An edit of a member must not turn the household's money to the member's own account.
TEST_P(RematchTest, WhateverBecomesOfAMemberTheHeadIsPaid) {
    const std::string of_households =
        county.create_batch(county.publish_item(Node::of({{"payee_mode", "household"}})));
    TestPerson head{.nth = 1, .name = "李户主", .head = 1}, wife{.nth = 2, .name = "周氏", .head = 1};
    county.settle({head, wife});
    county.import(of_households, {County::line_of(wife)});
    const auto payee_tail = [&] {
        return house.number("SELECT account_tail FROM roster_lines_v WHERE batch = " +
                            of_households.substr(6));
    };
    const std::int64_t tail_of_head = std::stoll(head.account().substr(head.account().size() - 4));
    ASSERT_EQ(payee_tail(), tail_of_head);
    house.clock().pass_seconds(60);
    wife.cards = 2;
    wife.bank = 952;
    county.settle({wife});
    for (const bool before_sending : {false, true}) {
        house.with_unit("clerk", [&](Unit& unit) {
            rematch_changed(unit, must_find_batch(unit.db, BatchId::parse(of_households).value()),
                            before_sending);
        });
        EXPECT_EQ(payee_tail(), tail_of_head) << before_sending;
        EXPECT_EQ(county.codes(of_households), "M00*") << before_sending;
    }
}

TEST_P(RematchTest, BeforeSendingRowsOnlyGetWorseOrMoveWithTheCard) {
    TestPerson dead{.nth = 1, .name = "王一"}, late{.nth = 2, .name = "王二", .cards = 0},
        mover{.nth = 3, .name = "王三"};
    county.settle({dead, late, mover});
    county.import(batch, {County::line_of(dead), County::line_of(late), County::line_of(mover)});
    EXPECT_EQ(county.codes(batch), "M00* M02 M00*");
    house.clock().pass_seconds(60);
    dead.live = 2;
    late.cards = 1;
    mover.cards = 2;
    mover.bank = 952;
    county.settle({dead, late, mover});
    const RematchCounts counts = house.with_unit("clerk", [&](Unit& unit) {
        return rematch_changed(unit, must_find_batch(unit.db, BatchId::parse(batch).value()), true);
    });
    EXPECT_EQ(counts.stopped, 1);
    EXPECT_EQ(counts.repointed, 1);
    EXPECT_EQ(county.codes(batch), "M09! M02 M10*");
    const Node row =
        house.call("clerk", "subsidies.show_row", Node::of({{"batch", batch}, {"row", 1}}))["row"];
    EXPECT_EQ(row["stop_reason"].text(), "人员已死亡 the person is dead");
    EXPECT_EQ(county.batch(batch)["rows_payable"].number(), 1);
    EXPECT_EQ(county.batch(batch)["payable"].text(), "100.00");
    // Asked once more, nothing changes.
    const RematchCounts twice = house.with_unit("clerk", [&](Unit& unit) {
        return rematch_changed(unit, must_find_batch(unit.db, BatchId::parse(batch).value()), true);
    });
    EXPECT_EQ(twice.changed, 0);
}

}  // namespace onecard::subsidies
