// The sheets that go out and come in: annex 2 both ways, the roster with its findings, the list for home visits,
// and the examples that docs/formats.md shows.

#include <filesystem>
#include <fstream>

#include "base/sheet_reader.hpp"
#include "business/subsidies/item_sheet.hpp"
#include "business/subsidies/tests/county.hpp"

namespace onecard::subsidies {

class SheetsTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    County county{house};

    /// The cells of a made file, '|' between cells, one row a line.
    std::string read_made(const std::string& download) {
        std::string out;
        read_sheet(std::filesystem::path{house.installation().places().files()} / download, SheetLimits{},
                   [&](const SheetRow& row) {
                       for (std::size_t i = 0; i < row.cells.size(); ++i)
                           out += (i == 0 ? "" : "|") + std::string{row.cells[i].text};
                       out += "\n";
                       return true;
                   });
        return out;
    }
    static std::string example(const std::string& name) {
        std::ifstream in{std::filesystem::path{ONECARD_SOURCE_DIR} / "docs/examples" / name,
                         std::ios::binary};
        EXPECT_TRUE(in) << name;
        return {std::istreambuf_iterator<char>{in}, {}};
    }
    Node import_items(const std::string& bytes) {
        const std::string upload = house.upload("clerk", bytes, "items.csv");
        return house.call("clerk", "subsidies.import_item_sheet",
                          Node::of({{"region", "370831"}, {"upload", upload}, {"valid_from", "2026-01-01"}}));
    }
};
ON_BOTH_DATABASES(SheetsTest);

TEST_P(SheetsTest, Annex2ComesInAndGoesOutWithItsExactColumns) {
    const Node in = import_items(example("items.csv"));
    EXPECT_EQ(in["created"].size(), 3u);
    EXPECT_EQ(in["findings"].size(), 0u) << to_json(in);
    const Node out =
        house.call("clerk", "subsidies.print_item_sheet",
                   Node::of({{"region", "370831"}, {"contact", "王某"}, {"phone", "0537-0000000"}}));
    EXPECT_EQ(out["items"].number(), 3);
    const std::string printed = read_made(out["download"].text());
    EXPECT_NE(printed.find("序号|项目资金大类名称|序号|项目资金小类名称|发放周期|代发银行|"
                           "是否通过“一本通”发放|发放层级（范围）\n"
                           "1|农业补贴|1|耕地地力保护补贴|按年|虚构泗源、虚构尼山|否|县级，到户\n"
                           "1|农业补贴|2|农机购置补贴|不定期|虚构泗源|否|镇街\n"
                           "2|社会救助|1|农村低保|按月|虚构泗源|是|村\n"),
              std::string::npos)
        << printed;
    EXPECT_NE(printed.find("填报单位："), std::string::npos);
    EXPECT_NE(printed.find("2026年11月2日"), std::string::npos);
    EXPECT_NE(printed.find("联系人：王某"), std::string::npos);
    EXPECT_NE(printed.find("请于10月22日之前报送。"), std::string::npos);
    // What was printed can be read again, and names the same drafts.
    std::ifstream made{std::filesystem::path{house.installation().places().files()} / out["download"].text(),
                       std::ios::binary};
    const Node again = import_items({std::istreambuf_iterator<char>{made}, {}});
    EXPECT_EQ(again["created"].size(), 0u);
    EXPECT_EQ(again["changed"].size(), 3u);
}

TEST_P(SheetsTest, FaultsOfAnnex2AreToldCellByCell) {
    const std::string headings =
        "序号,项目资金大类名称,序号,项目资金小类名称,发放周期,代发银行,是否通过“一本通”发放,"
        "发放层级（范围）\n";
    const Node in = import_items(headings +
                                 "一,农业补贴,1,补贴甲,按年,951,否,县\n1,农业补贴,2,补贴乙,常常,951,也许,"
                                 "县\n1,农业补贴,3,补贴丙,按年,月球银行,否,县\n");
    EXPECT_EQ(in["created"].size(), 0u);
    std::string found;
    for (std::size_t i = 0; i < in["findings"].size(); ++i)
        found +=
            in["findings"].at(i)["cell"].text() + " " + in["findings"].at(i)["code"].text().substr(10) + "; ";
    EXPECT_EQ(found,
              "A2 item_serial_wrong; E3 item_cycle_unknown; G3 item_yes_no_wrong; F4 item_bank_unknown; ");
    const std::string upload = house.upload("clerk", "a,b\n1,2\n", "x.csv");
    EXPECT_EQ(
        house.outcome("clerk", "subsidies.import_item_sheet",
                      Node::of({{"region", "370831"}, {"upload", upload}, {"valid_from", "2026-01-01"}})),
        "subsidies.item_sheet_headings_missing");
}

TEST(ItemSheet, WordsOfCyclesAndScopes) {
    EXPECT_EQ(parse_pay_cycle("每月"), PayCycle::monthly);
    EXPECT_EQ(parse_pay_cycle("按季度"), PayCycle::quarterly);
    EXPECT_EQ(parse_pay_cycle("每半年一次"), PayCycle::half_year);
    EXPECT_EQ(parse_pay_cycle("YEARLY"), PayCycle::yearly);
    EXPECT_EQ(parse_pay_cycle("随时"), std::nullopt);
    EXPECT_EQ(parse_scope("县、镇、村"), ScopeLevel::all);
    EXPECT_EQ(parse_scope("村级"), ScopeLevel::village);
    EXPECT_EQ(parse_yes_no(" 是 "), true);
    EXPECT_EQ(parse_yes_no("大概"), std::nullopt);
}

TEST_P(SheetsTest, TheExampleOfARosterIsReadAsDocumented) {
    county.settle(
        {{.nth = 1, .name = "王一"}, {.nth = 2, .name = "阿依古丽·买买提", .town = "370831102000"}});
    const std::string item = county.publish_item();
    for (const char* name : {"roster.csv", "roster-gb18030.csv"}) {
        const std::string batch = county.create_batch(item, "370831", name[6] == '.' ? "2026-10" : "2026-11");
        const std::string roster = county.import(batch, example(name));
        EXPECT_EQ(county.findings(roster),
                  "B5 base.citizen_number_check_digit; I5 subsidies.amount_not_positive")
            << name;
        EXPECT_EQ(county.codes(batch), "M00* M00*") << name;
        EXPECT_EQ(county.batch(batch)["payable"].text(), "1520.50") << name;
    }
}

TEST_P(SheetsTest, FindingsGoBackAsTheSameSheetWithOneMoreColumn) {
    const TestPerson person{.nth = 1, .name = "王一"};
    county.settle({person});
    const std::string batch = county.create_batch(county.publish_item());
    TestLine good = County::line_of(person), warned = County::line_of({.nth = 2, .name = "王二"}),
             bad = County::line_of({.nth = 3, .name = "=cmd()"});
    warned.bank = "";
    bad.mobile = "1";
    bad.amount = "-1";
    const std::string roster = county.import(batch, {good, warned, bad});
    const auto exported = [&](Node more) {
        Node input = Node::of({{"roster", roster}});
        for (const auto& [name, value] : *more.if_record()) input.set(name, value);
        return house.call("clerk", "subsidies.export_findings", input);
    };
    for (const char* format : {"xlsx", "csv"}) {
        const Node made = exported(Node::of({{"format", format}}));
        EXPECT_EQ(made["rows"].number(), 3);
        const std::string text = read_made(made["download"].text());
        EXPECT_NE(text.find("预计发放时间|核查结果\n王一|" + person.number()), std::string::npos) << text;
        EXPECT_NE(text.find("【提示】开户行为空，由比对补充，无需处理"), std::string::npos) << text;
        EXPECT_NE(text.find("【错误】手机号码应为以1开头的11位数字"), std::string::npos) << text;
        EXPECT_NE(text.find("【错误】补贴额应大于零"), std::string::npos) << text;
        if (format == std::string{"csv"}) {
            EXPECT_NE(text.find("'=cmd()"), std::string::npos) << text;  // R3.1-15
        }
    }
    EXPECT_EQ(exported(Node::of({{"only_findings", true}}))["rows"].number(), 2);
    EXPECT_NE(read_made(exported(Node::of({{"in_english", true}}))["download"].text())
                  .find("[error] The amount must be above zero"),
              std::string::npos);
    // The file shows numbers, so it is in the audit, and the same roster comes back clean when mended.
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE operation = 'subsidies.export_findings'"), 4);
    EXPECT_EQ(house.outcome("finance", "subsidies.export_findings", Node::of({{"roster", roster}})),
              "engine.not_permitted");
}

TEST_P(SheetsTest, AnExportedSheetCanBeMendedAndImportedAgain) {
    const TestPerson person{.nth = 1, .name = "王一"};
    county.settle({person});
    const std::string batch = county.create_batch(county.publish_item());
    TestLine bad = County::line_of(person);
    bad.amount = "0";
    const std::string roster = county.import(batch, {bad});
    const std::string made = house
                                 .call("clerk", "subsidies.export_findings",
                                       Node::of({{"roster", roster}, {"format", "csv"}}))["download"]
                                 .text();
    std::ifstream in{std::filesystem::path{house.installation().places().files()} / made, std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    bytes.replace(bytes.find(",0,"), 3, ",88.80,");
    EXPECT_EQ(county.findings(county.import(batch, bytes)), "");
    EXPECT_EQ(county.batch(batch)["payable"].text(), "88.80");
}

TEST_P(SheetsTest, TheVisitListNamesWhomTheBanksAreToHelp) {
    const TestPerson fine{.nth = 1, .name = "王一"}, none{.nth = 2, .name = "王二", .cards = 0},
        asleep{.nth = 3, .name = "王三", .bank = 952, .state = cards::BankState::preopened};
    county.settle({fine, none, asleep});
    const std::string batch = county.create_batch(county.publish_item());
    county.import(batch, {County::line_of(fine), County::line_of(none), County::line_of(asleep)});
    const Node input = Node::of({{"batch", batch}, {"purpose", "上门服务"}});
    const Node made = house.call("hrss", "subsidies.export_visit_list", input);
    EXPECT_EQ(made["people"].number(), 2);
    const std::string text = read_made(made["download"].text());
    EXPECT_NE(text.find("王二|" + none.number() + "|13800000001|泉林镇||"), std::string::npos) << text;
    EXPECT_NE(text.find("虚构尼山|已领卡未激活|激活"), std::string::npos) << text;
    EXPECT_EQ(text.find(fine.number()), std::string::npos);
    Node one = input;
    one.set("match_code", "M01");
    EXPECT_EQ(house.call("hrss", "subsidies.export_visit_list", one)["people"].number(), 1);
    EXPECT_EQ(house.outcome("town", "subsidies.export_visit_list", input), "engine.not_permitted");
}

}  // namespace onecard::subsidies
