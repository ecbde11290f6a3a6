// Of several cards the newest enabled one counts, whatever the order they come in.

#include "business/cards/card_rules.hpp"
#include "business/cards/social_lifecycle.hpp"
#include "business/cards/state_difference.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

namespace onecard::cards {
namespace {

struct RuledCard {
    int state = 0;
    std::int64_t issued_on = 0;
    std::string card_no;
};
CardRank ruled_rank(const RuledCard& card) {
    return {static_cast<SocialState>(card.state), card.issued_on, card.card_no};
}

RC_GTEST_PROP(CardRulesTest, TheNewestEnabledValidCardIsChosen, ()) {
    std::vector<RuledCard> cards;
    const int count = *rc::gen::inRange(1, 8);
    for (int i = 0; i < count; ++i)
        cards.push_back({*rc::gen::element(0, 1, 2, 3, 4, 9), *rc::gen::inRange<std::int64_t>(0, 4),
                         "A" + std::to_string(i)});
    const RuledCard chosen = cards[chosen_card(cards, ruled_rank)];

    for (const RuledCard& other : cards) {
        // Never a cancelled card where there is a valid one, never another where there is an enabled one,
        RC_ASSERT(chosen.state != 9 || other.state == 9);
        RC_ASSERT(chosen.state == 1 || other.state != 1);
        // and among those of the same standing never an older one.
        const auto standing = [](const RuledCard& card) {
            return card.state == 1 ? 2 : card.state == 9 ? 0 : 1;
        };
        RC_ASSERT(standing(other) != standing(chosen) || other.issued_on <= chosen.issued_on);
    }
    const auto seed = *rc::gen::arbitrary<std::uint32_t>();
    std::ranges::shuffle(cards, std::mt19937{seed});
    RC_ASSERT(cards[chosen_card(cards, ruled_rank)].card_no == chosen.card_no);
}

TEST(CardRulesTest, SocialStatesMoveAsTheTableSays) {
    const auto after = [](SocialState from, SocialAct act) -> std::optional<SocialState> {
        const auto* move = social_lifecycle.find_move(from, act);
        if (move == nullptr) return {};
        return move->to;
    };
    EXPECT_EQ(after(SocialState::sealed, SocialAct::enable_card), SocialState::normal);
    EXPECT_EQ(after(SocialState::normal, SocialAct::report_temporary_loss), SocialState::temp_lost);
    EXPECT_EQ(after(SocialState::temp_lost, SocialAct::end_temporary_loss), SocialState::normal);
    EXPECT_EQ(after(SocialState::temp_lost, SocialAct::report_formal_loss), SocialState::formally_lost);
    EXPECT_EQ(after(SocialState::formally_lost, SocialAct::release_formal_loss), SocialState::normal);
    EXPECT_EQ(after(SocialState::sealed, SocialAct::report_temporary_loss), std::nullopt);
    EXPECT_EQ(after(SocialState::formally_lost, SocialAct::end_temporary_loss), std::nullopt)
        << "the end of a temporary loss never lifts a formal one";
    for (const auto& act : social_lifecycle.acts())
        EXPECT_EQ(after(SocialState::cancelled, act.value), std::nullopt) << "a cancelled card is never reopened";
    for (const auto& state : social_lifecycle.states())
        if (state.value != SocialState::cancelled) {
            EXPECT_EQ(after(state.value, SocialAct::approve_cancellation), SocialState::cancelled) << state.code;
            EXPECT_EQ(after(state.value, SocialAct::replace_card), SocialState::cancelled) << state.code;
        }
}

TEST(CardRulesTest, ThePartsOfACardAreComparedAndNeverMerged) {
    EXPECT_EQ(difference_of(SocialState::normal, BankState::active), std::nullopt);
    EXPECT_EQ(difference_of(SocialState::temp_lost, BankState::active), DifferenceKind::platform_only);
    EXPECT_EQ(difference_of(SocialState::formally_lost, BankState::lost), std::nullopt);
    EXPECT_EQ(difference_of(SocialState::normal, BankState::lost), DifferenceKind::bank_only);
    EXPECT_EQ(difference_of(SocialState::cancelled, BankState::active), DifferenceKind::different);
    EXPECT_EQ(difference_of(SocialState::normal, BankState::closed), DifferenceKind::different);
    EXPECT_EQ(difference_of(SocialState::cancelled, BankState::closed), std::nullopt);
    EXPECT_EQ(difference_of(SocialState::cancelled, BankState::none), std::nullopt) << "a card without a bank";
    EXPECT_EQ(difference_of(SocialState::app_locked, BankState::active), std::nullopt) << "a PIN is ours alone";
}

TEST(CardRulesTest, ABankSaysWhichAccountsTakeMoney) {
    Bank bank;
    EXPECT_TRUE(bank.accepts_credit(BankState::active));
    for (const BankState state :
         {BankState::preopened, BankState::dormant, BankState::restricted, BankState::lost})
        EXPECT_FALSE(bank.accepts_credit(state));
    bank.preopened_accepts = bank.dormant_accepts = bank.restricted_accepts = bank.lost_accepts = true;
    for (const BankState state :
         {BankState::preopened, BankState::dormant, BankState::restricted, BankState::lost})
        EXPECT_TRUE(bank.accepts_credit(state));
    for (const BankState state : {BankState::none, BankState::stopped, BankState::closed})
        EXPECT_FALSE(bank.accepts_credit(state)) << "no bank credits these";
}

TEST(CardRulesTest, BanksAreFoundAsSheetsWriteThem) {
    const std::vector<Bank> banks{
        {.code = 12, .name_zh = "虚构农业银行", .name_en = "Farm Bank", .short_name = "虚农"},
        {.code = 13, .name_zh = "虚构商业银行", .name_en = "Trade Bank", .short_name = "虚商"},
        {.code = 14, .name_zh = "虚构商业银行二", .name_en = "Trade Bank 2", .short_name = "虚商"}};
    EXPECT_EQ(find_bank(banks, "012"), 12);
    EXPECT_EQ(find_bank(banks, "虚构 农业银行"), 12);
    EXPECT_EQ(find_bank(banks, "farm bank"), 12);
    EXPECT_EQ(find_bank(banks, "虚构农业银行泗水县支行"), 12);
    EXPECT_EQ(find_bank(banks, "虚农城关支行"), 12);
    EXPECT_EQ(find_bank(banks, "虚商"), std::nullopt) << "two banks go by this name";
    EXPECT_EQ(find_bank(banks, "12x"), std::nullopt);
    EXPECT_EQ(find_bank(banks, ""), std::nullopt);
}

}  // namespace
}  // namespace onecard::cards
