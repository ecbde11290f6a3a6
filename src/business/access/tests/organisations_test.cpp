// Organisations, their contacts, the role matrix, the audit, and how an installation begins.

#include "base/sheet_reader.hpp"
#include "business/access/operator_store.hpp"
#include "business/access/tests/access_house.hpp"

namespace onecard::access {

class OrganisationsTest : public AccessHouse {};
ON_BOTH_DATABASES(OrganisationsTest);

TEST_P(OrganisationsTest, CodeListsAreCarried) {
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM roles"), 39);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM organisation_types"), 45);
    house.with_unit("init", [](Unit& unit) { furnish_code_lists(unit); });
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM roles"), 39);
}

TEST_P(OrganisationsTest, RegisteringChecksTypeCodeAndRegion) {
    const std::string admin = sign_in("admin_a");
    const auto outcome = [&](const char* type, const char* uscc, const char* region) {
        return outcome_as(admin, "access.create_organisation",
                          Node::of({{"type", type}, {"name", "某单位"}, {"uscc", uscc}, {"region", region}}));
    };
    EXPECT_EQ(outcome("CASTLE", "", "370831"), "access.organisation_type_unknown");
    EXPECT_EQ(outcome("COMPETENT_DEPT", "", "370831"), "access.uscc_missing");
    EXPECT_EQ(outcome("COMPETENT_DEPT", "11370831DEM0000300", "370831"), "base.uscc_check_character");
    EXPECT_EQ(outcome("COMPETENT_DEPT", "11370831DEM000030Q", "370831"), "access.uscc_taken");
    EXPECT_EQ(outcome("TOWN", "", "370831999"), "regions.region_unknown");
    EXPECT_EQ(outcome("TOWN", "", "370881"), "engine.not_found") << "beyond the reach";
    EXPECT_EQ(outcome("TOWN", "", "370831101"), "ok");
    EXPECT_EQ(outcome("COMPETENT_DEPT", "11370831DEM000022x", "370831"), "ok");
    EXPECT_EQ(outcome_as(sign_in("leader"), "access.create_organisation", Node::Record{}),
              "engine.not_permitted");
}

TEST_P(OrganisationsTest, LeaderAndContactMakeADepartmentReady) {
    const std::string leader = sign_in("leader");
    const auto add = [&](const char* kind) {
        return as(leader, "access.add_contact",
                  Node::of({{"organisation", civil.text()},
                            {"kind", kind},
                            {"name", "张主任"},
                            {"org_and_post", "县民政局副局长"},
                            {"contact", "13900001111"}}));
    };
    const auto ready = [&] {
        return house.with_unit("init", [&](Unit& unit) { return has_leader_and_contact(unit.db, civil); });
    };
    EXPECT_FALSE(ready());
    EXPECT_FALSE(add("LEADER_IN_CHARGE")["has_leader_and_contact"].flag());
    EXPECT_FALSE(add("LEADER_IN_CHARGE")["has_leader_and_contact"].flag()) << "two leaders are no contact";
    EXPECT_TRUE(add("CONTACT")["has_leader_and_contact"].flag());
    EXPECT_TRUE(ready());
    const Node shown = as(leader, "access.show_organisation", Node::of({{"organisation", civil.text()}}));
    EXPECT_EQ(shown["contacts"].size(), 3u);
    EXPECT_EQ(shown["contacts"].at(0)["contact"].text(), "139******11");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE input LIKE '%13900001111%'"), 0);
    EXPECT_EQ(outcome_as(leader, "access.add_contact",
                         Node::of({{"organisation", bureau.text()},
                                   {"kind", "CONTACT"},
                                   {"name", "x"},
                                   {"org_and_post", "x"},
                                   {"contact", "1"}})),
              "engine.not_found");
}

TEST_P(OrganisationsTest, WagesAreSwitchedOnForEachOrganisation) {
    const auto pays = [&] {
        return house.with_unit("init", [&](Unit& unit) { return pays_salary(unit.db, civil); });
    };
    EXPECT_FALSE(pays());
    as(sign_in("admin_a"), "access.switch_salary_payment",
       Node::of({{"organisation", civil.text()}, {"enabled", true}}));
    EXPECT_TRUE(pays());
}

TEST_P(OrganisationsTest, ADisabledOrganisationShutsItsPeopleOut) {
    const std::string leader = sign_in("leader"), admin = sign_in("admin_a");
    const Node disable = Node::of({{"organisation", civil.text()}, {"opinion", "机构改革"}});
    EXPECT_EQ(as(admin, "access.disable_organisation", disable)["ended_sessions"].number(), 1);
    EXPECT_EQ(actor_of(leader).kind, ActorKind::anonymous);
    EXPECT_EQ(sign_in_outcome("leader", test_password), "access.sign_in_refused");
    EXPECT_EQ(outcome_as(admin, "access.disable_organisation", disable), "engine.act_not_allowed");
    EXPECT_EQ(outcome_as(admin, "access.add_contact",
                         Node::of({{"organisation", civil.text()},
                                   {"kind", "CONTACT"},
                                   {"name", "x"},
                                   {"org_and_post", "x"},
                                   {"contact", "1"}})),
              "access.organisation_disabled");
}

TEST_P(OrganisationsTest, TheRoleMatrixIsReadOffTheOperations) {
    const Node matrix = as(sign_in("leader"), "access.show_role_matrix");
    EXPECT_EQ(matrix["roles"].size(), 39u);
    bool seen = false;
    for (const Node& one : *matrix["permissions"].if_list()) {
        EXPECT_GT(one["roles"].size(), 0u) << one["operation"].text() << " names a role that does not exist";
        if (one["operation"].text() != "access.open_account") continue;
        seen = true;
        ASSERT_EQ(one["roles"].size(), 1u);
        EXPECT_EQ(one["roles"].at(0).text(), "HRSS_PLATFORM_ADMIN");
    }
    EXPECT_TRUE(seen);
}

TEST_P(OrganisationsTest, TheAuditIsListedAndItsFirstWrongRowNamed) {
    person("auditor", {"AUDIT_ADMIN"}, bureau);
    const std::string auditor = sign_in("auditor"), admin = sign_in("admin_a");
    sign_in_outcome("leader", "wrong");
    EXPECT_EQ(outcome_as(admin, "access.verify_audit"), "engine.not_permitted");
    const Node verdict = as(auditor, "access.verify_audit");
    EXPECT_TRUE(verdict["intact"].flag());
    EXPECT_EQ(verdict["rows"].number(), 3);

    const Node refused = as(auditor, "access.list_audit", Node::of({{"outcome", "access.sign_in_refused"}}));
    ASSERT_EQ(refused["rows"].size(), 1u);
    EXPECT_EQ(refused["rows"].at(0)["operation"].text(), "access.sign_in");
    const Node page = as(auditor, "access.list_audit", Node::of({{"limit", 2}}));
    EXPECT_EQ(page["rows"].size(), 2u);
    EXPECT_EQ(as(auditor, "access.list_audit", Node::of({{"before", page["next"]}}))["rows"].size(), 1u);
    EXPECT_EQ(
        as(auditor, "access.list_audit", Node::of({{"from", "2026-11-02"}, {"until", "2026-11-02"}}))["rows"]
            .size(),
        3u);
    EXPECT_EQ(as(auditor, "access.list_audit", Node::of({{"until", "2026-11-01"}}))["rows"].size(), 0u);

    house.script("UPDATE audit SET actor = 'leader' WHERE seq = 2");
    const Node broken = as(auditor, "access.verify_audit");
    EXPECT_FALSE(broken["intact"].flag());
    EXPECT_EQ(broken["first_wrong"].number(), 2);
}

TEST_P(OrganisationsTest, AnInstallationBeginsWithOneAdministrator) {
    const RegionCode county = RegionCode::parse("370831").value();
    house.with_unit("init", [&](Unit& unit) {
        EXPECT_THROW(create_first_administrator(unit, "root_admin", test_password, county), Problem);
    });
    house.script("DELETE FROM operator_roles; DELETE FROM operators");
    house.with_unit("init", [&](Unit& unit) {
        EXPECT_THROW(create_first_administrator(unit, "root_admin", "weak", county), Problem);
        create_first_administrator(unit, "root_admin", test_password, county);
    });
    const Actor actor = actor_of(sign_in("root_admin"));
    EXPECT_TRUE(actor.has_role("HRSS_PLATFORM_ADMIN"));
    EXPECT_TRUE(actor.has_role("SYSTEM_ADMIN"));
    EXPECT_FALSE(actor.own_organisation_only);
    EXPECT_EQ(actor.organisation, 0);
}

TEST_P(OrganisationsTest, AnnexFourIsPrintedForTheDepartmentItself) {
    const std::string leader = sign_in("leader");
    EXPECT_EQ(outcome_as(leader, "access.add_contact",
                         Node::of({{"organisation", civil.text()},
                                   {"kind", "LEADER_IN_CHARGE"},
                                   {"name", "周某"},
                                   {"org_and_post", "县民政局副局长"},
                                   {"contact", "0537-1234567"}})),
              "ok");
    const Node made =
        as(leader, "access.print_contacts", Node::of({{"organisation", civil.text()}, {"format", "xlsx"}}));
    EXPECT_TRUE(made["download"].text().ends_with(".xlsx"));
    std::string all;
    read_sheet(house.folder() / "files" / made["download"].text(), SheetLimits{}, [&](const SheetRow& row) {
        for (const SheetCell& cell : row.cells) (all += cell.text) += '|';
        return true;
    });
    EXPECT_NE(all.find("分管负责人|周某|县民政局副局长|0537-1234567"), std::string::npos) << all;
}

}  // namespace onecard::access
