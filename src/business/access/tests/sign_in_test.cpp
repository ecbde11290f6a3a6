// Signing in and out: passwords, lock-out, sessions that end, second factors, and no secret in clear.

#include "business/access/account_rules.hpp"
#include "business/access/session_store.hpp"
#include "business/access/tests/access_house.hpp"
#include "engine/secret.hpp"
#include "engine/totp.hpp"

namespace onecard::access {

class SignInTest : public AccessHouse {};
ON_BOTH_DATABASES(SignInTest);

TEST_P(SignInTest, ASessionKnowsItsActor) {
    person("town_and_dept", {"DEPT_CLERK", "TOWN_CLERK"}, civil);
    const Node answer = sign_in_node("leader");
    const Actor actor = actor_of(answer["token"].text());
    EXPECT_EQ(actor.code, "leader");
    EXPECT_EQ(actor.kind, ActorKind::operator_);
    EXPECT_EQ(actor.roles, std::vector<std::string>{"DEPT_LEADER"});
    EXPECT_EQ(actor.region.six(), "370831");
    EXPECT_EQ(actor.organisation, civil.number());
    EXPECT_TRUE(actor.own_organisation_only);
    EXPECT_FALSE(actor.session.empty());
    EXPECT_FALSE(actor_of(sign_in("admin_a")).own_organisation_only);
    EXPECT_FALSE(actor_of(sign_in("town_and_dept")).own_organisation_only) << "one role reaches the region";
    EXPECT_EQ(actor_of("no such token").kind, ActorKind::anonymous);
    EXPECT_EQ(actor_of("").kind, ActorKind::anonymous);
}

TEST_P(SignInTest, SigningOutEndsThisSessionOnly) {
    const std::string one = sign_in("leader"), other = sign_in("leader");
    EXPECT_NE(one, other);
    as(one, "access.sign_out");
    EXPECT_EQ(outcome_as(one, "access.who_am_i"), "engine.not_signed_in");
    EXPECT_EQ(outcome_as(other, "access.who_am_i"), "ok");
}

TEST_P(SignInTest, WrongUnknownAndLockedAreToldAlike) {
    EXPECT_EQ(sign_in_outcome("leader", "wrong"), "access.sign_in_refused");
    EXPECT_EQ(sign_in_outcome("nobody_here", "wrong"), "access.sign_in_refused");
    for (int i = 0; i < 4; ++i) sign_in_outcome("leader", "wrong");
    EXPECT_EQ(sign_in_outcome("leader", test_password), "access.sign_in_refused") << "five failures lock";
    house.clock().pass_seconds(lock_minutes * 60 - 1);
    EXPECT_EQ(sign_in_outcome("leader", test_password), "access.sign_in_refused");
    house.clock().pass_seconds(1);
    EXPECT_EQ(sign_in_outcome("leader", "wrong"), "access.sign_in_refused") << "the count begins anew";
    EXPECT_EQ(sign_in_outcome("leader", test_password), "ok");
}

TEST_P(SignInTest, TheFifthAttemptStillCountsAndSuccessForgetsFailures) {
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 4; ++i) sign_in_outcome("leader", "wrong");
        EXPECT_EQ(sign_in_outcome("leader", test_password), "ok") << round;
    }
}

TEST_P(SignInTest, ARehearsedSignInIsCountedAndOpensNothing) {
    const auto rehearse = [&](std::string_view password) {
        try {
            Dispatcher{house.installation()}.run(
                {.operation = "access.sign_in",
                 .input = Node::of({{"account", "leader"}, {"password", std::string{password}}}),
                 .rehearse = true,
                 .door = "test"});
            return std::string{"ok"};
        } catch (const Problem& problem) { return std::string{problem.kind().code}; }
    };
    EXPECT_EQ(rehearse(test_password), "ok");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM sessions"), 0);
    for (int i = 0; i < 4; ++i) EXPECT_EQ(rehearse("wrong"), "access.sign_in_refused");
    EXPECT_EQ(sign_in_outcome("leader", test_password), "access.sign_in_refused")
        << "rehearsing guesses locks too";
}

TEST_P(SignInTest, IdleSessionsEndAndBusyOnesGoOnUntilTheLongest) {
    const std::string token = sign_in("leader");
    house.clock().pass_seconds(14 * 60);
    EXPECT_EQ(actor_of(token).code, "leader");
    house.clock().pass_seconds(14 * 60);
    EXPECT_EQ(actor_of(token).code, "leader") << "seen in between";
    house.clock().pass_seconds(15 * 60);
    EXPECT_EQ(actor_of(token).kind, ActorKind::anonymous);

    const std::string busy = sign_in("leader");
    for (int minutes = 0; minutes < longest_session_hours * 60 - 10; minutes += 10) {
        ASSERT_EQ(actor_of(busy).code, "leader") << minutes;
        house.clock().pass_seconds(600);
    }
    EXPECT_EQ(actor_of(busy).code, "leader");
    house.clock().pass_seconds(600);
    EXPECT_EQ(actor_of(busy).kind, ActorKind::anonymous);
    sign_in("leader");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM sessions"), 1) << "ended sessions are swept away";
}

TEST_P(SignInTest, SeenIsWrittenOnceAMinuteAndNeverInATransaction) {
    const std::string token = sign_in("leader");
    const std::int64_t opened = house.number("SELECT seen_at FROM sessions");
    house.clock().pass_seconds(59);
    actor_of(token);
    EXPECT_EQ(house.number("SELECT seen_at FROM sessions"), opened);
    house.clock().pass_seconds(1);
    {
        auto session = house.installation().lease();
        const Transaction reading{*session->db, false};
        EXPECT_EQ(Dispatcher{house.installation()}.find_actor(*session, token).code, "leader");
    }
    EXPECT_EQ(house.number("SELECT seen_at FROM sessions"), opened);
    actor_of(token);
    EXPECT_EQ(house.number("SELECT seen_at FROM sessions"), opened + 60'000'000);
}

TEST_P(SignInTest, AFirstPasswordOpensNothingButItsChange) {
    person("newcomer", {"HRSS_PLATFORM_ADMIN"}, bureau, true);
    const Node answer = sign_in_node("newcomer");
    EXPECT_TRUE(answer["must_change_password"].flag());
    EXPECT_EQ(answer["warnings"].at(0)["code"].text(), "access.password_must_change");
    const std::string token = answer["token"].text();
    EXPECT_EQ(outcome_as(token, "access.list_operators"), "engine.not_permitted");
    EXPECT_TRUE(as(token, "access.who_am_i")["must_change_password"].flag());
    EXPECT_EQ(outcome_as(token, "access.change_password",
                         Node::of({{"present", std::string{test_password}}, {"new", "Other-Password-2"}})),
              "ok");
    EXPECT_EQ(outcome_as(token, "access.list_operators"), "ok");
    EXPECT_EQ(sign_in_outcome("newcomer", test_password), "access.sign_in_refused");
    EXPECT_EQ(sign_in_outcome("newcomer", "Other-Password-2"), "ok");
}

TEST_P(SignInTest, ChangingThePasswordNeedsThePresentOneAndEndsOtherSessions) {
    const std::string mine = sign_in("leader"), elsewhere = sign_in("leader");
    const auto change = [&](std::string_view present, std::string_view fresh) {
        return outcome_as(mine, "access.change_password",
                          Node::of({{"present", std::string{present}}, {"new", std::string{fresh}}}));
    };
    EXPECT_EQ(change("wrong", "Other-Password-2"), "access.password_wrong");
    EXPECT_EQ(change(test_password, "short"), "engine.password_too_short");
    EXPECT_EQ(change(test_password, "My-leader-Pass-1"), "engine.password_holds_account");
    EXPECT_EQ(change(test_password, test_password), "access.password_not_new");
    EXPECT_EQ(change(test_password, "Other-Password-2"), "ok");
    EXPECT_EQ(actor_of(mine).code, "leader");
    EXPECT_EQ(actor_of(elsewhere).kind, ActorKind::anonymous);
    for (int i = 0; i < 5; ++i) EXPECT_EQ(change("wrong", "Third-Password-3"), "access.password_wrong");
    EXPECT_EQ(change("Other-Password-2", "Third-Password-3"), "access.password_wrong")
        << "an open session is no way "
           "to try passwords";
}

TEST_P(SignInTest, AHashOfALowerCostIsMadeAnewAtSignIn) {
    const std::string before = house.text("SELECT password_hash FROM operators WHERE account = 'leader'");
    lower_password_cost_for_tests({.memory_kib = 128, .passes = 1});
    EXPECT_EQ(sign_in_outcome("leader", test_password), "ok");
    const std::string after = house.text("SELECT password_hash FROM operators WHERE account = 'leader'");
    EXPECT_NE(after, before);
    EXPECT_EQ(sign_in_outcome("leader", test_password), "ok");
    EXPECT_EQ(house.text("SELECT password_hash FROM operators WHERE account = 'leader'"), after);
    EXPECT_EQ(house.number("SELECT must_change FROM operators WHERE account = 'leader'"), 0);
}

TEST_P(SignInTest, NoSecretIsKeptInClear) {
    const std::string token = sign_in("leader");
    sign_in_outcome("leader", "Wrong-Password-9");
    Dispatcher{house.installation()}.run(
        {.operation = "access.change_password",
         .input = Node::of({{"present", std::string{test_password}}, {"new", "Other-Password-2"}}),
         .token = token,
         .request_id = "r1",
         .door = "test"});
    std::string all;
    auto session = house.installation().lease();
    for (const char* sql : {"SELECT input || note FROM audit", "SELECT digest FROM sessions",
                            "SELECT password_hash FROM operators", "SELECT answer FROM requests"})
        session->db->each(Statement{"test.all", sql}, [&](const Row& row) { all += row.string(0) + "\n"; });
    for (const std::string& secret : {token, std::string{test_password}, std::string{"Wrong-Password-9"},
                                      std::string{"Other-Password-2"}})
        EXPECT_EQ(all.find(secret), std::string::npos) << secret;
    EXPECT_NE(all.find("\"account\":\"leader\""), std::string::npos);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM requests"), 0) << "a password's digest is not kept either";
}

TEST_P(SignInTest, ASecondFactorIsAskedOnceConfirmedAndServesOnce) {
    const std::string token = sign_in("leader");
    EXPECT_EQ(outcome_as(token, "access.confirm_second_factor", Node::of({{"code", "123456"}})),
              "access.factor_not_enrolled");
    as(token, "access.enrol_second_factor");
    std::string secret;
    house.with_unit("init",
                    [&](Unit& unit) { secret = factor_of(unit, find_operator(unit.db, "leader")->id); });
    ASSERT_EQ(secret.size(), 20u);
    const auto code = [&] { return totp_code(bytes_of(secret), house.clock().now().micros() / 1'000'000); };
    EXPECT_EQ(sign_in_outcome("leader", test_password), "ok") << "not confirmed yet";
    EXPECT_EQ(outcome_as(token, "access.confirm_second_factor", Node::of({{"code", "000000"}})),
              "access.factor_code_wrong");
    EXPECT_EQ(outcome_as(token, "access.confirm_second_factor", Node::of({{"code", code()}})), "ok");
    EXPECT_EQ(outcome_as(token, "access.enrol_second_factor"), "access.factor_enrolled");

    const auto with_code = [&](const std::string& typed) {
        return outcome_as(
            "", "access.sign_in",
            Node::of({{"account", "leader"}, {"password", std::string{test_password}}, {"code", typed}}));
    };
    EXPECT_EQ(sign_in_outcome("leader", test_password), "access.sign_in_refused") << "no code";
    EXPECT_EQ(with_code(code()), "access.sign_in_refused") << "the code of the confirmation was used";
    house.clock().pass_seconds(60);
    EXPECT_EQ(with_code(code()), "ok");
    EXPECT_EQ(with_code(code()), "access.sign_in_refused") << "twice";
}

TEST_P(SignInTest, AResetGivesAOneTimePasswordAndEndsSessions) {
    const std::string leader = sign_in("leader");
    for (int i = 0; i < 5; ++i) sign_in_outcome("leader", "wrong");
    const std::string admin = sign_in("admin_a");
    const auto id_of = [&](const char* account) {
        return house.with_unit("init",
                               [&](Unit& unit) { return find_operator(unit.db, account)->id.text(); });
    };
    const Node answer = as(admin, "access.reset_password", Node::of({{"operator", id_of("leader")}}));
    EXPECT_EQ(actor_of(leader).kind, ActorKind::anonymous);
    EXPECT_TRUE(sign_in_node("leader", answer["initial_password"].text())["must_change_password"].flag());
    EXPECT_EQ(outcome_as(admin, "access.reset_password", Node::of({{"operator", id_of("admin_a")}})),
              "access.own_account");
}

TEST_P(SignInTest, WhatRevealsAsksForTheIdentityAgain) {
    person("reviewer", {"DEPT_REVIEWER"}, civil);
    const std::string token = sign_in("reviewer");
    const Node reveal = Node::of({{"batch", "batch_1"}, {"row", 1}, {"purpose", "核对"}});
    const auto answer = [&] { return outcome_as(token, "subsidies.reveal_row", reveal); };
    EXPECT_EQ(answer(), "engine.not_found") << "signing in proves who it is";
    house.clock().pass_seconds(5 * 60 + 1);
    EXPECT_EQ(answer(), "access.confirm_identity");
    EXPECT_EQ(outcome_as(token, "engine.list_jobs"), "ok") << "reading goes on";
    EXPECT_EQ(outcome_as(token, "engine.export_list", Node::of({{"operation", "engine.list_jobs"}})),
              "access.confirm_identity");
    EXPECT_EQ(outcome_as(token, "access.confirm_identity", Node::of({{"password", "wrong"}})),
              "access.password_wrong");
    EXPECT_EQ(answer(), "access.confirm_identity");
    as(token, "access.confirm_identity", Node::of({{"password", test_password}}));
    EXPECT_EQ(answer(), "engine.not_found");
    house.clock().pass_seconds(5 * 60 + 1);
    EXPECT_EQ(answer(), "access.confirm_identity");
    // One session's proof is no other's.
    const std::string other = sign_in("reviewer");
    EXPECT_EQ(outcome_as(other, "subsidies.reveal_row", reveal), "engine.not_found");
    EXPECT_EQ(answer(), "access.confirm_identity");
}

TEST_P(SignInTest, ReleasingMoneyAsksAgainButItsRehearsalDoesNot) {
    person("finance", {"FINANCE_CLERK"}, civil);
    const std::string token = sign_in("finance");
    house.clock().pass_seconds(5 * 60 + 1);
    const Node order = Node::of({{"order", "order_1"}});
    EXPECT_EQ(outcome_as(token, "payments.release_bank_file", order), "access.confirm_identity");
    EXPECT_THROW(
        {
            try {
                Dispatcher{house.installation()}.run({.operation = "payments.release_bank_file",
                                                      .input = order,
                                                      .token = token,
                                                      .rehearse = true,
                                                      .door = "test"});
            } catch (const Problem& problem) {
                EXPECT_EQ(problem.kind().code, "engine.not_found");
                throw;
            }
        },
        Problem);
}

TEST_P(SignInTest, GuessingAtTheConfirmationLocksTheAccount) {
    const std::string token = sign_in("leader");
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(outcome_as(token, "access.confirm_identity", Node::of({{"password", "wrong"}})),
                  "access.password_wrong");
    EXPECT_EQ(outcome_as(token, "access.confirm_identity", Node::of({{"password", test_password}})),
              "access.password_wrong");
    EXPECT_EQ(sign_in_outcome("leader", test_password), "access.sign_in_refused");
}

TEST_P(SignInTest, ARecoveryCodeServesOnceInPlaceOfTheSecondFactor) {
    const std::string token = sign_in("leader");
    EXPECT_EQ(outcome_as(token, "access.renew_recovery_codes"), "access.factor_not_enrolled");
    as(token, "access.enrol_second_factor");
    const auto code_now = [&] {
        return house.with_unit("init", [&](Unit& unit) {
            return totp_code(bytes_of(factor_of(unit, find_operator(unit.db, "leader")->id)),
                             unit.now.micros() / 1'000'000);
        });
    };
    const Node given = as(token, "access.confirm_second_factor", Node::of({{"code", code_now()}}))["recovery_codes"];
    ASSERT_EQ(given.size(), 10U);
    const auto enter = [&](const std::string& code) {
        return outcome_as("", "access.sign_in",
                          Node::of({{"account", "leader"}, {"password", test_password}, {"code", code}}));
    };
    const std::string first = given.at(0).text();
    EXPECT_EQ(enter("no-such-code"), "access.sign_in_refused");
    EXPECT_EQ(enter(first), "ok");
    EXPECT_EQ(enter(first), "access.sign_in_refused");
    std::string shouted = given.at(1).text();
    for (char& c : shouted) c = c == '-' ? ' ' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    EXPECT_EQ(enter(shouted), "ok");
    EXPECT_EQ(as(token, "access.who_am_i")["recovery_codes_left"].number(), 8);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE note = 'recovery code'"), 2);
    // New codes take the place of the old.
    const Node renewed = as(token, "access.renew_recovery_codes")["recovery_codes"];
    EXPECT_EQ(enter(given.at(2).text()), "access.sign_in_refused");
    EXPECT_EQ(enter(renewed.at(0).text()), "ok");
}

TEST_P(SignInTest, WhoAmITellsHowLongTheSessionLasts) {
    const std::string token = sign_in("leader");
    house.clock().pass_seconds(50);
    const Node me = as(token, "access.who_am_i");
    EXPECT_EQ(me["idle_minutes"].number(), 15);
    EXPECT_EQ(me["idle_minutes_left"].number(), 14);
    EXPECT_EQ(me["proved_until"].text(), "2026-11-02T09:05:00+08:00");
    EXPECT_FALSE(me["session_ends_at"].is_null());
    EXPECT_FALSE(me["must_change_password"].flag());
    EXPECT_GT(me["operations"].size(), 5U);
}

}  // namespace onecard::access
