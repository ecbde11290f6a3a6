// Which pack counts where and when; expiry and continuation; import, activation and replacement.

#include "business/policies/policies.hpp"

#include "business/policies/pack_store.hpp"
#include "business/policies/problems.hpp"
#include "tests/test_house.hpp"

namespace onecard::policies {
namespace {

RegionCode place(std::string_view typed) {
    return RegionCode::parse(typed).value();
}
Date on_day(std::string_view typed) {
    return Date::parse(typed).value();
}

template <class Work>
std::string refusal_of(Work work) {
    try {
        work();
        return "ok";
    } catch (const Problem& problem) { return std::string{problem.kind().code}; }
}

std::string pack_text(std::string_view name, std::string_view jurisdiction, std::string_view from,
                      std::string_view more, int notice_days) {
    return "[pack]\nname = \"" + std::string{name} + "\"\njurisdiction = \"" + std::string{jurisdiction} +
           "\"\ndomains = [\"SUBSIDY\", \"CARD\", \"SECURITY\"]\ndoc_title = \"修订办法\"\nissued_by = "
           "[\"甲局\"]\n"
           "issued_on = 2026-01-01\neffective_from = " +
           std::string{from} + "\n" + std::string{more} +
           "interpreter = \"甲局\"\nsource_ref = \"test\"\nstatus = "
           "\"ACTIVE\"\n[params.SUBSIDY.notice_days]\nvalue = " +
           std::to_string(notice_days) + "\nzh = \"公示\"\nen = \"notice\"\narticle = \"第3条\"\n";
}

}  // namespace

class PoliciesTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
    void SetUp() override {
        house.add_actor("admin_a", {"HRSS_PLATFORM_ADMIN"});
        house.add_actor("admin_b", {"HRSS_PLATFORM_ADMIN"});
        house.add_actor("hunan_admin", {"HRSS_PLATFORM_ADMIN"}, "43");
        house.add_actor("clerk", {"DEPT_CLERK"});
    }
    template <class Work>
    auto ask(Work work) {
        return house.with_unit("clerk", [&](Unit& unit) { return work(unit.db); });
    }
    std::string pack_named(const char* name) {
        return "pack_" +
               house.text("SELECT CAST(id AS TEXT) FROM rule_packs WHERE name = '" + std::string{name} + "'");
    }
    std::string import(const std::string& who, const std::string& text) {
        const std::string file = house.upload(who, text, "pack.toml");
        return house.call(who, "policies.import_pack", Node::of({{"file", file}}))["pack"].text();
    }
};
ON_BOTH_DATABASES(PoliciesTest);

TEST_P(PoliciesTest, CarriedPacksAreInForceAndFurnishingAgainAddsNothing) {
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM rule_packs WHERE state = 'active'"), 5);
    house.with_unit("admin_a", [](Unit& unit) { furnish_packs(unit); });
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM rule_packs"), 5);
    EXPECT_EQ(house.text("SELECT interpreter FROM rule_packs_v WHERE name = 'taicang-2023'"),
              "太仓市人力资源和社会保障局");
}

TEST_P(PoliciesTest, TheNearestPackUpwardCounts) {
    ask([](Database& db) {
        EXPECT_EQ(pack_for(db, place("370831"), "SUBSIDY", on_day("2026-01-01")).name, "sishui-2021");
        EXPECT_EQ(pack_for(db, place("370831101"), "SUBSIDY", on_day("2026-01-01")).name, "sishui-2021");
        EXPECT_FALSE(pack_for(db, place("370800"), "SUBSIDY", on_day("2026-01-01")).id);
        EXPECT_FALSE(pack_for(db, place("370831"), "SUBSIDY", on_day("2021-09-19")).id)
            << "before the first day";
        EXPECT_EQ(pack_for(db, place("430121"), "FUND", on_day("2024-12-31")).name, "hunan-2020");
        EXPECT_EQ(number(db, place("370831"), "notice_days", on_day("2026-01-01")), 7);
        EXPECT_EQ(number(db, place("370831"), "sign_in_lock_after", on_day("2026-01-01")), 5)
            << "the default";
        EXPECT_TRUE(flag(db, place("370831"), "instant_issue", on_day("2026-01-01")));
        EXPECT_EQ(text(db, place("370831"), "result_due_time", on_day("2026-01-01")), "12:00");
        EXPECT_EQ(texts(db, place("370831"), "county_towns", on_day("2026-01-01")).size(), 13u);
        EXPECT_EQ(find_day(db, place("370831"), "transition_until", on_day("2026-01-01")),
                  on_day("2022-12-31"));
        EXPECT_FALSE(find_day(db, place("460100"), "transition_until", on_day("2026-01-01")).has_value());
    });
}

TEST_P(PoliciesTest, ValueWithoutPackOrDefaultIsRefusedAndAWrongQuestionIsABug) {
    ask([](Database& db) {
        EXPECT_EQ(refusal_of([&] { (void)texts(db, place("46"), "county_towns", on_day("2026-01-01")); }),
                  parameter_missing.code);
        EXPECT_THROW((void)number(db, place("46"), "no_such_key", on_day("2026-01-01")), std::logic_error);
        EXPECT_THROW((void)number(db, place("46"), "instant_issue", on_day("2026-01-01")), std::logic_error);
    });
}

TEST_P(PoliciesTest, NothingNewBeginsUnderAPackThatHasEnded) {
    const PackId hunan = PackId::parse(pack_named("hunan-2020")).value();
    ask([&](Database& db) {
        EXPECT_EQ(number(db, place("4301"), "fund_per_card_fen", on_day("2024-12-31")), 2000);
        EXPECT_EQ(refusal_of([&] { (void)pack_for(db, place("4301"), "FUND", on_day("2025-01-01")); }),
                  pack_expired.code);
        EXPECT_EQ(
            refusal_of([&] { (void)number(db, place("4301"), "fund_per_card_fen", on_day("2025-01-01")); }),
            pack_expired.code);
        // What began before runs to its end, and signing in never depends on a pack.
        EXPECT_EQ(number(db, hunan, "fund_per_card_fen", on_day("2024-06-01")), 2000);
        EXPECT_EQ(number_in_any_case(db, place("4301"), "sign_in_lock_after", on_day("2025-01-01")), 5);
        // Another domain of the same place is not touched.
        EXPECT_FALSE(pack_for(db, place("4301"), "CARD", on_day("2025-01-01")).id);
    });
}

TEST_P(PoliciesTest, AContinuationWithADocumentNumberLetsThePackGoOn) {
    const std::string hunan = pack_named("hunan-2020");
    const auto continue_until = [&](const char* who, const char* until) {
        return house.outcome(who, "policies.continue_pack",
                             Node::of({{"pack", hunan},
                                       {"doc_no", "湘人社发〔2024〕9号"},
                                       {"reason", "新办法未出台"},
                                       {"until", until}}));
    };
    EXPECT_EQ(continue_until("clerk", "2026-12-31"), "engine.not_permitted");
    EXPECT_EQ(continue_until("admin_a", "2026-12-31"), "policies.pack_not_found") << "of another province";
    EXPECT_EQ(continue_until("hunan_admin", "2024-12-31"), "policies.continuation_too_short");
    EXPECT_EQ(
        house.outcome("hunan_admin", "policies.continue_pack", Node::of({{"pack", hunan}, {"reason", "x"}})),
        "engine.field_missing");
    EXPECT_EQ(continue_until("hunan_admin", "2026-12-31"), "ok");
    ask([](Database& db) {
        EXPECT_EQ(pack_for(db, place("4301"), "FUND", on_day("2026-12-31")).name, "hunan-2020");
        EXPECT_EQ(refusal_of([&] { (void)pack_for(db, place("4301"), "FUND", on_day("2027-01-01")); }),
                  pack_expired.code);
    });
    EXPECT_EQ(continue_until("hunan_admin", ""), "ok") << "until a successor";
    EXPECT_EQ(continue_until("hunan_admin", "2028-12-31"), "policies.pack_without_end");
    const Node shown = house.call("clerk", "policies.show_pack", Node::of({{"pack", hunan}}));
    EXPECT_EQ(shown["continuations"].size(), 2u);
    EXPECT_EQ(shown["pack"]["effective_to"].text(), "2024-12-31") << "the document's own date stays";
    EXPECT_FALSE(shown["pack"]["ended"].flag());
}

TEST_P(PoliciesTest, ARevisionIsActivatedByAnotherHandAndTakesThePlace) {
    const std::string revision =
        import("admin_a", pack_text("sishui-2026", "370831000000", "2026-07-01", "", 5));
    const auto activate_by = [&](const char* who) {
        return house.outcome(who, "policies.activate_pack", Node::of({{"pack", revision}}));
    };
    ask([](Database& db) {
        EXPECT_EQ(number(db, place("370831"), "notice_days", on_day("2026-08-01")), 7) << "a draft";
    });
    EXPECT_EQ(activate_by("admin_a"), "engine.needs_other_hand");
    EXPECT_EQ(activate_by("admin_b"), "ok");
    EXPECT_EQ(activate_by("admin_b"), "engine.act_not_allowed");
    EXPECT_EQ(house.text("SELECT state FROM rule_packs WHERE name = 'sishui-2021'"), "revised");
    const PackId older = PackId::parse(pack_named("sishui-2021")).value();
    ask([&](Database& db) {
        EXPECT_EQ(number(db, place("370831"), "notice_days", on_day("2026-06-30")), 7);
        EXPECT_EQ(number(db, place("370831"), "notice_days", on_day("2026-07-01")), 5);
        EXPECT_EQ(number(db, older, "notice_days", on_day("2026-08-01")), 7)
            << "objects keep their pack (R3.1-1)";
        EXPECT_EQ(number(db, PackId{}, "notice_days", on_day("2026-08-01")), 7) << "the default";
    });
}

TEST_P(PoliciesTest, AnEndedSuccessorDoesNotFallBackToTheOlderPack) {
    const std::string revision = import(
        "admin_a", pack_text("sishui-2026", "370831000000", "2026-01-01", "effective_to = 2026-03-31\n", 5));
    house.call("admin_b", "policies.activate_pack", Node::of({{"pack", revision}}));
    ask([](Database& db) {
        EXPECT_EQ(number(db, place("370831"), "notice_days", on_day("2026-03-31")), 5);
        EXPECT_EQ(refusal_of([&] { (void)number(db, place("370831"), "notice_days", on_day("2026-04-01")); }),
                  pack_expired.code);
    });
}

TEST_P(PoliciesTest, AnObjectsPackIsCompletedByThePacksAbove) {
    const std::string above =
        import("hunan_admin", pack_text("hunan-2026", "430000000000", "2026-01-01", "", 9));
    house.add_actor("hunan_b", {"HRSS_PLATFORM_ADMIN"}, "43");
    house.call("hunan_b", "policies.activate_pack", Node::of({{"pack", above}}));
    const PackId fund_pack = PackId::parse(pack_named("hunan-2020")).value();
    ask([&](Database& db) {
        EXPECT_EQ(number(db, place("430121"), "notice_days", on_day("2026-02-01")), 9)
            << "a county under the province's";
        EXPECT_EQ(number(db, fund_pack, "notice_days", on_day("2026-02-01")), 7)
            << "nothing stands above a province";
    });
}

TEST_P(PoliciesTest, ImportRefusesTwinsStrangersAndFaults) {
    const std::string text = pack_text("sishui-2026", "370831000000", "2026-07-01", "", 5);
    import("admin_a", text);
    const auto outcome = [&](const std::string& file) {
        const std::string upload = house.upload("admin_a", file, "p.toml");
        return house.outcome("admin_a", "policies.import_pack", Node::of({{"file", upload}}));
    };
    EXPECT_EQ(outcome(text), "policies.pack_name_taken");
    EXPECT_EQ(outcome(pack_text("qufu-2026", "370881000000", "2026-07-01", "", 5)), "engine.not_found");
    EXPECT_EQ(outcome(pack_text("x", "370831000000", "2026-07-01", "", 500)), "policies.pack_value_wrong");
    EXPECT_EQ(outcome("not toml"), "policies.pack_unreadable");
    const std::string twin =
        import("admin_a", pack_text("sishui-2021b", "370831000000", "2021-09-20", "", 5));
    EXPECT_EQ(house.outcome("admin_b", "policies.activate_pack", Node::of({{"pack", twin}})),
              "policies.pack_day_taken");
    EXPECT_EQ(house.outcome("admin_b", "policies.continue_pack",
                            Node::of({{"pack", twin}, {"doc_no", "1"}, {"reason", "x"}})),
              "policies.pack_not_active");
    EXPECT_EQ(
        house.outcome("admin_a", "policies.discard_pack", Node::of({{"pack", twin}, {"opinion", "误传"}})),
        "ok");
    EXPECT_EQ(house.outcome("clerk", "policies.import_pack", Node::of({{"file", "upload_1"}})),
              "engine.not_permitted");
}

TEST_P(PoliciesTest, ShowsParametersWithWordsAndClause) {
    const std::string sishui = pack_named("sishui-2021");
    const Node shown = house.call("clerk", "policies.show_pack", Node::of({{"pack", sishui}}));
    const Node all =
        house.call("clerk", "policies.show_pack", Node::of({{"pack", sishui}, {"with_defaults", true}}));
    EXPECT_EQ(shown["parameters"].size(), 53u);
    EXPECT_GT(all["parameters"].size(), 100u);
    bool seen = false;
    for (const Node& one : *shown["parameters"].if_list()) {
        EXPECT_TRUE(one["from_pack"].flag());
        EXPECT_FALSE(one["says_zh"].text().empty());
        EXPECT_FALSE(one["article"].text().empty());
        if (one["key"].text() != "notice_days") continue;
        seen = true;
        EXPECT_EQ(one["value"].text(), "7");
        EXPECT_TRUE(one["assumed"].flag());
        EXPECT_EQ(one["article"].text(), "seed-3 4(2)");
    }
    EXPECT_TRUE(seen);

    const Node listed = house.call("clerk", "policies.list_packs", Node::of({{"limit", 3}}));
    EXPECT_EQ(listed["packs"].size(), 3u);
    const Node rest = house.call("clerk", "policies.list_packs", Node::of({{"after", listed["next"]}}));
    EXPECT_EQ(rest["packs"].size(), 2u);

    const Node parameter = house.call("clerk", "policies.show_parameter",
                                      Node::of({{"region", "370831101"}, {"key", "notice_days"}}));
    EXPECT_EQ(parameter["value"].text(), "7");
    EXPECT_EQ(parameter["pack_name"].text(), "sishui-2021");
    EXPECT_EQ(
        house.outcome("clerk", "policies.show_parameter", Node::of({{"region", "370831"}, {"key", "nope"}})),
        "policies.parameter_unknown");
    EXPECT_EQ(house.outcome("clerk", "policies.show_pack", Node::of({{"pack", "pack_999999"}})),
              "policies.pack_not_found");
}

TEST_P(PoliciesTest, AnEndIsSeenComing) {
    house.clock().set(Instant::parse("2024-11-20T09:00:00+08:00").value());
    const Node shown =
        house.call("clerk", "policies.show_pack", Node::of({{"pack", pack_named("hunan-2020")}}));
    EXPECT_EQ(shown["pack"]["days_left"].number(), 41);
    EXPECT_TRUE(shown["pack"]["ends_soon"].flag());
}

}  // namespace onecard::policies
