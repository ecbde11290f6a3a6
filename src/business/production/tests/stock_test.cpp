// The stock of prefabricated cards: intake, accrual, movements, spoiled cards, counts, and sums that always agree.

#include <rapidcheck/gtest.h>

#include "business/funds/funds.hpp"
#include "business/funds/problems.hpp"
#include "business/production/problems.hpp"
#include "business/production/stock_store.hpp"
#include "business/production/tests/workshop.hpp"
#include "engine/problems.hpp"

namespace onecard::production {

class Stock : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    Workshop shop{house};
    std::string centre = shop.open_shop();
    std::string counter = shop.add_warehouse("清城支行", shop.outlet, "441802", true);

    Node kind(std::int64_t cards) {
        return Node::of({{"from", centre},
                         {"to", counter},
                         {"bank", 951},
                         {"profile", "profile_7"},
                         {"vendor", shop.id(shop.vendor)},
                         {"cards", cards}});
    }
    std::int64_t at(const std::string& warehouse) {
        return house.with_unit("operator", [&](Unit& unit) {
            return cards_in_stock(unit.db, WarehouseId::parse(warehouse).value(), 951, 7);
        });
    }
    void expect_books_right() {
        EXPECT_TRUE(house.with_unit("operator", [](Unit& unit) { return balances_are_right(unit.db); }));
    }
};
ON_BOTH_DATABASES(Stock);

TEST_P(Stock, TakesInASheetOnceByProductionTakeInCards) {
    const std::string sheet = Workshop::intake(1, 20);
    EXPECT_EQ(house.call("operator", "production.take_in_cards", shop.delivery(sheet, "L1", centre))["cards"]
                  .number(),
              20);
    EXPECT_TRUE(
        house.call("operator", "production.take_in_cards", shop.delivery(sheet, "L1", centre))["repeated"]
            .flag());
    EXPECT_EQ(at(centre), 20);
    EXPECT_EQ(house.outcome("operator", "production.take_in_cards",
                            shop.delivery(Workshop::intake(30, 31), "L1", centre)),
              lot_differs.code);
    EXPECT_EQ(house.outcome("operator", "production.take_in_cards",
                            shop.delivery(Workshop::intake(20, 25), "L2", centre)),
              chip_known.code);
    EXPECT_EQ(house.outcome("operator", "production.take_in_cards",
                            shop.delivery(Workshop::intake(40, 41, "621002"), "L3", centre)),
              card_without_bin.code);
    EXPECT_EQ(house.outcome(
                  "operator", "production.take_in_cards",
                  shop.delivery("芯片序列号,银行卡号\nC0DE000000000099,6210010000000000000\n", "L4", centre)),
              intake_unreadable.code);
    EXPECT_EQ(at(centre), 20);
    const Node stock = house.call("operator", "production.list_stock")["stock"];
    ASSERT_EQ(stock.size(), 1U);
    EXPECT_EQ(stock.at(0)["received"].number(), 20);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM stock_cards WHERE bank_card_mark LIKE '%621001%'"), 0);
    expect_books_right();
}

TEST_P(Stock, MovesOnlyWhatIsThere) {
    house.call("operator", "production.take_in_cards", shop.delivery(Workshop::intake(1, 5), "L1", centre));
    EXPECT_EQ(house.outcome("operator", "production.transfer_cards", kind(6)), stock_short.code);
    EXPECT_EQ(house.call("operator", "production.transfer_cards", kind(3))["left"].number(), 2);
    EXPECT_EQ(at(counter), 3);
    const Node moved =
        house.call("operator", "production.list_movements", Node::of({{"warehouse", counter}}))["movements"];
    ASSERT_EQ(moved.size(), 1U);
    EXPECT_EQ(moved.at(0)["kind"].text(), "OUT");
    expect_books_right();
    // An outlet sees its own warehouse alone.
    EXPECT_EQ(house.call("outlet", "production.list_warehouses")["warehouses"].size(), 1U);
    EXPECT_EQ(house.outcome("outlet", "production.list_movements", Node::of({{"warehouse", centre}})),
              not_found_here.code);
}

TEST_P(Stock, DestroysSpoiledCardsByTwoHands) {
    house.call("operator", "production.take_in_cards", shop.delivery(Workshop::intake(1, 5), "L1", centre));
    const auto spoil = [&](std::int64_t nth) {
        return house.outcome(
            "operator", "production.spoil_card",
            Node::of({{"warehouse", centre}, {"chip_serial", Workshop::chip(nth)}, {"reason", "打印偏移"}}));
    };
    const Node record = Node::of({{"warehouse", centre},
                                  {"photo", house.upload("operator", "photo of cut cards", "cut.jpg")},
                                  {"signature", "甲"}});
    EXPECT_EQ(house.outcome("operator", "production.record_destruction", record), nothing_spoiled.code);
    EXPECT_EQ(spoil(1), "ok");
    EXPECT_EQ(spoil(1), stock_card_not_found.code);
    EXPECT_EQ(spoil(2), "ok");
    EXPECT_EQ(at(centre), 3);
    const Node made = house.call("operator", "production.record_destruction", record);
    EXPECT_EQ(made["cards"].number(), 2);
    const Node confirm = Node::of({{"destruction", made["destruction"]}, {"signature", "乙"}});
    EXPECT_EQ(house.outcome("operator", "production.confirm_destruction", confirm), needs_other_hand.code);
    EXPECT_EQ(house.outcome("operator_two", "production.confirm_destruction", confirm), "ok");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM stock_cards WHERE stage = 'destroyed'"), 2);
    EXPECT_EQ(house
                  .call("operator", "production.print_destruction",
                        Node::of({{"destruction", made["destruction"]}}))["paper"]["copy"]
                  .number(),
              1);
    const Node listed = house.call("operator", "production.list_destructions",
                                   Node::of({{"warehouse", centre}}))["destructions"];
    EXPECT_EQ(listed.at(0)["state"].text(), "destroyed");
    expect_books_right();
}

TEST_P(Stock, ACountNamesMissingCardsAndPutsTheirChipsOnTheHotList) {
    house.call("operator", "production.take_in_cards", shop.delivery(Workshop::intake(1, 10), "L1", centre));
    const std::string count =
        house
            .call("operator", "production.open_stock_count", Node::of({{"warehouse", centre}}))["stock_count"]
            .text();
    EXPECT_EQ(house.outcome("operator", "production.open_stock_count", Node::of({{"warehouse", centre}})),
              count_open_already.code);
    const auto record = [&](std::int64_t counted, Node missing, const char* report) {
        return Node::of(
            {{"stock_count", count},
             {"lines",
              Node{Node::List{Node::of(
                  {{"bank", 951}, {"profile", 7}, {"vendor", shop.id(shop.vendor)}, {"counted", counted}})}}},
             {"missing", missing},
             {"explanation", "夜间盘点"},
             {"police_report", report}});
    };
    const Node two{Node::List{Node{Workshop::chip(3)}, Node{Workshop::chip(4)}}};
    EXPECT_EQ(house.outcome("operator", "production.record_stock_count", record(11, Node{Node::List{}}, "")),
              count_over.code);
    EXPECT_EQ(house.outcome("operator", "production.record_stock_count", record(9, two, "J1")),
              missing_not_named.code);
    EXPECT_EQ(house.outcome("operator", "production.record_stock_count", record(8, two, "")),
              police_report_missing.code);
    EXPECT_EQ(
        house.call("operator", "production.record_stock_count", record(8, two, "J1"))["difference"].number(),
        -2);
    house.call("reviewer", "production.return_stock_count",
               Node::of({{"stock_count", count}, {"opinion", "再数一次"}}));
    house.call("operator", "production.record_stock_count", record(8, two, "J1"));
    EXPECT_EQ(
        house.call("reviewer", "production.settle_stock_count", Node::of({{"stock_count", count}}))["missing"]
            .number(),
        2);
    EXPECT_EQ(at(centre), 8);
    EXPECT_EQ(house.call("operator", "production.list_hot_chips")["chips"].at(0)["chip_serial"].text(),
              Workshop::chip(3));
    const Node counts =
        house.call("operator", "production.list_stock_counts", Node::of({{"warehouse", centre}}))["counts"];
    EXPECT_EQ(counts.at(0)["state"].text(), "settled");
    expect_books_right();
}

TEST_P(Stock, IsCountedTwiceAYearWithoutBeingAsked) {
    house.clock().set(Instant::parse("2026-12-02T09:00:00+08:00").value());
    shop.work("production.open_stock_counts");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM stock_counts WHERE period = '2026-H2'"), 2);
    shop.work("production.open_stock_counts");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM stock_counts"), 2);
}

TEST_P(Stock, PartnersOfVendorsNeedAKey) {
    EXPECT_EQ(
        house.outcome("root", "production.save_partner",
                      Node::of({{"organisation", shop.vendor.text()}, {"kind", "vendor"}, {"folder", "v"}})),
        partner_setting_wrong.code);
    EXPECT_EQ(house.call("operator", "production.list_partners")["partners"].at(0)["folder"].text(),
              "vendor");
}

/// Scenario 1's place: Hunan in the last year of its measures, where each prefabricated card brings 20 yuan.
TEST_P(Stock, IntakeAccruesOnceForEachCard) {
    house.clock().set(Instant::parse("2024-03-04T09:00:00+08:00").value());
    house.add_actor("operator", {"PRODUCTION_OPERATOR"}, "43", shop.centre.number());
    const auto hunan_bank = shop.add("BANK_PROV", "虚构湘江银行湖南省分行", "43", "91430000MA4L00001");
    const auto hunan_centre = shop.add("CARD_CENTRE_PROV", "湖南省社会保障卡服务中心", "43", "");
    shop.add_bank(943, hunan_bank, "虚构湘江银行", "621003");
    const std::string place = shop.add_warehouse("省中心库", hunan_centre, "43", false);
    Node in = shop.delivery(Workshop::intake(1, 12, "621003"), "H1", place);
    shop.add_profile(8, "430000000000");
    in.set("profile", "profile_8");
    in.set("bank", 943);
    in.set("region", "4301");
    in.set("produced_on", "2024-03-01");
    EXPECT_TRUE(house.call("operator", "production.take_in_cards", in)["accrued"].flag());
    EXPECT_TRUE(house.call("operator", "production.take_in_cards", in)["repeated"].flag());
    const auto fund = [&](const char* region) {
        return house.with_unit("operator", [&](Unit& unit) {
            return funds::available(unit.db, RegionCode::parse(region).value()).fen();
        });
    };
    EXPECT_EQ(fund("43"), 12 * 1200);
    EXPECT_EQ(fund("4301"), 12 * 800);
}

}  // namespace onecard::production
