// Books are compared each half-year by all parties, differences are explained, and only then a period is settled.

#include <array>
#include <cstdio>
#include <filesystem>

#include "business/funds/tests/province.hpp"
#include "engine/signature.hpp"
#include "engine/sm3.hpp"
#include "tests/paper_picture.hpp"

namespace onecard::funds {

class ReconciliationTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    Province province{house};

    void SetUp() override {
        record("P1", 1000);
        record("P2", 500);
        house.with_unit("root", [&](Unit& unit) {
            reserve(unit, changsha, 6000.00_yuan, "project_1");
            commit(unit, changsha, {{province.bank_a, 5000.00_yuan}}, "project_1", "contract_1");
            hold_notice(unit, changsha, {province.bank_a, 2000.00_yuan}, "project_1", "payment_notice_1");
            settle_notice(unit, hold_notice(unit, changsha, {province.bank_a, 1000.00_yuan}, "project_1",
                                            "payment_notice_2"));
        });
    }
    void record(std::string_view batch, std::int64_t cards) {
        house.call("province", "funds.record_accrual",
                   Node::of({{"bank", province.bank_a.text()},
                             {"batch_no", batch},
                             {"produced_on", "2024-02-20"},
                             {"cards", cards},
                             {"city", "430100000000"}}));
    }
    void end_of_half_year() {
        house.clock().set(Instant::parse("2024-07-01T02:00:00+08:00").value());
        house.with_unit("root", [](Unit& unit) {
            unit.queue("funds.open_reconciliations", Node{Node::Record{}}, "funds");
        });
        house.run_jobs();
    }
    /// The statement of bank A with the prefecture.
    std::string statement() {
        const Node all = house.call("city", "funds.list_statements")["statements"];
        EXPECT_EQ(all.size(), 1u);
        return all.at(0)["statement"].text();
    }
    static Node named(const std::string& id) { return Node::of({{"statement", id}}); }
    static Node as_ledger(const std::string& id) {
        return Node::of({{"statement", id}, {"as_ledger", true}});
    }
    std::string stage(const std::string& id) {
        return house.call("audit", "funds.show_statement", named(id))["statement"]["stage"].text();
    }
    std::string figure(const Node& shown, std::string_view party, std::string_view item) {
        const Node& figures = shown["figures"];
        for (std::size_t i = 0; i < figures.size(); ++i)
            if (figures.at(i)["party"].text() == party && figures.at(i)["item"].text() == item)
                return figures.at(i)["value"].text();
        return "-";
    }
    std::string read_pdf(const std::string& download) {
        const auto file = std::filesystem::path{house.installation().places().files()} / download;
        std::string out;
        std::FILE* pipe = ::popen(("pdftotext -layout '" + file.string() + "' -").c_str(), "r");
        std::array<char, 4096> block;
        for (std::size_t n = 0; (n = std::fread(block.data(), 1, block.size(), pipe)) > 0;)
            out.append(block.data(), n);
        EXPECT_EQ(::pclose(pipe), 0) << file;
        std::erase(out, ' ');
        return out;
    }
};
ON_BOTH_DATABASES(ReconciliationTest);

// seed-0 F7, R3.28-6
TEST_P(ReconciliationTest, IsOpenedByItselfAndConfirmedByThree) {
    end_of_half_year();
    const std::string id = statement();
    const Node shown = house.call("bank", "funds.show_statement", named(id));
    EXPECT_EQ(shown["parties"].size(), 3u);
    EXPECT_EQ(figure(shown, "BOOK", "cards"), "1500");
    EXPECT_EQ(figure(shown, "BOOK", "accrued"), "12000.00");
    EXPECT_EQ(figure(shown, "BOOK", "settled"), "1000.00");
    EXPECT_EQ(figure(shown, "BOOK", "planned"), "1000.00");
    EXPECT_EQ(figure(shown, "BOOK", "committed"), "4000.00");
    EXPECT_EQ(figure(shown, "BOOK", "available"), "6000.00");
    ASSERT_EQ(shown["in_transit"].size(), 1u);
    EXPECT_EQ(shown["in_transit"].at(0)["amount"].text(), "2000.00");
    EXPECT_EQ(shown["statement"]["due"].text(), "2024-07-30");
    EXPECT_EQ(house.outcome("city", "funds.confirm_statement", named(id)), "funds.not_filled_yet");
    for (const char* who : {"province", "city", "bank"})
        EXPECT_EQ(house.call(who, "funds.fill_statement", as_ledger(id))["differences"].number(), 0);
    EXPECT_EQ(house.outcome("bank_b", "funds.fill_statement", as_ledger(id)), "funds.statement_not_found");
    for (const char* who : {"province", "city"}) house.call(who, "funds.confirm_statement", named(id));
    EXPECT_EQ(stage(id), "filled");
    EXPECT_EQ(house.call("bank_two", "funds.confirm_statement", named(id))["state"].text(), "confirmed");
    const Node periods = house.call("city", "funds.list_periods")["periods"];
    ASSERT_EQ(periods.size(), 1u);
    EXPECT_EQ(periods.at(0)["confirmed"].number(), 1);
    house.call("city", "funds.close_period", Node::of({{"period", periods.at(0)["period"]}}));
    EXPECT_EQ(stage(id), "closed");
    EXPECT_EQ(house.outcome("bank", "funds.fill_statement", as_ledger(id)), "funds.statement_closed");
    // Another look opens nothing twice.
    end_of_half_year();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM settlement_periods WHERE level = 430100000000"), 1);
}

// domain.md 3.47: the bank disputes the card count; the difference is told batch by batch.
TEST_P(ReconciliationTest, DifferencesAreToldBatchByBatchAndExplained) {
    end_of_half_year();
    const std::string id = statement();
    for (const char* who : {"province", "city"}) house.call(who, "funds.fill_statement", as_ledger(id));
    Node own = as_ledger(id);
    own.set("available", "5990.00");
    own.set("upload", house.upload("bank", "批次号,预制卡数量\nP1,1000\nP2,480\nP3,20\n", "批次.csv"));
    EXPECT_EQ(house.call("bank", "funds.fill_statement", own)["differences"].number(), 3);
    EXPECT_EQ(stage(id), "differences");
    const Node differences = house.call("province", "funds.show_statement", named(id))["differences"];
    ASSERT_EQ(differences.size(), 3u);
    EXPECT_EQ(differences.at(0)["item"].text(), "available");
    EXPECT_EQ(differences.at(1)["batch_no"].text(), "P2");
    EXPECT_EQ(differences.at(1)["book"].text(), "500");
    EXPECT_EQ(differences.at(1)["theirs"].text(), "480");
    EXPECT_EQ(differences.at(2)["book"].text(), "0");
    EXPECT_EQ(house.outcome("bank", "funds.confirm_statement", named(id)), "funds.difference_unexplained");
    std::int64_t left = 3;
    const char* kinds[] = {"bank_fee", "scrapped", "timing"};
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(house
                      .call("bank", "funds.explain_difference",
                            Node::of({{"difference", differences.at(i)["difference"]},
                                      {"kind", kinds[i]},
                                      {"explanation", "见所附清单"}}))["left"]
                      .number(),
                  --left);
    EXPECT_EQ(house.outcome("other_city", "funds.explain_difference",
                            Node::of({{"difference", differences.at(0)["difference"]},
                                      {"kind", "other"},
                                      {"explanation", "x"}})),
              "engine.not_found");
    for (const char* who : {"province", "city", "bank"})
        house.call(who, "funds.confirm_statement", named(id));
    // The same file again changes nothing; whoever has confirmed stays so.
    const std::int64_t fills = house.number("SELECT CAST(SUM(fill) AS BIGINT) FROM statement_parties");
    EXPECT_EQ(house.call("bank", "funds.fill_statement", own)["differences"].number(), 3);
    house.call("city", "funds.fill_statement", as_ledger(id));
    EXPECT_EQ(house.number("SELECT CAST(SUM(fill) AS BIGINT) FROM statement_parties"), fills);
    EXPECT_EQ(stage(id), "confirmed");
    // A party that corrects its side takes every confirmation back.
    house.call("bank", "funds.fill_statement", as_ledger(id));
    EXPECT_EQ(stage(id), "filled");
    EXPECT_EQ(house.call("audit", "funds.show_statement", named(id))["differences"].size(), 0u);
    EXPECT_EQ(
        house.outcome(
            "city", "funds.close_period",
            Node::of({{"period", house.call("city", "funds.list_periods")["periods"].at(0)["period"]}})),
        "funds.statements_not_confirmed");
    EXPECT_EQ(house.outcome("bank", "funds.fill_statement", named(id)), "funds.figure_missing");
    EXPECT_EQ(house.outcome("group", "funds.fill_statement", as_ledger(id)), "engine.not_permitted");
    house.clock().set(Instant::parse("2024-08-05T09:00:00+08:00").value());
    EXPECT_TRUE(house.call("audit", "funds.show_statement", named(id))["statement"]["overdue"].flag());
}

// seed-0 F11: "in principle" each half-year.
TEST_P(ReconciliationTest, AnExtraSettlementNeedsAReasonAndTakesItsDaysOutOfTheHalfYear) {
    house.clock().set(Instant::parse("2024-04-02T09:00:00+08:00").value());
    const auto extra = [](std::string_view day, std::string_view reason) {
        return Node::of({{"last_day", day}, {"reason", reason}});
    };
    EXPECT_EQ(house.outcome("province", "funds.open_extra_settlement", extra("2024-03-31", "")),
              "funds.reason_missing");
    EXPECT_EQ(house.outcome("province", "funds.open_extra_settlement", extra("2024-04-02", "换行")),
              "funds.period_day_wrong");
    const Node period =
        house.call("province", "funds.open_extra_settlement", extra("2024-03-31", "承办银行更换"));
    EXPECT_EQ(house.outcome("province", "funds.open_extra_settlement", extra("2024-03-31", "再来")),
              "funds.period_day_wrong");
    const Node statements = house.call("province", "funds.list_statements", period)["statements"];
    ASSERT_EQ(statements.size(), 1u);
    const std::string id = statements.at(0)["statement"].text();
    EXPECT_EQ(house.call("province", "funds.show_statement", named(id))["parties"].size(),
              2u);  // no prefecture
    for (const char* who : {"province", "bank"}) house.call(who, "funds.fill_statement", as_ledger(id));
    for (const char* who : {"province", "bank"}) house.call(who, "funds.confirm_statement", named(id));
    EXPECT_EQ(house.outcome("province", "funds.close_period", period), "engine.needs_other_hand");
    house.call("province_two", "funds.close_period", period);
    end_of_half_year();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM settlement_periods WHERE level = 430000000000"), 2);
    EXPECT_EQ(house.call("province", "funds.list_periods")["periods"].size(), 3u);
}

TEST_P(ReconciliationTest, TheStatementIsPrintedWithWhatEveryPartySays) {
    end_of_half_year();
    const std::string id = statement();
    for (const char* who : {"province", "city"}) house.call(who, "funds.fill_statement", as_ledger(id));
    Node own = as_ledger(id);
    own.set("settled", "990.00");
    house.call("bank", "funds.fill_statement", own);
    const Node paper = house.call("city", "funds.print_statement", named(id));
    expect_picture("reconciliation-statement", house, paper["download"].text());
    const std::string text = read_pdf(paper["download"].text());
    for (const char* words : {"三方对账单", "长沙市", "虚构湘江银行湖南省分行", "省中心", "市州中心",
                              "合作银行", "预制卡数量", "12,000.00", "990.00", "6,000.00",
                              "在途付款通知payment_notice_1", "差异：合作银行本期已付", "（未说明）"})
        EXPECT_NE(text.find(words), std::string::npos) << words << "\n" << text;
    EXPECT_FALSE(house
                     .call("bank", "funds.print_statement",
                           Node::of({{"statement", id}, {"format", "xlsx"}}))["number"]
                     .text()
                     .empty());
}

// 3.44, seed-0 F7, F11, F15
TEST_P(ReconciliationTest, WhatIsDueIsListedForWhoHasToAct) {
    const auto due = [&](const char* who, Node more = Node::of({})) {
        const Node all = house.call(who, "funds.list_deadlines", more)["deadlines"];
        std::string told;
        for (std::size_t i = 0; i < all.size(); ++i)
            told += all.at(i)["due_on"].text() + " " + all.at(i)["kind"].text() + " " +
                    all.at(i)["level"].text() + " " + all.at(i)["bank"].text() + "\n";
        return told;
    };
    EXPECT_EQ(due("city"), "");
    end_of_half_year();
    const std::string books = "2024-07-30 compare_books 430100000000 虚构湘江银行湖南省分行\n";
    EXPECT_EQ(due("city"), books + "2024-07-30 settle_period 430100000000 \n");
    EXPECT_EQ(due("bank"), books + "2024-07-30 compare_books 430000000000 虚构湘江银行湖南省分行\n");
    EXPECT_EQ(due("bank_b"), "");
    EXPECT_EQ(due("other_city"), "");
    EXPECT_EQ(due("city", Node::of({{"only_overdue", true}})), "");
    house.clock().set(Instant::parse("2024-10-03T09:00:00+08:00").value());
    EXPECT_EQ(due("bank", Node::of({{"only_overdue", true}, {"kind", "compare_books"}})).find("2024-07-30"),
              0U);
    EXPECT_NE(due("city").find("2024-12-31 rules_end 430100000000"), std::string::npos)
        << "ninety days before";
    EXPECT_EQ(due("bank").find("rules_end"), std::string::npos);
}

// seed-0 X1
TEST_P(ReconciliationTest, TheUsePlanIsPrintedAsAnnexOne) {
    const std::string plan = house
                                 .call("province", "funds.create_plan",
                                       Node::of({{"year", 2024}, {"half", 1}, {"need", "运维"}}))["plan"]
                                 .text();
    const Node named_plan = Node::of({{"plan", plan}});
    house.call("province", "funds.add_plan_line",
               Node::of({{"plan", plan},
                         {"project_name", "卡管系统等保测评"},
                         {"scope_class", "1"},
                         {"technical", "三级等保"},
                         {"unit_price", "5000.00"},
                         {"quantity", 2},
                         {"budget", "10000.00"},
                         {"department_and_use", "信息科，安全测评"},
                         {"procurement", "省中心，询价"}}));
    house.call("province", "funds.submit_plan", named_plan);
    house.call("group", "funds.approve_plan", Node::of({{"plan", plan}, {"opinion", "同意按计划执行"}}));
    const Node papers = house.call("province", "funds.print_plan", named_plan)["papers"];
    ASSERT_EQ(papers.size(), 1u);
    const std::string text = read_pdf(papers.at(0)["download"].text());
    for (const char* words : {"湖南省社会保障卡项目资金使用计划",
                              "市州",
                              "单位：",
                              "万元、台套",
                              "序号",
                              "项目名称",
                              "技术参数",
                              "单价",
                              "数量",
                              "预算金额",
                              "使用部门及用途",
                              "采购部门及方式",
                              "卡管系统等保测评",
                              "三级等保",
                              "0.5",
                              "人力资源和社会保障厅意见",
                              "同意按计划执行",
                              "填报单位（盖章）",
                              "湖南省社会保障卡服务中心",
                              "填报人",
                              "（盖章）"})
        EXPECT_NE(text.find(words), std::string::npos) << words << "\n" << text;
    expect_picture("hunan-annex-1", house, papers.at(0)["download"].text());
}

}  // namespace onecard::funds
