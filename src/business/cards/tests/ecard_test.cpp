// E-cards: issued in open channels, shown once for a minute, and going the way of their cards.

#include "business/cards/card_life.hpp"
#include "business/cards/ecard_tokens.hpp"
#include "business/cards/tests/registry_files.hpp"
#include "tests/test_house.hpp"

namespace onecard::cards {

class ECardTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    RegistryLine wang{1};
    PersonKey key{};

    void SetUp() override {
        house.add_actor("admin", {"HRSS_PLATFORM_ADMIN"});
        house.add_actor("clerk", {"CARD_CLERK", "TOWN_CLERK"});
        house.with_unit("admin", [](Unit& unit) {
            save_bank(unit,
                      {.code = 951, .organisation = 71, .name_zh = "虚构泗源银行", .short_name = "虚构泗源"});
        });
        const std::string upload = house.upload("admin", registry_of({wang}), "registry.csv");
        house.call("admin", "cards.import_registry", Node::of({{"upload", upload}, {"region", "370831"}}));
        house.run_jobs();
        key = house.with_unit("admin", [&](Unit& unit) { return unit.hasher.of("01", wang.number); });
    }
    ECard issue(const std::string& channel = "onecard") {
        return house.with_unit("admin", [&](Unit& unit) { return issue_ecard(unit, key, channel); });
    }
    std::string show(ECardPurpose purpose = ECardPurpose::identity) {
        return house.with_unit("admin",
                               [&](Unit& unit) { return issue_token(unit, key, "onecard", purpose).text; });
    }
    template <class Work>
    std::string outcome_of(Work work) {
        try {
            house.with_unit("admin", [&](Unit& unit) { work(unit); });
            return "ok";
        } catch (const Problem& problem) { return std::string{problem.kind().code}; }
    }
    Node check(const std::string& code) {
        return house.call("clerk", "cards.check_ecard", Node::of({{"code", code}, {"scene", "窗口办事"}}));
    }
    std::string verdict(const std::string& code) { return check(code)["verdict"].text(); }
    void act(const std::string& operation) {
        house.call("clerk", "cards." + operation,
                   operation == "report_temporary_loss"
                       ? Node::of({{"number", wang.number}, {"name", wang.name}, {"card_no", wang.card_no}})
                       : Node::of({{"number", wang.number}, {"card_no", wang.card_no}}));
    }
    bool is_valid_now() {
        return house.with_unit("admin", [&](Unit& unit) { return find_ecard(unit, key)->valid; });
    }
};
ON_BOTH_DATABASES(ECardTest);

TEST_P(ECardTest, ACodeIsGoodOnceAndForAMinute) {
    EXPECT_EQ(outcome_of([&](Unit& unit) { issue_token(unit, key, "onecard", ECardPurpose::identity); }),
              "cards.ecard_not_bound");
    EXPECT_EQ(issue().level, 2) << "the bank part is active and a mobile is known";
    const std::string code = show();
    EXPECT_EQ(code.find(wang.number), std::string::npos);
    const Node seen = check(code);
    EXPECT_EQ(seen["verdict"].text(), "OK");
    EXPECT_EQ(seen["name"].text(), "王**");
    EXPECT_NE(seen["number"].text(), wang.number);
    EXPECT_EQ(verdict(code), "E3006");

    const std::string late = show(), just = show();
    house.clock().pass_seconds(69);
    EXPECT_EQ(verdict(just), "OK") << "the clocks may differ by ten seconds";
    house.clock().pass_seconds(2);
    EXPECT_EQ(verdict(late), "E3005");
    std::string forged = show();
    forged.back() = forged.back() == '0' ? '1' : '0';
    EXPECT_EQ(verdict(forged), "E3001");
    EXPECT_EQ(verdict("OC1"), "E3001");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM ecards WHERE state = 'valid'"), 1);
    EXPECT_EQ(issue().number, issue().number) << "one card, one e-card";
}

TEST_P(ECardTest, TheECardGoesTheWayOfItsCard) {
    issue();
    const std::string shown_before = show();
    act("report_temporary_loss");
    EXPECT_FALSE(is_valid_now());
    EXPECT_EQ(verdict(shown_before), "E2002");
    EXPECT_EQ(outcome_of([&](Unit& unit) { issue_token(unit, key, "onecard", ECardPurpose::identity); }),
              "cards.ecard_suspended");
    act("release_temporary_loss");
    EXPECT_TRUE(is_valid_now());

    house.with_unit("admin", [&](Unit& unit) { consent_to_identity(unit, key, true); });
    act("report_temporary_loss");
    EXPECT_TRUE(is_valid_now()) << "the holder agreed to be identified";
    EXPECT_EQ(verdict(show()), "OK");
    EXPECT_EQ(outcome_of([&](Unit& unit) { issue_token(unit, key, "onecard", ECardPurpose::pay); }),
              "cards.ecard_no_payment");
    act("report_formal_loss");

    MadeCard fresh{.key = key,
                   .card_no = std::string{CardNumber::of_serial('B', 1).reveal()},
                   .ident_code = std::string(32, 'B'),
                   .atr = std::string(40, 'C'),
                   .bank = 951,
                   .issued_on = Date::parse("2026-11-02").value(),
                   .region = RegionCode::parse("370831").value(),
                   .holding = Holding::handed_out,
                   .replaces_card_no = wang.card_no};
    house.with_unit("admin", [&](Unit& unit) {
        add_made_cards(unit, std::span{&fresh, 1});
        enable_card(unit, key, fresh.card_no, Channel::counter);
    });
    const ECard after = house.with_unit("admin", [&](Unit& unit) { return *find_ecard(unit, key); });
    EXPECT_EQ(after.card_no, fresh.card_no) << "the e-card follows without new issue";
    EXPECT_TRUE(after.valid);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM ecards"), 1);

    house.with_unit("admin", [&](Unit& unit) { unbind_ecard(unit, key, "onecard"); });
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM ecards WHERE state = 'invalid'"), 1)
        << "the last channel ends it";
    EXPECT_EQ(outcome_of([&](Unit& unit) { unbind_ecard(unit, key, "onecard"); }), "cards.ecard_not_bound");
}

TEST_P(ECardTest, ChannelsAreRegisteredTestedAndSuspended) {
    const auto make = [&](const std::string& code, Node parent = {}) {
        return house.outcome("admin", "cards.register_channel",
                             Node::of({{"code", code},
                                       {"name_zh", "虚构掌上银行"},
                                       {"name_en", "App"},
                                       {"kind", "bank"},
                                       {"parent", parent}}));
    };
    EXPECT_EQ(make("Bank"), "cards.channel_malformed");
    EXPECT_EQ(make("bank_app", "nowhere"), "cards.channel_malformed");
    EXPECT_EQ(make("bank_app", "onecard"), "ok");
    EXPECT_EQ(make("bank_app"), "cards.channel_known");
    const Node listed = house.call("admin", "cards.list_channels", {});
    ASSERT_EQ(listed["channels"].size(), 2u);
    const Node id = Node::of({{"channel", listed["channels"].at(0)["channel"]}});
    EXPECT_EQ(listed["channels"].at(0)["level"].number(), 2);
    EXPECT_EQ(outcome_of([&](Unit& unit) { issue_ecard(unit, key, "bank_app"); }), "cards.channel_closed");
    EXPECT_EQ(house.outcome("admin", "cards.open_channel", id), "engine.act_not_allowed");
    house.call("admin", "cards.begin_channel_test", id);
    EXPECT_EQ(house.call("admin", "cards.open_channel", id)["state"].text(), "running");
    EXPECT_EQ(issue("bank_app").channels.size(), 1u);
    EXPECT_EQ(issue().channels.size(), 2u);
    const Node first = Node::of({{"channel", listed["channels"].at(1)["channel"]}});
    house.call("admin", "cards.suspend_channel", first);
    EXPECT_EQ(outcome_of([&](Unit& unit) { issue_token(unit, key, "bank_app", ECardPurpose::identity); }),
              "cards.channel_closed")
        << "a second-level channel stands on its first";
    house.call("admin", "cards.open_channel", first);
    EXPECT_EQ(house.call("admin", "cards.close_channel", id)["state"].text(), "closed");
    EXPECT_EQ(house.outcome("clerk", "cards.close_channel", first), "engine.not_permitted");
}

}  // namespace onecard::cards
