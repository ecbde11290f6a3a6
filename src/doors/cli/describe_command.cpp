// `onecard describe`: writes the documents of the house into a folder, and its TypeScript into a file.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>

#include "doors/cli/commands.hpp"
#include "doors/describe/documents.hpp"
#include "doors/describe/typescript.hpp"
#include "doors/problems.hpp"

namespace onecard {
namespace {

/// Writes what changed, so that builds that look at times do nothing anew.
void write_if_new(const Command& command, const std::filesystem::path& path, const std::string& text) {
    std::ifstream before{path, std::ios::binary};
    const std::string kept{std::istreambuf_iterator<char>{before}, {}};
    if (before.is_open() && kept == text) return;
    std::error_code error;
    if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), error);
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file << text;
    if (!file.flush()) throw Problem{folder_unwritable}.with(path.string());
    command.terminal.out << path.string() << '\n';
}

}  // namespace

void run_describe(const Command& command) {
    const House& house = command.terminal.house;
    if (command.line.has("typescript")) {
        const std::filesystem::path file = command.line.option("typescript", "");
        write_if_new(command, file, typescript_of(house));
        write_if_new(command, file.parent_path() / "generated_problems.ts", problems_typescript_of(house));
    }
    if (command.line.has("typescript") && !command.line.has("out")) return;
    const std::filesystem::path folder = command.line.option("out", "docs/generated");
    for (const Document& document : documents_of(house)) write_if_new(command, folder / document.name, document.text);
}

}  // namespace onecard
