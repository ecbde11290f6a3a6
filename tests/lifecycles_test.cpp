// Every lifecycle of the house, state by act: what the table allows happens once, what it does not is refused.

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "engine/advance.hpp"
#include "engine/problems.hpp"
#include "tests/golden.hpp"
#include "tests/test_house.hpp"

namespace onecard {
namespace lifecycles_test {

std::vector<std::pair<const Module*, const LifecycleView*>> all_lifecycles() {
    std::vector<std::pair<const Module*, const LifecycleView*>> all;
    for (const Module* module : the_house().modules())
        for (const LifecycleView* lifecycle : module->lifecycles) all.emplace_back(module, lifecycle);
    return all;
}

const LifecycleView::Step* step_of(const LifecycleView& lifecycle, std::string_view from,
                                   std::string_view act) {
    for (const auto& step : lifecycle.steps)
        if (step.from == from && step.act == act) return &step;
    return nullptr;
}

/// The nouns of these tests stand in a table of their own, so that one test tries the moves of every lifecycle.
class EveryLifecycle : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};

    void SetUp() override {
        house.script(schema_text(
            "CREATE TABLE scratch_nouns (\n    id BIGINT NOT NULL PRIMARY KEY,\n    state TEXT NOT NULL\n);",
            GetParam()));
        house.add_actor("zhang", {});
        house.add_actor("li", {});
    }
    /// A fresh noun in that state.
    std::int64_t put(std::string_view state) {
        constexpr Statement insert{"test.insert_scratch_noun",
                                   "INSERT INTO scratch_nouns (id, state) VALUES ($1, $2)"};
        const std::int64_t id = ++last_;
        house.with_unit("zhang", [&](Unit& unit) { unit.db.change(insert, id, state); });
        return id;
    }
    std::string state(std::int64_t id) {
        return house.text("SELECT state FROM scratch_nouns WHERE id = " + std::to_string(id));
    }
    std::string try_act(const std::string& who, const LifecycleView& lifecycle, std::int64_t id,
                        std::string_view from, std::string_view act) {
        try {
            house.with_unit(who, [&](Unit& unit) { advance_by_code(unit, lifecycle, id, from, act, ""); });
            return "ok";
        } catch (const Problem& problem) { return std::string{problem.kind().code}; }
    }

private:
    std::int64_t last_ = 0;
};
ON_BOTH_DATABASES(EveryLifecycle);

TEST_P(EveryLifecycle, MakesTheMovesOfItsTableAndRefusesAllOthers) {
    for (const auto& [module, listed] : all_lifecycles()) {
        LifecycleView lifecycle = *listed;
        lifecycle.table = "scratch_nouns";
        for (const auto& from : lifecycle.states)
            for (const auto& act : lifecycle.acts) {
                const std::string place = fmt::format("{}: {} in {}", listed->table, act.code, from.code);
                const std::int64_t id = put(from.code);
                const auto* step = step_of(lifecycle, from.code, act.code);
                const std::string outcome = try_act("li", lifecycle, id, from.code, act.code);
                if (step == nullptr) {
                    EXPECT_EQ(outcome, act_not_allowed.code) << place;
                    EXPECT_EQ(state(id), from.code) << place;
                } else {
                    EXPECT_EQ(outcome, "ok") << place;
                    EXPECT_EQ(state(id), step->to) << place;
                    // The state that was read is gone: a second hand at the same moment comes too late.
                    if (step->from != step->to) {
                        EXPECT_EQ(try_act("zhang", lifecycle, id, from.code, act.code), act_not_allowed.code)
                            << place;
                    }
                }
                EXPECT_EQ(
                    house.number("SELECT COUNT(*) FROM moves WHERE noun = 'scratch_nouns' AND noun_id = " +
                                 std::to_string(id)),
                    step ? 1 : 0)
                    << place;
            }
    }
}

TEST_P(EveryLifecycle, KeepsTheHandsApartThatItsTableKeepsApart) {
    for (const auto& [module, listed] : all_lifecycles()) {
        LifecycleView lifecycle = *listed;
        lifecycle.table = "scratch_nouns";
        for (const auto& step : lifecycle.steps)
            for (const std::string_view other : step.not_by) {
                if (other.empty()) continue;
                std::vector<std::string_view>
                    starts;  // where the excluding act may have been done; none: at the birth
                for (const auto& excluding : lifecycle.steps)
                    if (excluding.act == other) starts.push_back(excluding.from);
                if (starts.empty()) starts.push_back("");
                for (const std::string_view start : starts) {
                    const std::string place =
                        fmt::format("{}: {} after {} from '{}'", listed->table, step.act, other, start);
                    const std::int64_t id = put(start);
                    if (start.empty())
                        house.with_unit("zhang",
                                        [&](Unit& unit) { record_birth(unit, lifecycle, id, other); });
                    else
                        EXPECT_EQ(try_act("zhang", lifecycle, id, start, other), "ok") << place;
                    house.script(
                        fmt::format("UPDATE scratch_nouns SET state = '{}' WHERE id = {}", step.from, id));
                    EXPECT_EQ(try_act("zhang", lifecycle, id, step.from, step.act), needs_other_hand.code)
                        << place;
                    EXPECT_EQ(state(id), step.from) << place;
                    EXPECT_EQ(try_act("li", lifecycle, id, step.from, step.act), "ok") << place;
                }
            }
    }
}

TEST(Lifecycles, ReachEveryStateFromTheirStart) {
    for (const auto& [module, lifecycle] : all_lifecycles()) {
        std::set<std::string_view> reached{lifecycle->start};
        for (std::size_t before = 0; before != reached.size();) {
            before = reached.size();
            for (const auto& step : lifecycle->steps)
                if (reached.contains(step.from)) reached.insert(step.to);
        }
        for (const auto& state : lifecycle->states)
            EXPECT_TRUE(reached.contains(state.code)) << lifecycle->table << " never comes to " << state.code;
    }
}

TEST(Lifecycles, NameActsLikeTheOperationsThatDoThem) {
    // A person's act carries the name of its operation; what has none is done by the worker or by another operation,
    // and stands in this list, so that a misspelt act is found.
    std::set<std::string> found;
    for (const auto& [module, lifecycle] : all_lifecycles())
        for (const auto& act : lifecycle->acts)
            if (the_house().find_operation(fmt::format("{}.{}", module->name, act.code)) == nullptr)
                found.insert(fmt::format("{}.{}", module->name, act.code));
    expect_only_known("acts_without_operation.txt", found);
}

TEST(Lifecycles, AreAsReviewed) {
    std::string text;
    const auto words_of_state = [](const LifecycleView& lifecycle, std::string_view code) {
        for (const auto& state : lifecycle.states)
            if (state.code == code) return state.words.zh;
        return std::string_view{"?"};
    };
    for (const auto& [module, lifecycle] : all_lifecycles()) {
        text += fmt::format("== {} ({}) begins as {}\n", lifecycle->table, module->name, lifecycle->start);
        for (const auto& state : lifecycle->states) {
            text += fmt::format("{} {} / {}\n", state.code, state.words.zh, state.words.en);
            std::string refused;
            for (const auto& act : lifecycle->acts) {
                const auto* step = step_of(*lifecycle, state.code, act.code);
                if (step == nullptr) {
                    refused += (refused.empty() ? "" : " ") + std::string{act.code};
                    continue;
                }
                text += fmt::format("    {} {} -> {} {}", act.code, act.words.zh, step->to,
                                    words_of_state(*lifecycle, step->to));
                std::string others;
                for (const std::string_view other : step->not_by)
                    if (!other.empty()) others += " " + std::string{other};
                text += others.empty() ? "\n" : "   [not by the hand of" + others + "]\n";
            }
            text += fmt::format("    refused: {}\n", refused.empty() ? "-" : refused);
        }
        text += "\n";
    }
    expect_golden("lifecycles.txt", text);
}

}  // namespace lifecycles_test
}  // namespace onecard
