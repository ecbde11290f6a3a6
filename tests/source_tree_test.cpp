// The reader of the source tree, on which the tests that hold the house stand.

#include "tests/source_tree.hpp"

#include <gtest/gtest.h>

namespace onecard {
namespace {

std::vector<std::string> told_tokens(std::string text) {
    std::vector<std::string> told;
    for (const Token& token : tokens_of(SourceFile{"src/x.cpp", std::move(text), {}}))
        told.push_back((token.kind == TokenKind::text ? "text " : "") + token.text + " " + std::to_string(token.line));
    return told;
}

std::vector<std::string> told_tables(std::string_view sql) {
    std::vector<std::string> told;
    for (const NamedTable& named : named_tables(sql)) told.push_back(named.name + (named.is_written ? " written" : ""));
    return told;
}

using Told = std::vector<std::string>;

TEST(SourceTree, LeavesOutCommentsAndDirectives) {
    EXPECT_EQ(told_tokens("#include <a>\n// \"b\"\nint c; /* \"d\"\n */ e"), (Told{"int 3", "c 3", "; 3", "e 4"}));
}

TEST(SourceTree, JoinsStringsAndFillsInMacros) {
    EXPECT_EQ(told_tokens("#define COLUMNS \"a, \" \\\n  \"b\"\nx{\"SELECT \" COLUMNS R\"sql( FROM\n t)sql\"};"),
              (Told{"x 3", "{ 3", "text SELECT a, b FROM\n t 3", "} 4", "; 4"}));
    EXPECT_EQ(told_tokens("'\"' 1'000 \"\\\"\""), (Told{"'\"' 1", "1'000 1", "text \" 1"}));
}

TEST(SourceTree, FindsTheTablesOfAStatement) {
    EXPECT_EQ(told_tables("SELECT a.b, c FROM cards a, banks AS d JOIN people_v p ON p.x IS DISTINCT FROM a.x"),
              (Told{"cards", "banks", "people_v"}));
    EXPECT_EQ(told_tables("INSERT INTO orders (a) SELECT a FROM lines ON CONFLICT (a) DO UPDATE SET b = 1"),
              (Told{"orders written", "lines"}));
    EXPECT_EQ(told_tables("WITH n AS (SELECT 1 FROM moves), m (q) AS (SELECT q FROM n) SELECT q FROM m, jobs"),
              (Told{"moves", "jobs"}));
    EXPECT_EQ(told_tables("UPDATE a SET x = 'FROM b' FROM c WHERE c.y = (SELECT MAX(z) FROM d) -- FROM e"),
              (Told{"a written", "c", "d"}));
    EXPECT_EQ(told_tables("DELETE FROM a WHERE b IN (SELECT b FROM generate_series(1, 2))"), (Told{"a written"}));
}

TEST(SourceTree, FindsWhatTheTreeHolds) {
    EXPECT_EQ(room_of("src/business/cards/cards.hpp"), "cards");
    EXPECT_EQ(room_of("src/engine/audit.cpp"), "engine");
    EXPECT_EQ(room_of("src/house.cpp"), "");
    EXPECT_FALSE(found_tables().empty());
    bool advance_is_read = false;
    for (const FoundStatement& found : found_statements()) advance_is_read |= found.name == "engine.insert_move";
    EXPECT_TRUE(advance_is_read);
    for (const FoundProblem& found : found_problems())
        if (found.code == "base.money_unreadable") {
            EXPECT_EQ(found.fault, "invalid");
        }
}

}  // namespace
}  // namespace onecard
