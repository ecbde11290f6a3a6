// Promised money is reserved, committed, held and paid, never beyond what there is, and the books stay right.

#include <thread>

#include "business/funds/tests/province.hpp"

namespace onecard::funds {

class OccupyTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    Province province{house};

    void SetUp() override {
        province.endow(province.bank_a, hunan, 70001.00_yuan);
        province.endow(province.bank_b, hunan, 20000.00_yuan);
        province.endow(province.bank_c, hunan, 9999.00_yuan);
    }
    std::vector<BankShare> reserve_for(Money amount, std::string_view use) {
        return house.with_unit("root", [&](Unit& unit) { return reserve(unit, hunan, amount, use); });
    }
    Use use_of(std::string_view use, access::OrganisationId bank) {
        return house.with_unit("root", [&](Unit& unit) {
            for (const Use& one : uses_of(unit.db, use))
                if (one.bank == bank) return one;
            return Use{};
        });
    }
};
ON_BOTH_DATABASES(OccupyTest);

TEST_P(OccupyTest, SharesAReservationByWhatEachBankHasLeft) {
    EXPECT_EQ(reserve_for(10000.00_yuan, "project_1"),
              (std::vector<BankShare>{{province.bank_a, 7000.10_yuan},
                                      {province.bank_b, 2000.00_yuan},
                                      {province.bank_c, 999.90_yuan}}));
    EXPECT_EQ(province.left(hunan), 90000.00_yuan);
    EXPECT_EQ(reserve_for(90000.00_yuan, "project_2").size(), 3u);
    EXPECT_EQ(province.left(hunan), Money{});
    EXPECT_EQ(told(house, [](Unit& unit) { reserve(unit, hunan, 0.01_yuan, "project_3"); }),
              "funds.over_available");
    EXPECT_EQ(told(house, [](Unit& unit) { reserve(unit, hunan, Money{}, "project_3"); }),
              "funds.amount_not_positive");
    EXPECT_TRUE(province.books_are_right());
}

TEST_P(OccupyTest, GoesFromTheReservationToThePaymentAndBack) {
    const auto reserved = reserve_for(10000.00_yuan, "project_1");
    ledger::TransferId first, second;
    house.with_unit("root", [&](Unit& unit) {
        const auto contract = share_of_reserved(unit.db, "project_1", 8000.00_yuan);
        commit(unit, hunan, contract, "project_1", "contract_1");
        release(unit, hunan, share_of_reserved(unit.db, "project_1", 2000.00_yuan), "project_1");
        const auto notices = share_of_committed(unit.db, "project_1", 8000.00_yuan);
        EXPECT_EQ(notices, contract);
        first = hold_notice(unit, hunan, notices.at(0), "project_1", "payment_notice_1");
        second = hold_notice(unit, hunan, notices.at(1), "project_1", "payment_notice_2");
    });
    EXPECT_EQ(province.left(hunan), 92000.00_yuan);
    EXPECT_EQ(use_of("project_1", province.bank_a).noticed, 5600.08_yuan);
    EXPECT_EQ(
        told(house,
             [&](Unit& unit) {
                 hold_notice(unit, hunan, {province.bank_a, 0.01_yuan}, "project_1", "payment_notice_3");
             }),
        "funds.over_committed");
    house.with_unit("root", [&](Unit& unit) {
        settle_notice(unit, first);
        cancel_notice(unit, second);
    });
    EXPECT_EQ(told(house, [&](Unit& unit) { settle_notice(unit, first); }), "ledger.already_settled");
    EXPECT_EQ(told(house, [&](Unit& unit) { cancel_notice(unit, first); }), "ledger.already_settled");
    EXPECT_EQ(told(house, [&](Unit& unit) { settle_notice(unit, second); }), "ledger.already_settled");
    EXPECT_EQ(told(house, [&](Unit& unit) { settle_notice(unit, ledger::TransferId{999'999}); }),
              "funds.notice_hold_not_found");
    EXPECT_EQ(use_of("project_1", province.bank_a).settled, 5600.08_yuan);
    EXPECT_EQ(use_of("project_1", province.bank_b).noticed, Money{});
    house.with_unit("root", [&](Unit& unit) {
        return_payment(unit, hunan, {province.bank_a, 600.08_yuan}, "project_1", "payment_notice_1");
        release_commitment(unit, hunan, {{province.bank_a, 600.08_yuan}}, "project_1", "contract_1");
    });
    EXPECT_EQ(use_of("project_1", province.bank_a).settled, 5000.00_yuan);
    EXPECT_EQ(province.left(hunan), 92600.08_yuan);
    EXPECT_EQ(
        told(
            house,
            [&](Unit& unit) {
                return_payment(unit, hunan, {province.bank_a, 5000.01_yuan}, "project_1", "payment_notice_1");
            }),
        "funds.over_settled");
    EXPECT_TRUE(province.books_are_right());
}

TEST_P(OccupyTest, NothingIsCommittedOrGivenBackBeyondWhatIsThere) {
    const auto reserved = reserve_for(10000.00_yuan, "project_1");
    reserve_for(10000.00_yuan, "project_2");
    EXPECT_EQ(told(house,
                   [&](Unit& unit) {
                       commit(unit, hunan, {{province.bank_a, 7000.11_yuan}}, "project_1", "contract_1");
                   }),
              "funds.over_reserved");
    EXPECT_EQ(told(house,
                   [&](Unit& unit) {
                       release(unit, hunan, {{province.bank_a, 7000.11_yuan}}, "project_1");
                   }),
              "funds.over_reserved");
    EXPECT_EQ(
        told(house,
             [&](Unit& unit) {
                 release_commitment(unit, hunan, {{province.bank_a, 0.01_yuan}}, "project_1", "contract_1");
             }),
        "funds.over_committed");
    EXPECT_EQ(told(house, [&](Unit& unit) { (void)reserve(unit, changsha, 0.01_yuan, "project_9"); }),
              "funds.over_available");
}

TEST_P(OccupyTest, AnotherBankMayBearAPartOfACommitment) {
    reserve_for(10000.00_yuan, "project_1");
    house.with_unit("root", [&](Unit& unit) {
        commit(unit, hunan, share_of_reserved(unit.db, "project_1", 10000.00_yuan), "project_1",
               "contract_1");
        move_commitment(unit, hunan, province.bank_c, province.bank_b, 999.90_yuan, "project_1",
                        "contract_1");
    });
    EXPECT_EQ(use_of("project_1", province.bank_b).committed, 2999.90_yuan);
    EXPECT_EQ(use_of("project_1", province.bank_c).committed, Money{});
    EXPECT_EQ(province.left(hunan), 90000.00_yuan);
    EXPECT_EQ(told(house,
                   [&](Unit& unit) {
                       move_commitment(unit, hunan, province.bank_b, province.bank_c, 1.00_yuan, "project_2",
                                       "contract_1");
                   }),
              "funds.over_committed");
    EXPECT_TRUE(province.books_are_right());
}

}  // namespace onecard::funds
