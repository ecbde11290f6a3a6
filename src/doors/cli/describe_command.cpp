// `onecard describe`: writes the documents of the house into a folder.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>

#include "doors/cli/commands.hpp"
#include "doors/describe/documents.hpp"
#include "doors/problems.hpp"

namespace onecard {

void run_describe(const Command& command) {
    const std::filesystem::path folder = command.line.option("out", "docs/generated");
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    for (const Document& document : documents_of(command.terminal.house)) {
        const auto path = folder / document.name;
        std::ifstream before{path, std::ios::binary};
        const std::string text{std::istreambuf_iterator<char>{before}, {}};
        if (before.is_open() && text == document.text) continue;
        std::ofstream file{path, std::ios::binary | std::ios::trunc};
        file << document.text;
        if (!file.flush()) throw Problem{folder_unwritable}.with(path.string());
        command.terminal.out << path.string() << '\n';
    }
}

}  // namespace onecard
