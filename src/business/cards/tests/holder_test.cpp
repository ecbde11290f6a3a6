// A holder at the counter: both states, what may be done and why not, and everything that happened, in words.

#include <algorithm>

#include "business/cards/card_life.hpp"
#include "business/cards/tests/registry_files.hpp"
#include "tests/test_house.hpp"

namespace onecard::cards {

class HolderTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    RegistryLine wang{1};

    void SetUp() override {
        house.add_actor("admin", {"HRSS_PLATFORM_ADMIN"});
        house.add_actor("clerk", {"CARD_CLERK", "TOWN_CLERK"});
        house.add_actor("far", {"CARD_CLERK"}, "320585");
        house.add_actor("siyuan", {"BANK_CLERK"}, "370831", 71, true);
        house.with_unit("admin", [](Unit& unit) {
            save_bank(unit,
                      {.code = 951, .organisation = 71, .name_zh = "虚构泗源银行", .short_name = "虚构泗源"});
        });
        const std::string upload = house.upload("admin", registry_of({wang}), "registry.csv");
        house.call("admin", "cards.import_registry", Node::of({{"upload", upload}, {"region", "370831"}}));
        house.run_jobs();
    }
    Node shown() { return house.call("clerk", "cards.show_holder", Node::of({{"number", wang.number}})); }
    static Node act_of(const Node& holder, std::string_view name) {
        const Node& acts = holder["cards"].at(0)["acts"];
        for (std::size_t i = 0; i < acts.size(); ++i)
            if (acts.at(i)["act"].text() == name) return acts.at(i);
        return {};
    }
    static std::string told(const Node& holder) {
        std::string all;
        for (std::size_t i = 0; i < holder["events"].size(); ++i)
            all +=
                holder["events"].at(i)["zh"].text() + " " + holder["events"].at(i)["detail_zh"].text() + "\n";
        return all;
    }
    Node act(const std::string& operation, Node more = {}) {
        Node::Record record{{"card_no", wang.card_no}, {"number", wang.number}};
        if (const Node::Record* extra = more.if_record())
            for (const auto& field : *extra) record.push_back(field);
        return house.call("clerk", "cards." + operation, record);
    }
};
ON_BOTH_DATABASES(HolderTest);

TEST_P(HolderTest, BothStatesStandSideBySideAndActsSayWhyNot) {
    const Node holder = shown();
    EXPECT_EQ(holder["name"].text(), "王小明");
    EXPECT_EQ(to_json(holder).find(wang.number), std::string::npos);
    EXPECT_EQ(to_json(holder).find(wang.mobile), std::string::npos);
    EXPECT_EQ(holder["cards"].at(0)["social_state"].text(), "normal");
    EXPECT_EQ(holder["cards"].at(0)["bank_state"].text(), "active");
    EXPECT_TRUE(act_of(holder, "report_temporary_loss")["open"].flag());
    EXPECT_TRUE(act_of(holder, "ask_cancellation")["open"].flag());
    EXPECT_FALSE(act_of(holder, "unlock_card")["open"].flag());
    EXPECT_EQ(act_of(holder, "unlock_card")["why_zh"].text(), "社保功能现为“正常”");
    EXPECT_EQ(act_of(holder, "hand_out_card")["why_zh"].text(), "此卡已经领取");

    const Node by_person =
        house.call("clerk", "cards.show_holder", Node::of({{"person", holder["person"].text()}}));
    EXPECT_EQ(by_person, holder);
    const auto outcome = [&](const std::string& who, Node input) {
        return house.outcome(who, "cards.show_holder", std::move(input));
    };
    EXPECT_EQ(outcome("far", Node::of({{"card_no", wang.card_no}})), "cards.card_not_found");
    EXPECT_EQ(outcome("far", Node::of({{"person", holder["person"].text()}})), "cards.card_not_found");
    EXPECT_EQ(outcome("clerk", Node::of({{"person", holder["person"].text()}, {"number", wang.number}})),
              "cards.card_unnamed");
    EXPECT_EQ(outcome("clerk", {}), "cards.card_unnamed");
}

TEST_P(HolderTest, WhatHappenedIsToldInWords) {
    house.call(
        "clerk", "cards.report_temporary_loss",
        Node::of(
            {{"number", wang.number}, {"name", wang.name}, {"mobile", wang.mobile}, {"channel", "phone"}}));
    house.clock().pass_seconds(86400);
    house.with_unit("admin", [](Unit& unit) { unit.queue("cards.keep_terms", {}, "terms"); });
    house.run_jobs();
    Node holder = shown();
    EXPECT_TRUE(holder["cards"].at(0)["half_blocked"].flag());
    EXPECT_EQ(holder["events"].at(0)["event"].text(), "half_blocked");
    EXPECT_NE(told(holder).find("半挂失"), std::string::npos) << told(holder);
    EXPECT_NE(told(holder).find("临时挂失"), std::string::npos) << told(holder);

    house.call("siyuan", "cards.confirm_bank_notice",
               Node::of({{"notice", holder["cards"].at(0)["notice"].text()}, {"bank_state", "lost"}}));
    act("report_formal_loss");
    const std::string proof = house.upload("clerk", "proof", "proof.txt");
    act("ask_cancellation", Node::of({{"reason", "emigration"}, {"proof", proof}}));
    holder = shown();
    EXPECT_FALSE(holder["cards"].at(0)["half_blocked"].flag());
    EXPECT_EQ(holder["cards"].at(0)["social_state"].text(), "formally_lost");
    EXPECT_EQ(holder["cards"].at(0)["bank_state"].text(), "lost") << "only by the bank's word";
    for (const char* words : {"发卡银行已确认", "正式挂失", "申请注销 出国（境）定居；待复核", "半挂失"})
        EXPECT_NE(told(holder).find(words), std::string::npos) << words << "\n" << told(holder);
    EXPECT_EQ(act_of(holder, "ask_cancellation")["why_zh"].text(), "此卡已有待复核的注销申请");
    EXPECT_EQ(to_json(holder).find(wang.number), std::string::npos);
}

}  // namespace onecard::cards
