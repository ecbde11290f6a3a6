#pragma once
// Reading a sheet as a stream of rows of text: the first visible sheet of an XLSX workbook, or a CSV file.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace onecard {

enum class CellKind { empty, text, number, date, boolean, error, formula };

/// One cell as UTF-8. A number keeps the file's spelling ("3.7E+17" stays so), except that a decimal which
/// Excel spelled with more digits than it shows ("1200.4000000000001") is given as typed. A date is ISO
/// ("2024-03-01", with "T08:30:00" if it has a time, "08:30:00" if it is only a time); a boolean "1" or "0";
/// a formula carries its last value. In a CSV every cell is text or empty.
struct SheetCell {
    std::string_view text;
    CellKind kind = CellKind::empty;
};

/// The views live until the sink returns. Cells after the last filled one may be missing.
struct SheetRow {
    std::uint32_t number =
        0;  ///< from 1, as the spreadsheet shows it; in a CSV the line where the row begins
    std::span<const SheetCell> cells;
    /// About how many rows the sheet will turn out to have, for showing how far a reader is; 0 not known.
    /// A workbook says it of itself (and may be wrong), of a CSV it follows from the bytes read.
    std::uint64_t rows_expected = 0;
};

/// What is refused for its size.
struct SheetLimits {
    std::uint64_t file_bytes = 2ull << 30;
    std::uint64_t inflated_bytes = 4ull << 30;       ///< of all parts read, unpacked
    unsigned inflate_ratio = 500;                    ///< of one part, unpacked to packed
    unsigned columns = 256;                          ///< empty cells beyond do not count
    std::size_t cell_bytes = 32 * 1024;              ///< as UTF-8
    std::uint32_t rows = 20'000'000;                 ///< rows delivered
    std::uint64_t shared_text_bytes = 512ull << 20;  ///< the workbook's shared strings, held in memory
};

struct SheetFacts {
    enum class Format { xlsx, csv };
    Format format = Format::csv;
    std::string encoding = "UTF-8";  ///< "UTF-8", "UTF-8 BOM", "GB18030", "UTF-16LE", "UTF-16BE"
    char delimiter = 0;              ///< of a CSV: ',', '\t' or ';'
    std::string sheet_name;          ///< of an XLSX
    std::uint32_t rows = 0;          ///< delivered
    bool stopped = false;            ///< the sink asked to stop before the end
};

/// Takes one row; false stops the reading.
using RowSink = std::function<bool(const SheetRow&)>;

/// Reads `path` (the format is told from its content, not its name) with memory that does not grow with the
/// rows. Rows whose cells are all empty are not delivered. Throws the problems of sheet_problems.hpp; rows may
/// have been delivered before. What the sink throws comes out unchanged.
SheetFacts read_sheet(const std::filesystem::path& path, const SheetLimits& limits, const RowSink& sink);

/// "C17": a cell as people name it. Columns count from 0 here, rows from 1.
std::string cell_name(std::uint32_t row, std::size_t column);

}  // namespace onecard
