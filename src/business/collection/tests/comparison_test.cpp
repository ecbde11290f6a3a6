// Records are compared by files that come late, doubled, damaged or never; two hands set a result aside; nothing
// is ready for a card before all of it.

#include <algorithm>

#include "business/collection/source.hpp"
#include "business/collection/tests/collection_house.hpp"
#include "business/people/people.hpp"

namespace onecard::collection {

class ComparisonTest : public CollectionHouse {
protected:
    std::string checked(int count, int from = 1) {
        std::vector<SheetPerson> people;
        for (int i = 0; i < count; ++i) people.emplace_back(from + i);
        const std::string batch = loaded(people);
        submit(batch);
        return batch;
    }
    Node comparison(const std::string& id) {
        return house.call("clerk", "collection.show_comparison",
                          Node::of({{"comparison", id}}))["comparison"];
    }
    Readiness readiness(const std::string& number) {
        return house.with_unit("admin",
                               [&](Unit& unit) { return readiness_of(unit, unit.hasher.of("01", number)); });
    }
    std::string why_not(const std::string& number) {
        const ProblemKind* kind = why_not_ready(readiness(number));
        return kind == nullptr ? "ready" : std::string{kind->code};
    }
    static constexpr const char* name_differs = "MISMATCH|√|×|√|√|√|√|王晓明||汉|姓名不符";
};
ON_BOTH_DATABASES(ComparisonTest);

// 3.46, 9: name differs → the re-collection slip lists only the name; after correction MATCH.
TEST_P(ComparisonTest, Scenario9Comparison) {
    const std::string batch = checked(2);
    const std::string first = request(batch);
    EXPECT_EQ(states(batch), "comparing 2");
    give(result_of(first, asked(), {{2, name_differs}}));
    EXPECT_EQ(states(batch), "compared_ok 1, compare_failed 1");
    const Node failed = record(batch, 2);
    EXPECT_EQ(failed["comparison"].text(), "MISMATCH");
    EXPECT_EQ(failed["items"].text(), "√ × √ √ √ √");

    const Node slip = house.call("clerk", "collection.print_recollection_slip",
                                 Node::of({{"collection", batch}, {"seq", 2}}));
    ASSERT_EQ(slip["items"].size(), 1u);
    EXPECT_EQ(slip["items"].at(0).text(), "姓名");
    EXPECT_TRUE(std::filesystem::exists(house.installation().places().files() + "/" +
                                        slip["paper"]["download"].text()));
    EXPECT_EQ(house.outcome("clerk", "collection.print_recollection_slip",
                            Node::of({{"collection", batch}, {"seq", 1}})),
              "collection.nothing_to_fill");

    // Only the name may be filled in.
    const auto correct = [&](const char* field, const char* text) {
        return Node::of({{"collection", batch},
                         {"seq", 2},
                         {"record", Node::of({{field, text}})},
                         {"reason", "本人持证更正"}});
    };
    EXPECT_EQ(house.outcome("clerk", "collection.correct_record", correct("ethnic", "回")),
              "collection.identity_by_hand");
    EXPECT_EQ(house.call("clerk", "collection.correct_record", correct("name", "王晓明"))["state"].text(),
              "checked_ok");
    const std::string second = request(batch);
    ASSERT_EQ(asked().size(), 1u);
    EXPECT_NE(asked()[0].find("|王晓明|"), std::string::npos);
    give(result_of(second, asked()));
    EXPECT_EQ(comparison(second)["matched"].number(), 1);
    EXPECT_EQ(comparison(second)["state"].text(), "answered");
    EXPECT_EQ(states(batch), "compared_ok 2, withdrawn 1");
    EXPECT_EQ(readiness(SheetPerson::number_of(2)).comparison, Overall::match);
}

TEST_P(ComparisonTest, AskIsKeptWithItsPurposeAndDigest) {
    const std::string batch = checked(2);
    const Node input = Node::of({{"collection", batch},
                                 {"source", "POLICE"},
                                 {"way", "FERRY"},
                                 {"purpose", "制"},
                                 {"legal_basis", "依据"}});
    EXPECT_EQ(house.outcome("clerk", "collection.request_comparison", input), "collection.reason_missing");
    const std::string id = request(batch);
    const Node shown = comparison(id);
    EXPECT_EQ(shown["purpose"].text(), "制卡前身份比对");
    EXPECT_EQ(shown["lines"].number(), 2);
    EXPECT_EQ(shown["due_on"].text(), "2026-11-04");
    std::ifstream in{exchange("out") / shown["file_name"].text(), std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    std::ifstream manifest{exchange("out") / (shown["file_name"].text() + ".manifest")};
    std::string line;
    std::getline(manifest, line);
    EXPECT_EQ(line, shown["file_name"].text() + "|" + sm3_hex(bytes) + "|2");
    EXPECT_EQ(house.outcome("clerk", "collection.request_comparison",
                            Node::of({{"collection", batch},
                                      {"source", "POLICE"},
                                      {"way", "FERRY"},
                                      {"purpose", "制卡前身份比对"},
                                      {"legal_basis", "实施方案 五(二)"}})),
              "collection.comparison_open");
    EXPECT_EQ(house.call("clerk", "collection.list_comparisons")["comparisons"].size(), 1u);
    EXPECT_EQ(house.call("far", "collection.list_comparisons")["comparisons"].size(), 0u);
    EXPECT_EQ(house.outcome("far", "collection.show_comparison", Node::of({{"comparison", id}})),
              "engine.not_found");
}

TEST_P(ComparisonTest, FilesComeLateInPartsAndDoubled) {
    const std::string batch = checked(5);
    const std::string id = request(batch);
    house.clock().set(Instant::parse("2026-11-04T18:00:00+08:00").value());
    look();
    EXPECT_FALSE(comparison(id)["late"].flag());
    house.clock().set(Instant::parse("2026-11-05T09:00:00+08:00").value());
    look();
    EXPECT_TRUE(comparison(id)["late"].flag());
    EXPECT_EQ(
        house.call("clerk", "collection.list_comparisons", Node::of({{"late", true}}))["comparisons"].size(),
        1u);

    const auto lines = asked();
    const std::string part = result_of(id, lines, {{4, ""}, {5, ""}, {2, "NOT_FOUND|无|无|无|无|无|无||||"}});
    ferry("CMPR_POLICE_1.txt", part);
    EXPECT_EQ(comparison(id)["state"].text(), "incomplete");
    EXPECT_EQ(states(batch), "comparing 2, compared_ok 2, compare_failed 1");
    // The very same file again, and all lines again in another file: nothing changes but the rest.
    ferry("CMPR_POLICE_1.txt", part);
    EXPECT_TRUE(give(part)["repeated"].flag());
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM comparison_results"), 3);
    house.clock().pass_seconds(60);
    ferry("CMPR_POLICE_2.txt", result_of(id, lines));
    EXPECT_EQ(comparison(id)["state"].text(), "answered");
    EXPECT_EQ(comparison(id)["matched"].number(), 4);
    EXPECT_EQ(states(batch), "compared_ok 4, compare_failed 1");
    const Node files =
        house.call("clerk", "collection.show_comparison", Node::of({{"comparison", id}}))["files"];
    ASSERT_EQ(files.size(), 2u);
    EXPECT_EQ(files.at(1)["taken"].number(), 2);
    EXPECT_EQ(files.at(1)["repeated"].number(), 3);
    EXPECT_EQ(
        house.call("clerk", "collection.list_comparisons", Node::of({{"late", true}}))["comparisons"].size(),
        0u);
}

TEST_P(ComparisonTest, ADamagedFileIsSetAsideAndAStrangerIsNobody) {
    const std::string batch = checked(2);
    const std::string id = request(batch);
    const std::string good = result_of(id, asked());
    ferry("CMPR_POLICE_1.txt", good, std::string(64, '0'));
    EXPECT_TRUE(std::filesystem::exists(exchange("in") / "refused" / "CMPR_POLICE_1.txt"));
    EXPECT_EQ(states(batch), "comparing 2");
    ferry("CMPR_POLICE_2.txt",
          to_gb18030("CMPR|1|" + id + "|POLICE|20261103|4\r\n" + "1|" + SheetPerson::number_of(9) +
                     "|MATCH|√|√|√|√|√|√||||\r\n" + "77|" + SheetPerson::number_of(1) +
                     "|MATCH|√|√|√|√|√|√||||\r\n" + "2|" + SheetPerson::number_of(2) +
                     "|PERHAPS|√|√|√|√|√|√||||\r\n" + "2|short\r\n"));
    EXPECT_EQ(states(batch), "comparing 2");
    const Node files =
        house.call("clerk", "collection.show_comparison", Node::of({{"comparison", id}}))["files"];
    EXPECT_EQ(files.at(0)["strangers"].number(), 2);
    EXPECT_EQ(files.at(0)["damaged"].number(), 2);
    EXPECT_EQ(house.outcome("clerk", "collection.take_comparison_result",
                            Node::of({{"upload", house.upload("clerk", "what is this\r\n", "x.txt")}})),
              "collection.result_file_unreadable");
    EXPECT_EQ(house
                  .call("reviewer", "collection.end_comparison",
                        Node::of({{"comparison", id}, {"reason", "公安平台停机，改日再送"}}))["given_back"]
                  .number(),
              2);
    EXPECT_EQ(states(batch), "checked_ok 2");
    // Answers of a comparison that was ended come to nothing.
    give(good);
    EXPECT_EQ(states(batch), "checked_ok 2");
}

TEST_P(ComparisonTest, AMatchWithADifferenceInItIsNone) {
    const std::string batch = checked(1);
    answer(batch, {{1, "MATCH|√|√|√|×|√|√||||"}});
    EXPECT_EQ(states(batch), "compare_failed 1");
}

TEST_P(ComparisonTest, WhatTheSourceCouldNotSayIsAskedAgainLater) {
    const std::string batch = checked(2);
    answer(batch, {{2, "SOURCE_ERROR|无|无|无|无|无|无||||超时"}});
    EXPECT_EQ(states(batch), "checked_ok 1, compared_ok 1");
    house.clock().pass_seconds(700);
    house.run_jobs();
    EXPECT_EQ(states(batch), "comparing 1, compared_ok 1");
    ASSERT_EQ(asked().size(), 1u);
    EXPECT_EQ(asked()[0].substr(0, 2), "2|");
}

TEST_P(ComparisonTest, OverridesTakeTwoHandsADocumentAndAMonthlyLook) {
    const std::string batch = checked(2);
    answer(batch, {{2, name_differs}});
    const auto ask = [&](int seq) {
        return Node::of({{"collection", batch},
                         {"seq", seq},
                         {"document", "公安户籍证明"},
                         {"upload", house.upload("clerk", "%PDF-1.4", "scan.pdf")},
                         {"reason", "库中为生僻字替代字"}});
    };
    EXPECT_EQ(house.outcome("clerk", "collection.ask_override", ask(1)), "collection.override_not_needed");
    const std::string id = house.call("clerk", "collection.ask_override", ask(2))["override"].text();
    EXPECT_EQ(house.outcome("clerk", "collection.ask_override", ask(2)), "collection.override_asked_already");
    const Node approve = Node::of({{"override", id}, {"opinion", "材料属实，同意"}});
    EXPECT_EQ(house.outcome("clerk", "collection.approve_override", approve), "engine.not_permitted");
    house.add_actor("both", {"CARD_REVIEWER", "CARD_CLERK"});
    EXPECT_EQ(house.call("reviewer", "collection.approve_override", approve)["state"].text(), "approved");
    EXPECT_EQ(states(batch), "compared_ok 2");
    house.call("clerk", "collection.confirm_records",
               Node::of({{"collection", batch}, {"reason", "单位盖章确认"}}));
    const Readiness one = readiness(SheetPerson::number_of(2));
    EXPECT_TRUE(one.overridden);
    EXPECT_EQ(one.comparison, Overall::mismatch);
    EXPECT_EQ(why_not(SheetPerson::number_of(2)), "collection.photo_missing");

    const Node month = Node::of({{"month", "2026-11"}});
    EXPECT_EQ(house.call("reviewer", "collection.sample_overrides", month)["sample"].size(), 0u);
    house.clock().set(Instant::parse("2026-12-01T09:00:00+08:00").value());
    ASSERT_EQ(house.call("reviewer", "collection.sample_overrides", month)["sample"].size(), 1u);
    house.call("reviewer", "collection.record_sample_finding",
               Node::of({{"override", id}, {"finding", "复查无误"}}));
    EXPECT_EQ(house.call("reviewer", "collection.sample_overrides", month)["sample"].at(0)["finding"].text(),
              "复查无误");
    EXPECT_EQ(house.call("clerk", "collection.list_overrides")["overrides"].size(), 1u);
}

TEST_P(ComparisonTest, WhoAskedForAnOverrideMayOnlyWithdrawIt) {
    house.add_actor("both", {"CARD_REVIEWER", "CARD_CLERK"});
    const std::string batch = checked(1);
    answer(batch, {{1, name_differs}});
    const std::string id = house
                               .call("both", "collection.ask_override",
                                     Node::of({{"collection", batch},
                                               {"seq", 1},
                                               {"document", "公安户籍证明"},
                                               {"upload", house.upload("both", "%PDF-1.4", "scan.pdf")},
                                               {"reason", "库中为生僻字替代字"}}))["override"]
                               .text();
    const Node input = Node::of({{"override", id}, {"opinion", "我自己同意"}});
    EXPECT_EQ(house.outcome("both", "collection.approve_override", input), "engine.needs_other_hand");
    EXPECT_EQ(house.call("both", "collection.refuse_override", input)["state"].text(), "refused");
    EXPECT_EQ(states(batch), "compare_failed 1");
}

TEST_P(ComparisonTest, NothingIsReadyBeforeItIsConfirmedMatchedAndFresh) {
    const std::string number = SheetPerson::number_of(1);
    EXPECT_EQ(why_not(number), "collection.not_collected");
    const std::string batch = checked(2);
    EXPECT_EQ(why_not(number), "collection.not_matched");
    EXPECT_EQ(house.outcome("clerk", "collection.confirm_records",
                            Node::of({{"collection", batch}, {"reason", "单位盖章确认"}})),
              "collection.nothing_to_move");
    answer(batch);
    EXPECT_EQ(why_not(number), "collection.not_confirmed");
    EXPECT_EQ(house.outcome("clerk", "collection.hand_over_records", Node::of({{"collection", batch}})),
              "collection.nothing_to_move");
    house.call("clerk", "collection.confirm_records",
               Node::of({{"collection", batch}, {"seq", 1}, {"reason", "本人签字确认"}}));
    EXPECT_EQ(why_not(number), "collection.photo_missing");
    EXPECT_EQ(house.outcome("reviewer", "collection.close_collection", Node::of({{"collection", batch}})),
              "collection.records_open");
    house.call("clerk", "collection.confirm_records",
               Node::of({{"collection", batch}, {"reason", "单位盖章确认"}}));
    house.call("clerk", "collection.hand_over_records", Node::of({{"collection", batch}}));
    house.run_jobs();
    EXPECT_EQ(states(batch), "to_application 2");
    house.with_unit("admin", [&](Unit& unit) {
        const PersonKey key = unit.hasher.of("01", number);
        EXPECT_EQ(people::must_find_person(unit, key).name, "王小明");
        EXPECT_EQ(people::find_details(unit, key)->huji_address, "泗源县济河街道中兴路8号");
        EXPECT_EQ(list_handed_over(unit.db, CollectionBatchId::parse(batch).value(), 0, 10).size(), 2u);
        EXPECT_THROW(must_be_ready(unit, key), Problem);
        EXPECT_EQ(readiness_of(unit, std::vector<PersonKey>{key, PersonKey{}}).at(1).collected, false);
        people::note_number_conflict(unit, key, "王小鸣", RegionCode::parse("370831").value(), "test");
    });
    EXPECT_EQ(why_not(number), "collection.number_in_conflict");
    EXPECT_FALSE(readiness(number).stale);
    house.clock().set(Instant::parse("2027-05-02T09:00:00+08:00").value());
    EXPECT_TRUE(readiness(number).stale);
    EXPECT_EQ(house
                  .call("reviewer", "collection.reopen_record",
                        Node::of({{"collection", batch}, {"seq", 1}, {"reason", "比对结果已过期"}}))["state"]
                  .text(),
              "checked_ok");
    house.call("clerk", "collection.withdraw_record",
               Node::of({{"collection", batch}, {"seq", 1}, {"reason", "本人另行申领"}}));
    EXPECT_EQ(
        house.call("reviewer", "collection.close_collection", Node::of({{"collection", batch}}))["state"]
            .text(),
        "closed");
}

TEST_P(ComparisonTest, AMobileOfAWholeVillageIsFlagged) {
    std::vector<SheetPerson> people;
    for (int i = 1; i <= 6; ++i) people.emplace_back(i).mobile = "13900000001";
    const std::string batch = loaded(people);
    submit(batch);
    answer(batch);
    house.call("clerk", "collection.confirm_records",
               Node::of({{"collection", batch}, {"reason", "单位盖章确认"}}));
    house.call("clerk", "collection.hand_over_records", Node::of({{"collection", batch}}));
    house.run_jobs();
    const Node shared = house.call("clerk", "collection.list_shared_mobiles");
    ASSERT_EQ(shared["mobiles"].size(), 1u);
    EXPECT_EQ(shared["mobiles"].at(0)["persons"].number(), 6);
    EXPECT_TRUE(record(batch, 1)["mobile_shared"].flag());
}

/// Answers all but the second, which it does not mention.
struct MadeUpPolice final : ComparisonSource {
    std::vector<Answer> ask(std::span<const Question> questions) override {
        std::vector<Answer> answers;
        for (const Question& one : questions)
            if (one.serial != 2)
                answers.push_back({.serial = one.serial,
                                   .cert_no = one.cert_no,
                                   .overall = Overall::match,
                                   .items = "======"});
        return answers;
    }
};

TEST_P(ComparisonTest, AnOnlineSourceAnswersAtOnce) {
    const std::string batch = checked(3);
    const Node input = Node::of({{"collection", batch},
                                 {"source", "POLICE"},
                                 {"way", "ONLINE"},
                                 {"purpose", "制卡前身份比对"},
                                 {"legal_basis", "实施方案 五(二)"}});
    EXPECT_EQ(house.outcome("clerk", "collection.request_comparison", input),
              "collection.source_not_connected");
    connect_online_source(SourceKind::police, std::make_unique<MadeUpPolice>());
    house.call("clerk", "collection.request_comparison", input);
    house.run_jobs();
    EXPECT_EQ(states(batch), "checked_ok 1, compared_ok 2");
    connect_online_source(SourceKind::police, nullptr);
}

TEST_P(ComparisonTest, TheExamplesOfTheDocumentsAreReadAsTheySay) {
    const std::filesystem::path examples = std::filesystem::path{ONECARD_SOURCE_DIR} / "docs/examples";
    ResultReader result{examples / "compare_result.txt"};
    const ResultHead head = read_result_head(result.next().value());
    EXPECT_EQ(head.comparison.text(), "comparison_41");
    EXPECT_EQ(head.count, 2);
    EXPECT_EQ(read_answer(result.next().value())->overall, Overall::match);
    const Answer second = read_answer(result.next().value()).value();
    EXPECT_EQ(item_marks(second.items), "√ × √ √ √ 无");
    EXPECT_EQ(second.source_name, "李思");
    EXPECT_FALSE(result.next().has_value());
    ResultReader request{examples / "compare_request.txt"};
    EXPECT_TRUE(request.next()->starts_with("CMP|1|comparison_41|POLICE|20261102|2|"));

    std::ifstream in{examples / "collection.csv", std::ios::binary};
    const std::string batch = new_batch();
    import(batch, std::string{std::istreambuf_iterator<char>{in}, {}});
    const Node submitted = submit(batch);
    EXPECT_EQ(submitted["checked_ok"].number(), 2);
    EXPECT_EQ(submitted["check_failed"].number(), 1);
}

}  // namespace onecard::collection
