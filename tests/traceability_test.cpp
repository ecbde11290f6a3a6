// docs/traceability.md names every clause of the Sishui document, docs/negative_tests.md every known failure of
// others, and both name only tests that exist.

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

#include "tests/golden.hpp"

namespace onecard {
namespace {

/// The clauses of the document whose job this part does, sentence by sentence.
const std::vector<std::string> sishui_clauses{"notice",
                                              "intro",
                                              "1 goal",
                                              "2 scope",
                                              "3(1) s1",
                                              "3(1) s2",
                                              "3(1) s3",
                                              "3(1) responsibility",
                                              "3(2) s1",
                                              "3(2) s2",
                                              "3(3) s1",
                                              "3(3) s2",
                                              "3(4) s1",
                                              "3(4) s2",
                                              "3(4) s3",
                                              "3(4) s4",
                                              "4(1)",
                                              "4(2) HRSS",
                                              "4(2) finance",
                                              "4(2) departments",
                                              "4(2) towns",
                                              "4(2) banks",
                                              "4(3) s1",
                                              "4(3) s2",
                                              "4(3) s3",
                                              "4(3) s4",
                                              "4(4) s1",
                                              "4(4) s2",
                                              "4(4) s3",
                                              "4(5) s1",
                                              "4(5) s2",
                                              "4(5) s3",
                                              "X1",
                                              "X2",
                                              "X3",
                                              "X4",
                                              "cc, print note"};

struct ClauseRow {
    std::string document, clause, zh, en, proof;
    std::size_t line;
};

/// The rows of a table in a document, split into cells; headings and rulers are left out.
struct TableRow {
    std::vector<std::string> cells;
    std::string heading;   ///< the "## …" above
    std::size_t line;
};
std::vector<TableRow> table_rows(const std::string& path) {
    std::vector<TableRow> rows;
    std::string heading;
    const auto lines = lines_of(read_repository_file(path));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].starts_with("## ")) heading = lines[i].substr(3);
        const bool is_heading = i + 1 < lines.size() && lines[i + 1].starts_with("|---");
        if (!lines[i].starts_with("| ") || is_heading) continue;
        TableRow row{{}, heading, i + 1};
        for (std::size_t at = 2; at < lines[i].size();) {
            const std::size_t end = lines[i].find(" |", at);
            if (end == std::string::npos) break;
            row.cells.push_back(lines[i].substr(at, end - at));
            at = end + 3;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ClauseRow> clause_rows() {
    std::vector<ClauseRow> rows;
    for (const TableRow& row : table_rows("docs/traceability.md"))
        if (row.cells.size() == 4)
            rows.push_back({row.heading.substr(0, row.heading.find(' ')), row.cells[0], row.cells[1],
                            row.cells[2], row.cells[3], row.line});
    return rows;
}

/// "Suite.Name" of every test written in the tree.
std::set<std::string> written_tests() {
    const std::set<std::string> macros{"TEST", "TEST_F", "TEST_P", "RC_GTEST_PROP", "RC_GTEST_FIXTURE_PROP"};
    std::set<std::string> tests;
    for (const SourceFile& file : source_files()) {
        if (!file.is_test()) continue;
        const auto& tokens = tokens_of(file);
        for (std::size_t i = 0; i + 4 < tokens.size(); ++i)
            if (macros.contains(tokens[i].text) && tokens[i + 1].text == "(" && tokens[i + 3].text == ",")
                tests.insert(tokens[i + 2].text + "." + tokens[i + 4].text);
    }
    return tests;
}

TEST(Traceability, HasEveryClauseOfTheSishuiDocumentOnce) {
    std::map<std::string, int> count;
    for (const ClauseRow& row : clause_rows())
        if (row.document == "Sishui") ++count[row.clause];
    for (const std::string& clause : sishui_clauses) EXPECT_EQ(count[clause], 1) << clause;
    EXPECT_EQ(count.size(), sishui_clauses.size());
}

TEST(Traceability, HasAllFiveDocumentsInBothLanguages) {
    std::map<std::string, std::size_t> count;
    for (const ClauseRow& row : clause_rows()) {
        ++count[row.document];
        EXPECT_FALSE(row.zh.empty()) << "line " << row.line;
        EXPECT_FALSE(row.en.empty()) << "line " << row.line;
    }
    EXPECT_EQ(count["Sishui"], 37U);
    EXPECT_EQ(count["Hunan"], 49U);
    EXPECT_EQ(count["Taicang"], 30U);
    EXPECT_EQ(count["Qingyuan"], 46U);
    EXPECT_EQ(count["Hainan"], 22U);
}

/// The clauses on construction funds of the documents of Hunan and Taicang; none of them waits any more.
const std::map<std::string, std::vector<std::string>> fund_clauses{
    {"Hunan",
     {"F1", "F2", "F3", "F4", "F5 ¶1", "F5 ¶2", "F6", "F7", "F8 ¶1", "F8 ¶2", "F9", "F11", "F12", "F13", "F15", "X1"}},
    {"Taicang", {"A2", "A3 s2", "A7 s1", "A9 s1", "A10", "A11(1)", "A11(2)", "A11(3)", "X1"}},
    {"Qingyuan", {"3(2)"}}};

TEST(Traceability, NoClauseOnFundsWaits) {
    for (const auto& [document, clauses] : fund_clauses)
        for (const std::string& clause : clauses) {
            int proved = 0;
            for (const ClauseRow& row : clause_rows())
                if (row.document == document && row.clause == clause && row.proof.starts_with("`")) ++proved;
            EXPECT_EQ(proved, 1) << document << " " << clause;
        }
}

/// The tests a cell names; those that nobody wrote are added to `wrong`.
int count_named_tests(const std::string& cell, const std::string& place, std::vector<std::string>& wrong) {
    static const std::set<std::string> tests = written_tests();
    static const std::regex quoted{"`([A-Za-z_0-9]+\\.[A-Za-z_0-9]+)`"};
    int named = 0;
    for (std::sregex_iterator match{cell.begin(), cell.end(), quoted}, end; match != end; ++match) {
        ++named;
        if (!tests.contains((*match)[1])) wrong.push_back(place + (*match)[1].str() + " is no test");
    }
    return named;
}

TEST(Traceability, NamesTestsThatExist) {
    std::vector<std::string> wrong;
    std::set<std::string> waiting;
    for (const ClauseRow& row : clause_rows()) {
        const std::string place = "docs/traceability.md:" + std::to_string(row.line) + ": ";
        const bool reasoned = row.proof.starts_with("none: ") || row.proof.starts_with("later: ") ||
                              row.proof.ends_with(" (now)") || row.proof.starts_with("not yet");
        if (count_named_tests(row.proof, place, wrong) == 0 && !reasoned)
            wrong.push_back(place + "neither a test nor a reason: " + row.proof);
        if (row.document == "Sishui" && row.proof.starts_with("not yet")) waiting.insert(row.clause);
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
    expect_only_known("clauses_without_test.txt", waiting);
}

TEST(NegativeTests, KeepOutWhatWentWrongElsewhere) {
    std::vector<std::string> wrong;
    const auto rows = table_rows("docs/negative_tests.md");
    for (const TableRow& row : rows) {
        const std::string place = "docs/negative_tests.md:" + std::to_string(row.line) + ": ";
        if (row.cells.size() != 3) wrong.push_back(place + "is not failure, words, tests");
        else if (count_named_tests(row.cells[2], place, wrong) == 0) wrong.push_back(place + "names no test");
    }
    EXPECT_TRUE(wrong.empty()) << joined(wrong);
    EXPECT_EQ(rows.size(), 17U);
}

}  // namespace
}  // namespace onecard
