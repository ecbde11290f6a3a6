// A sheet of people is checked cell by cell, handed over once, corrected only where fault was found, and a vendor sees
// what it made until then.

#include "base/sheet_reader.hpp"
#include "business/collection/problems.hpp"
#include "business/collection/tests/collection_house.hpp"
#include "business/people/people.hpp"

namespace onecard::collection {

class CollectionTest : public CollectionHouse {
protected:
    std::string findings(const std::string& batch) {
        std::string out;
        const Node shown = house.call("clerk", "collection.list_collection_findings",
                                      Node::of({{"collection", batch}, {"limit", 500}}));
        for (const Node& one : *shown["findings"].if_list())
            out += (out.empty() ? "" : "\n") + one["cell"].text() + " " + one["code"].text() +
                   (one["is_error"].flag() ? "" : " warning");
        return out;
    }
};
ON_BOTH_DATABASES(CollectionTest);

// 3.46, 8: a file of 10 rows with 1 wrong check digit, 1 scientific notation, 1 duplicate, 1 expired certificate → 6
// accepted, 4 listed with line numbers.
TEST_P(CollectionTest, Scenario8Collection) {
    std::vector<SheetPerson> people;
    for (int i = 1; i <= 10; ++i) people.emplace_back(i);
    people[1].number[17] = people[1].number[17] == '0' ? '1' : '0';
    people[4].number = "3.70831E+17";
    people[6].number = people[0].number;
    people[8].valid_until = "20260101";
    const std::string batch = loaded(people);
    EXPECT_EQ(findings(batch),
              "D3 base.citizen_number_check_digit\n"
              "D6 base.citizen_number_digits_lost\n"
              "D8 collection.collected_twice\n"
              "H10 collection.certificate_expired");
    const Node shown = house.call("clerk", "collection.show_collection", Node::of({{"collection", batch}}));
    EXPECT_EQ(shown["batch"]["rows_read"].number(), 10);
    EXPECT_EQ(shown["batch"]["rows_bad"].number(), 2);
    const Node submitted = submit(batch);
    EXPECT_EQ(submitted["checked_ok"].number(), 6);
    EXPECT_EQ(submitted["check_failed"].number(), 1);
    EXPECT_EQ(submitted["duplicates"].number(), 1);
    EXPECT_EQ(states(batch), "checked_ok 6, check_failed 1, duplicate 1");

    // The same sheet comes back with a column that says what is wrong, where, and how to mend it.
    const Node exported = house.call("clerk", "collection.export_collection_findings",
                                     Node::of({{"collection", batch}, {"csv", true}}));
    EXPECT_EQ(exported["rows"].number(), 4);
    std::ifstream in{house.installation().places().files() + "/" + exported["download"].text(),
                     std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    EXPECT_NE(text.find("【错误】H10 证件已过有效期，请换领新证后按新的有效期填写"), std::string::npos)
        << text;
    EXPECT_NE(text.find("校验位不正确"), std::string::npos);
}

TEST_P(CollectionTest, APlaceMayTakeAnExpiredCertificateWithAWarning) {
    RecordRules rules{.region = RegionCode::parse("370831").value(),
                      .today = Date::parse("2026-11-02").value(),
                      .expired_is_warning = true};
    house.with_unit("admin", [&](Unit& unit) {
        RecordChecker checker{rules, unit.keys};
        RecordChecker::Cells cells{};
        const SheetPerson person{1};
        for (const auto& [column, text] : std::initializer_list<std::pair<RecordColumn, std::string_view>>{
                 {column_name, person.name},
                 {column_cert_no, person.number},
                 {column_ethnic, person.ethnic},
                 {column_valid_until, "20260101"},
                 {column_huji_address, person.huji_address},
                 {column_living_address, person.living_address},
                 {column_mobile, person.mobile}})
            cells[column] = {text, CellKind::text};
        const CheckedRecord& row = checker.check(2, cells);
        EXPECT_EQ(row.bits, 0);
        ASSERT_EQ(row.findings.size(), 1u);
        EXPECT_EQ(row.findings[0].kind, &certificate_expired);
        EXPECT_FALSE(row.findings[0].is_error);
    });
}

TEST_P(CollectionTest, EveryCellIsChecked) {
    std::vector<SheetPerson> people;
    const auto next = [&]() -> SheetPerson& {
        return people.emplace_back(static_cast<int>(people.size()) + 1);
    };
    next().name = "";   // 2
    next().sex = "男";  // 3: made-up numbers alternate
    people.back().sex = people.back().number[16] % 2 == 1 ? "女" : "男";
    next().ethnic = "火星";                // 4
    next().birth = "19900102";             // 5
    next().valid_until = "长期";           // 6: right
    next().nationality = "火星";           // 7
    next().huji_address = "泗";            // 8
    next().mobile = "12345";               // 9
    next().region = "37083101";            // 10
    next().region = "320585";              // 11
    next().bank = "虚构银行";              // 12: a warning
    next().number = "370831199013010018";  // 13
    people.back().number[17] = citizen_check_character(people.back().number);
    next();  // 14: two columns changed places
    std::swap(people.back().name, people.back().number);
    next().cert_type = "99";                                 // 15
    next().number = SheetPerson::number_of(15, "20150101");  // 16: no guardian is a warning
    const std::string batch = loaded(people);
    EXPECT_EQ(findings(batch),
              "B2 collection.field_empty\n"
              "E3 base.citizen_number_sex_differs\n"
              "F4 base.ethnic_group_unknown\n"
              "G5 base.citizen_number_birth_differs\n"
              "I7 collection.nationality_unknown\n"
              "K8 collection.address_wrong\n"
              "M9 base.mobile_wrong\n"
              "N10 collection.region_code_wrong\n"
              "N11 collection.region_outside\n"
              "Q12 collection.bank_code_wanted warning\n"
              "D13 base.citizen_number_date\n"
              "B14 collection.columns_swapped\n"
              "D14 base.citizen_number_length\n"
              "C15 base.certificate_type_unknown\n"
              "T16 collection.guardian_missing warning");
    const Node shown = house.call("clerk", "collection.show_collection", Node::of({{"collection", batch}}));
    std::string checks;
    for (const Node& one : *shown["checks"].if_list())
        checks += one["code"].text() + " " + std::to_string(one["records"].number()) + " ";
    EXPECT_EQ(checks, "BASIC_INFO 6 REGION_CODE 2 MOBILE 1 ");
}

TEST_P(CollectionTest, AnEmptyBatchIsNotSubmitted) {
    EXPECT_EQ(house.outcome("clerk", "collection.submit_collection", Node::of({{"collection", new_batch()}})),
              "collection.batch_empty");
}

TEST_P(CollectionTest, NothingPersonalStandsInTheClear) {
    SheetPerson person{7};
    const std::string batch = loaded({person});
    submit(batch);
    request(batch);
    auto session = house.installation().lease();
    for (const char* table :
         {"collection_records", "collection_findings", "collection_batches", "jobs", "audit"})
        session->db->each(
            Statement{"test.everything", std::string{"SELECT * FROM "} + table}, [&](const Row& row) {
                for (int column = 0; column < row.columns(); ++column) {
                    if (row.is_null(column) || row.is_number(column)) continue;
                    for (const std::string& secret : {person.number, person.mobile, person.huji_address})
                        EXPECT_EQ(row.text(column).find(secret), std::string_view::npos)
                            << table << " " << column;
                }
            });
}

TEST_P(CollectionTest, TheSamePersonInTwoBatchesIsADuplicateUnlessItsDataDiffer) {
    submit(loaded({SheetPerson{1}, SheetPerson{2}}));
    SheetPerson same{1}, other{2};
    same.unit_name = "另一单位";
    other.valid_until = "20400101";
    const std::string batch = loaded({same, other});
    submit(batch);
    EXPECT_EQ(states(batch), "duplicate 2");
    const auto keep = [&](int seq) {
        return Node::of({{"collection", batch}, {"seq", seq}, {"reason", "证件已换发，以后者为准"}});
    };
    EXPECT_EQ(house.outcome("clerk", "collection.keep_record", keep(1)), "collection.same_as_before");
    EXPECT_EQ(house.call("clerk", "collection.keep_record", keep(2))["state"].text(), "checked_ok");
    EXPECT_EQ(house.outcome("clerk", "collection.keep_record", keep(2)), "engine.act_not_allowed");
    // A withdrawn record is in nobody's way.
    EXPECT_EQ(house
                  .call("clerk", "collection.withdraw_record",
                        Node::of({{"collection", batch}, {"seq", 1}, {"reason", "重复采集"}}))["state"]
                  .text(),
              "withdrawn");
}

TEST_P(CollectionTest, AFileIsTakenOnceAndABadOneGivesItsBatchBack) {
    const std::string sheet = sheet_of({SheetPerson{1}});
    const std::string batch = new_batch();
    import(batch, sheet);
    const std::string again = new_batch();
    EXPECT_EQ(
        house.outcome("clerk", "collection.import_collection",
                      Node::of({{"collection", again}, {"upload", house.upload("clerk", sheet, "b.csv")}})),
        "collection.sheet_taken");
    EXPECT_EQ(house.outcome(
                  "clerk", "collection.import_collection",
                  Node::of({{"collection", batch}, {"upload", house.upload("clerk", sheet + " ", "c.csv")}})),
              "collection.batch_has_records");
    import(again, "序号,姓名\n1,王小明\n");
    EXPECT_EQ(house.text("SELECT state FROM collection_batches ORDER BY id DESC LIMIT 1"), "filling");
    import(again, sheet_of({SheetPerson { 3 }}));
    EXPECT_EQ(states(again), "draft 1");
    EXPECT_EQ(house
                  .call("clerk", "collection.discard_collection",
                        Node::of({{"collection", batch}, {"reason", "单位要求重做"}}))["state"]
                  .text(),
              "discarded");
    const std::string third = new_batch();
    import(third, sheet);
    EXPECT_EQ(states(third), "draft 1");
}

TEST_P(CollectionTest, AVendorSeesWhatItMadeUntilItIsHandedOver) {
    const std::string batch = new_batch("collector");
    import(batch, sheet_of({SheetPerson{1}, SheetPerson { 2 }}), "collector");
    const Node asked = Node::of({{"collection", batch}});
    EXPECT_EQ(house.call("collector", "collection.own_records", asked)["records"].size(), 2u);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE operation = 'collection.own_records'"), 1);
    EXPECT_EQ(house.outcome("other_collector", "collection.own_records", asked), "engine.not_found");
    EXPECT_EQ(house.call("other_collector", "collection.list_collections")["batches"].size(), 0u);
    EXPECT_EQ(house.call("collector", "collection.list_collections")["batches"].size(), 1u);
    for (const char* closed : {"collection.list_records", "collection.show_record",
                               "collection.export_collection_findings", "collection.correct_record"})
        EXPECT_EQ(house.outcome("collector", closed, Node::of({{"collection", batch}, {"seq", 1}})),
                  "engine.not_permitted");
    submit(batch, "collector");
    EXPECT_EQ(house.outcome("collector", "collection.own_records", asked), "collection.batch_not_found");
    EXPECT_EQ(house.outcome("collector", "collection.show_collection", asked), "collection.batch_not_found");
    EXPECT_EQ(house.call("collector", "collection.list_collections")["batches"].size(), 0u);
    EXPECT_EQ(house.outcome("far", "collection.show_collection", asked), "engine.not_found");
    EXPECT_EQ(house.call("clerk", "collection.list_records", asked)["records"].size(), 2u);
    EXPECT_EQ(house.call("clerk", "collection.list_collections")["batches"].size(), 1u);
}

TEST_P(CollectionTest, APersonAtTheCounterIsCheckedAtOnce) {
    const std::string batch = new_batch();
    const SheetPerson person{5};
    const Node added = house.call("clerk", "collection.add_record",
                                  Node::of({{"collection", batch},
                                            {"record", Node::of({{"name", person.name},
                                                                 {"cert_no", person.number},
                                                                 {"ethnic", "汉"},
                                                                 {"valid_until", "长期"},
                                                                 {"huji_address", person.huji_address},
                                                                 {"living_address", person.living_address},
                                                                 {"mobile", "1381234"}})}}));
    EXPECT_EQ(added["checks"].text(), "MOBILE");
    ASSERT_EQ(added["findings"].size(), 1u);
    EXPECT_EQ(
        house.text("SELECT input FROM audit WHERE operation = 'collection.add_record'").find(person.number),
        std::string::npos);
    EXPECT_EQ(house.outcome("clerk", "collection.add_record",
                            Node::of({{"collection", batch}, {"record", Node::of({{"name", "李四"}})}})),
              "collection.record_unreadable");
    submit(batch);
    EXPECT_EQ(states(batch), "check_failed 1");
    const Node shown = record(batch, 1);
    EXPECT_EQ(shown["number"].text(), CitizenNumber::restore(person.number).masked());
    ASSERT_EQ(shown["to_fill"].size(), 1u);
    EXPECT_EQ(shown["to_fill"].at(0).text(), "手机号码");
    const auto correct = [&](Node cells) {
        return Node::of(
            {{"collection", batch}, {"seq", 1}, {"record", std::move(cells)}, {"reason", "本人补填"}});
    };
    // What was read from the identity card is not edited by hand where no fault was found with it (R3.4-4).
    EXPECT_EQ(house.outcome("clerk", "collection.correct_record", correct(Node::of({{"name", "王晓明"}}))),
              "collection.identity_by_hand");
    EXPECT_EQ(house.outcome("clerk", "collection.correct_record", correct(Node::of({}))),
              "collection.nothing_corrected");
    const Node corrected =
        house.call("clerk", "collection.correct_record", correct(Node::of({{"mobile", person.mobile}})));
    EXPECT_EQ(corrected["seq"].number(), 2);
    EXPECT_EQ(corrected["state"].text(), "checked_ok");
    EXPECT_EQ(states(batch), "checked_ok 1, withdrawn 1");
    EXPECT_EQ(record(batch, 1)["history"].at(0)["reason"].text(), "本人补填");
    EXPECT_EQ(
        house.outcome("clerk", "collection.add_record",
                      Node::of({{"collection", batch}, {"record", Node::of({{"cert_no", person.number}})}})),
        "collection.batch_not_filling");
}

TEST_P(CollectionTest, APlanRemindsBeforeItsDayAndTellsTheLeadingGroupAfter) {
    const auto plan = [&](const char* due) {
        return Node::of({{"name", "小学生采集"},
                         {"region", "370831"},
                         {"population", "在校学生"},
                         {"due_on", due},
                         {"organisation", "organisation_" + std::to_string(office)},
                         {"vendor", "organisation_" + std::to_string(vendor)},
                         {"target", 100}});
    };
    EXPECT_EQ(house.outcome("clerk", "collection.create_collection_plan", plan("2026-10-30")),
              "collection.due_day_passed");
    const std::string id =
        house.call("clerk", "collection.create_collection_plan", plan("2026-11-20"))["plan"].text();
    const Node asked = Node::of({{"plan", id}});
    const auto told = [&] {
        std::string out;
        const Node shown = house.call("leading", "collection.show_collection_plan", asked);
        for (const Node& one : *shown["reminders"].if_list())
            out += std::to_string(one["days_left"].number()) + "@" + one["told_on"].text().substr(5) + " ";
        return out;
    };
    look();
    EXPECT_EQ(told(), "");
    for (const char* day : {"2026-11-06", "2026-11-07", "2026-11-13", "2026-11-13", "2026-11-19",
                            "2026-11-20", "2026-11-21", "2026-11-22"}) {
        house.clock().set(Instant::parse(std::string{day} + "T09:00:00+08:00").value());
        look();
    }
    EXPECT_EQ(told(), "10@11-06 5@11-13 1@11-19 0@11-21 ");
    const Node overdue =
        house.call("leading", "collection.list_collection_plans", Node::of({{"overdue", true}}));
    ASSERT_EQ(overdue["plans"].size(), 1u);
    EXPECT_TRUE(overdue["plans"].at(0)["overdue"].flag());
    EXPECT_EQ(house
                  .call("reviewer", "collection.finish_collection_plan",
                        Node::of({{"plan", id}, {"reason", "采集已全部完成"}}))["state"]
                  .text(),
              "finished");
    EXPECT_EQ(
        house.call("leading", "collection.list_collection_plans", Node::of({{"overdue", true}}))["plans"]
            .size(),
        0u);
    const std::string dropped =
        house.call("clerk", "collection.create_collection_plan", plan("2026-12-20"))["plan"].text();
    EXPECT_EQ(house
                  .call("reviewer", "collection.drop_collection_plan",
                        Node::of({{"plan", dropped}, {"reason", "并入下一年计划"}}))["state"]
                  .text(),
              "dropped");
}

}  // namespace onecard::collection
