#pragma once
// The source tree as the tests that hold the house read it: files, tokens, SQL texts and declared problems.

#include <string>
#include <string_view>
#include <vector>

namespace onecard {

struct SourceFile {
    std::string path;   ///< from the root of the repository, "src/base/money.hpp"
    std::string text;
    std::vector<std::string> lines;

    bool is_test() const { return path.starts_with("tests/") || path.find("/tests/") != std::string::npos; }
};
/// Every .hpp and .cpp under src, tests and bench, sorted by path.
const std::vector<SourceFile>& source_files();
/// A file of the repository, whole; empty where there is none.
std::string read_repository_file(const std::string& path);
std::vector<std::string> lines_of(std::string_view text);

/// "base", "engine", "doors", or the module under business; "" for house.cpp and main.cpp.
std::string room_of(std::string_view path);

enum class TokenKind { word, text, mark };
/// Strings that stand beside each other are one token; comments and preprocessor lines are left out.
struct Token {
    TokenKind kind;
    std::string text;
    int line;
};
const std::vector<Token>& tokens_of(const SourceFile& file);

/// An SQL text with its name, as a `Statement`, a `ReachRule` or a part of one declares it.
struct FoundStatement {
    std::string name;
    std::string text;
    std::string postgres;
    std::string where;   ///< "src/engine/audit.cpp:41"
    std::string path;
};
/// Those of src without its tests.
const std::vector<FoundStatement>& found_statements();

struct FoundProblem {
    std::string identifier, code, fault;
    std::string zh, en, mend_zh, mend_en;
    std::string where;
    std::string path;
};
/// Every ProblemKind declared in src without its tests.
const std::vector<FoundProblem>& found_problems();

/// What the CREATE statements of a room's schema make.
struct FoundTable {
    std::string name;
    bool is_view;
    std::string room;
    std::string where;
};
const std::vector<FoundTable>& found_tables();
/// Tables and views an SQL text reads or writes: after FROM, JOIN, INTO and UPDATE, without its own WITH names.
struct NamedTable {
    std::string name;
    bool is_written;
    int line;   ///< within the text, from 0
};
std::vector<NamedTable> named_tables(std::string_view sql);
/// The SQL files of a room's schema folder: path and text.
struct SchemaFile {
    std::string path, room, text;
};
const std::vector<SchemaFile>& schema_files();

/// The lines, one below the other, for a message of a failed test.
std::string joined(const std::vector<std::string>& lines);

}  // namespace onecard
