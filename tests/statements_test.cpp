// Every SQL statement of the source is prepared on both databases with the whole schema.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "tests/golden.hpp"
#include "tests/test_house.hpp"

namespace onecard {
namespace statements_test {

/// Statements with a second text for PostgreSQL. House rule 7: fewer than ten; the list may only become shorter.
constexpr std::size_t two_texts_at_most = 9;

/// A room that is not yet in the house has no tables either.
bool has_tables(std::string_view room) {
    return std::ranges::any_of(the_house().modules(),
                               [&](const Module* module) { return module->name == room; });
}

class StatementsTest : public OnBothDatabases {
protected:
    TestHouse house{GetParam()};
};
ON_BOTH_DATABASES(StatementsTest);

TEST_P(StatementsTest, EachIsUnderstoodByTheDatabase) {
    auto session = house.installation().lease();
    std::vector<std::string> wrong;
    for (const FoundStatement& found : found_statements()) {
        if (!has_tables(room_of(found.path))) continue;
        try {
            session->db->check(Statement{found.name, found.text, found.postgres});
        } catch (const std::exception& error) {
            wrong.push_back(found.where + ": " + found.name + ": " + error.what());
        }
    }
    EXPECT_GT(found_statements().size(), 20U);
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST_P(StatementsTest, BulkLoadsNameColumnsThatExist) {
    auto session = house.installation().lease();
    std::vector<std::string> wrong;
    int loads = 0;
    for (const SourceFile& file : source_files()) {
        if (!file.path.starts_with("src/") || file.is_test()) continue;
        const auto& tokens = tokens_of(file);
        for (std::size_t i = 0; i + 4 < tokens.size(); ++i) {
            if (tokens[i].text != "bulk_load" || tokens[i + 2].kind != TokenKind::text) continue;
            if (tokens[i + 4].kind != TokenKind::text || !has_tables(room_of(file.path))) continue;
            const std::string sql = "SELECT " + tokens[i + 4].text + " FROM " + tokens[i + 2].text;
            const std::string name = "test.bulk_load_" + std::to_string(++loads);
            try {
                session->db->check(Statement{name, sql});
            } catch (const std::exception& error) {
                wrong.push_back(file.path + ":" + std::to_string(tokens[i].line) + ": " + error.what());
            }
        }
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Statements, AreNamedByTheirRoomAndOnce) {
    std::map<std::string, std::string> seen;
    std::vector<std::string> wrong;
    for (const FoundStatement& found : found_statements()) {
        if (!found.name.starts_with(room_of(found.path) + "."))
            wrong.push_back(found.where + ": " + found.name + " is not named by its room");
        const auto [first, fresh] = seen.emplace(found.name, found.where);
        if (!fresh)
            wrong.push_back(found.where + ": " + found.name + " is also the name at " + first->second);
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Statements, HaveOneTextForBothDatabasesWithFewExceptions) {
    std::vector<std::string> two;
    for (const FoundStatement& found : found_statements())
        if (!found.postgres.empty()) two.push_back(found.where + ": " + found.name);
    EXPECT_LE(two.size(), two_texts_at_most) << joined(two);
}

TEST(Statements, AreNeverPutTogetherFromParts) {
    // advance.cpp puts in the table of a constexpr lifecycle, move_database.cpp every table of the schema; the two
    // database faces write BEGIN, COPY and inserts.
    const std::set<std::string> may_build{"src/engine/advance.cpp",  "src/engine/sqlite.cpp",
                                          "src/engine/postgres.cpp", "src/engine/database.cpp",
                                          "src/engine/house.cpp",    "src/engine/move_database.cpp"};
    static const std::regex sql{
        R"re(^\s*(SELECT\s|INSERT\s+INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|WITH\s+\w+\s+AS\s))re"};
    std::set<std::string> declared;
    for (const FoundStatement& found : found_statements())
        declared.insert(found.text), declared.insert(found.postgres);
    std::vector<std::string> wrong;
    for (const SourceFile& file : source_files()) {
        if (!file.path.starts_with("src/") || file.is_test() || may_build.contains(file.path)) continue;
        for (const Token& token : tokens_of(file))
            if (token.kind == TokenKind::text && std::regex_search(token.text, sql) &&
                !declared.contains(token.text))
                wrong.push_back(file.path + ":" + std::to_string(token.line) + ": SQL outside a Statement");
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

TEST(Statements, StandInStoresAndNotInOperations) {
    std::set<std::string> misplaced;
    for (const FoundStatement& found : found_statements())
        if (found.path.find("/operations/") != std::string::npos) misplaced.insert(found.name);
    expect_only_known("statements_in_operations.txt", misplaced);
}

TEST(Statements, NameTheirColumns) {
    // A SELECT of every column breaks when a migration adds one; names of columns are spelt out.
    static const std::regex star{R"re(SELECT\s+\*)re", std::regex::icase};
    std::vector<std::string> wrong;
    for (const FoundStatement& found : found_statements())
        if (std::regex_search(found.text, star))
            wrong.push_back(found.where + ": " + found.name + " selects *");
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
}

}  // namespace statements_test
}  // namespace onecard
