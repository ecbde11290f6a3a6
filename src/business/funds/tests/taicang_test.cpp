// Other places need a rule pack and no code: Taicang's shares by holders and secured plans, Qingyuan's agreements.

#include <array>
#include <cstdio>
#include <filesystem>

#include "business/funds/tests/province.hpp"
#include "tests/paper_picture.hpp"

namespace onecard::funds {

class TaicangTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    Province province{house};
    access::OrganisationId bureau, bank_one, bank_two, bank_three;

    void SetUp() override {
        house.clock().set(Instant::parse("2026-01-12T09:00:00+08:00").value());
        house.add_actor("root", {"SYSTEM_ADMIN"}, "32");
        bureau = province.add("HRSS_CITY", "太仓市人力资源和社会保障局", "320585", "");
        bank_one = province.add("BANK_BRANCH", "虚构浏河银行太仓支行", "320585", "91320585MA4L00001");
        bank_two = province.add("BANK_BRANCH", "虚构沙溪银行太仓支行", "320585", "91320585MA4L00002");
        bank_three = province.add("BANK_BRANCH", "虚构双凤银行太仓支行", "320585", "91320585MA4L00003");
        for (const char* who : {"hrss", "hrss_two"})
            house.add_actor(who, {"COOP_HRSS"}, "320585", bureau.number());
        house.add_actor("one", {"BANK_CLERK"}, "320585", bank_one.number(), true);
        house.add_actor("two", {"BANK_CLERK"}, "320585", bank_two.number(), true);
        house.add_actor("three", {"BANK_CLERK"}, "320585", bank_three.number(), true);
    }
    void record(access::OrganisationId bank, std::int64_t holders) {
        house.call(
            "hrss", "funds.record_holders",
            Node::of(
                {{"year", 2025}, {"bank", bank.text()}, {"holders", holders}, {"source", "卡库2025-12-31"}}));
    }
    Node counts() {
        return house.call("hrss", "funds.list_holders", Node::of({{"year", 2025}, {"amount", "1000000.00"}}));
    }
    void confirm_all() {
        const Node listed = counts()["holders"];
        const char* banks[] = {"one", "two", "three"};
        for (std::size_t i = 0; i < listed.size(); ++i) {
            const Node id = Node::of({{"holder_count", listed.at(i)["holder_count"]}});
            house.call("hrss_two", "funds.confirm_holders", id);
            house.call(banks[i], "funds.confirm_own_holders", id);
        }
    }
    std::string draft(std::string_view budget) {
        const std::string plan =
            house.call("hrss", "funds.create_plan", Node::of({{"year", 2026}, {"need", "公交乘车"}}))["plan"]
                .text();
        house.call("hrss", "funds.add_plan_line",
                   Node::of({{"plan", plan},
                             {"project_name", "公交乘车应用"},
                             {"scope_class", "1"},
                             {"budget", budget},
                             {"basis", "评审报告2026-01"}}));
        return plan;
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
    static Node named(const std::string& plan) { return Node::of({{"plan", plan}}); }
};
ON_BOTH_DATABASES(TaicangTest);

// domain.md 3.46 scenario 6, R3.30-2: the shares of a plan follow the holders at the end of last year.
TEST_P(TaicangTest, Scenario06SharesFollowTheHoldersAtTheEndOfLastYear) {
    record(bank_one, 70001);
    record(bank_two, 20000);
    record(bank_three, 9999);
    const std::string plan = draft("1000000.00");
    EXPECT_EQ(house.outcome("hrss", "funds.submit_plan", named(plan)), "funds.holders_not_confirmed");
    confirm_all();
    EXPECT_TRUE(counts()["confirmed"].flag());
    house.call("hrss", "funds.submit_plan", named(plan));
    EXPECT_EQ(house.outcome("hrss", "funds.approve_plan", named(plan)), "engine.needs_other_hand");
    house.call("hrss_two", "funds.approve_plan", named(plan));
    house.call("hrss", "funds.send_plan_to_banks", named(plan));
    const Node shown = house.call("hrss", "funds.show_plan", named(plan));
    const char* shares[] = {"700010.00", "200000.00", "99990.00"};
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(shown["lines"].at(0)["shares"].at(i)["amount"].text(), shares[i]);
        EXPECT_EQ(counts()["holders"].at(i)["share"].text(), shares[i]);
    }
    // 10 working days from 2026-01-12.
    EXPECT_EQ(shown["banks"].at(0)["secure_due"].text(), "2026-01-26");
    const Node to_secure = Node::of({{"kind", "secure_plan"}});
    EXPECT_EQ(house.call("hrss", "funds.list_deadlines", to_secure)["deadlines"].size(), 3U);
    const Node own = house.call("one", "funds.list_deadlines", to_secure)["deadlines"];
    ASSERT_EQ(own.size(), 1U);
    EXPECT_EQ(own.at(0)["due_on"].text(), "2026-01-26");
    EXPECT_EQ(own.at(0)["days_left"].number(), 14);
    EXPECT_EQ(house.outcome("hrss", "funds.start_plan", named(plan)), "funds.funds_not_secured");
    const PlanLineId line{house.number("SELECT id FROM fund_plan_lines")};
    const auto left = [&] {
        return house.with_unit("root",
                               [&](Unit& unit) { return must_find_plan_line(unit.db, line).not_committed; });
    };
    EXPECT_EQ(left(), Money{});  // a plan alone is no money yet
    EXPECT_EQ(house.call("one", "funds.secure_plan_funds", named(plan))["amount"].text(), "700010.00");
    EXPECT_EQ(house.outcome("one", "funds.secure_plan_funds", named(plan)), "funds.secured_already");
    house.call("two", "funds.secure_plan_funds", named(plan));
    house.call("three", "funds.secure_plan_funds", named(plan));
    EXPECT_EQ(left(), 1000000.00_yuan);
    // seed-1 X1: one sheet for each bank, two copies of each.
    const Node papers = house.call("hrss", "funds.print_plan", named(plan))["papers"];
    ASSERT_EQ(papers.size(), 3u);
    const std::string sheet = read_pdf(papers.at(0)["download"].text());
    for (const char* words :
         {"合作金融资金使用计划", "合作银行：虚构浏河银行太仓支行", "序号", "项目名称", "预算金额（万元）",
          "备注", "公交乘车应用", "70.001", "此表一式二份，合作银行、市人社局各一份", "第1份合作银行存", "第2份市人社局存",
          "填报人", "审核人", "局负责人", "太仓市人力资源和社会保障局", "填报日期：2026年1月12日"})
        EXPECT_NE(sheet.find(words), std::string::npos) << words << "\n" << sheet;
    EXPECT_EQ(house.call("two", "funds.print_plan", named(plan))["papers"].size(), 1u);
    expect_picture("taicang-annex-1", house, papers.at(0)["download"].text());
    house.call("hrss", "funds.start_plan", named(plan));
    const Node check = house.call("hrss", "funds.check_books");
    EXPECT_TRUE(check["right"].flag()) << to_json(check);
    EXPECT_EQ(check["total"]["accrued"].text(), "1000000.00");
    EXPECT_EQ(check["total"]["available"].text(), "0.00");
}

TEST_P(TaicangTest, HoldersAreConfirmedByBothSidesAndThenFixed) {
    record(bank_one, 1);
    record(bank_two, 1);
    record(bank_three, 2);
    record(bank_three, 1);  // corrected before anybody confirmed it
    const Node first = Node::of({{"holder_count", counts()["holders"].at(0)["holder_count"]}});
    EXPECT_EQ(house.outcome("hrss", "funds.confirm_holders", first), "engine.needs_other_hand");
    EXPECT_EQ(house.outcome("two", "funds.confirm_own_holders", first), "funds.holder_count_not_found");
    Node corrected = first;
    corrected.set("holders", 2);
    corrected.set("source", "卡库2025-12-31复核");
    house.call("hrss", "funds.correct_holders", corrected);
    corrected.set("holders", 1);
    EXPECT_EQ(house.call("hrss", "funds.correct_holders", corrected)["state"].text(), "recorded");
    confirm_all();
    EXPECT_EQ(
        house.outcome("hrss", "funds.record_holders",
                      Node::of({{"year", 2025}, {"bank", bank_one.text()}, {"holders", 5}, {"source", "x"}})),
        "funds.holders_confirmed");
    const Node listed =
        house.call("hrss", "funds.list_holders", Node::of({{"year", 2025}, {"amount", "100.00"}}))["holders"];
    EXPECT_EQ(listed.at(0)["share"].text(), "33.34");
    EXPECT_EQ(listed.at(2)["share"].text(), "33.33");
    EXPECT_EQ(
        house.outcome("hrss", "funds.record_holders",
                      Node::of({{"year", 2026}, {"bank", bank_one.text()}, {"holders", 5}, {"source", "x"}})),
        "funds.plan_year_wrong");
    EXPECT_EQ(
        house.outcome("hrss", "funds.record_holders",
                      Node::of({{"year", 2025}, {"bank", bureau.text()}, {"holders", 5}, {"source", "x"}})),
        "funds.bank_not_cooperating");
}

TEST_P(TaicangTest, HoldersComeInAsASheetToo) {
    const auto import_sheet = [&](std::string_view csv) {
        return house.call("hrss", "funds.import_holders",
                          Node::of({{"year", 2025}, {"upload", house.upload("hrss", csv, "持卡.csv")}}));
    };
    const Node wrong = import_sheet("合作银行,持卡数量\n虚构浏河银行太仓支行,70001\n没有的银行,5\n");
    ASSERT_EQ(wrong["findings"].size(), 1u);
    EXPECT_EQ(wrong["recorded"].number(), 0);
    const std::string csv = "合作银行,持卡数量\n虚构浏河银行太仓支行,70001\n虚构沙溪银行太仓支行,20000\n";
    EXPECT_EQ(import_sheet(csv)["recorded"].number(), 2);
    EXPECT_EQ(import_sheet(csv)["repeated"].number(), 2);
    EXPECT_EQ(counts()["total"].number(), 90001);
}

// seed-2 3(2): a third place keeps its funds by its rule pack alone.
TEST_P(TaicangTest, QingyuanNeedsOnlyItsRulePack) {
    house.add_actor("root", {"SYSTEM_ADMIN"}, "44");
    const auto office = province.add("HRSS_CITY", "清远市人力资源和社会保障局", "4418", "");
    const auto bank = province.add("BANK_BRANCH", "虚构北江银行清远分行", "4418", "91441800MA4L00001");
    for (const char* who : {"qing", "qing_two"}) house.add_actor(who, {"COOP_HRSS"}, "4418", office.number());
    EXPECT_EQ(
        house.outcome("qing", "funds.record_holders",
                      Node::of({{"year", 2025}, {"bank", bank.text()}, {"holders", 5}, {"source", "x"}})),
        "funds.holders_not_here");
    const Node pledge =
        Node::of({{"adjustment", house.call("qing", "funds.propose_adjustment",
                                            Node::of({{"kind", "pledge"},
                                                      {"level", "441800000000"},
                                                      {"bank", bank.text()},
                                                      {"amount", "300000.00"},
                                                      {"document_no", "清府办〔2013〕13号"},
                                                      {"reason", "合作协议"}}))["adjustment"]}});
    house.call("qing_two", "funds.confirm_adjustment", pledge);
    const std::string plan =
        house.call("qing", "funds.create_plan", Node::of({{"year", 2026}, {"need", "服务网点"}}))["plan"]
            .text();
    const auto line = [&](std::string_view scope) {
        return Node::of(
            {{"plan", plan}, {"project_name", "网点建设"}, {"scope_class", scope}, {"budget", "100000.00"}});
    };
    EXPECT_EQ(house.outcome("qing", "funds.add_plan_line", line("9")), "funds.scope_class_unknown");
    house.call("qing", "funds.add_plan_line", line("2"));
    house.call("qing", "funds.submit_plan", named(plan));
    house.call("qing_two", "funds.approve_plan", named(plan));
    house.call("qing", "funds.send_plan_to_banks", named(plan));
    house.call("qing", "funds.start_plan", named(plan));
    const Node check = house.call("qing", "funds.check_books");
    EXPECT_TRUE(check["right"].flag()) << to_json(check);
    EXPECT_EQ(check["total"]["available"].text(), "200000.00");
}

}  // namespace onecard::funds
