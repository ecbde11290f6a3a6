// Four eyes hold for the present round: a passed post counts until it is passed anew; a guard may refuse a step.

#include "engine/advance.hpp"

#include "engine/problems.hpp"
#include "tests/test_house.hpp"

namespace onecard {
namespace advance_test {

enum class PaperState { draft, first, second, passed };
enum class PaperAct { hand_in, hand_in_to_second, check, pass, send_back };
inline constexpr Label<PaperState> paper_states[] = {{PaperState::draft, "draft", {"稿", "Draft"}},
                                                     {PaperState::first, "first", {"初", "First"}},
                                                     {PaperState::second, "second", {"复", "Second"}},
                                                     {PaperState::passed, "passed", {"过", "Passed"}}};
inline constexpr Label<PaperAct> paper_acts[] = {
    {PaperAct::hand_in, "hand_in", {"交", "Hand in"}},
    {PaperAct::hand_in_to_second, "hand_in_to_second", {"直交", "Hand in to second"}},
    {PaperAct::check, "check", {"初审", "Check"}},
    {PaperAct::pass, "pass", {"复审", "Pass"}},
    {PaperAct::send_back, "send_back", {"退", "Send back"}}};
inline constexpr Move<PaperState, PaperAct> paper_moves[] = {
    {PaperState::draft, PaperAct::hand_in, PaperState::first},
    {PaperState::draft, PaperAct::hand_in_to_second, PaperState::second},
    {PaperState::first, PaperAct::check, PaperState::second, PaperAct::hand_in},
    {PaperState::second, PaperAct::pass, PaperState::passed, PaperAct::check, PaperAct::hand_in,
     PaperAct::hand_in_to_second},
    {PaperState::second, PaperAct::send_back, PaperState::draft}};
inline constexpr Lifecycle<PaperState, PaperAct> paper_lifecycle{"papers", PaperState::draft, paper_states,
                                                                 paper_acts, paper_moves};
static_assert(paper_lifecycle.is_sound());

void refuse_blank_papers(Unit&, const Node& what) {
    if (what["words"].number() == 0) throw Problem{upload_unknown}.with("blank");
}

const House& paper_house() {
    static const Module module{.name = "test", .words = {"试", "Test"}, .uses = {},
                               .guards = {{"test.print", &refuse_blank_papers}}};
    static const House house{{&module}};
    return house;
}

class AdvanceTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam(), paper_house()};
    void SetUp() override {
        house.script("CREATE TABLE papers (id BIGINT NOT NULL PRIMARY KEY, state TEXT NOT NULL);"
                     "INSERT INTO papers VALUES (1, 'draft')");
        for (const char* who : {"an", "bo", "chen"}) house.add_actor(who, {"CLERK"});
    }
    std::string outcome(const char* who, std::string_view act) {
        const std::string state = house.text("SELECT state FROM papers WHERE id = 1");
        return house.with_unit(who, [&](Unit& unit) -> std::string {
            try {
                advance_by_code(unit, view_of(paper_lifecycle), 1, state, act, "");
                return "ok";
            } catch (const Problem& problem) {
                return std::string{problem.kind().code};
            }
        });
    }
};
ON_BOTH_DATABASES(AdvanceTest);

TEST_P(AdvanceTest, APassedPostCountsUntilItIsPassedAnew) {
    EXPECT_EQ(outcome("an", "hand_in"), "ok");
    EXPECT_EQ(outcome("an", "check"), "engine.needs_other_hand");
    EXPECT_EQ(outcome("bo", "check"), "ok");
    EXPECT_EQ(outcome("bo", "pass"), "engine.needs_other_hand");
    EXPECT_EQ(outcome("an", "pass"), "engine.needs_other_hand");
    EXPECT_EQ(outcome("chen", "send_back"), "ok");
    // Straight back to the second post: the check of before still counts, and so does the new hand that gave it in.
    EXPECT_EQ(outcome("chen", "hand_in_to_second"), "ok");
    EXPECT_EQ(outcome("chen", "pass"), "engine.needs_other_hand");
    EXPECT_EQ(outcome("bo", "pass"), "engine.needs_other_hand");
    EXPECT_EQ(outcome("chen", "send_back"), "ok");
    // The whole way again: nobody is excluded for what was done in an earlier round.
    EXPECT_EQ(outcome("bo", "hand_in"), "ok");
    EXPECT_EQ(outcome("an", "check"), "ok");
    EXPECT_EQ(outcome("bo", "pass"), "engine.needs_other_hand");
    EXPECT_EQ(outcome("an", "pass"), "engine.needs_other_hand");
    EXPECT_EQ(outcome("chen", "pass"), "ok");
}

TEST_P(AdvanceTest, AGuardMayRefuseAStepOfAnotherModule) {
    house.with_unit("an", [&](Unit& unit) {
        EXPECT_NO_THROW(unit.ask("test.print", Node::of({{"words", 3}})));
        EXPECT_THROW(unit.ask("test.print", Node::of({{"words", 0}})), Problem);
        EXPECT_NO_THROW(unit.ask("test.burn", Node::of({{"words", 0}})));
    });
}

}  // namespace advance_test
}  // namespace onecard
