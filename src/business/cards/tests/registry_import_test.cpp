// A registry loads its good rows, finds every bad one, updates what changed, and goes on where a crash left
// it.

#include "business/cards/import_registry_rows.hpp"
#include "business/cards/tests/registry_files.hpp"
#include "business/people/people.hpp"
#include "engine/person_hasher.hpp"
#include "engine/sealer.hpp"
#include "tests/test_house.hpp"

namespace onecard::cards {

class RegistryImportTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};

    void SetUp() override {
        house.add_actor("admin", {"HRSS_PLATFORM_ADMIN"});
        house.with_unit("admin", [](Unit& unit) {
            save_bank(
                unit,
                {.code = 951, .name_zh = "虚构泗源银行", .name_en = "Siyuan Bank", .short_name = "虚构泗源"});
            save_bank(
                unit,
                {.code = 952, .name_zh = "虚构尼山银行", .name_en = "Nishan Bank", .short_name = "虚构尼山"});
        });
    }
    Node begin(const std::string& sheet, std::string_view region = "370831") {
        const std::string upload = house.upload("admin", sheet, "registry.csv");
        return house.call("admin", "cards.import_registry",
                          Node::of({{"upload", upload}, {"region", std::string{region}}}));
    }
    std::string load(const std::string& sheet, std::string_view region = "370831") {
        const Node begun = begin(sheet, region);
        house.run_jobs();
        return begun["import"].text().substr(7);
    }
    /// "read/bad/warnings fresh/changed/same people fresh/changed/same cards"
    std::string counts(const std::string& import) {
        std::string out;
        for (const char* column : {"read_rows", "bad_rows", "warnings", "fresh_people", "changed_people",
                                   "same_people", "fresh_cards", "changed_cards", "same_cards"})
            out += (out.empty() ? "" : " ") +
                   std::to_string(house.number(std::string{"SELECT "} + column +
                                               " FROM registry_imports WHERE id = " + import));
        return out;
    }
    std::string findings(const std::string& import) {
        std::string out;
        auto session = house.installation().lease();
        session->db->each(
            Statement{"test.findings",
                      "SELECT sheet_row, column_no, code, is_error FROM registry_findings "
                      "WHERE import_id = $1 ORDER BY sheet_row, column_no, code"},
            [&](const Row& row) {
                out += (out.empty() ? "" : "\n") + std::to_string(row.number(0)) + " " +
                       std::to_string(row.number(1)) + " " + row.string(2) + (row.flag(3) ? "" : " warning");
            },
            std::stoll(import));
        return out;
    }
    PersonKey key_of(const std::string& number) {
        return house.with_unit("admin", [&](Unit& unit) { return unit.hasher.of("01", number); });
    }
    IndexEntry entry_of(const std::string& number) {
        return house.with_unit("admin", [&](Unit& unit) {
            const PersonKey key = unit.hasher.of("01", number);
            return find_entries(unit.db, std::span{&key, 1}).at(0);
        });
    }
};
ON_BOTH_DATABASES(RegistryImportTest);

TEST_P(RegistryImportTest, LoadsPeopleCardsAndTheirIndex) {
    RegistryLine father{1}, child{2};
    father.name = "欧阳 建国";
    child.head = father.number;
    child.village = "370831001201";
    child.without_card();
    const std::string import = load(registry_of({father, child}));
    EXPECT_EQ(counts(import), "2 0 0 2 0 0 1 0 0");
    EXPECT_EQ(house.text("SELECT state FROM registry_imports"), "loaded");

    const IndexEntry entry = entry_of(father.number);
    ASSERT_TRUE(entry.known);
    EXPECT_EQ(entry.card_no, father.card_no);
    EXPECT_EQ(entry.bank, 951);
    EXPECT_EQ(entry.social_state, SocialState::normal);
    EXPECT_EQ(entry.bank_state, BankState::active);
    EXPECT_EQ(entry.valid_cards, 1);
    EXPECT_EQ(entry.card_region.text(), "370831000000");
    EXPECT_EQ(entry.account_tail, std::stoll(father.account.substr(father.account.size() - 4)));
    EXPECT_FALSE(entry.head_key.has_value());

    const IndexEntry child_entry = entry_of(child.number);
    EXPECT_EQ(child_entry.card_no, "");
    EXPECT_EQ(child_entry.valid_cards, 0);
    EXPECT_EQ(child_entry.head_key, entry.key);
    EXPECT_FALSE(entry_of(made_up_number(3)).known);

    house.with_unit("admin", [&](Unit& unit) {
        const people::Person person = people::must_find_person(unit, entry.key);
        EXPECT_EQ(person.name, "欧阳 建国");
        EXPECT_EQ(person.number.reveal(), father.number);
        EXPECT_EQ(person.mobile->reveal(), father.mobile);
        EXPECT_EQ(person.birth.text(), "1990-01-01");
        const auto cards = list_cards(unit, entry.key);
        ASSERT_EQ(cards.size(), 1u);
        EXPECT_EQ(cards[0].account.reveal(), father.account);
        const PersonalFields opened = unpack_fields(
            unit.sealer.open(entry.account_sealed, std::span<const std::uint8_t>{entry.key.bytes}));
        EXPECT_EQ(opened[PersonalField::account], father.account);
        EXPECT_EQ(changed_after(unit.db, 1).size(), 2u);
        EXPECT_TRUE(changed_after(unit.db, last_change_turn(unit.db)).empty());
    });
}

TEST_P(RegistryImportTest, KeepsPersonalDataSealed) {
    RegistryLine line{7};
    load(registry_of({line}));
    auto session = house.installation().lease();
    for (const char* table :
         {"people", "cards", "card_index", "registry_imports", "registry_findings", "jobs", "audit"})
        session->db->each(Statement{"test.everything", std::string{"SELECT * FROM "} + table},
                          [&](const Row& row) {
                              for (int column = 0; column < row.columns(); ++column) {
                                  if (row.is_null(column) || row.is_number(column)) continue;
                                  for (const std::string& secret : {line.number, line.account, line.mobile})
                                      EXPECT_EQ(row.text(column).find(secret), std::string_view::npos)
                                          << table << " " << column;
                              }
                          });
}

TEST_P(RegistryImportTest, FindsEveryKindOfBadRow) {
    std::vector<RegistryLine> lines;
    const auto line = [&]() -> RegistryLine& {
        return lines.emplace_back(static_cast<int>(lines.size()) + 1);
    };
    line();                                         // row 2 is right
    line().name = "";                               // 3
    line().cert_type = "99";                        // 4
    line().number = "37083119900101";               // 5
    line().number = "3.70831E+17";                  // 6
    line().number[16] ^= 1;                         // 7
    line().number = made_up_number(7, "19900231");  // 8
    line().number = "";                             // 9
    line();                                         // 10
    lines.back().sex = lines.back().number[16] % 2 == 1 ? "女" : "男";
    line().birth = "1990-01-02";             // 11
    line().ethnic = "火星";                  // 12, a warning
    line().mobile = "12";                    // 13, a warning
    line().town = "";                        // 14
    line().town = "370831";                  // 15
    line().town = "370830001000";            // 16
    line().town = "x";                       // 17
    line().village = "370831002201";         // 18
    line().head = "37083119900101001";       // 19
    line().life = "8";                       // 20
    line().card_no = "A00000012";            // 21
    line().card_no = "";                     // 22
    line().generation = "4";                 // 23
    line().bank = "999";                     // 24
    line().account = "6999511000000000010";  // 25
    line().account = "";                     // 26
    line().social = "7";                     // 27
    line().financial = "";                   // 28
    line().issued = "2024-02-30";            // 29
    line().issued = "2027-01-01";            // 30
    line().name = "\xEE\x80\x80";            // 31, a warning: a private glyph
    const RegistryLine first = lines[0];
    line().number = first.number;  // 32: another card of the first, under the same name
    line().number = first.number;  // 33
    lines.back().name = "李四";
    line().number = first.number;  // 34
    lines.back().card_no = first.card_no;
    line().number = first.number;  // 35
    lines.back().without_card();
    line().number = "110105194912310021";            // 36
    line().number = made_up_number(36, "18991231");  // 37
    line().number = made_up_number(37, "20270101");  // 38
    line().cert_type = "08";                         // 39: a passport without a birth date
    lines.back().number = "E1234567";

    const std::string import = load(registry_of(lines));
    EXPECT_EQ(findings(import), R"(3 0 cards.cell_missing
4 1 base.certificate_type_unknown
5 2 base.citizen_number_length
6 2 base.citizen_number_digits_lost
7 2 base.citizen_number_check_digit
8 2 base.citizen_number_date
9 2 cards.cell_missing
10 3 base.citizen_number_sex_differs
11 5 base.citizen_number_birth_differs
12 4 base.ethnic_group_unknown warning
13 6 base.mobile_wrong warning
14 7 cards.cell_missing
15 7 cards.town_not_a_town
16 7 cards.town_outside
17 7 base.region_code_unreadable
18 8 cards.village_not_in_town
19 9 base.citizen_number_length
20 10 base.live_status_unknown
21 11 base.card_number_check
22 11 cards.card_number_missing
23 12 cards.generation_unknown
24 13 cards.bank_unknown
25 14 base.bank_card_check_digit
26 14 cards.account_missing
27 15 cards.social_state_unknown
28 16 cards.cell_missing
29 17 base.date_not_real
30 17 cards.issue_date_future
31 0 cards.name_rare_glyph warning
33 0 cards.person_differs
34 11 cards.card_twice
35 2 cards.person_twice
36 2 base.citizen_number_check_digit
37 2 base.citizen_number_date_range
38 2 base.citizen_number_date_range
39 5 cards.birth_missing)");
    EXPECT_EQ(counts(import), "38 33 3 4 0 0 5 0 0");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM people"), 4);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM card_index"), 4);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM cards"), 5);
}

TEST_P(RegistryImportTest, LoadingAgainUpdatesWhatChanged) {
    std::vector<RegistryLine> lines;
    for (int nth = 1; nth <= 6; ++nth) lines.emplace_back(nth);
    load(registry_of(lines));
    std::int64_t first = 0, second = 0;
    house.with_unit("admin", [&](Unit& unit) { first = last_change_turn(unit.db); });
    house.clock().pass_seconds(60);

    lines[1].mobile = "13900000000";
    lines[2].mobile = "";  // says nothing
    lines[3].financial = "5";
    lines[4].name = "王大明";
    lines[5].card_no = CardNumber::of_serial('B', 6).reveal();
    lines[5].issued = "2025-01-01";
    lines.emplace_back(7);
    const std::string import = load(registry_of(lines));
    EXPECT_EQ(counts(import), "7 0 0 1 2 4 2 1 4");
    EXPECT_EQ(entry_of(lines[3].number).bank_state, BankState::dormant);
    EXPECT_EQ(entry_of(lines[5].number).valid_cards, 2);
    EXPECT_EQ(entry_of(lines[5].number).card_no, lines[5].card_no);
    house.with_unit("admin", [&](Unit& unit) {
        EXPECT_EQ(people::must_find_person(unit, unit.hasher.of("01", lines[1].number)).mobile->reveal(),
                  "13900000000");
        EXPECT_EQ(people::must_find_person(unit, unit.hasher.of("01", lines[2].number)).mobile->reveal(),
                  "13812345678");
        EXPECT_EQ(people::must_find_person(unit, unit.hasher.of("01", lines[4].number)).name, "王大明");
        EXPECT_EQ(changed_after(unit.db, first).size(), 5u)
            << "who stayed the same is not re-matched";
    });

    house.with_unit("admin", [&](Unit& unit) { second = last_change_turn(unit.db); });
    // A day later nothing has changed, but the bank states are known as of that day.
    house.clock().pass_seconds(86'400);
    const Instant third = house.installation().clock().now();
    const std::string again = load(registry_of(lines) + "\n");
    EXPECT_EQ(counts(again), "7 0 0 0 0 7 0 0 7");
    EXPECT_EQ(entry_of(lines[0].number).state_day, third.date());
    house.with_unit("admin", [&](Unit& unit) { EXPECT_TRUE(changed_after(unit.db, second).empty()); });
}

TEST_P(RegistryImportTest, TheSameFileIsRecognised) {
    const std::string sheet = registry_of({RegistryLine{1}});
    const Node first = begin(sheet);
    EXPECT_EQ(begin(sheet)["import"], first["import"]) << "also while it is loading";
    house.run_jobs();
    const Node second = begin(sheet);
    EXPECT_EQ(second["import"], first["import"]);
    EXPECT_TRUE(second["repeated"].flag());
    EXPECT_EQ(second["state"].text(), "loaded");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM jobs WHERE kind = 'cards.import_registry_rows'"), 1);
}

TEST_P(RegistryImportTest, SeveralCardsOfOnePersonAreOneEntry) {
    RegistryLine oldest{1}, newest{1}, cancelled{1}, lost{1};
    newest.card_no = CardNumber::of_serial('B', 1).reveal();
    newest.issued = "2025-06-01";
    newest.bank = "虚构尼山银行泗水支行";
    newest.account = made_up_account(500);
    cancelled.card_no = CardNumber::of_serial('C', 1).reveal();
    cancelled.issued = "2026-01-01";
    cancelled.social = "注销";
    lost.card_no = CardNumber::of_serial('D', 1).reveal();
    lost.issued = "2026-02-01";
    lost.social = "临时挂失";
    load(registry_of({cancelled, newest, lost, oldest}));
    const IndexEntry entry = entry_of(oldest.number);
    EXPECT_EQ(entry.card_no, newest.card_no);
    EXPECT_EQ(entry.bank, 952);
    EXPECT_EQ(entry.valid_cards, 3);
}

TEST_P(RegistryImportTest, ARecordedDeathAndACancelledCardStay) {
    RegistryLine dead{1}, closed{2};
    closed.social = "9";
    load(registry_of({dead, closed}));
    house.script("UPDATE people SET live_status = 2, died_on = 20000");
    closed.social = "1";
    dead.mobile = "13900000000";
    const std::string import = load(registry_of({dead, closed}));
    EXPECT_EQ(findings(import),
              "2 10 cards.death_is_recorded warning\n3 10 cards.death_is_recorded warning\n"
              "3 15 cards.card_stays_cancelled warning");
    EXPECT_EQ(entry_of(dead.number).live_status, 2);
    EXPECT_EQ(entry_of(closed.number).social_state, SocialState::cancelled);
}

TEST_P(RegistryImportTest, RefusesASheetWithoutItsHeadings) {
    begin("姓名,证件号码,镇街代码\n王五,1,2\n");
    house.run_jobs();
    EXPECT_EQ(house.text("SELECT state FROM registry_imports"), "given_up");
    EXPECT_NE(house.text("SELECT problem FROM jobs").find("base.sheet_heading_missing"), std::string::npos);
    EXPECT_NE(house.text("SELECT problem FROM jobs").find("社会保障卡卡号"), std::string::npos);
}

TEST_P(RegistryImportTest, ColumnsAreFoundInAnyOrderUnderATitle) {
    RegistryLine line{1};
    const std::string sheet =
        "某县登记库,,,,,,,,\n金融功能状态（必填）,社保功能状态,银行卡号,发卡银行,社会保障卡卡号,镇街代码,"
        "\"公民身份\n号码\",姓 名\n2,1," +
        line.account + ",虚构泗源," + line.card_no + ",370831001," + line.number +
        ",王五\n注：以上数据截至本月底,,,,,,,\n";
    EXPECT_EQ(counts(load(sheet)), "1 0 0 1 0 0 1 0 0");
    EXPECT_TRUE(entry_of(line.number).known);
}

TEST_P(RegistryImportTest, GoesOnAfterACrash) {
    // More rows than one chunk; the first attempt stops after its first stored chunk, as a killed worker
    // would.
    std::string sheet{registry_headings};
    constexpr int people = 45'000;
    for (int nth = 0; nth < people; ++nth) {
        RegistryLine line{nth % 1000};
        const std::string birth = std::to_string(19500101 + nth / 1000 * 10000);
        line.number = made_up_number(nth % 1000, birth);
        line.card_no = CardNumber::of_serial('A', nth).reveal();
        line.account = made_up_account(nth);
        if (nth % 1000 == 7) line.town = "370830001000";
        sheet += line.text();
    }
    const std::string import = begin(sheet)["import"].text().substr(7);
    Progress progress;
    {
        const auto work = house.with_unit("admin", [&](Unit& unit) {
            return std::make_unique<ImportRegistryRows>(
                unit, ImportRegistryRows::Input{RegistryImportId{std::stoll(import)}}, progress);
        });
        while (progress.cursor == 0) {
            work->prepare(progress);
            house.with_unit("admin", [&](Unit& unit) { work->step(unit, progress); });
        }
    }
    EXPECT_LT(progress.cursor, 45'000);
    house.script("UPDATE jobs SET cursor = " + std::to_string(progress.cursor));
    house.run_jobs();
    EXPECT_EQ(counts(import), "45000 45 0 44955 0 0 44955 0 0");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM card_index"), 44'955);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM registry_findings"), 45);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM people"), 44'955);
}

}  // namespace onecard::cards
