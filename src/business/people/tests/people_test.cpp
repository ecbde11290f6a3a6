// People are shown masked, revealed for a purpose, corrected by two hands, and never come back from the dead
// unseen.

#include "business/people/people.hpp"

#include "base/person_name.hpp"
#include "engine/person_hasher.hpp"
#include "tests/test_house.hpp"

namespace onecard::people {

class PeopleTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    const std::string wang = "11010519491231002X", li = "37083119900101001X";

    void SetUp() override {
        house.add_actor("zhang", {"TOWN_CLERK", "TOWN_REVIEWER", "CARD_CLERK"});
        house.add_actor("chen", {"CARD_REVIEWER"});
        house.add_actor("admin", {"HRSS_PLATFORM_ADMIN"});
        house.add_actor("far", {"TOWN_CLERK", "CARD_CLERK", "CARD_REVIEWER"}, "320585");
        add(wang, "王小明", "370831001000");
        add(li, "李四", "370831002000");
    }
    void add(const std::string& number, const std::string& name, std::string_view town) {
        house.with_unit("admin", [&](Unit& unit) {
            Person person;
            person.number = CitizenNumber::restore(number);
            person.key = key_of(unit, person.number);
            person.name = name;
            person.name_hash = name_hash(normalise_name(name));
            person.sex = "1";
            person.ethnic = "01";
            person.birth = person.number.citizen_number().birth_date();
            person.town = RegionCode::parse(town).value();
            person.mobile = Mobile::parse("13812345678").value();
            const SaveCounts counts = save_people(unit, std::span{&person, 1});
            EXPECT_EQ(counts.fresh, 1);
        });
    }
    Person person(const std::string& number) {
        return house.with_unit("admin", [&](Unit& unit) {
            return must_find_person(unit, key_of(unit, CitizenNumber::restore(number)));
        });
    }
    std::string request(Node input) {
        input.set("proof", "户口簿 第3页");
        return house.call("zhang", "people.request_correction", std::move(input))["change"].text();
    }
};
ON_BOTH_DATABASES(PeopleTest);

TEST_P(PeopleTest, AreShownMaskedAndOnlyWithinReach) {
    const Node shown = house.call("zhang", "people.show_person", Node::of({{"number", wang}}));
    EXPECT_EQ(shown["name"].text(), "王小明");
    EXPECT_EQ(shown["number"].text(), "110105**********2X");
    EXPECT_EQ(shown["mobile"].text(), "138****5678");
    EXPECT_EQ(house.call("zhang", "people.show_person", Node::of({{"person", shown["person"].text()}})),
              shown);
    EXPECT_EQ(house.outcome("far", "people.show_person", Node::of({{"number", wang}})),
              "people.person_not_found");
    EXPECT_EQ(house.outcome("zhang", "people.show_person", Node::of({})), "people.person_unnamed");
    EXPECT_EQ(house.outcome("zhang", "people.show_person", Node::of({{"person", "xyz"}})),
              "people.person_key_unreadable");
    EXPECT_EQ(house.outcome("zhang", "people.show_person",
                            Node::of({{"number",
                                       "37083119900101002"
                                       "8"}})),
              "people.person_not_found");
}

TEST_P(PeopleTest, AreRevealedForAPurposeOnly) {
    const Node input = Node::of({{"number", wang}, {"purpose", "核对银行退票"}});
    const Node shown = house.call("zhang", "people.reveal_person", input);
    EXPECT_EQ(shown["number"].text(), wang);
    EXPECT_EQ(shown["mobile"].text(), "13812345678");
    EXPECT_EQ(house.text("SELECT input FROM audit WHERE operation = 'people.reveal_person'"),
              R"({"number":"110105**********2X","person":null,"purpose":"核对银行退票"})");
    EXPECT_NE(house.text("SELECT note FROM audit WHERE operation = 'people.reveal_person'").find("person "),
              std::string::npos);
    EXPECT_EQ(
        house.outcome("zhang", "people.reveal_person", Node::of({{"number", wang}, {"purpose", " 看 "}})),
        "people.purpose_missing");
    EXPECT_EQ(house.outcome("far", "people.reveal_person", input), "people.person_not_found");
}

TEST_P(PeopleTest, AreListedByTownInPages) {
    add("430103200002291237", "周五", "370831001000");
    add("460100200808088883", "赵六", "370831001000");
    std::vector<std::string> seen;
    Node input = Node::of({{"town", "370831001"}, {"limit", 2}});
    for (int page = 0; page < 5; ++page) {
        const Node out = house.call("zhang", "people.list_people", input);
        for (const Node& one : *out["people"].if_list()) seen.push_back(one["name"].text());
        if (out["next"].is_null()) break;
        input.set("after", out["next"]);
    }
    std::ranges::sort(seen);
    EXPECT_EQ(seen, (std::vector<std::string>{"周五", "王小明", "赵六"}));
    EXPECT_EQ(house.outcome("zhang", "people.list_people", Node::of({{"town", "370831"}})),
              "people.town_wrong");
    EXPECT_EQ(house.outcome("far", "people.list_people", Node::of({{"town", "370831001"}})),
              "engine.not_found");
}

TEST_P(PeopleTest, ANameIsCorrectedByTwoHands) {
    const std::string change = request(Node::of({{"number", wang}, {"name", "王晓明"}}));
    EXPECT_EQ(person(wang).name, "王小明");
    EXPECT_EQ(house.text("SELECT state FROM person_changes"), "waiting");
    EXPECT_EQ(house.outcome("zhang", "people.approve_correction", Node::of({{"change", change}})),
              "engine.needs_other_hand");
    EXPECT_EQ(house.outcome("far", "people.approve_correction", Node::of({{"change", change}})),
              "engine.not_found");
    EXPECT_EQ(house.outcome("zhang", "people.request_correction",
                            Node::of({{"number", wang}, {"name", "王大明"}, {"proof", "户口簿"}})),
              "people.change_already_open");

    const Node shown = house.call("chen", "people.show_correction", Node::of({{"change", change}}));
    EXPECT_EQ(shown["before"].text(), "王小明");
    EXPECT_EQ(shown["after"].text(), "王晓明");
    EXPECT_EQ(shown["acts"].at(0)["act"].text(), "approve_correction");
    EXPECT_TRUE(shown["acts"].at(0)["open"].flag());
    EXPECT_EQ(house.call("chen", "people.list_corrections")["changes"].size(), 1u);

    EXPECT_EQ(house.call("chen", "people.approve_correction", Node::of({{"change", change}}))["state"].text(),
              "approved");
    EXPECT_EQ(person(wang).name, "王晓明");
    EXPECT_EQ(person(wang).name_hash, name_hash(normalise_name("王晓明")));
    EXPECT_EQ(person(wang).mobile->reveal(), "13812345678");
    EXPECT_EQ(house.outcome("chen", "people.approve_correction", Node::of({{"change", change}})),
              "engine.act_not_allowed");
    EXPECT_EQ(house.call("chen", "people.list_corrections")["changes"].size(), 0u);
}

TEST_P(PeopleTest, CorrectsOtherThingsToo) {
    const auto corrected = [&](Node input) {
        const std::string change = request(std::move(input));
        house.call("chen", "people.approve_correction", Node::of({{"change", change}, {"opinion", "属实"}}));
    };
    corrected(Node::of({{"number", wang}, {"mobile", "13900000000"}}));
    corrected(Node::of({{"number", wang}, {"village", "370831001201"}}));
    corrected(Node::of({{"number", wang}, {"head", li}}));
    EXPECT_EQ(person(wang).mobile->reveal(), "13900000000");
    EXPECT_EQ(person(wang).village.text(), "370831001201");
    EXPECT_EQ(person(wang).head_key, person(li).key);
    EXPECT_EQ(house.call("zhang", "people.show_person", Node::of({{"number", wang}}))["head_name"].text(),
              "李四");
    corrected(Node::of({{"number", wang}, {"town", "370831002000"}}));
    EXPECT_EQ(person(wang).town.text(), "370831002000");
    EXPECT_FALSE(person(wang).village) << "a village of the old town means nothing in the new one";
    EXPECT_EQ(person(wang).number.reveal(), wang);
    // Neither the old nor the new number of a telephone stands anywhere in clear.
    EXPECT_EQ(house.text("SELECT input FROM audit WHERE input LIKE '%139%'").find("13900000000"),
              std::string::npos);
}

TEST_P(PeopleTest, RefusesCorrectionsThatMakeNoSense) {
    const auto outcome = [&](Node input) {
        if (input["proof"].is_null()) input.set("proof", "户口簿");
        return house.outcome("zhang", "people.request_correction", std::move(input));
    };
    EXPECT_EQ(outcome(Node::of({{"number", wang}, {"new_number", li}})), "people.change_of_number");
    EXPECT_EQ(outcome(Node::of({{"number", wang}, {"name", "王小明"}})), "people.change_nothing");
    EXPECT_EQ(outcome(Node::of({{"number", wang}, {"name", "　 "}})), "people.name_missing");
    EXPECT_EQ(outcome(Node::of({{"number", wang}, {"name", "\xEE\x80\x80"}})), "people.name_rare_glyph");
    EXPECT_EQ(outcome(Node::of({{"number", wang}})), "people.change_one_thing");
    EXPECT_EQ(outcome(Node::of({{"number", wang}, {"name", "王二"}, {"mobile", "13900000000"}})),
              "people.change_one_thing");
    EXPECT_EQ(outcome(Node::of({{"number", wang}, {"town", "370831"}})), "people.town_wrong");
    EXPECT_EQ(outcome(Node::of({{"number", wang}, {"town", "320585001"}})), "engine.not_found");
    EXPECT_EQ(outcome(Node::of({{"number", wang}, {"village", "370831002201"}})), "people.village_wrong");
    EXPECT_EQ(outcome(Node::of({{"number", wang}, {"head", "430103200002291237"}})),
              "people.person_not_found");
    EXPECT_EQ(outcome(Node::of({{"number", wang}, {"name", "王二"}, {"proof", " "}})),
              "people.proof_missing");
    EXPECT_EQ(outcome(Node::of({{"number", wang}, {"alive", true}})), "people.change_nothing");
}

TEST_P(PeopleTest, AnOvertakenCorrectionIsNotApplied) {
    const std::string change = request(Node::of({{"number", wang}, {"name", "王晓明"}}));
    house.with_unit("admin", [&](Unit& unit) {
        Person other = must_find_person(unit, key_of(unit, CitizenNumber::restore(wang)));
        other.name = "王明";
        save_people(unit, std::span<const Person>{&other, 1});
    });
    EXPECT_EQ(house.outcome("chen", "people.approve_correction", Node::of({{"change", change}})),
              "people.change_overtaken");
    EXPECT_EQ(house
                  .call("zhang", "people.reject_correction",
                        Node::of({{"change", change}, {"opinion", "撤回"}}))["state"]
                  .text(),
              "rejected");
    EXPECT_EQ(house.outcome("zhang", "people.reject_correction",
                            Node::of({{"change", "change_999"}, {"opinion", "撤回"}})),
              "engine.not_found");
    EXPECT_EQ(person(wang).name, "王明");
}

TEST_P(PeopleTest, ADeathIsRecordedOnceAndTakenBackByTwoHands) {
    const auto record = [&](const std::string& day) {
        return house.outcome("zhang", "people.record_death",
                             Node::of({{"number", wang}, {"died_on", day}, {"proof", "死亡证明 12"}}));
    };
    EXPECT_EQ(record("1949-12-30"), "people.death_day_wrong");
    EXPECT_EQ(record("2026-11-03"), "people.death_day_wrong");
    EXPECT_EQ(record("2026-10-30"), "ok");
    EXPECT_EQ(record("2026-10-30"), "people.already_dead");
    EXPECT_EQ(person(wang).live_status, 2);
    EXPECT_EQ(person(wang).died_on->text(), "2026-10-30");

    const std::string change = request(Node::of({{"number", wang}, {"alive", true}}));
    house.call("chen", "people.approve_correction", Node::of({{"change", change}}));
    EXPECT_EQ(person(wang).live_status, 1);
    EXPECT_FALSE(person(wang).died_on.has_value());
}

TEST_P(PeopleTest, DetailsAreKeptSealedAndLaidOverWhatIsKnown) {
    const PersonKey key = person(wang).key;
    house.with_unit("admin", [&](Unit& unit) {
        EXPECT_FALSE(find_details(unit, key).has_value());
        save_details(unit, Details{.key = key,
                                   .cert_valid_until = Date::latest(),
                                   .huji_address = "泗河路8号",
                                   .huji_region = RegionCode::parse("370831001000").value(),
                                   .nationality = "CHN",
                                   .mobile_owner = MobileOwner::guardian,
                                   .occupation = "务农"});
    });
    house.with_unit("admin", [&](Unit& unit) {
        save_details(unit,
                     Details{.key = key, .living_address = "尼山街2号", .mobile_owner = MobileOwner::self});
    });
    house.with_unit("admin", [&](Unit& unit) {
        const Details kept = find_details(unit, key).value();
        EXPECT_EQ(kept.cert_valid_until, Date::latest());
        EXPECT_EQ(kept.huji_address, "泗河路8号");
        EXPECT_EQ(kept.living_address, "尼山街2号");
        EXPECT_EQ(kept.occupation, "务农");
        EXPECT_EQ(kept.nationality, "CHN");
        EXPECT_EQ(kept.mobile_owner, MobileOwner::self);
        bool clear = false;
        unit.db.each(Statement{"test.sealed_details", "SELECT sealed FROM person_details"},
                     [&](const Row& row) { clear = row.blob(0).find("泗河路") != std::string_view::npos; });
        EXPECT_FALSE(clear);
    });
}

TEST_P(PeopleTest, AMobileSharedByManyIsCounted) {
    house.with_unit("admin", [&](Unit& unit) {
        const MobileKey clerks = mobile_key(unit.hasher, Mobile::parse("13900000001").value());
        std::vector<PersonKey> keys{key_of(unit, CitizenNumber::restore(wang)),
                                    key_of(unit, CitizenNumber::restore(li))};
        std::ranges::sort(keys);
        save_mobiles(unit, keys, std::vector<MobileKey>{clerks, clerks});
        save_mobiles(unit, keys, std::vector<MobileKey>{clerks, clerks});
        EXPECT_EQ(persons_of_mobile(unit.db, clerks), 2);
        const RegionCode county = RegionCode::parse("370831").value();
        const auto shared = list_shared_mobiles(unit.db, county, 1, {}, 10);
        ASSERT_EQ(shared.size(), 1u);
        EXPECT_EQ(shared[0].persons, 2);
        EXPECT_TRUE(list_shared_mobiles(unit.db, county, 2, {}, 10).empty());
        EXPECT_TRUE(list_shared_mobiles(unit.db, RegionCode::parse("320585").value(), 1, {}, 10).empty());
    });
}

TEST_P(PeopleTest, ASharedNumberBlocksUntilASecondHandSettlesIt) {
    const Node report = Node::of({{"number", wang}, {"second_name", "王晓明"}, {"source", "采集比对发现"}});
    house.call("zhang", "people.report_number_conflict", report);
    EXPECT_EQ(house.outcome("zhang", "people.report_number_conflict", report), "people.number_conflict_open");
    const Node listed = house.call("chen", "people.list_number_conflicts");
    ASSERT_EQ(listed["conflicts"].size(), 1u);
    EXPECT_EQ(listed["conflicts"].at(0)["number"].text(), "110105**********2X");
    const PersonKey key = person(wang).key;
    house.with_unit("admin", [&](Unit& unit) {
        EXPECT_TRUE(has_number_conflict(unit.db, key));
        EXPECT_EQ(number_conflicts_of(unit.db, std::span{&key, 1}).size(), 1u);
    });
    const Node settle =
        Node::of({{"conflict", listed["conflicts"].at(0)["conflict"].text()}, {"proof", "公安证明 2026-11"}});
    EXPECT_EQ(house.outcome("zhang", "people.settle_number_conflict", settle), "engine.needs_other_hand");
    EXPECT_EQ(house.call("chen", "people.settle_number_conflict", settle)["state"].text(), "settled");
    house.with_unit("admin", [&](Unit& unit) {
        EXPECT_FALSE(has_number_conflict(unit.db, key));
        EXPECT_TRUE(number_conflicts_of(unit.db, std::span{&key, 1}).empty());
    });
    EXPECT_EQ(house.call("chen", "people.list_number_conflicts")["conflicts"].size(), 0u);
    EXPECT_EQ(
        house.call("chen", "people.list_number_conflicts", Node::of({{"settled_too", true}}))["conflicts"]
            .size(),
        1u);
}

}  // namespace onecard::people
