// Accounts are opened from requests by another hand, changed with the post, and revoked whole (R3.1-8).

#include "business/access/operator_store.hpp"
#include "business/access/tests/access_house.hpp"

namespace onecard::access {

class ProvisioningTest : public AccessHouse {
protected:
    std::string leader, admin_a, admin_b;
    void SetUp() override {
        AccessHouse::SetUp();
        leader = sign_in("leader");
        admin_a = sign_in("admin_a");
        admin_b = sign_in("admin_b");
    }
    Node request_for(int nth, std::string roles, OrganisationId organisation) {
        return Node::of({{"organisation", organisation.text()},
                         {"person_name", "王五"},
                         {"number", number_of(nth)},
                         {"mobile", "13812345678"},
                         {"post", "社救科经办"},
                         {"roles", std::move(roles)}});
    }
    std::string submit(const std::string& token, int nth, std::string roles = "DEPT_CLERK") {
        return as(token, "access.submit_provision_request",
                  request_for(nth, std::move(roles), civil))["request"]
            .text();
    }
    Node open(const std::string& request, const std::string& account) {
        return as(admin_a, "access.open_account", Node::of({{"request", request}, {"account", account}}));
    }
    std::string open_outcome(const std::string& token, const std::string& request,
                             const std::string& account) {
        return outcome_as(token, "access.open_account",
                          Node::of({{"request", request}, {"account", account}}));
    }
};
ON_BOTH_DATABASES(ProvisioningTest);

TEST_P(ProvisioningTest, FromTheRequestToTheFirstDay) {
    Node asked = request_for(1, "DEPT_CLERK", civil);
    asked.set("items", "B0101,B0102");
    const std::string request = as(leader, "access.submit_provision_request", asked)["request"].text();
    const Node shown = as(admin_a, "access.show_provision_request", Node::of({{"request", request}}));
    EXPECT_EQ(shown["mobile"].text(), "138****5678");
    EXPECT_NE(shown["number"].text(), number_of(1));
    EXPECT_EQ(shown["acts"].size(), 2u);
    EXPECT_TRUE(shown["acts"].at(0)["open"].flag());

    const Node opened = open(request, "wang_wu");
    const std::string password = opened["initial_password"].text();
    EXPECT_FALSE(opened["changed_post"].flag());
    const std::string token = sign_in("wang_wu", password);
    as(token, "access.change_password", Node::of({{"present", password}, {"new", "Wangs-Password-1"}}));
    const Actor actor = actor_of(token);
    EXPECT_EQ(actor.roles, std::vector<std::string>{"DEPT_CLERK"});
    EXPECT_EQ(actor.organisation, civil.number());
    house.with_unit("init", [&](Unit& unit) {
        EXPECT_TRUE(reaches_item(unit.db, actor, "B0101"));
        EXPECT_FALSE(reaches_item(unit.db, actor, "B0199"));
        EXPECT_TRUE(reaches_item(unit.db, actor_of(leader), "B0199")) << "bound to none";
    });
    const Node me = as(token, "access.who_am_i");
    EXPECT_EQ(me["roles"].at(0)["zh"].text(), "主管部门经办");
    EXPECT_EQ(me["warnings"].at(0)["code"].text(), "access.training_missing");
    EXPECT_EQ(me["organisation_name"].text(), "县民政局");

    EXPECT_EQ(open_outcome(admin_b, request, "wang_liu"), "access.account_of_person_differs");
    EXPECT_EQ(open_outcome(admin_b, request, "wang_wu"), "engine.act_not_allowed") << "a request opens once";
}

TEST_P(ProvisioningTest, OnlyThePlatformAdministratorOpensAndNotTheOwnRequest) {
    const std::string request = submit(leader, 1);
    EXPECT_EQ(open_outcome(leader, request, "wang_wu"), "engine.not_permitted");
    const std::string own = submit(admin_a, 2);
    EXPECT_EQ(open_outcome(admin_a, own, "li_si"), "engine.needs_other_hand");
    EXPECT_EQ(open_outcome(admin_b, own, "li_si"), "ok");
    EXPECT_EQ(open_outcome(admin_a, request, "li_si"), "access.account_taken");
    EXPECT_EQ(open_outcome(admin_a, request, "Li Si"), "access.account_malformed");
    EXPECT_EQ(open_outcome(admin_a, request, "wang_wu"), "ok") << "a refusal left the request as it was";
}

TEST_P(ProvisioningTest, RequestsAreOfTheOwnOrganisationAndWithinItsRegion) {
    const auto outcome = [&](const std::string& token, Node input) {
        return outcome_as(token, "access.submit_provision_request", std::move(input));
    };
    EXPECT_EQ(outcome(leader, request_for(1, "DEPT_CLERK", bureau)), "engine.not_found")
        << "beyond the reach";
    EXPECT_EQ(outcome(leader, request_for(1, "HRSS_PLATFORM_ADMIN", civil)),
              "access.role_not_for_organisation");
    EXPECT_EQ(outcome(leader, request_for(1, "BANK_CLERK", civil)), "access.role_not_for_organisation");
    EXPECT_EQ(outcome(leader, request_for(1, "KING", civil)), "access.role_unknown");
    EXPECT_EQ(outcome(leader, request_for(1, "", civil)), "access.roles_missing");
    EXPECT_EQ(outcome(admin_a, request_for(1, "SYSTEM_ADMIN,AUDIT_ADMIN", bureau)),
              "access.administrators_combined");
    EXPECT_EQ(outcome(admin_a, request_for(1, "BANK_CLERK", bank)), "ok");
    Node elsewhere = request_for(1, "DEPT_CLERK", civil);
    elsewhere.set("region", "370881");
    EXPECT_EQ(outcome(leader, elsewhere), "engine.not_found");
    Node wrong_number = request_for(1, "DEPT_CLERK", civil);
    wrong_number.set("number", "370831198001011010");
    EXPECT_EQ(outcome(leader, wrong_number), "base.citizen_number_check_digit");
    person("both", {"DEPT_LEADER", "TOWN_REVIEWER"}, civil);
    EXPECT_EQ(outcome(sign_in("both"), request_for(3, "DEPT_CLERK", bureau)),
              "access.request_for_other_organisation")
        << "a wider reach is no wider right";
}

TEST_P(ProvisioningTest, AChangeOfPostReplacesEverythingAtOnce) {
    const std::string first = submit(leader, 1, "DEPT_CLERK");
    const std::string password = open(first, "wang_wu")["initial_password"].text();
    const std::string token = sign_in("wang_wu", password);
    const std::string second = submit(leader, 1, "DEPT_REVIEWER");
    const Node changed = open(second, "wang_wu");
    EXPECT_TRUE(changed["changed_post"].flag());
    EXPECT_TRUE(changed["initial_password"].is_null());
    EXPECT_EQ(actor_of(token).kind, ActorKind::anonymous) << "sessions of the old post end";
    EXPECT_EQ(house.text("SELECT role FROM operator_roles p JOIN operators o ON o.id = p.operator "
                         "WHERE o.account = 'wang_wu'"),
              "DEPT_REVIEWER");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM provision_requests WHERE state = 'revoked'"), 1);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM provision_requests WHERE state = 'opened'"), 1);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM operators WHERE staff_key IS NOT NULL"), 1);
}

TEST_P(ProvisioningTest, RevokingTakesAllRolesAndTheAccountIsNeverGivenAgain) {
    const Node opened = open(submit(leader, 1), "wang_wu");
    const std::string password = opened["initial_password"].text();
    const std::string token = sign_in("wang_wu", password);
    const auto revoke_by = [&](const std::string& by) {
        return outcome_as(by, "access.revoke_operator",
                          Node::of({{"operator", opened["operator"]}, {"opinion", "离岗"}}));
    };
    EXPECT_EQ(revoke_by(leader), "engine.not_permitted");
    EXPECT_EQ(revoke_by(admin_b), "ok");
    EXPECT_EQ(revoke_by(admin_b), "access.operator_revoked");
    EXPECT_EQ(actor_of(token).kind, ActorKind::anonymous);
    EXPECT_EQ(sign_in_outcome("wang_wu", password), "access.sign_in_refused");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM provision_requests WHERE state = 'revoked'"), 1);
    EXPECT_EQ(open_outcome(admin_a, submit(leader, 2), "wang_wu"), "access.account_taken");
    EXPECT_EQ(open_outcome(admin_a, submit(leader, 1), "wang_wu2"), "ok") << "the person may come back";

    const std::string own =
        house.with_unit("init", [](Unit& unit) { return find_operator(unit.db, "admin_a")->id.text(); });
    EXPECT_EQ(outcome_as(admin_a, "access.revoke_operator", Node::of({{"operator", own}, {"opinion", "x"}})),
              "access.own_account");
}

TEST_P(ProvisioningTest, ARejectedRequestOpensNothing) {
    const std::string request = submit(leader, 1);
    EXPECT_EQ(outcome_as(admin_a, "access.reject_provision_request",
                         Node::of({{"request", request}, {"opinion", "名单未盖章"}})),
              "ok");
    EXPECT_EQ(open_outcome(admin_a, request, "wang_wu"), "engine.act_not_allowed");
    const Node rejected = as(admin_a, "access.list_provision_requests", Node::of({{"state", "rejected"}}));
    EXPECT_EQ(rejected["requests"].size(), 1u);
}

TEST_P(ProvisioningTest, ListsKeepToTheReachAndPage) {
    person("bank_reviewer", {"BANK_REVIEWER"}, bank);
    for (int i = 1; i <= 3; ++i) submit(leader, i);
    const Node first = as(admin_a, "access.list_provision_requests", Node::of({{"limit", 2}}));
    EXPECT_EQ(first["requests"].size(), 2u);
    const Node second =
        as(admin_a, "access.list_provision_requests", Node::of({{"limit", 2}, {"after", first["next"]}}));
    EXPECT_EQ(second["requests"].size(), 1u);
    EXPECT_EQ(as(sign_in("bank_reviewer"), "access.list_provision_requests")["requests"].size(), 0u);
    EXPECT_EQ(as(leader, "access.list_operators")["operators"].size(), 1u) << "of the own organisation";
    EXPECT_EQ(as(admin_a, "access.list_operators")["operators"].size(), 4u);
    EXPECT_EQ(as(admin_a, "access.list_operators", Node::of({{"limit", 3}}))["operators"].size(), 3u);
    EXPECT_EQ(as(leader, "access.list_organisations")["organisations"].size(), 1u);
    EXPECT_EQ(as(admin_a, "access.list_organisations")["organisations"].size(), 3u);
}

TEST_P(ProvisioningTest, PersonalDataIsSealed) {
    open(submit(leader, 1), "wang_wu");
    auto session = house.installation().lease();
    std::string all;
    for (const char* sql : {"SELECT personal FROM operators WHERE personal IS NOT NULL",
                            "SELECT personal FROM provision_requests",
                            "SELECT staff_key FROM operators "
                            "WHERE staff_key IS NOT NULL"})
        session->db->each(Statement{"test.blob", sql},
                          [&](const Row& row) { all += std::string{row.blob(0)}; });
    session->db->each(Statement{"test.audit", "SELECT input FROM audit"},
                      [&](const Row& row) { all += row.string(0); });
    EXPECT_EQ(all.find("13812345678"), std::string::npos);
    EXPECT_EQ(all.find(number_of(1)), std::string::npos);
    const auto person_id = house.with_unit("init", [](Unit& unit) {
        const auto found = find_operator(unit.db, "wang_wu").value();
        EXPECT_EQ(personal_of(unit, found).number, number_of(1));
        EXPECT_EQ(personal_of(unit, found).mobile, "13812345678");
        return found.id.text();
    });
    const Node shown = as(admin_a, "access.show_operator", Node::of({{"operator", person_id}}));
    EXPECT_EQ(shown["mobile"].text(), "138****5678");
    EXPECT_EQ(shown["number"].text().find("19800101"), std::string::npos);
}

TEST_P(ProvisioningTest, TrainingWarnsAndDoesNotBlock) {
    const std::string id =
        house.with_unit("init", [](Unit& unit) { return find_operator(unit.db, "leader")->id.text(); });
    EXPECT_EQ(as(leader, "access.who_am_i")["warnings"].size(), 1u);
    EXPECT_EQ(as(admin_a, "access.who_am_i")["warnings"].size(), 0u)
        << "the platform's own people are not asked";
    Node training = Node::of({{"operators", id},
                              {"course", "平台培训"},
                              {"held_on", "2026-10-20"},
                              {"organiser", "县人社局"},
                              {"score", 90}});
    EXPECT_EQ(outcome_as(leader, "access.record_training", training), "engine.not_permitted");
    EXPECT_EQ(outcome_as(admin_a, "access.record_training", training), "ok");
    EXPECT_EQ(as(leader, "access.who_am_i")["warnings"].size(), 0u);
    training.set("held_on", "2027-01-01");
    EXPECT_EQ(outcome_as(admin_a, "access.record_training", training), "access.training_in_future");
    training.set("held_on", "2026-10-20");
    training.set("score", 101);
    EXPECT_EQ(outcome_as(admin_a, "access.record_training", training), "access.score_out_of_range");
}

}  // namespace onecard::access
