// The made-up county is the same for the same seed, and what it makes passes the checks of real data.

#include "doors/demo/made_up_county.hpp"

#include <gtest/gtest.h>

#include <set>

#include "base/bank_account.hpp"
#include "base/card_number.hpp"
#include "base/citizen_number.hpp"
#include "base/mobile.hpp"

namespace onecard::demo {

TEST(MadeUpCounty, MakesValidAndDistinctPeople) {
    const MadeUpCounty county{7, 60'000};
    std::set<std::string> numbers, cards;
    int without_card = 0, dead = 0, two = 0;
    for (std::uint64_t i = 0; i < county.people(); i += 7) {
        const MadeUpPerson p = county.person(i);
        ASSERT_TRUE(CitizenNumber::parse(p.number, Date::of(2026, 1, 1).value())) << p.number;
        ASSERT_TRUE(Mobile::parse(p.mobile));
        EXPECT_TRUE(numbers.insert(p.number).second);
        for (const auto& card : p.cards) {
            ASSERT_TRUE(BankAccount::parse(card.account, AccountKind::card)) << card.account;
            ASSERT_TRUE(CardNumber::parse(card.card_no));
            EXPECT_TRUE(cards.insert(card.card_no).second);
        }
        without_card += p.cards.empty() ? 1 : 0;
        dead += p.live_status == 2 ? 1 : 0;
        two += p.cards.size() == 2 ? 1 : 0;
    }
    EXPECT_GT(without_card, 50);
    EXPECT_GT(dead, 5);
    EXPECT_GT(two, 10);
}

TEST(MadeUpCounty, IsTheSameForTheSameSeed) {
    EXPECT_EQ(MadeUpCounty(3, 1000).person(123).name, MadeUpCounty(3, 1000).person(123).name);
    EXPECT_EQ(MadeUpCounty(3, 1000).person(123).cards.size(), MadeUpCounty(3, 1000).person(123).cards.size());
    int differ = 0;
    for (std::uint64_t i = 0; i < 50; ++i)
        differ += MadeUpCounty(3, 1000).person(i).name != MadeUpCounty(4, 1000).person(i).name ? 1 : 0;
    EXPECT_GT(differ, 25);
}

TEST(MadeUpCounty, ItsChildrenAreDistinctAndSmall) {
    const MadeUpCounty county{7, 100};
    std::set<std::string> numbers;
    for (std::uint64_t i = 0; i < 2'000; ++i) {
        const MadeUpPerson child = county.child(i);
        ASSERT_TRUE(CitizenNumber::parse(child.number, Date::of(2026, 11, 1).value())) << child.number;
        EXPECT_TRUE(numbers.insert(child.number).second);
        EXPECT_GE(child.birth.year(), 2023);
        EXPECT_TRUE(child.cards.empty());
    }
}

}  // namespace onecard::demo
