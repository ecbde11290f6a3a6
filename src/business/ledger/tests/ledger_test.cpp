// Money is never made, lost or overdrawn in the ledger, whatever is asked of it and by how many at once.

#include <cstdlib>
#include <thread>

#include "business/ledger/problems.hpp"
#include "business/ledger/transfer_rules.hpp"
#include "tests/test_house.hpp"

namespace onecard::ledger {

class LedgerTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    AccountId treasury, quota, transit, paid;
    const RegionCode home = RegionCode::parse("370831").value();

    void SetUp() override {
        house.add_actor("cai", {"FINANCE_CLERK"});
        house.add_actor("guest", {"TOWN_CLERK"});
        house.with_unit("cai", [&](Unit& unit) {
            treasury = open_account(unit, AccountKind::treasury, "treasury/370831", home);
            quota = open_account(unit, AccountKind::quota, "quota/item_3/2026", home);
            transit = open_account(unit, AccountKind::transit, "transit/order_7", home);
            paid = open_account(unit, AccountKind::paid, "paid/item_3/2026", home);
        });
    }
    template <class Work>
    std::string outcome(Work work) {
        try {
            house.with_unit("cai", work);
            return "ok";
        } catch (const Problem& problem) {
            return std::string{problem.kind().code};
        }
    }
    void allot(Money amount) {
        house.with_unit("cai", [&](Unit& unit) {
            transfer(unit, TransferKind::allot, treasury, quota, amount, "item_3");
        });
    }
    Balance balance(AccountId id) {
        return house.with_unit("cai", [&](Unit& unit) { return must_find_balance(unit.db, id); });
    }
    bool is_right() { return house.call("cai", "ledger.check")["right"].flag(); }
};
ON_BOTH_DATABASES(LedgerTest);

TEST_P(LedgerTest, AnAccountIsOpenedOnce) {
    house.with_unit("cai", [&](Unit& unit) {
        EXPECT_EQ(open_account(unit, AccountKind::quota, "quota/item_3/2026", home), quota);
        EXPECT_THROW(open_account(unit, AccountKind::quota, "paid/item_3/2026", home), Problem);
        EXPECT_THROW(open_account(unit, AccountKind::quota, "quota/", home), Problem);
        EXPECT_THROW(open_account(unit, AccountKind::quota, "quota/a b", home), Problem);
    });
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM accounts"), 4);
}

TEST_P(LedgerTest, AHoldIsPostedOnceOrVoidedOnce) {
    allot(100.00_yuan);
    TransferId held;
    house.with_unit("cai", [&](Unit& unit) {
        held = hold(unit, TransferKind::reserve, quota, transit, 60.00_yuan, "order_7");
    });
    EXPECT_EQ(balance(quota).available(), 40.00_yuan);
    EXPECT_EQ(balance(quota).posted(), 100.00_yuan);
    EXPECT_EQ(balance(transit).available(), Money{});
    // What is only expected cannot be spent.
    EXPECT_EQ(outcome([&](Unit& unit) { transfer(unit, TransferKind::pay, transit, paid, 1.00_yuan, "x"); }),
              "ledger.insufficient");
    EXPECT_EQ(outcome([&](Unit& unit) { post_pending(unit, held); }), "ok");
    EXPECT_EQ(outcome([&](Unit& unit) { post_pending(unit, held); }), "ledger.already_settled");
    EXPECT_EQ(outcome([&](Unit& unit) { void_pending(unit, held); }), "ledger.already_settled");
    EXPECT_EQ(balance(quota).available(), 40.00_yuan);
    EXPECT_EQ(balance(transit).available(), 60.00_yuan);
    EXPECT_EQ(outcome([&](Unit& unit) { post_pending(unit, TransferId{999999}); }), "ledger.not_pending");
    EXPECT_TRUE(is_right());
}

TEST_P(LedgerTest, AVoidedHoldLeavesTheQuotaAsItWas) {
    allot(100.00_yuan);
    house.with_unit("cai", [&](Unit& unit) {
        void_pending(unit, hold(unit, TransferKind::reserve, quota, transit, 100.00_yuan, "order_7"));
    });
    EXPECT_EQ(balance(quota).available(), 100.00_yuan);
    EXPECT_EQ(balance(quota).debits_pending, Money{});
    EXPECT_TRUE(is_right());
}

TEST_P(LedgerTest, OnlyTreasuryGoesBelowZeroAndOnlyTableTransfersExist) {
    allot(10.00_yuan);
    EXPECT_EQ(outcome([&](Unit& unit) { hold(unit, TransferKind::reserve, quota, transit, 10.01_yuan, "x"); }),
              "ledger.insufficient");
    EXPECT_EQ(outcome([&](Unit& unit) { transfer(unit, TransferKind::pay, quota, paid, 1.00_yuan, "x"); }),
              "ledger.transfer_not_allowed");
    EXPECT_EQ(outcome([&](Unit& unit) { transfer(unit, TransferKind::allot, treasury, quota, Money{}, "x"); }),
              "ledger.amount_not_positive");
    EXPECT_EQ(outcome([&](Unit& unit) {
                  transfer(unit, TransferKind::allot, treasury, quota, Money::of_fen(-1), "x");
              }),
              "ledger.amount_not_positive");
    EXPECT_EQ(outcome([&](Unit& unit) {
                  transfer(unit, TransferKind::allot, AccountId{99}, quota, 1.00_yuan, "x");
              }),
              "ledger.account_not_found");
    EXPECT_EQ(balance(treasury).posted(), Money{} - 10.00_yuan);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM transfers"), 1);
    // The tables themselves hold what the code holds.
    EXPECT_THROW(house.script("UPDATE accounts SET debits_posted = -1"), DatabaseError);
    EXPECT_THROW(house.script("UPDATE transfers SET amount_fen = 0"), DatabaseError);
}

TEST_P(LedgerTest, TheCheckNamesTheFirstAccountThatWasTouched) {
    allot(10.00_yuan);
    ASSERT_TRUE(is_right());
    house.script("UPDATE accounts SET credits_posted = credits_posted + 1 WHERE name = 'quota/item_3/2026'");
    const Node wrong = house.call("cai", "ledger.check");
    EXPECT_FALSE(wrong["right"].flag());
    EXPECT_NE(wrong["first_difference_en"].text().find("quota/item_3/2026"), std::string::npos);
    house.script("UPDATE accounts SET credits_posted = credits_posted - 1 WHERE name = 'quota/item_3/2026'");
    house.script("UPDATE transfers SET kind = 'pay'");
    EXPECT_FALSE(is_right());
}

TEST_P(LedgerTest, TwoSpendersOfOneQuotaNeverPassTogether) {
    allot(100.00_yuan);
    std::atomic<int> passed = 0;
    std::vector<std::jthread> hands;
    for (int hand = 0; hand < 4; ++hand)
        hands.emplace_back([&] {
            for (int i = 0; i < 10; ++i)
                if (outcome([&](Unit& unit) {
                        hold(unit, TransferKind::reserve, quota, transit, 7.00_yuan, "x");
                    }) == "ok")
                    ++passed;
        });
    hands.clear();
    EXPECT_EQ(passed, 14);
    EXPECT_EQ(balance(quota).available(), 2.00_yuan);
    EXPECT_TRUE(is_right());
}

TEST_P(LedgerTest, TwoHandsSettleOneHoldOnce) {
    allot(100.00_yuan);
    for (int round = 0; round < 10; ++round) {
        TransferId held;
        house.with_unit("cai", [&](Unit& unit) {
            held = hold(unit, TransferKind::reserve, quota, transit, 1.00_yuan, "x");
        });
        std::string first, second;
        {
            std::jthread one{[&] { first = outcome([&](Unit& unit) { post_pending(unit, held); }); }};
            std::jthread two{[&] { second = outcome([&](Unit& unit) { void_pending(unit, held); }); }};
        }
        EXPECT_EQ((first == "ok") + (second == "ok"), 1) << first << second;
    }
    EXPECT_TRUE(is_right());
}

/// A model of two sums against what the ledger says after any sequence of acts.
TEST_P(LedgerTest, AnySequenceOfActsKeepsTheBooks) {
    rc::check("any sequence", [&](const std::vector<std::pair<std::uint8_t, std::uint16_t>>& acts) {
        std::vector<TransferId> holds;
        for (const auto& [act, fen] : acts) {
            const Money amount = Money::of_fen(fen);
            (void)outcome([&](Unit& unit) {
                switch (act % 8) {
                    case 0: transfer(unit, TransferKind::allot, treasury, quota, amount, "p"); break;
                    case 1:
                        transfer(unit, TransferKind::withdraw_allotment, quota, treasury, amount, "p");
                        break;
                    case 2:
                        holds.push_back(hold(unit, TransferKind::reserve, quota, transit, amount, "p"));
                        break;
                    case 3: transfer(unit, TransferKind::pay, transit, paid, amount, "p"); break;
                    case 4: transfer(unit, TransferKind::give_back, transit, quota, amount, "p"); break;
                    case 5: transfer(unit, TransferKind::refund, paid, quota, amount, "p"); break;
                    case 6:
                        if (!holds.empty()) post_pending(unit, holds[fen % holds.size()]);
                        break;
                    default:
                        if (!holds.empty()) void_pending(unit, holds[fen % holds.size()]);
                }
            });
        }
        const CheckResult result = house.with_unit("cai", [](Unit& unit) { return check_ledger(unit.db); });
        RC_ASSERT(result.first_difference_en == "");
        for (const AccountId id : {quota, transit, paid}) RC_ASSERT(balance(id).available() >= Money{});
    });
}

TEST_P(LedgerTest, ThePagesHoldEveryAccountAndTransferOnce) {
    allot(100.00_yuan);
    house.with_unit("cai", [&](Unit& unit) {
        post_pending(unit, hold(unit, TransferKind::reserve, quota, transit, 60.00_yuan, "order_7"));
        transfer(unit, TransferKind::pay, transit, paid, 50.00_yuan, "order_7");
    });
    std::vector<std::string> names;
    Node input = Node::of({{"limit", 3}});
    for (;;) {
        const Node page = house.call("cai", "ledger.list_accounts", input);
        for (std::size_t i = 0; i < page["accounts"].size(); ++i)
            names.push_back(page["accounts"].at(i)["name"].text());
        if (page["next"].is_null()) break;
        input.set("after", page["next"]);
    }
    EXPECT_EQ(names, (std::vector<std::string>{"paid/item_3/2026", "quota/item_3/2026", "transit/order_7",
                                               "treasury/370831"}));
    EXPECT_EQ(
        house.call("cai", "ledger.list_transfers", Node::of({{"reference", "order_7"}}))["transfers"].size(),
        3u);
    EXPECT_EQ(
        house.call("cai", "ledger.list_transfers", Node::of({{"account", paid.text()}}))["transfers"].size(),
        1u);
    const Node shown = house.call("cai", "ledger.show_account", Node::of({{"name", "transit/order_7"}}));
    EXPECT_EQ(shown["available"].text(), "10.00");
    EXPECT_EQ(house.outcome("cai", "ledger.show_account", Node::of({{"name", "transit/order"}})),
              "ledger.account_not_found");
    EXPECT_EQ(house.outcome("guest", "ledger.list_accounts"), "engine.not_permitted");
}

TEST_P(LedgerTest, OtherProgramsBalanceTheJournal) {
    allot(1000000.01_yuan);
    house.with_unit("cai", [&](Unit& unit) {
        post_pending(unit, hold(unit, TransferKind::reserve, quota, transit, 60.00_yuan, "order_7"));
        hold(unit, TransferKind::reserve, quota, transit, 40.00_yuan, "order_8");
        void_pending(unit, hold(unit, TransferKind::reserve, quota, transit, 1.00_yuan, "order_9"));
        transfer(unit, TransferKind::pay, transit, paid, 50.03_yuan, "order_7");
    });
    house.clock().pass_seconds(86'400);
    house.with_unit("cai", [&](Unit& unit) {
        transfer(unit, TransferKind::give_back, transit, quota, 9.97_yuan, "order_7");
    });
    const Node out = house.call("cai", "ledger.export");
    EXPECT_EQ(out["transfers"].number(), 6);
    const std::string file = house.folder() / "files" / out["download"].text();
    const auto succeeds = [&](const std::string& command) {
        return std::system((command + " >/dev/null 2>&1").c_str()) == 0;
    };
    int judges = 0;
    if (succeeds("command -v hledger")) {
        ++judges;
        EXPECT_TRUE(succeeds("hledger -f '" + file + "' check accounts commodities"));
        EXPECT_TRUE(
            succeeds("hledger -f '" + file + "' bal --cleared quota:item_3:2026 | grep -q 'CNY 999949.98'"));
        EXPECT_TRUE(succeeds("hledger -f '" + file + "' bal paid | grep -q 'CNY 50.03'"));
    }
    if (succeeds("command -v ledger")) {
        ++judges;
        EXPECT_TRUE(succeeds("ledger -f '" + file + "' bal"));
        EXPECT_TRUE(succeeds("ledger -f '" + file + "' bal --pending transit | grep -q 'CNY 40.00'"));
    }
    // The closing sums are a proof only if a wrong entry is found out.
    EXPECT_TRUE(succeeds("sed -i 's/CNY -50.03/CNY -50.04/; s/CNY 50.03$/CNY 50.04/' '" + file + "'"));
    if (succeeds("command -v hledger")) { EXPECT_FALSE(succeeds("hledger -f '" + file + "' check")); }
    if (succeeds("command -v ledger")) { EXPECT_FALSE(succeeds("ledger -f '" + file + "' bal")); }
    if (judges == 0) GTEST_SKIP() << "neither hledger nor ledger is installed";
}

}  // namespace onecard::ledger
