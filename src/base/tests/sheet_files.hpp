#pragma once
// Sheets for tests: files that vanish with the test, and what the reader made of them.

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "base/problem.hpp"
#include "base/sheet_reader.hpp"

namespace onecard {

/// A folder of its own under the system's temporary folder, removed at the end.
class SheetFolder {
public:
    SheetFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "onecard_sheets_XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
        path_ = name;
    }
    SheetFolder(const SheetFolder&) = delete;
    SheetFolder& operator=(const SheetFolder&) = delete;
    ~SheetFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    std::filesystem::path operator/(std::string_view name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

    std::filesystem::path put(std::string_view name, std::string_view bytes) const {
        std::ofstream{path_ / name, std::ios::binary}.write(bytes.data(),
                                                            static_cast<std::streamsize>(bytes.size()));
        return path_ / name;
    }

private:
    std::filesystem::path path_;
};

struct ReadCell {
    std::string text;
    CellKind kind = CellKind::empty;
    friend bool operator==(const ReadCell&, const ReadCell&) = default;
};

struct ReadSheet {
    SheetFacts facts;
    std::vector<std::uint32_t> numbers;
    std::vector<std::vector<ReadCell>> rows;
    std::string problem;  ///< code of what was thrown, or empty
    std::vector<std::string> args;

    /// Cells joined with '|', rows with '/', for short comparisons.
    std::string text() const {
        std::string all;
        for (const auto& row : rows) {
            if (!all.empty()) all += '/';
            for (std::size_t i = 0; i < row.size(); ++i) all += (i ? "|" : "") + row[i].text;
        }
        return all;
    }
};

inline ReadSheet read_whole_sheet(const std::filesystem::path& path, const SheetLimits& limits = {}) {
    ReadSheet sheet;
    try {
        sheet.facts = read_sheet(path, limits, [&](const SheetRow& row) {
            sheet.numbers.push_back(row.number);
            auto& cells = sheet.rows.emplace_back();
            for (const SheetCell& cell : row.cells) cells.push_back({std::string{cell.text}, cell.kind});
            return true;
        });
    } catch (const Problem& problem) {
        sheet.problem = problem.kind().code;
        sheet.args = problem.args();
    }
    return sheet;
}

}  // namespace onecard
