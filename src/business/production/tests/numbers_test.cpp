// The pool of card numbers: check characters, ranges, reservation by several at once, rest after a failure.

#include <set>

#include "base/card_number.hpp"
#include "business/production/number_store.hpp"
#include "business/production/problems.hpp"
#include "business/production/tests/workshop.hpp"

namespace onecard::production {

TEST(CardNumberScheme, MakesThePublishedNumbers) {
    EXPECT_EQ(number_of(NumberScheme::nine_checked, 'A', 1), "A00000011");
    EXPECT_EQ(number_of(NumberScheme::nine_checked, 'A', 1'234'567), "A12345674");
    EXPECT_EQ(number_of(NumberScheme::nine_checked, 'D', 42), "D00000427");
    EXPECT_EQ(number_of(NumberScheme::nine_checked, 'K', 99'999), "K00999999");
    EXPECT_EQ(number_of(NumberScheme::nine_checked, 'B', 1), "B00000019");
    EXPECT_EQ(number_of(NumberScheme::eight_digits, '3', 42), "30000042");
}

class CardNumbers : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    Workshop shop{house};

    std::vector<std::string> reserve(std::int64_t count, const std::string& holder) {
        return house.with_unit("operator", [&](Unit& unit) { return reserve_numbers(unit, shop.city, count, holder); });
    }
    /// A card that a registry brought.
    void put_card(const std::string& number) {
        static constexpr Statement insert{"test.put_card", R"sql(
            INSERT INTO cards (person_key, card_no, generation, bank, social_state, bank_state, state_day, issued_on,
                               region, account_tail, account_key, sealed, changed_at)
            VALUES ($1, $2, 2, 951, 1, 2, 0, 0, 441800000000, 1, $1, $1, 0))sql"};
        house.with_unit("operator", [&](Unit& unit) { unit.db.change(insert, Blob{number}, number); });
    }
    std::string refusal_of(const std::function<void(Unit&)>& work) {
        try {
            house.with_unit("operator", [&](Unit& unit) { work(unit); });
        } catch (const Problem& problem) { return std::string{problem.kind().code}; }
        return "ok";
    }
};
ON_BOTH_DATABASES(CardNumbers);

TEST_P(CardNumbers, AreGeneratedOnceByProductionGenerateNumbers) {
    const Node made = shop.generate("A", 1, 30'000);
    EXPECT_EQ(made["first_number"].text(), "A00000011");
    EXPECT_EQ(house.call("operator", "production.show_numbers", Node::of({{"region", "4418"}}))["free"].number(),
              30'000);
    EXPECT_EQ(house.outcome("operator", "production.generate_numbers",
                            Node::of({{"region", "4418"}, {"letter", "A"}, {"first", 30'000}, {"last", 40'000}})),
              numbers_overlap.code);
    EXPECT_EQ(house.outcome("operator", "production.generate_numbers",
                            Node::of({{"region", "4418"}, {"letter", "a"}, {"first", 1}, {"last", 2}})),
              number_range_wrong.code);
}

TEST_P(CardNumbers, OfCardsThatExistAreNeverGiven) {
    put_card("A00000011");
    shop.generate("A", 1, 3);
    // A registry may also come later than the pool.
    put_card(number_of(NumberScheme::nine_checked, 'A', 2));
    EXPECT_EQ(reserve(1, "one"), std::vector{number_of(NumberScheme::nine_checked, 'A', 3)});
    EXPECT_EQ(refusal_of([&](Unit& unit) { reserve_numbers(unit, shop.city, 1, "two"); }), too_few_numbers.code);
}

TEST_P(CardNumbers, AreTakenTogetherOrNotAtAll) {
    shop.generate("A", 1, 5);
    EXPECT_EQ(reserve(3, "one").size(), 3U);
    EXPECT_EQ(refusal_of([&](Unit& unit) { reserve_numbers(unit, shop.city, 3, "two"); }), too_few_numbers.code);
    const auto rest = reserve(2, "two");
    EXPECT_EQ(rest.front(), number_of(NumberScheme::nine_checked, 'A', 4));
}

TEST_P(CardNumbers, RestAfterAFailureAndComeBackAfterADay) {
    shop.generate("A", 1, 1);
    const std::string number = reserve(1, "one").front();
    EXPECT_EQ(refusal_of([&](Unit& unit) { lock_number(unit, number, "somebody", "BANK"); }), number_not_held.code);
    house.with_unit("operator", [&](Unit& unit) { lock_number(unit, number, "one", "BANK"); });
    const Node locked =
        house.call("operator", "production.list_locked_numbers", Node::of({{"region", "4418"}}))["numbers"];
    ASSERT_EQ(locked.size(), 1U);
    EXPECT_EQ(locked.at(0)["reason"].text(), "BANK");
    house.clock().pass_seconds(24 * 3600 - 1);
    shop.work("production.free_numbers");
    EXPECT_EQ(refusal_of([&](Unit& unit) { reserve_numbers(unit, shop.city, 1, "two"); }), too_few_numbers.code);
    house.clock().pass_seconds(1);
    shop.work("production.free_numbers");
    EXPECT_EQ(reserve(1, "two").front(), number);
    house.with_unit("operator", [&](Unit& unit) { use_number(unit, number, "two"); });
    // Used is for good.
    EXPECT_EQ(refusal_of([&](Unit& unit) { lock_number(unit, number, "two", "late"); }), number_not_held.code);
    house.clock().pass_seconds(48 * 3600);
    shop.work("production.free_numbers");
    EXPECT_EQ(refusal_of([&](Unit& unit) { reserve_numbers(unit, shop.city, 1, "three"); }), too_few_numbers.code);
}

TEST_P(CardNumbers, HaveNoPoolWhereTheyAreIdentityNumbers) {
    EXPECT_EQ(refusal_of([&](Unit& unit) {
                  reserve_numbers(unit, RegionCode::parse("4419").value(), 1, "one");
              }),
              no_number_pool.code);
}

}  // namespace onecard::production
