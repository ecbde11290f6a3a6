// Cards at the counter: looked up, shown masked, lost and found again, and told their states by the banks.

#include <algorithm>
#include <fstream>

#include "base/sheet_reader.hpp"
#include "business/cards/bank_state_file.hpp"
#include "business/cards/tests/registry_files.hpp"
#include "tests/test_house.hpp"

namespace onecard::cards {

class CardsOperationsTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    RegistryLine wang{1}, li{2}, zhao{3};

    void SetUp() override {
        house.add_actor("admin", {"HRSS_PLATFORM_ADMIN"});
        house.add_actor("clerk", {"CARD_CLERK", "TOWN_CLERK"});
        house.add_actor("far", {"CARD_CLERK"}, "320585");
        house.add_actor("siyuan", {"BANK_CLERK"}, "370831", 71, true);
        house.add_actor("nishan", {"BANK_CLERK"}, "370831", 72, true);
        house.with_unit("admin", [](Unit& unit) {
            save_bank(unit,
                      {.code = 951, .organisation = 71, .name_zh = "虚构泗源银行", .short_name = "虚构泗源"});
            save_bank(unit,
                      {.code = 952, .organisation = 72, .name_zh = "虚构尼山银行", .short_name = "虚构尼山"});
        });
        li.bank = "952";
        zhao.social = "0";
        load(registry_of({wang, li, zhao}));
    }
    std::string load(const std::string& sheet, const std::string& name = "registry.csv") {
        const std::string upload = house.upload("admin", sheet, name);
        const Node begun = house.call("admin", "cards.import_registry",
                                      Node::of({{"upload", upload}, {"region", "370831"}}));
        house.run_jobs();
        return begun["import"].text();
    }
    Node look_up(const std::string& who, const std::string& card_no) {
        return house.call(who, "cards.look_up", Node::of({{"card_no", card_no}}));
    }
    Node states(const std::string& who, const std::string& bytes, bool full = false) {
        const std::string upload = house.upload(who, bytes, "states.txt");
        return house.call(who, "cards.load_bank_states", Node::of({{"upload", upload}, {"full", full}}));
    }
    std::string states_outcome(const std::string& who, const std::string& bytes, bool full = false) {
        try {
            states(who, bytes, full);
            return "ok";
        } catch (const Problem& problem) { return std::string{problem.kind().code}; }
    }
    IndexEntry entry_of(const std::string& number) {
        return house.with_unit("admin", [&](Unit& unit) {
            const PersonKey key = unit.hasher.of("01", number);
            return find_entries(unit.db, std::span{&key, 1}).at(0);
        });
    }
};
ON_BOTH_DATABASES(CardsOperationsTest);

TEST_P(CardsOperationsTest, ACounterIsToldAtOnce) {
    const Node found = look_up("clerk", wang.card_no);
    EXPECT_EQ(found["verdict"].text(), "OK");
    EXPECT_EQ(found["name"].text(), "王**");
    EXPECT_EQ(found["bank"].number(), 951);
    EXPECT_EQ(house.call("clerk", "cards.look_up", Node::of({{"number", wang.number}})), found);
    EXPECT_EQ(look_up("clerk", zhao.card_no)["verdict"].text(), "E2001");

    RegistryLine child{4};
    load(registry_of({child.without_card()}));
    EXPECT_EQ(house.call("clerk", "cards.look_up", Node::of({{"number", child.number}}))["verdict"].text(),
              "NO_CARD");

    const auto outcome = [&](const std::string& who, Node input) {
        return house.outcome(who, "cards.look_up", std::move(input));
    };
    EXPECT_EQ(outcome("clerk", Node::of({{"card_no", "A99999999"}})), "cards.card_not_found");
    EXPECT_EQ(outcome("clerk", Node::of({{"number", made_up_number(99)}})), "cards.card_not_found");
    EXPECT_EQ(outcome("clerk", Node::of({})), "cards.card_unnamed");
    EXPECT_EQ(outcome("far", Node::of({{"card_no", wang.card_no}})), "cards.card_not_found");
    EXPECT_EQ(outcome("siyuan", Node::of({{"card_no", wang.card_no}})), "ok");
    EXPECT_EQ(outcome("siyuan", Node::of({{"card_no", li.card_no}})), "cards.card_not_found")
        << "another bank's card";
}

TEST_P(CardsOperationsTest, ANumberOfSeveralPeopleNamesNobody) {
    RegistryLine other{5};
    other.card_no = wang.card_no;
    load(registry_of({other}));
    EXPECT_EQ(house.outcome("clerk", "cards.look_up", Node::of({{"card_no", wang.card_no}})),
              "cards.card_of_several");
    EXPECT_EQ(house.outcome("clerk", "cards.show_card", Node::of({{"card_no", wang.card_no}})),
              "cards.card_of_several");
    EXPECT_EQ(house.outcome("clerk", "cards.show_card", Node::of({{"number", wang.number}})), "ok");
}

TEST_P(CardsOperationsTest, CardsAreShownMaskedAndRevealedForAPurpose) {
    const Node shown = house.call("clerk", "cards.show_card", Node::of({{"card_no", wang.card_no}}));
    const Node& card = shown["cards"].at(0);
    EXPECT_EQ(shown["name"].text(), "王小明");
    EXPECT_EQ(card["bank_name"].text(), "虚构泗源银行");
    EXPECT_EQ(card["account"].text(), std::string(15, '*') + wang.account.substr(15));
    EXPECT_EQ(card["social_state"].text(), "normal");
    EXPECT_EQ(card["acts"].at(0)["act"].text(), "report_temporary_loss");
    EXPECT_EQ(to_json(shown).find(wang.account), std::string::npos);
    EXPECT_EQ(to_json(shown).find(wang.number), std::string::npos);
    EXPECT_EQ(house.call("admin", "cards.show_card", Node::of({{"number", wang.number}}))["cards"]
                  .at(0)["acts"]
                  .size(),
              0u)
        << "who may not act sees no acts";

    const auto reveal = [&](const std::string& who, const std::string& purpose) {
        return house.call(who, "cards.reveal_account",
                          Node::of({{"card_no", wang.card_no}, {"purpose", purpose}}));
    };
    EXPECT_EQ(reveal("clerk", "核对银行退票")["account"].text(), wang.account);
    EXPECT_THROW(reveal("clerk", "看看"), Problem);
    EXPECT_THROW(reveal("far", "核对银行退票"), Problem);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE operation = 'cards.reveal_account'"), 3);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE input LIKE '%" + wang.account + "%'"), 0);
}

TEST_P(CardsOperationsTest, AChangeUnderWayWhenTheLogIsReadStandsAboveWhatWasRead) {
    std::int64_t read = 0;
    house.with_unit("admin", [&](Unit& unit) {
        const PersonKey key = unit.hasher.of("01", wang.number);
        refresh_index(unit, std::span{&key, 1}, "state");
        unit.reading_sessions().use([&](Database& other) {
            read = last_change_turn(other);
            EXPECT_TRUE(changed_after(other, read).empty());
        });
        EXPECT_EQ(last_change_turn(unit.db), read + 1);
    });
    house.with_unit("admin", [&](Unit& unit) { EXPECT_EQ(changed_after(unit.db, read).size(), 1u); });
}

TEST_P(CardsOperationsTest, AClerkReportsALossAndReleasesIt) {
    std::int64_t before = 0;
    house.with_unit("admin", [&](Unit& unit) { before = last_change_turn(unit.db); });
    EXPECT_EQ(house.call("clerk", "cards.report_temporary_loss",
                         Node::of({{"number", wang.number}, {"name", wang.name}, {"card_no", wang.card_no}}))
                  ["social_state"].text(), "temp_lost");
    EXPECT_EQ(entry_of(wang.number).social_state, SocialState::temp_lost);
    EXPECT_EQ(look_up("clerk", wang.card_no)["verdict"].text(), "E2002");
    house.with_unit("admin", [&](Unit& unit) {
        const auto changed = changed_after(unit.db, before);
        ASSERT_EQ(changed.size(), 1u);
        EXPECT_EQ(changed[0], unit.hasher.of("01", wang.number));
    });
}

TEST_P(CardsOperationsTest, ADeathReachesTheIndexByNews) {
    house.call("clerk", "people.record_death",
               Node::of({{"number", wang.number}, {"died_on", "2026-10-30"}, {"proof", "死亡证明"}}));
    EXPECT_EQ(entry_of(wang.number).live_status, 1);
    house.run_jobs();
    EXPECT_EQ(entry_of(wang.number).live_status, 2);
    EXPECT_EQ(look_up("clerk", wang.card_no)["verdict"].text(), "DEAD");
}

TEST_P(CardsOperationsTest, ABankTellsTheStatesOfItsCards) {
    const std::string file = "951|17|4\n" + wang.card_no + "|5|2026-11-02\n" + li.card_no +
                             "|5|2026-11-02\r\n" +
                             std::string{CardNumber::of_serial('A', 9'999'999).reveal()} + "|4|2026-11-02\n" +
                             zhao.card_no + "|2|2020-01-01";
    const Node taken = states("siyuan", file);
    EXPECT_EQ(taken["sequence"].number(), 17);
    house.run_jobs();
    const Node shown =
        house.call("siyuan", "cards.show_bank_state_file", Node::of({{"bank", 951}, {"sequence", 17}}));
    EXPECT_EQ(shown["changed"].number(), 1);
    EXPECT_EQ(shown["set_aside"].number(), 3);
    std::string asides;
    for (const Node& line : *shown["asides"].if_list())
        asides += std::to_string(line["line_no"].number()) + " " + line["code"].text() + "\n";
    EXPECT_EQ(asides, "3 cards.line_of_other_bank\n4 cards.line_card_unknown\n5 cards.line_outdated\n");
    EXPECT_EQ(entry_of(wang.number).bank_state, BankState::dormant);
    EXPECT_EQ(entry_of(wang.number).state_day.text(), "2026-11-02");
    EXPECT_EQ(entry_of(li.number).bank_state, BankState::active);

    EXPECT_TRUE(states("siyuan", file)["repeated"].flag());
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM jobs WHERE kind = 'cards.apply_bank_states'"), 1);
    const Node banks = house.call("clerk", "cards.list_banks");
    EXPECT_EQ(banks["banks"].at(0)["states_as_of"].text(), "2026-11-02");
    EXPECT_EQ(banks["banks"].at(0)["last_state_file"].number(), 17);
    EXPECT_TRUE(banks["banks"].at(1)["states_as_of"].is_null());
    EXPECT_EQ(
        house.outcome("nishan", "cards.show_bank_state_file", Node::of({{"bank", 951}, {"sequence", 17}})),
        "cards.state_file_not_found");
}

TEST_P(CardsOperationsTest, AGapInTheSequenceAsksForAFullFile) {
    EXPECT_EQ(states_outcome("siyuan", "951|5|0\n"), "ok");
    EXPECT_EQ(states_outcome("siyuan", "951|7|0\n"), "cards.state_file_gap");
    EXPECT_EQ(states_outcome("siyuan", "951|5|1\n" + wang.card_no + "|4|2026-11-02\n"),
              "cards.state_file_passed");
    EXPECT_EQ(states_outcome("siyuan", "951|3|0\n"), "cards.state_file_passed");
    EXPECT_EQ(states_outcome("siyuan", "951|6|0\n"), "ok");
    EXPECT_EQ(states_outcome("siyuan", "951|9|1\n" + wang.card_no + "|4|2026-11-02\n", true), "ok");
    EXPECT_EQ(states_outcome("siyuan", "951|10|0\n"), "ok");
    EXPECT_EQ(states_outcome("nishan", "952|1|0\n"), "ok") << "each bank counts for itself";
    house.run_jobs();
    EXPECT_EQ(entry_of(wang.number).bank_state, BankState::stopped);
}

TEST_P(CardsOperationsTest, NothingIsTakenOfAWrongFile) {
    for (const auto& [bytes, code] : std::vector<std::pair<std::string, std::string>>{
             {"", "cards.state_file_header"},
             {"951|17\n", "cards.state_file_header"},
             {"51|17|0\n", "cards.state_file_header"},
             {"951|0|0\n", "cards.state_file_header"},
             {std::string(1000, 'x'), "cards.state_file_header"},
             {"951|17|1\n", "cards.state_file_count"},
             {"951|17|1\n" + wang.card_no + "|4|2026-11-02\n" + li.card_no + "|4|2026-11-02\n",
              "cards.state_file_count"},
             {"951|17|1\n" + wang.card_no + "|8|2026-11-02\n", "cards.state_file_line"},
             {"951|17|1\n" + wang.card_no + "|4|2026-02-30\n", "cards.state_file_line"},
             {"951|17|1\nA00000012|4|2026-11-02\n", "cards.state_file_line"},
             {"951|17|1\n" + wang.card_no + "|4|2026-11-03\n", "cards.state_file_date"},
             {"952|17|0\n", "cards.bank_not_found"},
             {"990|17|0\n", "cards.bank_not_found"}})
        EXPECT_EQ(states_outcome("siyuan", bytes), code) << bytes.substr(0, 40);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM bank_state_files"), 0);
}

TEST_P(CardsOperationsTest, BanksAreRegistered) {
    const auto save = [&](Node input) { return house.outcome("admin", "cards.save_bank", std::move(input)); };
    Node bank = Node::of({{"code", 953},
                          {"name_zh", "虚构洙水银行"},
                          {"name_en", "Zhushui Bank"},
                          {"short_name", "虚构洙水"},
                          {"cnaps", "102100099996"},
                          {"lost_accepts", true}});
    EXPECT_EQ(save(bank), "ok");
    bank.set("short_name", "洙水");
    EXPECT_EQ(save(bank), "ok");
    const Node listed = house.call("clerk", "cards.list_banks")["banks"].at(2)["bank"];
    EXPECT_EQ(listed["short_name"].text(), "洙水");
    EXPECT_TRUE(listed["lost_accepts"].flag());
    bank.set("code", 1000);
    EXPECT_EQ(save(bank), "cards.bank_code_wrong");
    bank.set("code", 953);
    bank.set("name_zh", " ");
    EXPECT_EQ(save(bank), "cards.bank_unnamed");
    bank.set("name_zh", "虚构洙水银行");
    bank.set("cnaps", "12");
    EXPECT_EQ(save(bank), "base.cnaps_length");
}

TEST_P(CardsOperationsTest, AnImportIsShownAndItsFindingsExported) {
    std::vector<RegistryLine> lines;
    for (int nth = 10; nth < 20; ++nth) lines.emplace_back(nth);
    lines[2].number[17] = lines[2].number[17] == '1' ? '2' : '1';
    lines[5].mobile = "12";
    lines[5].bank = "没有的银行";
    lines[8].ethnic = "x";
    const std::string import = load(registry_of(lines));

    const Node shown = house.call("admin", "cards.show_import", Node::of({{"import", import}}));
    EXPECT_EQ(shown["state"].text(), "loaded");
    EXPECT_EQ(shown["bad_rows"].number(), 2);
    EXPECT_EQ(shown["warnings"].number(), 2);
    EXPECT_EQ(shown["fresh_people"].number(), 8);
    ASSERT_EQ(shown["findings"].size(), 4u);
    EXPECT_EQ(shown["findings"].at(0)["cell"].text(), "C4");
    EXPECT_EQ(shown["findings"].at(0)["zh"].text(), "公民身份号码校验位不正确");
    EXPECT_EQ(shown["findings"].at(3)["zh"].text(), "不认识的民族");
    // A page never splits a row: the second one of two begins behind row 4.
    const Node page = house.call("admin", "cards.show_import", Node::of({{"import", import}, {"limit", 2}}));
    ASSERT_EQ(page["findings"].size(), 1u);
    const Node rest = house.call("admin", "cards.show_import",
                                 Node::of({{"import", import}, {"limit", 3}, {"after", page["next"]}}));
    EXPECT_EQ(rest["findings"].at(0)["sheet_row"].number(), 7);

    const auto exported = [&](Node input) {
        const Node made = house.call("admin", "cards.export_registry_findings", std::move(input));
        std::string text;
        read_sheet(std::filesystem::path{house.installation().places().files()} / made["download"].text(), {},
                   [&](const SheetRow& row) {
                       text +=
                           std::string{row.cells[2].text} + " " + std::string{row.cells.back().text} + "\n";
                       return true;
                   });
        return text;
    };
    const std::string sheet = exported(Node::of({{"import", import}}));
    EXPECT_EQ(std::ranges::count(sheet, '\n'), 4);
    EXPECT_NE(sheet.find(lines[2].number + " 【错误】公民身份号码校验位不正确，号码可能抄错"),
              std::string::npos)
        << sheet;
    EXPECT_NE(sheet.find("【提示】手机号码应为以1开头的11位数字"), std::string::npos) << sheet;
    EXPECT_EQ(exported(Node::of({{"import", import}, {"format", "csv"}})), sheet);
    const std::string all =
        exported(Node::of({{"import", import}, {"all_rows", true}, {"in_english", true}}));
    EXPECT_EQ(std::ranges::count(all, '\n'), 11);
    EXPECT_NE(all.find("[error] This bank is not registered: Write the bank's code or name"),
              std::string::npos)
        << all;

    // The mended rows are loaded without their findings column being in the way.
    EXPECT_EQ(house.outcome("admin", "cards.show_import", Node::of({{"import", "import_99999"}})),
              "engine.not_found");
}

TEST_P(CardsOperationsTest, FindingsAreExportedOnlyWhenAllAreKnown) {
    const std::string upload = house.upload("admin", registry_of({RegistryLine{50}}), "registry.csv");
    const Node begun =
        house.call("admin", "cards.import_registry", Node::of({{"upload", upload}, {"region", "370831"}}));
    EXPECT_EQ(
        house.outcome("admin", "cards.export_registry_findings", Node::of({{"import", begun["import"]}})),
        "cards.import_not_finished");
}

TEST_P(CardsOperationsTest, EntriesComeInTheOrderAsked) {
    house.with_unit("admin", [&](Unit& unit) {
        const PersonKey w = unit.hasher.of("01", wang.number), l = unit.hasher.of("01", li.number);
        const PersonKey unknown = unit.hasher.of("01", made_up_number(77));
        const std::vector<PersonKey> asked{l, unknown, w, l};
        const auto entries = find_entries(unit.db, asked);
        ASSERT_EQ(entries.size(), 4u);
        EXPECT_EQ(entries[0].card_no, li.card_no);
        EXPECT_FALSE(entries[1].known);
        EXPECT_EQ(entries[1].key, unknown);
        EXPECT_EQ(entries[2].card_no, wang.card_no);
        EXPECT_EQ(entries[3].card_no, li.card_no) << "a key may be asked twice";
        EXPECT_TRUE(find_entries(unit.db, {}).empty());
    });
}

}  // namespace onecard::cards
