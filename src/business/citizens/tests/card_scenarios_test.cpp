// Scenarios 11 to 13 of domain.md 3.46 through the whole house, and what citizens do with their own cards.

#include "business/cards/cards.hpp"
#include "business/citizens/tests/citizen_window.hpp"

namespace onecard::citizens {

class CardScenarios : public OnBothDatabases {
protected:
    CitizenWindow window{GetParam()};
    TestHouse& house = window.house;

    void SetUp() override {
        house.add_actor("card_clerk", {"CARD_CLERK", "TOWN_CLERK"});
        house.add_actor("card_reviewer", {"CARD_REVIEWER"});
        house.add_actor("bank_clerk", {"BANK_CLERK"});
    }
    PersonKey key_of(int nth) {
        return house.with_unit(
            "hrss", [&](Unit& unit) { return unit.hasher.of("01", subsidies::test_citizen(nth)); });
    }
    std::vector<cards::Card> cards_of(int nth) {
        const PersonKey key = key_of(nth);
        return house.with_unit("hrss", [&](Unit& unit) { return cards::list_cards(unit, key); });
    }
    Node about(int nth) {
        return Node::of(
            {{"number", subsidies::test_citizen(nth)}, {"card_no", cards_of(nth).front().card_no}});
    }
    Node counter(const std::string& operation, int nth) {
        return house.call("card_clerk", operation, about(nth));
    }
    void keep_terms() {
        house.with_unit("hrss", [](Unit& unit) { unit.queue("cards.keep_terms", {}, "terms"); });
        house.run_jobs();
    }
    std::string newest_message() {
        const Node listed = house.call("hrss", "citizens.list_outbox", {});
        return listed["messages"].size() == 0 ? std::string{} : listed["messages"].at(0)["text"].text();
    }
    /// A new card in the place of the present one.
    cards::MadeCard reissue(int nth, std::int64_t bank) {
        const cards::Card old = cards_of(nth).front();
        const std::string digits = "6999511000000000" + std::to_string(10 + nth);
        cards::MadeCard fresh{
            .key = old.key,
            .card_no = std::string{CardNumber::of_serial('Z', nth).reveal()},
            .ident_code = std::string(30, 'D') + std::to_string(10 + nth),
            .atr = std::string(38, 'E') + std::to_string(10 + nth),
            .bank = bank,
            .bank_card_no = BankAccount::parse(digits + luhn_digit(digits), AccountKind::card).value(),
            .bank_state = cards::BankState::active,
            .issued_on = Date::parse("2026-11-02").value(),
            .region = RegionCode::parse("370831").value(),
            .holding = cards::Holding::handed_out,
            .replaces_card_no = old.card_no};
        house.with_unit("hrss", [&](Unit& unit) { cards::add_made_cards(unit, std::span{&fresh, 1}); });
        house.run_jobs();
        return fresh;
    }
    std::string enable(int nth, const std::string& card_no) {
        const std::string said =
            house.outcome("card_clerk", "cards.enable_card",
                          Node::of({{"number", subsidies::test_citizen(nth)}, {"card_no", card_no}}));
        house.run_jobs();
        return said;
    }
};
ON_BOTH_DATABASES(CardScenarios);

TEST_P(CardScenarios, Scenario11LossByPhoneIsHalfBlockedConfirmedAndEndsByItself) {
    house.clock().set(Instant::parse("2026-11-02T10:00:00+08:00").value());
    const std::string card_no = cards_of(1).front().card_no;
    house.call("card_clerk", "cards.report_temporary_loss",
               Node::of({{"number", subsidies::test_citizen(1)},
                         {"name", "张小1"},
                         {"card_no", card_no},
                         {"channel", "phone"}}));
    house.run_jobs();
    EXPECT_NE(newest_message().find("停用至2026年11月17日"), std::string::npos) << newest_message();
    house.clock().set(Instant::parse("2026-11-02T10:05:00+08:00").value());
    keep_terms();
    const Node half =
        house.call("card_clerk", "cards.show_card", Node::of({{"card_no", card_no}}))["cards"].at(0);
    EXPECT_TRUE(half["half_blocked"].flag());
    EXPECT_NE(newest_message().find("尚未确认"), std::string::npos)
        << "the holder is told which part is open";
    house.clock().set(Instant::parse("2026-11-02T10:07:00+08:00").value());
    house.call("bank_clerk", "cards.confirm_bank_notice",
               Node::of({{"notice", half["notice"]}, {"bank_state", "lost"}}));
    house.run_jobs();
    const Node both =
        house.call("card_clerk", "cards.show_card", Node::of({{"card_no", card_no}}))["cards"].at(0);
    EXPECT_FALSE(both["half_blocked"].flag());
    EXPECT_EQ(both["bank_state"].text(), "lost");
    house.clock().set(Instant::parse("2026-11-16T10:00:01+08:00").value());
    keep_terms();
    EXPECT_NE(newest_message().find("将于"), std::string::npos) << newest_message();
    EXPECT_EQ(cards_of(1).front().social_state, cards::SocialState::temp_lost);
    house.clock().set(Instant::parse("2026-11-17T10:00:01+08:00").value());
    keep_terms();
    EXPECT_EQ(cards_of(1).front().social_state, cards::SocialState::normal);
    EXPECT_EQ(cards_of(1).front().bank_state, cards::BankState::lost) << "the bank lifts its part itself";
    EXPECT_NE(newest_message().find("已到期"), std::string::npos);
}

TEST_P(CardScenarios, Scenario12AReissueCancelsTheOldCardRepointsRostersAndTakesTheECardAlong) {
    const std::string token = window.sign_in(1);
    EXPECT_TRUE(window.call(token, "citizens.claim_my_ecard")["valid"].flag());
    const std::string batch = window.office.batch();
    const std::string old = cards_of(1).front().card_no;
    counter("cards.report_formal_loss", 1);
    house.run_jobs();
    const cards::MadeCard fresh = reissue(1, 951);
    EXPECT_EQ(enable(1, fresh.card_no), "ok");

    const auto now = cards_of(1);
    EXPECT_EQ(now.front().card_no, fresh.card_no);
    EXPECT_EQ(now.front().social_state, cards::SocialState::normal);
    for (const cards::Card& card : now) {
        if (card.card_no == old) { EXPECT_EQ(card.social_state, cards::SocialState::cancelled); }
    }
    EXPECT_EQ(
        house.number("SELECT account_tail FROM effective_rows_v WHERE roster = "
                     "(SELECT roster FROM subsidy_batches WHERE id = " +
                     batch.substr(6) + ") AND name = '张小1'"),
        std::stoll(std::string{fresh.bank_card_no.reveal()}.substr(fresh.bank_card_no.reveal().size() - 4)))
        << "the open roster pays to the new card";
    const Node ecard = window.call(token, "citizens.show_my_ecard");
    EXPECT_TRUE(ecard["valid"].flag());
    EXPECT_EQ(house.text("SELECT card_no FROM ecards WHERE state = 'valid'"), fresh.card_no);
}

TEST_P(CardScenarios, Scenario13ABankSwitchIsRefusedWhileAPaymentIsInFlight) {
    const auto orders = window.office.send(window.office.approved_batch());
    const cards::MadeCard fresh = reissue(1, 952);
    EXPECT_EQ(enable(1, fresh.card_no), "subsidies.payment_in_flight");
    EXPECT_NE(cards_of(1).front().card_no, fresh.card_no);
    const std::string proof = house.upload("card_clerk", "换卡申请", "proof.txt");
    Node ask = about(1);
    ask.set("reason", "bank_switch");
    ask.set("proof", proof);
    EXPECT_EQ(house.outcome("card_clerk", "cards.ask_cancellation", ask), "subsidies.payment_in_flight");
    window.office.answer_all(orders);
    EXPECT_EQ(house.outcome("card_clerk", "cards.ask_cancellation", ask), "ok");
    EXPECT_EQ(enable(1, fresh.card_no), "ok");

    window.office.batch();
    Node planned = about(2);
    planned.set("reason", "bank_switch");
    planned.set("proof", proof);
    const std::string warned = house.outcome("card_clerk", "cards.ask_cancellation", planned);
    const bool soon =
        house.number("SELECT COUNT(*) FROM subsidy_batches WHERE state = 'filling' AND pay_day <= " +
                     std::to_string(Date::parse("2026-11-12").value().number())) > 0;
    EXPECT_EQ(warned, soon ? "subsidies.payment_planned" : "ok");
}

TEST_P(CardScenarios, ACitizenReportsALossAndShowsTheECard) {
    const std::string token = window.sign_in(1);
    EXPECT_FALSE(window.call(token, "citizens.show_my_ecard")["issued"].flag());
    EXPECT_EQ(window.outcome(token, "citizens.show_my_code"), "cards.ecard_not_bound");
    EXPECT_EQ(window.call(token, "citizens.claim_my_ecard")["state_zh"].text(), "有效");
    const Node shown = window.call(token, "citizens.show_my_code");
    EXPECT_GT(shown["size"].number(), 20);
    EXPECT_EQ(house
                  .call("card_clerk", "cards.check_ecard",
                        Node::of({{"code", shown["code"]}, {"scene", "窗口"}}))["verdict"]
                  .text(),
              "OK");
    EXPECT_EQ(window.call(token, "citizens.report_my_loss")["social_state"].text(), "temp_lost");
    EXPECT_EQ(window.outcome(token, "citizens.report_my_loss"), "citizens.own_card_missing");
    EXPECT_EQ(window.outcome(token, "citizens.show_my_code"), "cards.ecard_suspended");
    EXPECT_TRUE(
        window.call(token, "citizens.consent_to_identity", Node::of({{"consent", true}}))["consent"].flag());
    EXPECT_FALSE(window.call(token, "citizens.unbind_my_ecard")["issued"].flag());
    EXPECT_EQ(house.outcome("card_clerk", "citizens.report_my_loss"), "engine.not_permitted");
}

}  // namespace onecard::citizens
