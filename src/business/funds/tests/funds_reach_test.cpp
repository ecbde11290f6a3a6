// Every list of funds shows each level and each bank what is theirs and nothing else, against plain SQL of its own.

#include "business/funds/tests/province.hpp"

namespace onecard::funds {

class FundsReachTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    Province province{house};

    void SetUp() override {
        for (const auto& [bank, city] :
             {std::pair{province.bank_a, "430100000000"}, {province.bank_b, "430200000000"}}) {
            house.call("province", "funds.record_accrual",
                       Node::of({{"bank", bank.text()},
                                 {"batch_no", "P1"},
                                 {"produced_on", "2024-02-20"},
                                 {"cards", 1000},
                                 {"city", city}}));
            house.call(
                "province", "funds.record_card_cost",
                Node::of({{"bank", bank.text()}, {"month", "2024-02"}, {"amount", "10.00"}, {"cards", 1}}));
        }
        for (const char* who : {"province", "city", "other_city"}) {
            const Node plan =
                Node::of({{"plan", house.call(who, "funds.create_plan",
                                              Node::of({{"year", 2024}, {"need", "运维"}}))["plan"]}});
            Node line = Node::of({{"project_name", "运维"}, {"scope_class", "1"}, {"budget", "100.00"}});
            line.set("plan", plan["plan"]);
            house.call(who, "funds.add_plan_line", line);
            house.call(who, "funds.submit_plan", plan);
            house.add_actor("approver", {"LEADING_GROUP_APPROVER"},
                            who == std::string{"province"} ? "43"
                            : who == std::string{"city"}   ? "4301"
                                                           : "4302");
            house.call("approver", "funds.approve_plan", plan);
            house.call(who, "funds.send_plan_to_banks", plan);
        }
        house.call(
            "bank", "funds.propose_adjustment",
            Node::of(
                {{"kind", "adjust_down"}, {"level", "430000000000"}, {"amount", "1.00"}, {"reason", "x"}}));
        house.clock().set(Instant::parse("2024-07-01T09:00:00+08:00").value());
        house.with_unit("root", [](Unit& unit) {
            unit.queue("funds.open_reconciliations", Node{Node::Record{}}, "funds");
        });
        house.run_jobs();
    }
    struct Sight {
        const char* who;
        std::string levels;  ///< a condition on {level}
        std::int64_t bank;   ///< 0 for all
    };
    std::size_t shown(const char* who, const std::string& operation, const char* rows,
                      Node input = Node{Node::Record{}}) {
        std::size_t count = 0;
        input.set("limit", 1);
        const bool has_pages = operation != "funds.list_card_costs";
        if (!has_pages) input = Node::of({{"year", 2024}});
        for (int pages = 0; pages < 100; ++pages) {
            const Node answer = house.call(who, operation, input);
            count += answer[rows].size();
            if (!has_pages || answer["next"].is_null()) return count;
            input.set("after", answer["next"]);
        }
        ADD_FAILURE() << operation << " has no end";
        return count;
    }
    std::size_t said(const Sight& sight, const std::string& sql) {
        std::string bank = sight.bank == 0 ? "(1 = 1)" : "(bank = " + std::to_string(sight.bank) + ")",
                    text = sql;
        text.replace(text.find("{level}"), 7, sight.levels);
        text.replace(text.find("{bank}"), 6, bank);
        return static_cast<std::size_t>(house.number(text));
    }
};
ON_BOTH_DATABASES(FundsReachTest);

TEST_P(FundsReachTest, EveryListShowsEverybodyWhatIsTheirsAndNothingElse) {
    const Sight sights[] = {
        {"province", "level BETWEEN 430000000000 AND 439999999999", 0},
        {"audit", "level BETWEEN 430000000000 AND 439999999999", 0},
        {"city", "level = 430100000000", 0},
        {"other_city", "level = 430200000000", 0},
        {"bank", "level BETWEEN 430000000000 AND 439999999999", province.bank_a.number()},
        {"bank_b", "level BETWEEN 430000000000 AND 439999999999", province.bank_b.number()},
        {"bank_c", "level BETWEEN 430000000000 AND 439999999999", province.bank_c.number()}};
    for (const Sight& sight : sights) {
        const bool is_bank = sight.bank != 0;
        EXPECT_EQ(
            shown(sight.who, "funds.list_plans", "plans"),
            said(sight, is_bank ? "SELECT COUNT(*) FROM fund_plan_banks b JOIN fund_plans p ON p.id = b.plan "
                                  "WHERE {level} AND {bank}"
                                : "SELECT COUNT(*) FROM fund_plans WHERE {level} AND {bank}"))
            << sight.who;
        EXPECT_EQ(shown(sight.who, "funds.list_statements", "statements"),
                  said(sight, "SELECT COUNT(*) FROM recon_statements WHERE {level} AND {bank}"))
            << sight.who;
        EXPECT_EQ(shown(sight.who, "funds.list_adjustments", "adjustments"),
                  said(sight, "SELECT COUNT(*) FROM fund_adjustments WHERE {level} AND {bank}"))
            << sight.who;
        EXPECT_EQ(shown(sight.who, "funds.list_accruals", "accruals"),
                  said(sight,
                       "SELECT COUNT(*) FROM (SELECT bank, city AS level FROM fund_accruals) a WHERE {level} "
                       "AND {bank}"))
            << sight.who;
        // The ledger is read level by level: a province its own, and that of a prefecture when it asks for it.
        const bool is_city = std::string_view{sight.who}.ends_with("city");
        EXPECT_EQ(shown(sight.who, "funds.list_entries", "entries"),
                  said({sight.who, is_city ? sight.levels : "level = 430000000000", sight.bank},
                       "SELECT COUNT(*) FROM (SELECT f.bank AS bank, f.level AS level FROM fund_accounts f "
                       "JOIN transfers t "
                       "ON t.debit IN (f.fund, f.planned, f.committed, f.settled) OR t.credit = f.fund) e "
                       "WHERE {level} "
                       "AND {bank}"))
            << sight.who;
        if (!is_city) {
            EXPECT_EQ(
                shown(sight.who, "funds.list_card_costs", "costs"),
                said(sight,
                     "SELECT COUNT(*) FROM (SELECT bank, jurisdiction AS level FROM card_costs) c WHERE "
                     "{level} AND {bank}"))
                << sight.who;
        }
        if (is_bank) continue;
        EXPECT_EQ(shown(sight.who, "funds.list_periods", "periods"),
                  said(sight, "SELECT COUNT(*) FROM settlement_periods WHERE {level} AND {bank}"))
            << sight.who;
    }
    EXPECT_EQ(shown("audit", "funds.list_accrual_reports", "reports"), 2u);
    EXPECT_EQ(house.outcome("city", "funds.list_entries", Node::of({{"level", "430200000000"}})),
              "engine.not_found");
    EXPECT_EQ(house.outcome("city", "funds.overview", Node::of({{"level", "430000000000"}})),
              "engine.not_found");
}

}  // namespace onecard::funds
