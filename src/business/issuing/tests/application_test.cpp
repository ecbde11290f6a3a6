// Applications: their preconditions, agents, fees and what becomes of them in production.

#include "base/tests/jpeg_files.hpp"
#include "business/issuing/fees.hpp"
#include "business/issuing/tests/issuing_office.hpp"

namespace onecard::issuing {

class ApplicationTest : public IssuingTest {
protected:
    ApplicationTest() { office.set_up(); }

    std::string fee_of(const std::string& application) {
        return "fee_order_" + house.text("SELECT CAST(MAX(id) AS TEXT) FROM fee_orders WHERE application = " +
                                         application.substr(12));
    }
    std::string fee_state(const std::string& order) {
        return house.text("SELECT state FROM fee_orders WHERE id = " + order.substr(10));
    }
    void lost_card(int nth) {
        office.settle({{.nth = nth,
                        .name = "张小" + std::to_string(nth),
                        .social = cards::SocialState::formally_lost}});
    }
    std::string pay(const std::string& order) {
        return house.outcome("counter", "issuing.pay_fee",
                             Node::of({{"order", order}, {"how", "cash"}, {"receipt_no", "鲁财0001"}}));
    }
    void fail(const std::string& application, FailStage stage) {
        EXPECT_EQ(office.attempt([&](Unit& unit) {
            note_failed(unit, ApplicationId::parse(application).value(), stage, "reason");
        }),
                  "ok");
    }
    void make(const std::string& application, std::string_view card_no = "H00000099") {
        EXPECT_EQ(office.attempt([&](Unit& unit) {
            note_made(unit, ApplicationId::parse(application).value(), card_no);
        }),
                  "ok");
    }
    std::string quota(const std::string& column) {
        return house.text("SELECT CAST(" + column + " AS TEXT) FROM bank_quotas WHERE bank = 951");
    }
};
ON_BOTH_DATABASES(ApplicationTest);

TEST_P(ApplicationTest, AGrownUpAppliesOnceThePhotoWasImported) {
    office.settle({{.nth = 1, .name = "张小一", .cards = 0}}, false);
    EXPECT_EQ(office.told(1), "collection.photo_missing");
    house.call("counter", "collection.import_photos",
               Node::of({{"upload", house.upload("counter",
                                                 zip_of({{subsidies::test_citizen(1) + ".jpg", jpeg_of({})}}),
                                                 "photos.zip")},
                         {"region", "370831"},
                         {"source", "police"}}));
    house.run_jobs();
    EXPECT_EQ(office.told(1), "ok");
}

TEST_P(ApplicationTest, AFirstCardIsFreeAndGoesThroughProduction) {
    office.settle({{.nth = 1, .name = "张小一", .cards = 0}});
    const Node made = house.call("counter", "issuing.apply", IssuingOffice::wish(1));
    const std::string id = made["application"]["application"].text();
    EXPECT_EQ(made["application"]["state_code"].text(), "00");
    EXPECT_TRUE(made["fee"].is_null());
    EXPECT_EQ(office.take(id), "ok");
    EXPECT_EQ(office.state(id), "accepted");
    EXPECT_EQ(quota("under_way"), "1");
    make(id);
    EXPECT_EQ(office.state(id), "success");
    EXPECT_EQ(quota("under_way") + quota("done"), "01");
    const Node shown = house.call("counter", "issuing.show_application", Node::of({{"application", id}}));
    EXPECT_EQ(shown["steps"].size(), 3U);
    EXPECT_EQ(shown["application"]["card_no"].text(), "*****0099");
}

TEST_P(ApplicationTest, ASecondApplicationIsShownTheFirst) {
    office.settle({{.nth = 1, .name = "张小一", .cards = 0}});
    const std::string first = office.apply(1);
    try {
        house.call("teller", "issuing.apply", IssuingOffice::wish(1));
        FAIL();
    } catch (const Problem& problem) {
        EXPECT_EQ(problem.kind().code, "issuing.application_open");
        EXPECT_EQ(problem.args().at(0), first);
    }
    // The index stands even where somebody was faster than the question.
    static constexpr Statement copy{"test.copy_application", R"sql(
        INSERT INTO card_applications SELECT id + 100000, person_key, state, apply_type, category, reason, region, bank,
               outlet, make_mode, is_priority, source, delivery, profile, replaces_card_no, fee_owed, quota, batch,
               card_no,
               fail_stage, fail_reason, collection_batch, pack, applied_on, sealed, made_by, made_at, changed_at
          FROM card_applications)sql"};
    EXPECT_THROW(house.with_unit("root", [](Unit& unit) { unit.db.change(copy); }), DatabaseError);
    EXPECT_EQ(house.outcome("counter", "issuing.withdraw_application",
                            Node::of({{"application", first}, {"reason", "改选银行"}})),
              "ok");
    EXPECT_EQ(office.told(1, "01", 952), "ok");
}

TEST_P(ApplicationTest, OnlyAPersonWhoseDataIsCollectedAndComparedGetsACard) {
    office.county.settle({{.nth = 1, .name = "张小一", .cards = 0}});
    EXPECT_EQ(office.told(1), "collection.not_collected");
    EXPECT_EQ(office.told(77), "issuing.not_in_base");
    office.make_ready({1});
    const Node looked =
        house.call("counter", "issuing.look_up_applicant", Node::of({{"number", office.who(1)}}));
    EXPECT_TRUE(looked["is_ready"].flag());
    EXPECT_TRUE(looked["types"].at(0)["open"].flag());
    EXPECT_EQ(looked["banks"].size(), 2U);
    EXPECT_EQ(looked["banks"].at(0)["outlets"].size(), 2U);
    EXPECT_EQ(office.told(1, "01", 951, "far"), "issuing.not_in_base");
    EXPECT_EQ(office.told(1), "ok");
}

TEST_P(ApplicationTest, TheDeadAndWhoHasACardGetNone) {
    office.settle({{.nth = 1, .name = "张小一", .live = 2, .cards = 0}, {.nth = 2, .name = "张小二"}});
    EXPECT_EQ(office.told(1), "issuing.person_is_dead");
    EXPECT_EQ(office.told(2), "issuing.has_valid_card");
    EXPECT_EQ(office.told(2, "05"), "issuing.card_not_lost");
}

TEST_P(ApplicationTest, ABankTakesApplicationsForItsOwnCards) {
    office.settle({{.nth = 1, .name = "张小一", .cards = 0}});
    EXPECT_EQ(office.told(1, "01", 951, "other_teller"), "issuing.bank_not_known");
    EXPECT_EQ(office.told(1, "01", 952, "other_teller"), "ok");
    EXPECT_EQ(house.call("teller", "issuing.list_applications")["applications"].size(), 0U);
    EXPECT_EQ(house.call("other_teller", "issuing.list_applications")["applications"].size(), 1U);
    EXPECT_EQ(house
                  .call("counter", "issuing.list_applications",
                        Node::of({{"number", office.who(1)}}))["applications"]
                  .size(),
              1U);
}

TEST_P(ApplicationTest, AnOutletOfAnotherBankAndACategoryOfAnotherPlaceAreRefused) {
    office.settle({{.nth = 1, .name = "张小一", .cards = 0}});
    Node wish = IssuingOffice::wish(1, "01", 952);
    wish.set("outlet", IssuingOffice::outlet_text(office.outlet));
    EXPECT_EQ(house.outcome("counter", "issuing.apply", wish), "issuing.outlet_of_other_bank");
    wish = IssuingOffice::wish(1);
    wish.set("outlet", IssuingOffice::outlet_text(office.outlet));
    wish.set("category", "TALENT");
    EXPECT_EQ(house.outcome("counter", "issuing.apply", wish), "issuing.category_not_eligible");
    wish.set("category", "INSURED");
    wish.set("delivery", "mail");
    EXPECT_EQ(house.outcome("counter", "issuing.apply", wish), "issuing.address_missing");
    wish.set("address", "泉林镇一号");
    EXPECT_EQ(house.outcome("counter", "issuing.apply", wish), "ok");
}

TEST_P(ApplicationTest, UnderSixteenAGuardianAppliesAndBothIdentitiesAreKeptSealed) {
    office.settle({{.nth = 1, .name = "张小一", .cards = 0}, {.nth = 2, .name = "张大二"}});
    static constexpr Statement born{"test.set_birth", "UPDATE people SET birth = $2 WHERE person_key = $1"};
    static constexpr Statement collected_born{
        "test.set_collected_birth", "UPDATE collection_records SET birth = $2 WHERE person_key = $1"};
    house.with_unit("root", [&](Unit& unit) {
        const PersonKey child = unit.hasher.of("01", subsidies::test_citizen(1));
        unit.db.change(born, child, Date::of(2015, 5, 1).value());
        unit.db.change(collected_born, child, Date::of(2015, 5, 1).value());
    });
    EXPECT_EQ(office.told(1), "issuing.guardian_needed");
    Node wish = IssuingOffice::wish(1);
    wish.set("agent", office.agent("counter", 2, "agent"));
    EXPECT_EQ(house.outcome("counter", "issuing.apply", wish), "issuing.guardian_needed");
    wish.set("agent", office.agent("counter", 1, "guardian"));
    EXPECT_EQ(house.outcome("counter", "issuing.apply", wish), "issuing.agent_is_self");
    wish.set("agent", office.agent("counter", 2, "guardian", ""));
    EXPECT_EQ(house.outcome("counter", "issuing.apply", wish), "issuing.agent_incomplete");
    wish.set("agent", office.agent("counter", 2, "guardian", "张大二"));
    const std::string id = house.call("counter", "issuing.apply", wish)["application"]["application"].text();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM application_agents WHERE agent_document IS NOT NULL AND "
                           "principal_document IS NOT NULL"),
              1);
    const Node shown = house.call("counter", "issuing.show_application", Node::of({{"application", id}}));
    EXPECT_EQ(shown["agent"]["name"].text(), "张**");
    const Node open = house.call("counter", "issuing.reveal_agent",
                                 Node::of({{"application", id}, {"purpose", "核对监护关系"}}));
    EXPECT_EQ(open["number"].text(), subsidies::test_citizen(2));
    EXPECT_EQ(
        house.outcome("counter", "issuing.reveal_agent", Node::of({{"application", id}, {"purpose", ""}})),
        "issuing.words_needed");
}

TEST_P(ApplicationTest, AReplacementIsMadeOnlyOnceItsFeeIsPaid) {
    lost_card(1);
    const std::string id = office.apply(1, "05");
    const std::string order = fee_of(id);
    EXPECT_EQ(office.take(id), "issuing.fee_unpaid");
    EXPECT_EQ(office.attempt([&](Unit& unit) {
        EXPECT_TRUE(list_ready(unit.db, RegionCode::parse("370831").value(), 951,
                               ProfileId::parse(office.profile).value(), 10)
                        .empty());
    }),
              "ok");
    EXPECT_EQ(house.outcome("counter", "issuing.print_fee_receipt", Node::of({{"order", order}})),
              "issuing.fee_unpaid");
    EXPECT_EQ(pay(order), "ok");
    EXPECT_EQ(pay(order), "engine.act_not_allowed");
    EXPECT_EQ(
        house.call("counter", "issuing.print_fee_receipt", Node::of({{"order", order}}))["copy"].number(), 1);
    EXPECT_EQ(office.take(id), "ok");
    EXPECT_EQ(
        house.call("counter", "issuing.list_fee_orders", Node::of({{"state", "paid"}}))["orders"].size(), 1U);
}

TEST_P(ApplicationTest, AFeeIsForgivenByAnotherHandForAReasonOfTheRulePack) {
    lost_card(1);
    const std::string order = fee_of(office.apply(1, "05"));
    const auto exempt = [&](const char* who, const char* reason) {
        return house.outcome(who, "issuing.exempt_fee", Node::of({{"order", order}, {"reason", reason}}));
    };
    EXPECT_EQ(exempt("counter_two", "FRIEND"), "issuing.exempt_reason_unknown");
    EXPECT_EQ(exempt("counter", "WRONG_DATA"), "engine.needs_other_hand");
    EXPECT_EQ(exempt("counter_two", "WRONG_DATA"), "ok");
    EXPECT_EQ(fee_state(order), "exempt");
}

TEST_P(ApplicationTest, WhatWasPaidForACardThatFailedIsGivenBackOrCredited) {
    lost_card(1);
    const std::string id = office.apply(1, "05"), order = fee_of(id);
    pay(order);
    EXPECT_EQ(office.take(id), "ok");
    fail(id, FailStage::bank);
    EXPECT_EQ(office.state(id), "failed");
    EXPECT_EQ(fee_state(order), "refund_due");
    EXPECT_EQ(quota("under_way"), "0");
    // A new application takes the money along.
    const std::string again = office.apply(1, "05");
    EXPECT_EQ(fee_state(order), "credited");
    EXPECT_EQ(fee_state(fee_of(again)), "paid");
    EXPECT_EQ(office.take(again), "ok");
    fail(again, FailStage::vendor);
    EXPECT_EQ(office.state(again), "exception");
    EXPECT_EQ(fee_state(fee_of(again)), "paid");
    EXPECT_EQ(house.outcome("counter", "issuing.abandon_exception",
                            Node::of({{"application", again}, {"reason", "本人不再需要"}})),
              "ok");
    EXPECT_EQ(fee_state(fee_of(again)), "refund_due");
    const Node refund = Node::of({{"order", fee_of(again)}, {"refund_no", "退0001"}});
    EXPECT_EQ(house.outcome("counter", "issuing.refund_fee", refund), "engine.needs_other_hand");
    EXPECT_EQ(house.outcome("counter_two", "issuing.refund_fee", refund), "ok");
}

TEST_P(ApplicationTest, AnExceptionIsMadeAgainAndWhatIsPulledWaits) {
    office.settle({{.nth = 1, .name = "张小一", .cards = 0}});
    const std::string id = office.apply(1);
    EXPECT_EQ(office.take(id), "ok");
    EXPECT_EQ(office.attempt([&](Unit& unit) { note_pulled(unit, ApplicationId::parse(id).value()); }), "ok");
    EXPECT_EQ(office.state(id), "applied");
    EXPECT_EQ(office.take(id, "batch-2"), "ok");
    fail(id, FailStage::centre);
    EXPECT_EQ(office.take(id, "batch-3"), "engine.act_not_allowed");
    EXPECT_EQ(house.outcome("counter", "issuing.resolve_exception",
                            Node::of({{"application", id}, {"reason", "重新制作"}})),
              "ok");
    EXPECT_EQ(office.state(id), "exception_ok");
    EXPECT_EQ(office.take(id, "batch-3"), "ok");
    make(id);
    EXPECT_EQ(quota("done"), "1");
}

TEST_P(ApplicationTest, PriorityComesFirstAndTheQuotaIsHeldInTheStatement) {
    std::vector<subsidies::TestPerson> people;
    for (int nth = 1; nth <= 3; ++nth)
        people.push_back({.nth = nth, .name = "张小" + std::to_string(nth), .cards = 0});
    office.settle(people);
    const std::string one = office.apply(1), two = office.apply(2);
    Node wish = IssuingOffice::wish(3);
    wish.set("priority", true);
    const std::string three =
        house.call("counter", "issuing.apply", wish)["application"]["application"].text();
    office.quota(951, 2);
    EXPECT_EQ(office.attempt([&](Unit& unit) {
        const auto ready = list_ready(unit.db, RegionCode::parse("3708").value(), 0,
                                      ProfileId::parse(office.profile).value(), 10);
        ASSERT_EQ(ready.size(), 3U);
        EXPECT_EQ(ready[0].id.text(), three);
        std::vector<ApplicationId> ids;
        for (const Application& ready_one : ready) ids.push_back(ready_one.id);
        take_into_production(unit, ids, "batch-1");
    }),
              "issuing.over_quota");
    EXPECT_EQ(office.state(one) + office.state(two), "appliedapplied");
    EXPECT_EQ(quota("under_way"), "0");
}

TEST_P(ApplicationTest, ABatchOfCollectionIsAppliedForInBulkAndWhoIsLeftOutHasAReason) {
    std::vector<subsidies::TestPerson> people;
    for (int nth = 1; nth <= 5; ++nth)
        people.push_back({.nth = nth, .name = "张小" + std::to_string(nth), .cards = nth == 5 ? 1 : 0});
    office.settle(people);
    office.apply(1);
    const Node batch = Node::of({{"batch", office.collected}, {"bank", 951}});
    house.call("counter", "issuing.apply_collection_batch", batch);
    house.run_jobs();
    const Node left =
        house.call("counter", "issuing.list_bulk_refusals", Node::of({{"batch", office.collected}}));
    EXPECT_EQ(left["applied"].number(), 3);
    ASSERT_EQ(left["refusals"].size(), 2U);
    EXPECT_EQ(left["refusals"].at(0)["code"].text(), "issuing.application_open");
    EXPECT_EQ(left["refusals"].at(1)["code"].text(), "issuing.has_valid_card");
    // Twice is once.
    house.call("counter", "issuing.apply_collection_batch", batch);
    house.run_jobs();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM card_applications"), 4);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM moves WHERE noun = 'card_applications' AND act = 'apply'"),
              4);
}

TEST_P(ApplicationTest, WhoeverWasCollectedForTheFirstTimeIsAppliedForInBulk) {
    house.with_unit("root", [&](Unit& unit) {
        people::Person child{
            .name = "王新生",
            .sex = "1",
            .ethnic = "01",
            .birth = Date::of(1970, 1, 1).value(),
            .town = RegionCode::parse("370831101").value(),
            .number = CitizenNumber::parse(subsidies::test_citizen(9), unit.today()).value()};
        child.key = people::key_of(unit, child.number);
        child.name_hash = name_hash(normalise_name(child.name));
        people::save_people(unit, std::span{&child, 1});
    });
    office.make_ready({9});
    house.call("counter", "issuing.apply_collection_batch",
               Node::of({{"batch", office.collected}, {"bank", 951}}));
    house.run_jobs();
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM card_applications"), 1);
}

TEST_P(ApplicationTest, TheApplicationFormIsPrintedWithItsNumber) {
    office.settle({{.nth = 1, .name = "张小一", .cards = 0}});
    const std::string id = office.apply(1);
    const Node paper =
        house.call("counter", "issuing.print_application_form", Node::of({{"application", id}}));
    EXPECT_FALSE(paper["number"].text().empty());
    EXPECT_EQ(house.call("counter", "issuing.print_application_form", Node::of({{"application", id}}))["copy"]
                  .number(),
              2);
}

TEST_P(ApplicationTest, ACitizenAppliesOnTheTelephoneAndSeesTheProgress) {
    office.settle({{.nth = 1, .name = "张小一", .cards = 0}});
    const std::string me = office.citizen(1);
    EXPECT_EQ(house.call(me, "issuing.show_my_application")["progress"].text(), "no_record");
    const Node choices = house.call(me, "issuing.show_my_choices");
    EXPECT_TRUE(choices["types"].at(0)["open"].flag());
    EXPECT_EQ(choices["banks"].size(), 2U);
    const Node made = house.call(
        me, "issuing.apply_for_my_card",
        Node::of({{"type", "01"}, {"bank", 951}, {"outlet", IssuingOffice::outlet_text(office.outlet)}}));
    EXPECT_EQ(made["progress"].text(), "data_entry");
    EXPECT_TRUE(made["can_withdraw"].flag());
    const std::string id = made["application"].text();
    EXPECT_EQ(office.take(id), "ok");
    EXPECT_EQ(house.call(me, "issuing.show_my_application")["progress"].text(), "in_production");
    EXPECT_EQ(house.outcome(me, "issuing.withdraw_my_application"), "engine.act_not_allowed");
    fail(id, FailStage::bank);
    EXPECT_EQ(house.call(me, "issuing.show_my_application")["progress"].text(), "production_failed");
    EXPECT_EQ(house.outcome(me, "issuing.withdraw_my_application"), "issuing.no_open_application");
}

TEST_P(ApplicationTest, ACitizenSeesNobodyElsesApplication) {
    office.settle({{.nth = 1, .name = "张小一", .cards = 0}, {.nth = 2, .name = "张小二", .cards = 0}});
    office.apply(2);
    EXPECT_EQ(house.call(office.citizen(1), "issuing.show_my_application")["progress"].text(), "no_record");
    house.add_actor("posing", {"CITIZEN"});
    EXPECT_EQ(house.outcome("posing", "issuing.show_my_application"), "issuing.not_a_citizen");
}

}  // namespace onecard::issuing
