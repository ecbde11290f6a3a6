// What clocks and changes bring: a bank's shorter term, cards that go back, expiry, a corrected name.

#include "business/cards/tests/card_counter.hpp"

namespace onecard::cards {

class CardTermsTest : public CardLifeTest {};
ON_BOTH_DATABASES(CardTermsTest);

TEST_P(CardTermsTest, ABanksShorterTermIsRenewedWhileTheLossLasts) {
    const auto save = [&](int days) {
        return house.outcome("admin", "cards.save_bank",
                             Node::of({{"code", 951},
                                       {"name_zh", "虚构泗源银行"},
                                       {"name_en", "Made-up Siyuan Bank"},
                                       {"short_name", "虚构泗源"},
                                       {"cnaps", "313469000013"},
                                       {"temp_loss_days", days}}));
    };
    EXPECT_EQ(save(400), "cards.bank_term_wrong");
    EXPECT_EQ(save(5), "ok");
    EXPECT_EQ(house.number("SELECT temp_loss_days FROM banks WHERE code = 951"), 5);
    const auto told = [&] {
        return house.number("SELECT COUNT(*) FROM bank_notices WHERE kind = 'temporary_loss'");
    };
    lose(wang);
    EXPECT_EQ(told(), 1);
    pass_days(6);
    EXPECT_EQ(told(), 2) << "the place keeps the loss for 15 days, the bank for 5";
    pass_days(6);
    EXPECT_EQ(told(), 3);
    pass_days(20);
    EXPECT_EQ(told(), 3);
    EXPECT_EQ(state_of(wang, wang.card_no), "normal");
    lose(wang);
    act("release_temporary_loss", wang, wang.card_no);
    pass_days(6);
    EXPECT_EQ(told(), 4) << "a loss that was lifted is not renewed";
}

TEST_P(CardTermsTest, CardsThatAUnitCouldNotHandOutGoBack) {
    const MadeCard card = made(zhao, 9);
    add(card);
    pass_days(29);
    EXPECT_EQ(house.outcome("siyuan", "cards.return_uncollected_cards", {}), "cards.nothing_to_return");
    pass_days(1);
    EXPECT_EQ(house.outcome("nishan", "cards.return_uncollected_cards", {}), "cards.nothing_to_return")
        << "of another bank's outlet";
    EXPECT_EQ(house.outcome("far", "cards.return_uncollected_cards", {}), "cards.nothing_to_return");
    const std::int64_t before = house.number("SELECT COUNT(*) FROM outbox");
    const Node back = house.call("siyuan", "cards.return_uncollected_cards", {});
    EXPECT_EQ(back["returned"].number(), 1);
    EXPECT_EQ(back["card_nos"].at(0).text(), card.card_no);
    house.run_jobs();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM outbox"), before + 1) << "the holder is told";
    EXPECT_EQ(card_of(zhao, card.card_no)["holding"].text(), "at_centre");
    EXPECT_EQ(house.call("siyuan", "cards.list_waiting_cards", {})["cards"].size(), 0u);
    EXPECT_EQ(house.outcome("clerk", "cards.return_uncollected_cards", {}), "cards.nothing_to_return");
    EXPECT_EQ(outcome("hand_out_card", zhao, card.card_no), "ok") << "it is still the holder's";
}

TEST_P(CardTermsTest, AHolderIsRemindedBeforeTheCardExpires) {
    MadeCard card = made(zhao, 9);
    card.valid_until = Date::parse("2027-06-30").value();
    add(card);
    act("hand_out_card", zhao, card.card_no, Node::of({{"enable", true}}));
    house.run_jobs();
    const std::int64_t before = house.number("SELECT COUNT(*) FROM outbox");
    house.clock().set(Instant::parse("2027-04-30T09:00:00+08:00").value());
    keep_terms();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM outbox"), before);
    house.clock().set(Instant::parse("2027-05-01T09:00:00+08:00").value());
    keep_terms();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM outbox"), before + 1);
}

TEST_P(CardTermsTest, ABankIsToldOfANewNameBesidesALoss) {
    house.add_actor("town", {"TOWN_CLERK"});
    house.add_actor("checker", {"TOWN_REVIEWER"});
    lose(wang);
    const Node asked =
        house.call("town", "people.request_correction",
                   Node::of({{"number", wang.number}, {"name", "王晓明"}, {"proof", "户口簿变更页"}}));
    house.call("checker", "people.approve_correction", Node::of({{"change", asked["change"]}}));
    house.run_jobs();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_notices WHERE kind = 'name_changed' AND bank = 951"),
              1);
    EXPECT_EQ(
        house.number("SELECT COUNT(*) FROM bank_notices WHERE kind = 'temporary_loss' AND state = 'sent'"), 1)
        << "the loss is not superseded";
    lose(li);
    const Node changes = house.call("clerk", "cards.list_bank_notices", {});
    EXPECT_EQ(changes["notices"].size(), 3u);
}

}  // namespace onecard::cards
