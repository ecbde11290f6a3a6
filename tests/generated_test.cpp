// What is read off the house and kept beside it, the documents and the console's TypeScript, is that of this program.

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "doors/describe/documents.hpp"
#include "doors/describe/typescript.hpp"
#include "tests/source_tree.hpp"

namespace onecard {
namespace {

/// Compares with the committed file; `./dev golden` (ONECARD_GOLDEN=write) writes it anew.
void expect_committed(const std::string& path, const std::string& text) {
    const char* mode = std::getenv("ONECARD_GOLDEN");
    if (mode != nullptr && std::string{mode} == "write")
        std::ofstream{std::string{ONECARD_SOURCE_DIR} + "/" + path, std::ios::binary} << text;
    else
        EXPECT_TRUE(read_repository_file(path) == text) << path << " is of another program; ./dev golden writes it";
}

}  // namespace

TEST(GeneratedTest, DocumentsAreOfThisProgram) {
    for (const Document& document : documents_of(the_house()))
        expect_committed("docs/generated/" + document.name, document.text);
}

TEST(GeneratedTest, TheTypeScriptOfTheConsoleIsOfThisProgram) {
    expect_committed("web/src/api/generated.ts", typescript_of(the_house()));
    expect_committed("web/src/api/generated_problems.ts", problems_typescript_of(the_house()));
}

}  // namespace onecard
