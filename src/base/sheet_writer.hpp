#pragma once
// Writing a sheet row by row, as XLSX or CSV, with memory that does not grow with the rows.

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text_encoding.hpp"

namespace onecard {

struct SheetColumn {
    /// What the cells of a column are given as, in UTF-8: text (identity and account numbers always), whole fen
    /// ("120050", shown as 1200.50), a whole number, or a date ("2024-03-01"). A cell that does not read so is
    /// written as text.
    enum class Kind { text, money_fen, integer, date };
    std::string heading;
    Kind kind = Kind::text;
    double width = 0;  ///< in characters; 0 takes a width that suits the heading
};

struct SheetLayout {
    std::vector<SheetColumn> columns;
    std::string title{};       ///< a merged row above the headings; an XLSX only, none if empty
    std::string sheet_name{};  ///< of an XLSX; "Sheet1" if empty
};

/// Text that a spreadsheet would take for a formula (it begins with = + - @, their full-width forms, TAB or CR)
/// is marked as text: by a leading ' in a CSV, by the cell's style in an XLSX.
class SheetWriter {
public:
    virtual ~SheetWriter() = default;
    /// Missing cells are empty; cells beyond the columns are text. Throws sheet_too_many_rows,
    /// sheet_cell_too_long, text_not_utf8, text_not_in_gb18030, sheet_disk_full or sheet_cannot_write.
    virtual void row(std::span<const std::string_view> cells) = 0;
    /// Gives the file its name. A writer that is dropped before leaves nothing behind.
    virtual void finish() = 0;
};

/// At most 1,048,576 rows, as Excel has them. An older file of that name is replaced at the end.
std::unique_ptr<SheetWriter> write_xlsx(const std::filesystem::path& path, const SheetLayout& layout);

/// `encoding` is utf8, utf8_bom or gb18030; lines end with CR LF.
std::unique_ptr<SheetWriter> write_csv(const std::filesystem::path& path, const SheetLayout& layout,
                                       TextEncoding encoding = TextEncoding::utf8_bom);

}  // namespace onecard
