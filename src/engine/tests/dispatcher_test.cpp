// An operation runs in one transaction with its audit; refusals, rehearsals and repetitions leave what they should.

#include "engine/dispatcher.hpp"

#include <thread>

#include "engine/advance.hpp"
#include "engine/audit.hpp"
#include "engine/problems.hpp"
#include "tests/test_house.hpp"

namespace onecard {
namespace dispatcher_test {

enum class LampState { off, on, broken };
enum class LampAct { switch_on, repair };
inline constexpr Label<LampState> lamp_states[] = {{LampState::off, "off", {"关", "Off"}},
                                                   {LampState::on, "on", {"开", "On"}},
                                                   {LampState::broken, "broken", {"坏", "Broken"}}};
inline constexpr Label<LampAct> lamp_acts[] = {{LampAct::switch_on, "switch_on", {"打开", "Switch on"}},
                                               {LampAct::repair, "repair", {"检修", "Repair"}}};
inline constexpr Move<LampState, LampAct> lamp_moves[] = {
    {LampState::off, LampAct::switch_on, LampState::on},
    {LampState::on, LampAct::repair, LampState::broken, LampAct::switch_on}};
inline constexpr Lifecycle<LampState, LampAct> lamp_lifecycle{"lamps", LampState::off, lamp_states, lamp_acts,
                                                              lamp_moves};
static_assert(lamp_lifecycle.is_sound());

struct LampTag { static constexpr std::string_view prefix = "lamp"; };
struct Lamp {
    Id<LampTag> id;
    LampState state{};
    static constexpr const auto& lifecycle() { return lamp_lifecycle; }
};

template <LampAct act>
struct MoveLamp {
    static constexpr Spec spec{.name = act == LampAct::switch_on ? "test.switch_on" : "test.repair",
                               .title = {"动", "Move"}, .effect = Effect::writes, .roles = "KEEPER"};
    struct Input {
        Id<LampTag> lamp;
        std::optional<std::int64_t> fail;
        static constexpr auto fields = std::tuple{field("lamp", &Input::lamp, {"灯", "Lamp"}),
                                                  field("fail", &Input::fail, {"失败", "Fail"})};
    };
    struct Output {
        std::string state;
        static constexpr auto fields = std::tuple{field("state", &Output::state, {"状态", "State"})};
    };
    static Output run(Unit& unit, const Input& in) {
        constexpr Statement find{"test.find_lamp", "SELECT state FROM lamps WHERE id = $1"};
        Lamp lamp{in.lamp};
        unit.db.each(find, [&](const Row& row) { lamp.state = lamp_lifecycle.state(row.text(0)); }, in.lamp);
        const LampState now = advance(unit, lamp, act);
        if (in.fail) throw Problem{upload_unknown}.with("x");
        return {std::string{lamp_lifecycle.code(now)}};
    }
};
constinit const Operation switch_on = operation<MoveLamp<LampAct::switch_on>>();
constinit const Operation repair = operation<MoveLamp<LampAct::repair>>();

const House& lamp_house() {
    static const Module module{.name = "test", .words = {"试", "Test"}, .uses = {}, .operations = {&switch_on, &repair},
        .reach = {{"lamp", {"test.reach_lamp", "SELECT region, CAST(NULL AS BIGINT) FROM lamps WHERE id = $1"}}}};
    static const House house{{&module}};
    return house;
}

class DispatcherTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam(), lamp_house()};
    void SetUp() override {
        house.script(
            schema_text("CREATE TABLE lamps (\n    id BIGINT NOT NULL PRIMARY KEY,\n    region BIGINT NOT "
                        "NULL,\n    state TEXT NOT NULL\n);",
                        GetParam()));
        house.script("INSERT INTO lamps VALUES (1, 370831001000, 'off'), (2, 320585000000, 'off')");
        house.add_actor("zhang", {"KEEPER"});
        house.add_actor("li", {"KEEPER"});
        house.add_actor("guest", {"VISITOR"});
    }
};
ON_BOTH_DATABASES(DispatcherTest);

TEST_P(DispatcherTest, CommitsStateHistoryAndAuditTogether) {
    EXPECT_EQ(house.call("zhang", "test.switch_on", Node::of({{"lamp", "lamp_1"}}))["state"].text(), "on");
    EXPECT_EQ(house.text("SELECT state FROM lamps WHERE id = 1"), "on");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM moves WHERE actor = 'zhang'"), 1);
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE outcome = 'ok'"), 1);
}

TEST_P(DispatcherTest, RefusalsLeaveOnlyAnAuditRow) {
    EXPECT_EQ(house.outcome("guest", "test.switch_on", Node::of({{"lamp", "lamp_1"}})), "engine.not_permitted");
    EXPECT_EQ(house.outcome("", "test.switch_on", Node::of({{"lamp", "lamp_1"}})), "engine.not_signed_in");
    EXPECT_EQ(house.outcome("zhang", "test.switch_on", Node::of({{"lamp", "lamp_2"}})), "engine.not_found");
    EXPECT_EQ(house.outcome("zhang", "test.switch_on", Node::of({{"lamp", "batch_1"}})), "base.id_unreadable");
    EXPECT_EQ(house.outcome("zhang", "test.switch_on", Node::of({{"lamp", "lamp_1"}, {"state", "on"}})),
              "engine.field_unknown");
    EXPECT_EQ(house.outcome("zhang", "test.repair", Node::of({{"lamp", "lamp_1"}})), "engine.act_not_allowed");
    EXPECT_EQ(house.outcome("zhang", "test.switch_on", Node::of({{"lamp", "lamp_1"}, {"fail", 1}})),
              "engine.upload_unknown");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM moves"), 0);
    EXPECT_EQ(house.text("SELECT state FROM lamps WHERE id = 1"), "off");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit WHERE outcome <> 'ok'"), 7);
}

TEST_P(DispatcherTest, TheSameHandMayNotDoBoth) {
    house.call("zhang", "test.switch_on", Node::of({{"lamp", "lamp_1"}}));
    EXPECT_EQ(house.outcome("zhang", "test.repair", Node::of({{"lamp", "lamp_1"}})), "engine.needs_other_hand");
    EXPECT_EQ(house.outcome("li", "test.repair", Node::of({{"lamp", "lamp_1"}})), "ok");
}

TEST_P(DispatcherTest, ARehearsalAnswersAndChangesNothing) {
    EXPECT_EQ(house.rehearse("zhang", "test.switch_on", Node::of({{"lamp", "lamp_1"}}))["state"].text(), "on");
    EXPECT_EQ(house.text("SELECT state FROM lamps WHERE id = 1"), "off");
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM audit"), 0);
}

TEST_P(DispatcherTest, ARepeatedRequestGetsTheFirstAnswer) {
    const Node input = Node::of({{"lamp", "lamp_1"}});
    EXPECT_EQ(house.call("zhang", "test.switch_on", input, "r1"), house.call("zhang", "test.switch_on", input, "r1"));
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM moves"), 1);
    EXPECT_THROW(house.call("zhang", "test.repair", input, "r1"), Problem);
}

// Sent again because no answer came, while the first was still under way.
TEST_P(DispatcherTest, EqualRequestsAtOnceGetOneAnswer) {
    for (int round = 0; round < 20 && !HasFailure(); ++round) {
        house.script("UPDATE lamps SET state = 'off' WHERE id = 1");
        std::vector<std::jthread> askers;
        for (int asker = 0; asker < 4; ++asker)
            askers.emplace_back([&] {
                try {
                    const Node answer = house.call("zhang", "test.switch_on", Node::of({{"lamp", "lamp_1"}}),
                                                   "again" + std::to_string(round));
                    EXPECT_EQ(answer["state"].text(), "on");
                } catch (const std::exception& error) { ADD_FAILURE() << error.what(); }
            });
    }
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM moves"), 20);
}

TEST_P(DispatcherTest, TheChainNamesTheFirstRowThatWasChanged) {
    for (int i = 0; i < 5; ++i) house.outcome("guest", "test.switch_on", Node::of({{"lamp", "lamp_1"}}));
    const auto verdict = [&] { auto session = house.installation().lease(); return verify_audit(*session->db); };
    EXPECT_EQ(verdict().rows, 5);
    EXPECT_FALSE(verdict().first_wrong.has_value());
    house.script("UPDATE audit SET actor = 'someone' WHERE seq = 3");
    EXPECT_EQ(verdict().first_wrong, 3);
    house.script("UPDATE audit SET actor = 'guest' WHERE seq = 3; DELETE FROM audit WHERE seq = 5");
    EXPECT_EQ(verdict().first_wrong, 5);
}

}  // namespace dispatcher_test
}  // namespace onecard
