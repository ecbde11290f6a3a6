// Signing in as a citizen: who gets a code, how often it may be tried, and that nobody learns who exists.

#include <fstream>

#include "business/citizens/sign_in_rules.hpp"
#include "business/citizens/tests/citizen_window.hpp"

namespace onecard::citizens {

TEST(CodeRules, CodesAreSixDigitsAndDiffer) {
    std::set<std::string> seen;
    for (int i = 0; i < 50; ++i) {
        const std::string code = random_code();
        EXPECT_EQ(code.size(), 6u);
        EXPECT_TRUE(std::ranges::all_of(code, is_digit)) << code;
        seen.insert(code);
    }
    EXPECT_GT(seen.size(), 40u);
    EXPECT_NE(code_message("012345").find("012345"), std::string::npos);
}

class CitizenSignInTest : public OnBothDatabases {
protected:
    CitizenWindow window{GetParam()};
    TestHouse& house = window.house;
};
ON_BOTH_DATABASES(CitizenSignInTest);

TEST_P(CitizenSignInTest, NameNumberAndTheCodeOpenASession) {
    const std::string token = window.sign_in(1);
    const Node me = window.call(token, "citizens.show_me");
    EXPECT_EQ(me["name"].text(), "张小1");
    EXPECT_EQ(me["number"].text(), CitizenNumber::restore(subsidies::test_citizen(1)).masked());
    EXPECT_EQ(me["mobile"].text(), "138****0009");
    EXPECT_EQ(me["idle_minutes"].number(), 15);
    EXPECT_EQ(window.outcome(token, "citizens.sign_out"), "ok");
    EXPECT_EQ(window.outcome(token, "citizens.show_me"), "engine.not_signed_in");
}

TEST_P(CitizenSignInTest, NothingToldTellsWhetherAPersonExists) {
    const Node known = window.who(1);
    Node other_name = window.who(2);
    other_name.set("name", "王五");
    const Node nobody = Node::of({{"name", "张小1"}, {"number", subsidies::test_citizen(900)}});
    const Node first = house.call("", "citizens.ask_code", known);
    for (const Node& stranger : {other_name, nobody}) {
        EXPECT_EQ(to_json(house.call("", "citizens.ask_code", stranger)), to_json(first));
        house.run_jobs();
        EXPECT_EQ(window.messages(), 1) << "only the first got a message";
        EXPECT_EQ(window.try_code(stranger, "123456"), "citizens.sign_in_refused");
    }
    // The same is kept of all three, so that neither the database nor the clock tells them apart.
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM sign_in_codes WHERE length(digest) = 16"), 3);
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(window.ask(known), "ok");
        EXPECT_EQ(window.ask(nobody), "ok");
    }
    EXPECT_EQ(window.ask(known), "citizens.code_asked_too_often");
    EXPECT_EQ(window.ask(nobody), "citizens.code_asked_too_often");
    EXPECT_EQ(window.try_code(known, "12345"), window.try_code(nobody, "12345"));
}

TEST_P(CitizenSignInTest, ACodeServesOnceForItsPersonAndDiesAfterTenMinutes) {
    ASSERT_EQ(window.ask(window.who(1)), "ok");
    const std::string code = window.newest_code();
    EXPECT_EQ(window.try_code(window.who(2), code), "citizens.sign_in_refused") << "another person's code";
    Node renamed = window.who(1);
    renamed.set("name", "张大1");
    EXPECT_EQ(window.try_code(renamed, code), "citizens.sign_in_refused");
    EXPECT_EQ(window.try_code(window.who(1), code), "ok");
    EXPECT_EQ(window.try_code(window.who(1), code), "citizens.sign_in_refused") << "used";

    ASSERT_EQ(window.ask(window.who(2)), "ok");
    const std::string late = window.newest_code();
    house.clock().pass_seconds(code_minutes * 60);
    EXPECT_EQ(window.try_code(window.who(2), late), "citizens.sign_in_refused") << "expired";
    ASSERT_EQ(window.ask(window.who(3)), "ok");
    const std::string older = window.newest_code();
    ASSERT_EQ(window.ask(window.who(3)), "ok");
    const std::string newer = window.newest_code();
    if (older != newer) { EXPECT_EQ(window.try_code(window.who(3), older), "citizens.sign_in_refused"); }
    EXPECT_EQ(window.try_code(window.who(3), newer), "ok");
}

TEST_P(CitizenSignInTest, FiveWrongTriesKillACodeAlsoInRehearsals) {
    ASSERT_EQ(window.ask(window.who(1)), "ok");
    const std::string code = window.newest_code();
    Node guess = window.who(1);
    guess.set("code", CitizenWindow::other_than(code));
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(house.outcome("", "citizens.sign_in", guess), "citizens.sign_in_refused");
    house.add_actor("nobody", {});
    EXPECT_THROW(house.rehearse("nobody", "citizens.sign_in", guess), Problem);
    EXPECT_EQ(window.try_code(window.who(1), code), "citizens.sign_in_refused")
        << "the right one comes too late";
    EXPECT_EQ(window.ask(window.who(1)), "ok");
    EXPECT_EQ(window.try_code(window.who(1), window.newest_code()), "ok");
}

TEST_P(CitizenSignInTest, TheLimitsOfAnHourAndADayHold) {
    for (int hour = 0; hour < 2; ++hour) {
        for (int i = 0; i < codes_an_hour; ++i) EXPECT_EQ(window.ask(window.who(1)), "ok");
        EXPECT_EQ(window.ask(window.who(1)), "citizens.code_asked_too_often");
        house.clock().pass_seconds(3601);
    }
    EXPECT_EQ(window.ask(window.who(1)), "citizens.code_asked_too_often") << "ten in a day";
    EXPECT_EQ(window.ask(window.who(2)), "ok") << "another person is not concerned";
    house.clock().pass_seconds(24 * 3600);
    EXPECT_EQ(window.ask(window.who(1)), "ok");
    EXPECT_EQ(window.messages(), 2 * codes_an_hour + 2);
}

TEST_P(CitizenSignInTest, ASessionEndsWhenIdleAndWithTheLife) {
    const std::string token = window.sign_in(1);
    house.clock().pass_seconds(14 * 60);
    EXPECT_EQ(window.outcome(token, "citizens.show_me"), "ok");
    house.clock().pass_seconds(14 * 60);
    EXPECT_EQ(window.outcome(token, "citizens.show_me"), "ok") << "looking keeps it open";
    house.clock().pass_seconds(15 * 60);
    EXPECT_EQ(window.outcome(token, "citizens.show_me"), "engine.not_signed_in");
    const std::string second = window.sign_in(2);
    for (std::int64_t passed = 0; passed < longest_session_hours * 3600; passed += 600) {
        EXPECT_EQ(window.outcome(second, "citizens.show_me"), "ok") << passed;
        house.clock().pass_seconds(600);
    }
    EXPECT_EQ(window.outcome(second, "citizens.show_me"), "engine.not_signed_in") << "never longer than that";
    const std::string third = window.sign_in(3);
    window.office.report_death(3);
    EXPECT_EQ(window.outcome(third, "citizens.show_me"), "engine.not_signed_in");
    const std::int64_t before = window.messages();
    EXPECT_EQ(window.ask(window.who(3)), "ok");
    EXPECT_EQ(window.messages(), before) << "the dead get no code";
}

TEST_P(CitizenSignInTest, NothingIsKeptOrAuditedInClear) {
    ASSERT_EQ(window.ask(window.who(1)), "ok");
    const std::string code = window.newest_code();
    std::string token;
    ASSERT_EQ(window.try_code(window.who(1), code, &token), "ok");
    ASSERT_EQ(window.outcome(token, "citizens.sign_out"), "ok");
    std::string kept;
    auto session = house.installation().lease();
    for (const char* sql : {"SELECT actor || operation || input || outcome || note FROM audit",
                            "SELECT kind || input || subject FROM jobs",
                            "SELECT CAST(mobile AS TEXT) || CAST(content AS TEXT) FROM outbox WHERE 1 = 0"})
        session->db->each(Statement{"test.kept", sql}, [&](const Row& row) { kept += row.string(0) + "\n"; });
    EXPECT_EQ(kept.find(subsidies::test_citizen(1)), std::string::npos) << kept;
    EXPECT_EQ(kept.find(code), std::string::npos) << kept;
    EXPECT_EQ(kept.find("13800000009"), std::string::npos);
    EXPECT_EQ(kept.find(token), std::string::npos);
    session->db->each(Statement{"test.sealed", "SELECT mobile, content FROM outbox"}, [&](const Row& row) {
        EXPECT_EQ(std::string{row.blob(0)}.find("138"), std::string::npos);
        EXPECT_EQ(std::string{row.blob(1)}.find(code), std::string::npos);
    });
    // The citizen stands in the audit by the key of the person.
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE operation = 'citizens.sign_out' "
                           "AND actor LIKE 'citizen:%' AND length(actor) = 40"),
              1);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE operation = 'citizens.sign_in' "
                           "AND outcome = 'ok' AND note LIKE 'citizen:%'"),
              1);
}

TEST_P(CitizenSignInTest, OldCodesAndMessagesAreForgotten) {
    ASSERT_EQ(window.ask(window.who(1)), "ok");
    house.clock().pass_seconds(26 * 3600);
    ASSERT_EQ(window.ask(window.who(2)), "ok");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM sign_in_codes"), 1) << "no limit looks back further than a day";
    EXPECT_EQ(window.messages(), 2);
    house.clock().pass_seconds(message_days * 24 * 3600 + 1);
    ASSERT_EQ(window.ask(window.who(3)), "ok");
    EXPECT_EQ(window.messages(), 1);
}

TEST_P(CitizenSignInTest, TheOutboxIsForThePlatformsOwnPeopleAndTheirRegion) {
    ASSERT_EQ(window.ask(window.who(1)), "ok");
    const Node listed = house.call("hrss", "citizens.list_outbox", {});
    ASSERT_EQ(listed["messages"].size(), 1u);
    EXPECT_EQ(listed["messages"].at(0)["mobile"].text(), "138****0009");
    EXPECT_EQ(house.outcome("clerk", "citizens.list_outbox"), "engine.not_permitted");
    const std::string message = listed["messages"].at(0)["message"].text();
    house.add_actor("elsewhere", {"HRSS_PLATFORM_ADMIN"}, "370832", 42);
    EXPECT_EQ(house.call("elsewhere", "citizens.list_outbox", {})["messages"].size(), 0u);
    const auto reveal = [&](const char* who, const char* purpose) {
        return house.outcome(who, "citizens.reveal_message",
                             Node::of({{"message", message}, {"purpose", purpose}}));
    };
    EXPECT_EQ(reveal("elsewhere", "核对"), "engine.not_found");
    EXPECT_EQ(reveal("hrss", ""), "citizens.purpose_missing");
    EXPECT_EQ(house
                  .call("hrss", "citizens.reveal_message",
                        Node::of({{"message", message}, {"purpose", "持卡人来电核对"}}))["mobile"]
                  .text(),
              "13800000009");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE operation = 'citizens.reveal_message' "
                           "AND outcome = 'ok'"),
              1);
}

TEST_P(CitizenSignInTest, ARealInstallationHandsMessagesToAGatewayAndKeepsNoCode) {
    CitizenWindow real{GetParam(), false};
    ASSERT_EQ(real.ask(real.who(1)), "ok");
    const auto folder = real.house.folder() / "exchange" / "messages";
    std::string text;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        EXPECT_TRUE(entry.path().filename().string().starts_with("message_")) << entry.path();
        EXPECT_EQ(entry.path().extension(), ".json");
        std::ifstream in{entry.path()};
        text.assign(std::istreambuf_iterator<char>{in}, {});
    }
    const Node sent = parse_json(text);
    EXPECT_EQ(sent["mobile"].text(), "13800000009");
    const Node shown = real.house.call("hrss", "citizens.list_outbox", {})["messages"].at(0);
    EXPECT_EQ(shown["text"].text(), "") << "no operator reads a citizen's code";
    EXPECT_EQ(shown["sender"].text(), "file");
    EXPECT_EQ(real.house.number("SELECT COUNT(*) FROM outbox WHERE length(content) > 0"), 0);
    const std::string said = sent["text"].text();
    const std::string code = said.substr(said.find("验证码 ") + std::string_view{"验证码 "}.size(), 6);
    EXPECT_EQ(real.try_code(real.who(1), code), "ok");
}

}  // namespace onecard::citizens
