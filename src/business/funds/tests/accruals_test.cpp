// What banks owe for prefabricated cards is accrued once for each batch, split between the levels, and provable.

#include "business/funds/tests/province.hpp"

namespace onecard::funds {

class AccrualsTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    Province province{house};

    Node record(const std::string& who, const std::string& bank, std::string_view batch, std::int64_t cards,
                std::string_view city = "430100000000", std::string_view day = "2024-02-20") {
        return house.call(who, "funds.record_accrual", batch_of(bank, batch, cards, city, day));
    }
    static Node batch_of(const std::string& bank, std::string_view batch, std::int64_t cards,
                         std::string_view city, std::string_view day) {
        Node input = Node::of({{"batch_no", batch}, {"produced_on", day}, {"cards", cards}});
        if (!bank.empty()) input.set("bank", bank);
        if (!city.empty()) input.set("city", city);
        return input;
    }
    Node import_sheet(const std::string& who, std::string_view csv) {
        return house.call(who, "funds.import_accruals",
                          Node::of({{"upload", house.upload(who, csv, "制卡批次.csv")}}));
    }
    Node overview(const std::string& who) { return house.call(who, "funds.overview"); }
    std::string accrued_at(const std::string& who, std::string_view level) {
        const Node levels = overview(who)["levels"];
        for (std::size_t i = 0; i < levels.size(); ++i)
            if (levels.at(i)["level"].text() == level) return levels.at(i)["figures"]["accrued"].text();
        return "-";
    }
    void prove() {
        const Node check = house.call("province", "funds.check_books");
        EXPECT_TRUE(check["right"].flag()) << to_json(check);
        EXPECT_TRUE(province.books_are_right());
    }
};
ON_BOTH_DATABASES(AccrualsTest);

// seed-0 F5, domain.md 3.46 scenario 1
TEST_P(AccrualsTest, Scenario01AccrualAndSplit) {
    const std::string csv =
        "合作银行,批次号,生产日期,预制卡数量,市州\n"
        "虚构湘江银行湖南省分行,P240101,2024-01-10,10000,长沙市\n"
        "虚构湘江银行湖南省分行,P240102,2024-02-20,2345,株洲\n";
    const Node first = import_sheet("province", csv);
    EXPECT_EQ(first["batches"].number(), 2);
    EXPECT_EQ(first["cards"].number(), 12345);
    EXPECT_EQ(first["amount"].text(), "246900.00");
    EXPECT_EQ(accrued_at("province", "430000000000"), "148140.00");
    EXPECT_EQ(accrued_at("province", "430100000000"), "80000.00");
    EXPECT_EQ(accrued_at("province", "430200000000"), "18760.00");  // together 98,760.00
    EXPECT_EQ(overview("province")["total"]["accrued"].text(), "246900.00");

    const std::int64_t transfers = house.number("SELECT COUNT(*) FROM transfers");
    const Node second = import_sheet("province_two", csv);
    EXPECT_EQ(second["batches"].number(), 0);
    EXPECT_EQ(second["repeated"].number(), 2);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM transfers"), transfers);
    EXPECT_EQ(overview("province")["total"]["accrued"].text(), "246900.00");
    // A prefecture sees its own share and the batches of its own cards.
    EXPECT_EQ(overview("city")["total"]["accrued"].text(), "80000.00");
    const Node own = house.call("city", "funds.list_accruals");
    ASSERT_EQ(own["accruals"].size(), 1u);
    EXPECT_EQ(own["accruals"].at(0)["batch_no"].text(), "P240101");
    EXPECT_EQ(house.call("province", "funds.list_accrual_reports")["reports"].size(), 1u);
    prove();
}

TEST_P(AccrualsTest, TheSameBatchIsAccruedOnceAndAnotherContentIsRefused) {
    const std::string bank = province.bank_a.text();
    EXPECT_FALSE(record("province", bank, "P1", 100)["repeated"].flag());
    EXPECT_TRUE(record("bank", "", "P1", 100)["repeated"].flag());
    EXPECT_EQ(house.outcome("province", "funds.record_accrual",
                            batch_of(bank, "P1", 101, "430100000000", "2024-02-20")),
              "funds.batch_differs");
    // Another bank may number its batches alike.
    EXPECT_FALSE(record("bank_b", "", "P1", 100)["repeated"].flag());
    EXPECT_EQ(overview("province")["total"]["accrued"].text(), "4000.00");
    EXPECT_EQ(overview("bank")["total"]["accrued"].text(), "2000.00");
    prove();
}

TEST_P(AccrualsTest, OnlyRealBatchesOfCooperatingBanksAreTaken) {
    const std::string bank = province.bank_a.text();
    const auto outcome = [&](const std::string& who, Node input) {
        return house.outcome(who, "funds.record_accrual", std::move(input));
    };
    EXPECT_EQ(outcome("province", batch_of(bank, "P1", 0, "", "2024-02-20")), "funds.card_count_wrong");
    EXPECT_EQ(outcome("province", batch_of(bank, "P1", 5, "", "2024-03-05")), "funds.produced_in_future");
    EXPECT_EQ(outcome("province", batch_of(bank, "P1", 5, "430102000000", "2024-02-20")), "funds.city_wrong");
    EXPECT_EQ(outcome("province", batch_of(province.centre.text(), "P1", 5, "", "2024-02-20")),
              "funds.bank_not_cooperating");
    EXPECT_EQ(outcome("bank", batch_of(province.bank_b.text(), "P1", 5, "", "2024-02-20")),
              "engine.not_found");
    EXPECT_EQ(outcome("province", batch_of(bank, "", 5, "", "2024-02-20")), "funds.batch_no_missing");
    EXPECT_EQ(outcome("city", batch_of(bank, "P1", 5, "", "2024-02-20")), "engine.not_permitted");
    EXPECT_EQ(overview("province")["funds"].size(), 0u);
}

TEST_P(AccrualsTest, ASheetWithFaultsBooksNothingAndTellsEachOfThem) {
    const Node told = import_sheet("province",
                                   "银行,批次号,生产日期,预制卡数量,市州,加载金融功能\n"
                                   "虚构湘江银行湖南省分行,P1,2024-01-10,100,长沙市,是\n"
                                   "没有的银行,P2,2024-01-10,100,长沙市,是\n"
                                   "虚构湘江银行湖南省分行,P3,2024-01-40,100,长沙市,是\n"
                                   "虚构湘江银行湖南省分行,P4,2024-01-10,很多,长沙市,是\n"
                                   "虚构湘江银行湖南省分行,P5,2024-01-10,100,济宁市,是\n"
                                   "虚构湘江银行湖南省分行,P6,2024-01-10,100,长沙市,否\n");
    ASSERT_EQ(told["findings"].size(), 5u);
    EXPECT_EQ(told["findings"].at(0)["row"].number(), 3);
    EXPECT_EQ(told["findings"].at(0)["code"].text(), "funds.bank_not_cooperating");
    EXPECT_EQ(told["findings"].at(3)["code"].text(), "funds.city_wrong");
    EXPECT_EQ(told["findings"].at(4)["code"].text(), "funds.cards_without_bank_function");
    for (std::size_t i = 0; i < 5; ++i) EXPECT_FALSE(told["findings"].at(i)["mend_zh"].text().empty());
    EXPECT_EQ(overview("province")["funds"].size(), 0u);
    EXPECT_EQ(
        house.outcome(
            "province", "funds.import_accruals",
            Node::of({{"upload", house.upload("province", "银行,批次号,生产日期,预制卡数量\n", "x.csv")}})),
        "funds.sheet_without_batches");
    // A bank's own sheet need not name it, and may name no other.
    EXPECT_EQ(import_sheet("bank", "批次号,生产日期,预制卡数量\nP9,2024-01-10,10\n")["batches"].number(), 1);
    EXPECT_EQ(
        import_sheet("bank",
                     "银行,批次号,生产日期,预制卡数量\n虚构麓山银行湖南省分行,P9,2024-01-10,10\n")["findings"]
            .at(0)["code"]
            .text(),
        "funds.not_own_bank");
}

// R3.28-1: the seed does not say to whom cards without prefecture belong; the province assigns them by two hands.
TEST_P(AccrualsTest, CardsWithoutPrefectureWaitUntilTheProvinceAssignsThem) {
    record("province", province.bank_a.text(), "P1", 1000, "");
    Node seen = overview("province");
    EXPECT_EQ(seen["total"]["accrued"].text(), "12000.00");
    ASSERT_EQ(seen["waiting"].size(), 1u);
    EXPECT_EQ(seen["waiting"].at(0)["figures"]["accrued"].text(), "8000.00");
    const Node proposed = house.call("province", "funds.propose_adjustment",
                                     Node::of({{"kind", "assign"},
                                               {"level", "430200000000"},
                                               {"bank", province.bank_a.text()},
                                               {"batch_no", "P1"},
                                               {"reason", "株洲制卡"}}));
    EXPECT_EQ(proposed["amount"].text(), "8000.00");
    const Node id = Node::of({{"adjustment", proposed["adjustment"]}});
    EXPECT_EQ(house.outcome("province", "funds.confirm_adjustment", id), "engine.needs_other_hand");
    EXPECT_EQ(house.outcome("other_city", "funds.confirm_adjustment", id), "funds.not_this_level");
    house.call("province_two", "funds.confirm_adjustment", id);
    EXPECT_EQ(accrued_at("province", "430200000000"), "8000.00");
    EXPECT_EQ(overview("province")["waiting"].size(), 0u);
    EXPECT_EQ(house.outcome("province", "funds.propose_adjustment",
                            Node::of({{"kind", "assign"},
                                      {"level", "430100000000"},
                                      {"bank", province.bank_a.text()},
                                      {"batch_no", "P1"},
                                      {"reason", "再分"}})),
              "funds.accrual_has_city");
    prove();
}

TEST_P(AccrualsTest, ABatchIsReversedOnlyWhenBothSidesAgree) {
    record("province", province.bank_a.text(), "P1", 1000);
    const Node id = Node::of(
        {{"adjustment", house.call("province", "funds.propose_adjustment",
                                   Node::of({{"kind", "reverse_accrual"},
                                             {"level", "430000000000"},
                                             {"bank", province.bank_a.text()},
                                             {"batch_no", "P1"},
                                             {"reason", "整批报废，三方同意冲减"}}))["adjustment"]}});
    EXPECT_EQ(house.outcome("province_two", "funds.confirm_adjustment", id), "funds.agreement_missing");
    EXPECT_EQ(house.outcome("province_two", "funds.agree_adjustment", id), "funds.needs_other_side");
    EXPECT_EQ(house.outcome("bank_b", "funds.agree_adjustment", id), "funds.adjustment_not_found");
    house.call("bank", "funds.agree_adjustment", id);
    EXPECT_EQ(house.outcome("province", "funds.confirm_adjustment", id), "engine.needs_other_hand");
    house.call("province_two", "funds.confirm_adjustment", id);
    EXPECT_EQ(overview("province")["total"]["accrued"].text(), "0.00");
    EXPECT_TRUE(house.call("province", "funds.list_accruals")["accruals"].at(0)["reversed"].flag());
    EXPECT_EQ(house.outcome("province", "funds.propose_adjustment",
                            Node::of({{"kind", "reverse_accrual"},
                                      {"level", "430000000000"},
                                      {"bank", province.bank_a.text()},
                                      {"batch_no", "P1"},
                                      {"reason", "再冲"}})),
              "funds.accrual_not_found");
    prove();
}

TEST_P(AccrualsTest, AdjustmentsAndCarryOversTakeTwoHandsAndTheBanksConsent) {
    const auto propose = [&](const std::string& who, std::string_view kind, std::string_view amount) {
        return Node::of({{"adjustment", house.call(who, "funds.propose_adjustment",
                                                   Node::of({{"kind", kind},
                                                             {"level", "430000000000"},
                                                             {"bank", province.bank_a.text()},
                                                             {"amount", amount},
                                                             {"document_no", "湘社卡〔2024〕3号"},
                                                             {"reason", "历年余额"}}))["adjustment"]}});
    };
    const Node carried = propose("province", "carry_over", "500.00");
    house.call("province_two", "funds.confirm_adjustment", carried);
    const Node down =
        propose("bank", "adjust_down", "100.00");  // the bank proposes, the centre agrees, another books
    EXPECT_EQ(house.outcome("bank_two", "funds.agree_adjustment", down), "funds.needs_other_side");
    house.call("province", "funds.agree_adjustment", down);
    house.call("province_two", "funds.confirm_adjustment", down);
    const Node total = overview("province")["total"];
    EXPECT_EQ(total["carried_over"].text(), "500.00");
    EXPECT_EQ(total["adjusted"].text(), "-100.00");
    EXPECT_EQ(total["available"].text(), "400.00");
    const Node over = propose("province", "adjust_down", "400.01");
    house.call("bank", "funds.agree_adjustment", over);
    EXPECT_EQ(house.outcome("province_two", "funds.confirm_adjustment", over), "funds.over_available");
    house.call("bank", "funds.decline_adjustment",
               Node::of({{"adjustment", over["adjustment"]}, {"opinion", "金额有误"}}));
    EXPECT_EQ(house.call("audit", "funds.show_adjustment", over)["adjustment"]["state"].text(), "declined");
    EXPECT_EQ(house.call("bank", "funds.list_adjustments")["adjustments"].size(), 3u);
    EXPECT_EQ(house.call("bank_b", "funds.list_adjustments")["adjustments"].size(), 0u);
    const auto refused = [&](const std::string& who, Node input) {
        return house.outcome(who, "funds.propose_adjustment", std::move(input));
    };
    const auto input = [&](std::string_view kind, std::string_view level) {
        return Node::of({{"kind", kind},
                         {"level", level},
                         {"bank", province.bank_a.text()},
                         {"amount", "1.00"},
                         {"reason", "x"}});
    };
    EXPECT_EQ(refused("bank", input("carry_over", "430000000000")), "funds.bank_may_not_propose");
    EXPECT_EQ(refused("province", input("carry_over", "430000000000")), "funds.document_missing");
    EXPECT_EQ(refused("province", input("carry_over", "430100000000")), "funds.not_this_level");
    EXPECT_EQ(refused("province", input("pledge", "430000000000")), "funds.pledge_not_here");
    EXPECT_EQ(refused("province", input("adjust_up", "430102000000")), "funds.level_unknown");
    prove();
}

// R3.1-2, E6006: the measures end on 2024-12-31.
TEST_P(AccrualsTest, AnExpiredPackTakesNothingNewUntilItIsContinued) {
    record("province", province.bank_a.text(), "P1", 100);
    house.clock().set(Instant::parse("2025-02-03T09:00:00+08:00").value());
    const Node late = batch_of(province.bank_a.text(), "P2", 100, "430100000000", "2025-01-10");
    EXPECT_EQ(house.outcome("province", "funds.record_accrual", late), "policies.pack_expired");
    EXPECT_EQ(house.outcome("province", "funds.create_plan", Node::of({{"year", 2025}, {"need", "运维"}})),
              "policies.pack_expired");
    // Cards of the last year of the measures are still owed.
    record("province", province.bank_a.text(), "P3", 100, "430100000000", "2024-12-31");
    house.add_actor("admin", {"HRSS_PLATFORM_ADMIN"}, "43");
    const std::int64_t pack = house.number("SELECT id FROM rule_packs WHERE name = 'hunan-2020'");
    house.call("admin", "policies.continue_pack",
               Node::of({{"pack", "pack_" + std::to_string(pack)},
                         {"doc_no", "湘人社函〔2025〕1号"},
                         {"reason", "新办法出台前继续执行"},
                         {"until", "2025-12-31"}}));
    house.call("province", "funds.record_accrual", late);
    house.call("province", "funds.create_plan", Node::of({{"year", 2025}, {"need", "运维"}}));
    EXPECT_EQ(overview("province")["total"]["accrued"].text(), "6000.00");
    prove();
}

TEST_P(AccrualsTest, CardCostsAreAMemoOfTheBank) {
    const auto cost = [](std::string_view amount) {
        return Node::of({{"month", "2024-02"}, {"amount", amount}, {"cards", 1000}});
    };
    house.call("bank", "funds.record_card_cost", cost("15000.00"));
    house.call("bank", "funds.record_card_cost", cost("15500.00"));  // corrected: the newest counts
    house.call("bank_b", "funds.record_card_cost", cost("9000.00"));
    EXPECT_EQ(house.call("province", "funds.list_card_costs", Node::of({{"year", 2024}}))["total"].text(),
              "24500.00");
    EXPECT_EQ(house.call("bank", "funds.list_card_costs", Node::of({{"year", 2024}}))["total"].text(),
              "15500.00");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM transfers"), 0);
}

TEST_P(AccrualsTest, TheYearShowsEachMonthAndTheLedgerEachEntry) {
    record("province", province.bank_a.text(), "P1", 1000, "430100000000", "2024-01-10");
    house.clock().set(Instant::parse("2024-05-06T09:00:00+08:00").value());
    record("province", province.bank_a.text(), "P2", 500, "430100000000", "2024-05-05");
    const Node year = house.call("province", "funds.show_year", Node::of({{"year", 2024}}));
    EXPECT_EQ(year["months"].at(2)["flow"]["accrued"].text(), "12000.00");
    EXPECT_EQ(year["months"].at(3)["stand"]["available"].text(), "12000.00");
    EXPECT_EQ(year["months"].at(4)["stand"]["available"].text(), "18000.00");
    EXPECT_EQ(
        house.call("province", "funds.show_year", Node::of({{"year", 2025}}))["opening"]["available"].text(),
        "18000.00");
    EXPECT_EQ(house.call("province", "funds.list_entries")["entries"].size(), 2u);
    EXPECT_EQ(house.call("city", "funds.list_entries")["entries"].size(), 2u);
    EXPECT_EQ(house.call("bank_b", "funds.list_entries")["entries"].size(), 0u);
}

}  // namespace onecard::funds
