// A roster comes in whole: good rows matched, every fault found, a file known again, a cut-off import begun anew.

#include <fstream>

#include "base/sheet_reader.hpp"
#include "base/sheet_writer.hpp"
#include "base/text_encoding.hpp"
#include "business/subsidies/batch_store.hpp"
#include "business/subsidies/matching.hpp"
#include "business/subsidies/roster_sheet.hpp"
#include "business/subsidies/tests/county.hpp"

namespace onecard::subsidies {

class RosterImportTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    County county{house};
    std::string item, batch;

    void SetUp() override {
        item = county.publish_item();
        batch = county.create_batch(item);
    }
    Node job() { return house.call("clerk", "engine.show_job", Node::of({{"job", county.last_job}})); }
};
ON_BOTH_DATABASES(RosterImportTest);

TEST_P(RosterImportTest, Scenario14RollImportFillsBanksAndListsWhomToVisit) {
    const TestPerson one{.nth = 1, .name = "王一"}, two{.nth = 2, .name = "王二", .bank = 952},
        bankless{.nth = 3, .name = "王三"}, none{.nth = 4, .name = "王四", .cards = 0},
        asleep{.nth = 5, .name = "王五", .state = cards::BankState::preopened};
    county.settle({one, two, bankless, none, asleep});
    std::vector<TestLine> lines;
    for (const TestPerson& person : {one, two, bankless, none, asleep})
        lines.push_back(County::line_of(person));
    lines[1].bank = "";
    lines[2].bank = "";
    county.import(batch, lines);

    EXPECT_EQ(county.codes(batch), "M00* M00* M00* M02 M01");
    const Node shown = county.batch(batch);
    EXPECT_EQ(shown["rows_total"].number(), 5);
    EXPECT_EQ(shown["rows_payable"].number(), 3);
    EXPECT_EQ(shown["payable"].text(), "300.00");
    // The two without a bank were filled from the card base.
    const Node filled = house.call("clerk", "subsidies.show_row", Node::of({{"batch", batch}, {"row", 2}}));
    EXPECT_EQ(filled["row"]["bank"].text(), "虚构尼山");
    EXPECT_EQ(filled["row"]["account"].text(), "****" + two.account().substr(two.account().size() - 4));
    EXPECT_EQ(filled["findings"].at(0)["code"].text(), "subsidies.bank_to_be_matched");
    // Whom the banks help: one never applied, one not activated, each with the bank that is to help.
    const auto listed = [&](const char* code) {
        return house.call("hrss", "subsidies.list_rows",
                          Node::of({{"batch", batch}, {"match_code", code}}))["rows"];
    };
    EXPECT_EQ(listed("M02").size(), 1u);
    EXPECT_EQ(listed("M01").at(0)["bank"].text(), "虚构泗源");
    // Each row is in exactly one line of the report.
    const Node report = house.call("hrss", "subsidies.match_report", Node::of({{"batch", batch}}));
    std::int64_t rows = 0;
    for (std::size_t i = 0; i < report["lines"].size(); ++i) rows += report["lines"].at(i)["rows"].number();
    EXPECT_EQ(rows, 5);
    EXPECT_EQ(report["lines"].at(0)["town_name"].text(), "泉林镇");
}

TEST_P(RosterImportTest, Scenario15HouseholdMoneyGoesToTheHeadUnlessALeaderApproved) {
    const std::string household = county.publish_item(Node::of({{"payee_mode", "household"}}));
    const std::string first = county.create_batch(household);
    const TestPerson head{.nth = 11, .name = "李户主", .head = 11},
        son{.nth = 12, .name = "李子", .head = 11};
    county.settle({head, son});

    // Without an account the money goes to the head's card although the son is named.
    county.import(first, {County::line_of(son)});
    EXPECT_EQ(county.codes(first), "M00*");
    const Node row = house.call("reviewer", "subsidies.reveal_row",
                                Node::of({{"batch", first}, {"row", 1}, {"purpose", "核对"}}));
    EXPECT_EQ(row["name"].text(), "李子");
    EXPECT_EQ(row["payee_name"].text(), "李户主");
    EXPECT_EQ(row["payee_number"].text(), head.number());
    EXPECT_EQ(row["account"].text(), head.account());

    // The son's own account is refused, and so is the household's second row.
    TestLine to_son = County::line_of(son);
    to_son.account = son.account();
    EXPECT_EQ(county.findings(county.import(first, {to_son})), "2 subsidies.payee_not_head");
    EXPECT_EQ(county.codes(first), "");
    EXPECT_EQ(county.findings(county.import(first, {County::line_of(head), County::line_of(son)})),
              "3 subsidies.twice_in_file");

    // With a reason that another hand approved, the same sheet is good.
    const Node asked = Node::of({{"item", household},
                                 {"number", son.number()},
                                 {"reason", "GUARDIAN_INCAPACITY"},
                                 {"explanation", "户主失能"}});
    Node wrong = asked;
    wrong.set("reason", "FRIENDSHIP");
    EXPECT_EQ(house.outcome("clerk", "subsidies.ask_payee_exception", wrong),
              "subsidies.exception_reason_unknown");
    const std::string exception =
        house.call("clerk", "subsidies.ask_payee_exception", asked)["exception"].text();
    EXPECT_EQ(house.outcome("clerk", "subsidies.ask_payee_exception", asked),
              "subsidies.exception_asked_already");
    const std::string upload = house.upload("clerk", County::sheet({to_son}), "again.csv");
    const auto again = [&] {
        house.call("clerk", "subsidies.import_roster",
                   Node::of({{"batch", first}, {"upload", upload}, {"again", true}}));
        house.run_jobs();
    };
    again();
    EXPECT_EQ(county.codes(first), "");  // asked for is not approved
    EXPECT_EQ(
        house.outcome("clerk", "subsidies.approve_payee_exception", Node::of({{"exception", exception}})),
        "engine.not_permitted");
    house.call("leader", "subsidies.approve_payee_exception", Node::of({{"exception", exception}}));
    again();
    EXPECT_EQ(county.codes(first), "M00*");
    EXPECT_EQ(house
                  .call("reviewer", "subsidies.reveal_row",
                        Node::of({{"batch", first}, {"row", 1}, {"purpose", "核对"}}))["account"]
                  .text(),
              son.account());
}

TEST_P(RosterImportTest, EveryCodeOfMatching) {
    using cards::BankState;
    using cards::SocialState;
    const std::vector<TestPerson> people = {
        {.nth = 1, .name = "甲一"},
        {.nth = 2, .name = "甲二", .state = BankState::preopened},
        {.nth = 3, .name = "甲三", .cards = 0},
        {.nth = 4, .name = "甲四", .social = SocialState::temp_lost},
        {.nth = 5, .name = "甲五", .social = SocialState::cancelled},
        {.nth = 6, .name = "甲六"},
        {.nth = 7, .name = "甲七", .state = BankState::stopped},
        {.nth = 8, .name = "甲八", .live = 2},
        {.nth = 9, .name = "甲九", .cards = 2},
        {.nth = 10, .name = "甲十", .bank = 952},
        {.nth = 11, .name = "甲甲", .card_region = "430100000000"},
        {.nth = 12, .name = "甲乙", .social = SocialState::sealed},
        {.nth = 13, .name = "甲丙", .state = BankState::dormant},
        {.nth = 14, .name = "甲丁", .state = BankState::lost},
    };
    county.settle(people);
    std::vector<TestLine> lines;
    for (const TestPerson& person : people) lines.push_back(County::line_of(person));
    lines[5].name = "贾六";
    TestLine stranger = County::line_of({.nth = 99, .name = "无名"});
    lines.push_back(stranger);
    county.import(batch, lines);
    EXPECT_EQ(county.codes(batch), "M00* M01 M02 M04 M05 M06 M08 M09 M10* M11* M12 M05 M08 M04 M02");
    EXPECT_EQ(county.batch(batch)["payable"].text(), "300.00");
}

TEST_P(RosterImportTest, NamesAreComparedAsPeopleReadThem) {
    county.settle({{.nth = 1, .name = "阿依古丽·买买提"},
                   {.nth = 2, .name = "王小明"},
                   {.nth = 3, .name = "\uE863三"}});
    TestLine dotted = County::line_of({.nth = 1, .name = "阿依古丽．买买提"});
    TestLine spaced = County::line_of({.nth = 2, .name = "王　小 明"});
    TestLine rare = County::line_of({.nth = 3, .name = "\uE863三"});
    county.import(batch, {dotted, spaced, rare});
    EXPECT_EQ(county.codes(batch), "M00* M00* M06");  // a rare glyph is never matched by a machine (R3.1-14)
}

TEST_P(RosterImportTest, EveryFaultOfARowIsFound) {
    const TestPerson good{.nth = 1, .name = "王一"};
    county.settle({good});
    const auto fault = [&](auto change) {
        TestLine line = County::line_of({.nth = 50, .name = "周"});
        change(line);
        return county.findings(county.import(batch, {County::line_of(good), line}));
    };
    const auto is = [](std::string_view cell, std::string_view code) {
        return std::string{cell} + " " + std::string{code};
    };
    EXPECT_EQ(fault([](TestLine& l) { l.name = ""; }), is("A3", "subsidies.name_missing"));
    EXPECT_EQ(fault([](TestLine& l) { l.name = std::string(51, 'a'); }), is("A3", "subsidies.name_too_long"));
    EXPECT_EQ(fault([](TestLine& l) { l.number = ""; }), is("B3", "subsidies.number_missing"));
    EXPECT_EQ(fault([](TestLine& l) { l.number = "37083119700101"; }),
              is("B3", "base.citizen_number_length"));
    EXPECT_EQ(fault([](TestLine& l) { l.number = "3.70831E+17"; }),
              is("B3", "base.citizen_number_digits_lost"));
    EXPECT_EQ(fault([](TestLine& l) { l.number = "37083119700101O05X"; }),
              is("B3", "base.citizen_number_characters"));
    EXPECT_EQ(fault([](TestLine& l) { l.number.back() = l.number.back() == '0' ? '1' : '0'; }),
              is("B3", "base.citizen_number_check_digit"));
    EXPECT_EQ(fault([](TestLine& l) { l.number = "441802197002290015"; }),
              is("B3", "base.citizen_number_date"));
    EXPECT_EQ(fault([](TestLine& l) { l.ethnic = ""; }), is("C3", "subsidies.ethnic_missing"));
    EXPECT_EQ(fault([](TestLine& l) { l.ethnic = "火星"; }), is("C3", "base.ethnic_group_unknown"));
    EXPECT_EQ(fault([](TestLine& l) { l.mobile = ""; }), is("D3", "subsidies.mobile_missing"));
    EXPECT_EQ(fault([](TestLine& l) { l.mobile = "12345"; }), is("D3", "base.mobile_wrong"));
    EXPECT_EQ(fault([](TestLine& l) { l.town = ""; }), is("E3", "subsidies.town_missing"));
    EXPECT_EQ(fault([](TestLine& l) { l.town = "亚特兰蒂斯镇"; }), is("E3", "subsidies.town_unknown"));
    EXPECT_EQ(fault([](TestLine& l) { l.account = "6.22848E+18"; }),
              is("H3", "subsidies.account_digits_lost"));
    EXPECT_EQ(fault([](TestLine& l) { l.amount = ""; }), is("I3", "subsidies.amount_missing"));
    EXPECT_EQ(fault([](TestLine& l) { l.amount = "0.00"; }), is("I3", "subsidies.amount_not_positive"));
    EXPECT_EQ(fault([](TestLine& l) { l.amount = "-5"; }), is("I3", "subsidies.amount_not_positive"));
    EXPECT_EQ(fault([](TestLine& l) { l.amount = "1.234"; }), is("I3", "base.money_unreadable"));
    EXPECT_EQ(fault([](TestLine& l) { l.amount = "100000000"; }), is("I3", "subsidies.amount_too_large"));
    EXPECT_EQ(fault([&](TestLine& l) { l.number = good.number(); }), is("3", "subsidies.twice_in_file"));
    // All faults of one row at once, and the clean row goes on.
    EXPECT_EQ(fault([](TestLine& l) {
                  l.name = "";
                  l.mobile = "1";
                  l.town = "x";
                  l.amount = "x";
              }),
              "A3 subsidies.name_missing; D3 base.mobile_wrong; E3 subsidies.town_unknown; I3 "
              "base.money_unreadable");
    EXPECT_EQ(county.codes(batch), "M00*");
}

TEST_P(RosterImportTest, EveryFindingSaysHowToMendIt) {
    const std::string roster = county.import(batch, {TestLine{.amount = "x", .pay_time = "someday"}});
    const Node found = house.call("clerk", "subsidies.list_findings", Node::of({{"roster", roster}}));
    EXPECT_EQ(found["rows_bad"].number(), 1);
    ASSERT_GT(found["findings"].size(), 0u);
    for (std::size_t i = 0; i < found["findings"].size(); ++i) {
        const Node& one = found["findings"].at(i);
        EXPECT_FALSE(one["zh"].text().empty());
        EXPECT_FALSE(one["mend_zh"].text().empty()) << one["code"].text();
        EXPECT_FALSE(one["mend_en"].text().empty()) << one["code"].text();
        EXPECT_EQ(one["zh"].text().find("{}"), std::string::npos);
    }
}

TEST_P(RosterImportTest, WarningsTellAndLetTheRowGoOn) {
    const TestPerson person{.nth = 1, .name = "王一", .town = "370831102000"};
    county.settle({person});
    TestLine line = County::line_of(person);
    line.bank = "月球银行";
    line.account = "6222020000000000001";
    line.village = "无此村";
    line.pay_time = "someday";
    county.import(batch, {line});
    EXPECT_EQ(county.codes(batch), "M00*");
    const Node row = house
                         .call("clerk", "subsidies.list_rows",
                               Node::of({{"batch", batch}, {"with_warnings", true}}))["rows"]
                         .at(0);
    std::string warnings;
    for (std::size_t i = 0; i < row["warnings"].size(); ++i)
        warnings += row["warnings"].at(i).text().substr(10) + " ";
    EXPECT_EQ(warnings, "bank_not_listed account_differs town_differs village_unknown pay_time_unreadable ");
}

TEST_P(RosterImportTest, AgesAndFixedStandardsOfTheItemAreChecked) {
    const std::string strict =
        county.publish_item(Node::of({{"min_age", 60}, {"standard_kind", "fixed"}, {"standard", "100.00"}}));
    const std::string old_age = county.create_batch(strict);
    const TestPerson young{.nth = 1, .name = "王一"};  // born in 1970
    EXPECT_EQ(county.findings(county.import(old_age, {County::line_of(young)})), "B2 subsidies.age_outside");
    const std::string open =
        county.publish_item(Node::of({{"standard_kind", "fixed"}, {"standard", "100.00"}}));
    const std::string other = county.create_batch(open);
    county.settle({young});
    county.import(other, {County::line_of(young, "90.00")});
    const Node row = house.call("clerk", "subsidies.list_rows", Node::of({{"batch", other}}))["rows"].at(0);
    EXPECT_EQ(row["warnings"].at(0).text(), "subsidies.amount_not_standard");
}

TEST_P(RosterImportTest, ATownsBatchTakesOnlyItsTown) {
    const std::string town_batch = county.create_batch(item, "370831101");
    TestLine outside = County::line_of({.nth = 1, .name = "王一"});
    outside.town = "星村镇";
    EXPECT_EQ(county.findings(county.import(town_batch, County::sheet({outside}), "town")),
              "E2 subsidies.town_outside_batch");
}

TEST_P(RosterImportTest, TheSamePersonIsPaidOnceAPeriodAcrossTownsAndExcludedItems) {
    const TestPerson person{.nth = 1, .name = "王一"},
        other{.nth = 2, .name = "王二", .town = "370831102000"};
    county.settle({person, other});
    const std::string here = county.create_batch(item, "370831101"),
                      there = county.create_batch(item, "370831102");
    county.import(here, {County::line_of(person)});
    TestLine moved = County::line_of(person);
    moved.town = "星村镇";
    TestLine resident = County::line_of(other);
    resident.town = "星村镇";
    EXPECT_EQ(county.findings(county.import(there, {moved, resident})), "2 subsidies.paid_in_period");
    EXPECT_EQ(county.codes(there), "M00*");
    // In another period there is nothing against it.
    const std::string next = county.create_batch(item, "370831102", "2026-12");
    EXPECT_EQ(county.findings(county.import(next, {moved})), "");
    // An item that excludes this one.
    const std::string rival = county.publish_item();
    house.call("hrss", "subsidies.set_item_exclusions",
               Node::of({{"item", item}, {"others", Node::List{rival}}}));
    EXPECT_EQ(county.findings(county.import(county.create_batch(rival), {County::line_of(person)})),
              "2 subsidies.excluded_by_item");
    // A line stopped over there is free to be paid here, and a cancelled batch holds nobody.
    house.call("town", "subsidies.stop_line", Node::of({{"batch", here}, {"row", 1}, {"reason", "已迁出"}}));
    EXPECT_EQ(county.findings(county.import(there, {moved})), "");
}

TEST_P(RosterImportTest, TwoImportsAtOnceAreSeenAtSubmission) {
    const TestPerson person{.nth = 1, .name = "王一"};
    county.settle({person});
    const std::string here = county.create_batch(item), there = county.create_batch(item);
    // Both are queued before either is read: neither sees the other's rows while it is read alone.
    county.import(here, {County::line_of(person)});
    const auto count = [&](const std::string& of) {
        return house.with_unit("clerk", [&](Unit& unit) {
            return count_paid_elsewhere(unit.db, must_find_batch(unit.db, BatchId::parse(of).value()));
        });
    };
    EXPECT_EQ(count(here), 0);
    county.import(there, {County::line_of({.nth = 2, .name = "王二"})});
    house.script(
        "UPDATE roster_rows SET payee_key = (SELECT payee_key FROM roster_rows ORDER BY roster LIMIT 1)");
    EXPECT_EQ(count(here), 1);
    EXPECT_EQ(count(there), 1);
}

TEST_P(RosterImportTest, TheSameFileIsKnownAgain) {
    county.settle({{.nth = 1, .name = "王一"}});
    const std::string sheet = County::sheet({County::line_of({.nth = 1, .name = "王一"})});
    const std::string first = county.import(batch, sheet);
    const auto again = [&](bool anew) {
        const std::string upload = house.upload("clerk", sheet, "renamed.csv");
        return house.outcome("clerk", "subsidies.import_roster",
                             Node::of({{"batch", batch}, {"upload", upload}, {"again", anew}}));
    };
    EXPECT_EQ(again(false), "subsidies.roster_loaded_already");
    EXPECT_EQ(county.codes(batch), "M00*");
    EXPECT_EQ(again(true), "ok");
    EXPECT_EQ(again(true), "subsidies.batch_importing");
    house.run_jobs();
    EXPECT_EQ(county.codes(batch), "M00*");
    // Another file replaces the roster; the first file then comes back as a new one only when asked to.
    county.import(batch, County::sheet({County::line_of({.nth = 1, .name = "王一"}, "70.00")}));
    EXPECT_EQ(county.batch(batch)["payable"].text(), "70.00");
    EXPECT_EQ(again(false), "subsidies.roster_loaded_already");
    EXPECT_EQ(again(true), "ok");
    house.run_jobs();
    EXPECT_EQ(county.batch(batch)["payable"].text(), "100.00");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM rosters WHERE state = 'current'"), 1);
}

TEST_P(RosterImportTest, ACutOffImportBeginsAnewAndNoRowStandsTwice) {
    std::vector<TestPerson> people;
    std::vector<TestLine> lines;
    for (int i = 1; i <= 30; ++i) people.push_back({.nth = i, .name = "民" + std::to_string(i)});
    county.settle(people);
    // More than one chunk, so that the job has steps to be cut between; strangers do, for speed.
    for (const TestPerson& person : people) lines.push_back(County::line_of(person));
    for (int i = 1000; i < 21'500; ++i) lines.push_back(County::line_of({.nth = i, .name = "客"}));
    const std::string upload = house.upload("clerk", County::sheet(lines), "long.csv");
    const std::string roster = house
                                   .call("clerk", "subsidies.import_roster",
                                         Node::of({{"batch", batch}, {"upload", upload}}))["roster"]
                                   .text();
    // One step by hand, as a worker that dies after it.
    const JobKind* kind = house.installation().house().find_job("subsidies.import_roster_rows");
    Progress progress;
    {
        auto work = house.with_unit(
            "clerk", [&](Unit& unit) { return kind->start(unit, Node::of({{"roster", roster}}), progress); });
        for (int step = 0; step < 2; ++step) {
            work->prepare(progress);
            house.with_unit("clerk", [&](Unit& unit) { work->step(unit, progress); });
        }
    }
    EXPECT_FALSE(progress.done);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM roster_rows"), 20'000);
    EXPECT_EQ(county.batch(batch)["rows_total"].number(), 0);  // half a roster is none
    house.script("UPDATE jobs SET cursor = 20000 WHERE kind = 'subsidies.import_roster_rows'");
    house.run_jobs();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM roster_rows"), 20'530);
    EXPECT_EQ(house.number("SELECT COUNT(DISTINCT person_key) FROM roster_rows"), 20'530);
    EXPECT_EQ(county.batch(batch)["rows_total"].number(), 20'530);
    EXPECT_EQ(county.batch(batch)["rows_payable"].number(), 30);
}

TEST_P(RosterImportTest, ASheetThatCannotBeReadLeavesNothingStuck) {
    for (const char* bytes : {"", "姓名,身份证号\n王一,1\n", "\xD0\xCF\x11\xE0 old xls",
                              "姓名,身份证号,民族,手机号,镇街,补贴额\n"}) {
        county.import(batch, std::string{bytes});
        EXPECT_EQ(job()["state"].text(), "failed") << bytes;
        EXPECT_FALSE(job()["problem_zh"].text().empty());
        EXPECT_EQ(house.number("SELECT COUNT(*) FROM rosters WHERE state <> 'discarded'"), 0);
    }
    // A kept file that went missing fails the job too, and not the batch for good.
    const std::string upload = house.upload("clerk", "lost", "lost.csv");
    const std::string lost =
        house
            .call("clerk", "subsidies.import_roster", Node::of({{"batch", batch}, {"upload", upload}}))["job"]
            .text();
    std::filesystem::remove_all(house.installation().places().uploads());
    house.run_jobs();
    EXPECT_EQ(house.call("clerk", "engine.show_job", Node::of({{"job", lost}}))["state"].text(), "failed");
    county.settle({{.nth = 1, .name = "王一"}});
    county.import(batch, {County::line_of({.nth = 1, .name = "王一"})});
    EXPECT_EQ(county.codes(batch), "M00*");
}

TEST_P(RosterImportTest, TitlesNotesOrderAndSpellingOfHeadingsDoNotMatter) {
    county.settle({{.nth = 1, .name = "王一"}});
    const std::string sheet =
        "泗水县发放基础信息表,,,,,,\n"
        "填报单位：县农业农村局,,,,,,\n"
        "补贴金额（元）,镇 街（必填）,\"姓名\n（必填）\",身份证号（必填）,民族（必填）,手机号（必填）,备用\n"
        "100,泉林镇,王一,\"" +
        test_citizen(1) +
        "\",汉,13800000001,x\n"
        "100,合计,,,,,\n"
        ",,备注：以上属实,,,,\n";
    const std::string roster = county.import(batch, sheet);
    EXPECT_EQ(county.findings(roster), "");
    EXPECT_EQ(county.codes(batch), "M00*");
    const Node shown =
        house.call("clerk", "subsidies.show_batch", Node::of({{"batch", batch}}))["rosters"].at(0);
    EXPECT_EQ(shown["facts"].text(), "CSV UTF-8, 2 notes");
}

TEST_P(RosterImportTest, Gb18030IsRead) {
    county.settle({{.nth = 1, .name = "王一"}});
    county.import(batch, to_gb18030(County::sheet({County::line_of({.nth = 1, .name = "王一"})})));
    EXPECT_EQ(county.codes(batch), "M00*");
}

TEST_P(RosterImportTest, WorkbookCellsThatLostDigitsOrCalculateAreNamed) {
    const std::filesystem::path file = house.folder() / "roster.xlsx";
    SheetLayout layout;
    for (const WantedColumn& column : roster_columns) layout.columns.push_back({std::string{column.heading}});
    layout.columns[column_amount].kind = SheetColumn::Kind::money_fen;
    layout.columns[column_mobile].kind = SheetColumn::Kind::integer;
    layout.columns[column_number].kind = SheetColumn::Kind::integer;
    {
        const auto writer = write_xlsx(file, layout);
        const std::string lost = "370831197001010000";
        const std::array<std::string_view, 10> cells{"王一", lost, "汉", "13800000001", "泉林镇",
                                                     "",     "",   "",   "10000",       "2026-11"};
        writer->row(cells);
        writer->finish();
    }
    std::ifstream in{file, std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    const std::string upload = house.upload("clerk", bytes, "roster.xlsx");
    const std::string roster = house
                                   .call("clerk", "subsidies.import_roster",
                                         Node::of({{"batch", batch}, {"upload", upload}}))["roster"]
                                   .text();
    house.run_jobs();
    EXPECT_EQ(county.findings(roster).substr(0, 2), "B2");
}

TEST_P(RosterImportTest, OnlyAFillingBatchTakesARoster) {
    const std::string upload = house.upload("clerk", "x", "x.csv");
    house.script("UPDATE subsidy_batches SET state = 'town_review'");
    EXPECT_EQ(
        house.outcome("clerk", "subsidies.import_roster", Node::of({{"batch", batch}, {"upload", upload}})),
        "subsidies.batch_not_filling");
    house.script("UPDATE subsidy_batches SET state = 'filling'");
    // Another's file, another's batch, another's post.
    EXPECT_EQ(
        house.outcome("town", "subsidies.import_roster", Node::of({{"batch", batch}, {"upload", upload}})),
        "engine.not_found");
    EXPECT_EQ(
        house.outcome("leader", "subsidies.import_roster", Node::of({{"batch", batch}, {"upload", upload}})),
        "engine.not_permitted");
    const std::string theirs = house.upload("reviewer", "x", "x.csv");
    EXPECT_EQ(
        house.outcome("clerk", "subsidies.import_roster", Node::of({{"batch", batch}, {"upload", theirs}})),
        "engine.upload_unknown");
    EXPECT_EQ(house.outcome("clerk", "subsidies.import_roster",
                            Node::of({{"batch", batch}, {"upload", upload}, {"state", "current"}})),
              "engine.field_unknown");
}

TEST_P(RosterImportTest, NobodySeesANumberWithoutARightAndAPurpose) {
    const TestPerson person{.nth = 1, .name = "欧阳建国"};
    county.settle({person});
    county.import(batch, {County::line_of(person)});
    const std::string shown =
        to_json(house.call("clerk", "subsidies.show_row", Node::of({{"batch", batch}, {"row", 1}}))) +
        to_json(house.call("clerk", "subsidies.list_rows", Node::of({{"batch", batch}})));
    EXPECT_EQ(shown.find(person.number()), std::string::npos);
    EXPECT_EQ(shown.find(person.account()), std::string::npos);
    EXPECT_EQ(shown.find("13800000001"), std::string::npos);
    EXPECT_EQ(shown.find(person.name), std::string::npos);
    const Node asked = Node::of({{"batch", batch}, {"row", 1}, {"purpose", "核对身份"}});
    EXPECT_EQ(house.outcome("clerk", "subsidies.reveal_row", asked), "engine.not_permitted");
    Node silent = asked;
    silent.set("purpose", "");
    EXPECT_NE(house.outcome("reviewer", "subsidies.reveal_row", silent), "ok");
    EXPECT_EQ(house.call("reviewer", "subsidies.reveal_row", asked)["payee_number"].text(), person.number());
    EXPECT_EQ(house.number(
                  "SELECT COUNT(*) FROM audit WHERE operation = 'subsidies.reveal_row' AND outcome = 'ok'"),
              1);
    // Nothing personal lies in the clear in the tables or in the audit.
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE input LIKE '%" + person.number() + "%'"), 0);
}

TEST_P(RosterImportTest, RowsAreListedByWhatTheyAre) {
    county.settle({{.nth = 1, .name = "王一"},
                   {.nth = 2, .name = "王二", .cards = 0},
                   {.nth = 3, .name = "王三", .bank = 952}});
    std::vector<TestLine> lines;
    for (int i = 1; i <= 3; ++i)
        lines.push_back(County::line_of({.nth = i,
                                         .name = "王" + std::string{i == 1   ? "一"
                                                                    : i == 2 ? "二"
                                                                             : "三"}}));
    lines[2].bank = "952";
    lines[2].town = "星村镇";
    county.import(batch, lines);
    const auto seqs = [&](Node more) {
        Node input = Node::of({{"batch", batch}});
        for (const auto& [name, value] : *more.if_record()) input.set(name, value);
        const Node rows = house.call("clerk", "subsidies.list_rows", input)["rows"];
        std::string out;
        for (std::size_t i = 0; i < rows.size(); ++i) out += std::to_string(rows.at(i)["seq"].number());
        return out;
    };
    EXPECT_EQ(seqs(Node::of({{"payable", true}})), "13");
    EXPECT_EQ(seqs(Node::of({{"payable", false}})), "2");
    EXPECT_EQ(seqs(Node::of({{"bank", 952}})), "3");
    EXPECT_EQ(seqs(Node::of({{"town", "370831101"}})), "12");
    EXPECT_EQ(seqs(Node::of({{"match_code", "M02"}})), "2");
    EXPECT_EQ(seqs(Node::of({{"limit", 2}})), "12");
    EXPECT_EQ(seqs(Node::of({{"limit", 2}, {"after", 2}})), "3");
    EXPECT_EQ(seqs(Node::of({{"stopped", true}})), "");
}

TEST_P(RosterImportTest, FindingsComePageByPageWithoutLosingAny) {
    std::vector<TestLine> lines(7);
    for (TestLine& line : lines) line.name = "无";
    const std::string roster = county.import(batch, lines);
    std::size_t seen = 0;
    std::string after;
    for (int page = 0; page < 20; ++page) {
        Node input = Node::of({{"roster", roster}, {"limit", 2}});
        if (!after.empty()) input.set("after", after);
        const Node found = house.call("clerk", "subsidies.list_findings", input);
        seen += found["findings"].size();
        if (found["next"].is_null()) break;
        after = found["next"].text();
    }
    EXPECT_EQ(seen, 7u);
}

}  // namespace onecard::subsidies
