#pragma once
// SheetColumns: finds the row of headings in a sheet and says where each wanted column stands.

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.hpp"
#include "base/sheet_reader.hpp"

namespace onecard {

// E7004
inline constexpr ProblemKind sheet_heading_missing{
    "base.sheet_heading_missing",
    Fault::invalid,
    {"表头缺少：{}", "These headings are missing: {}"},
    {"请在表头行补上所缺的列名，列的先后不限",
     "Add them to the row of headings; the order of columns is free"}};
inline constexpr ProblemKind sheet_heading_twice{
    "base.sheet_heading_twice",
    Fault::invalid,
    {"表头“{}”出现了两次：{}", "The heading {} stands twice: {}"},
    {"请删除或改名多余的一列", "Delete or rename one of the columns"}};

/// A column as data: its heading as the form prints it, other spellings separated by '|', and whether a sheet
/// without it can be used.
struct WantedColumn {
    std::string_view heading;
    std::string_view aliases{};
    bool required = true;
};

/// The form in which headings are compared: no blanks or line breaks, no brackets, no stars and colons,
/// half-width
/// upper-case letters, and without the notes 必填, 选填, 非必填, 可选 in brackets.
std::string normalise_heading(std::string_view heading);

/// Give it each row until is_found(); from then on it reads the cells of the rows below.
class SheetColumns {
public:
    /// `wanted` must outlive this object; the place of a column in it is how the column is named here.
    explicit SheetColumns(std::span<const WantedColumn> wanted);

    /// The row of headings is the first one that names every required column; rows above it are titles.
    /// Throws
    /// sheet_heading_twice, and sheet_heading_missing when none of the first 30 rows of the sheet will do.
    void look_at(const SheetRow& row);
    bool is_found() const { return found_; }
    /// At the end of a sheet: throws sheet_heading_missing, with the headings that the nearest row lacks.
    void must_be_found() const;

    /// The text of the wanted column, without blanks at both ends; "" where there is none.
    std::string_view text(const SheetRow& row, std::size_t wanted) const;
    SheetCell cell(const SheetRow& row, std::size_t wanted) const;
    /// The column of the sheet, from 0; none where the sheet has no such column.
    std::optional<std::size_t> place(std::size_t wanted) const;
    std::uint32_t heading_row() const { return heading_row_; }

    /// Not data: remarks and signatures below the table, sums, and headings repeated on a further page.
    bool is_note(const SheetRow& row) const;

private:
    static constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

    std::span<const WantedColumn> wanted_;
    std::vector<std::vector<std::string>> spellings_;  ///< normalised, for each wanted column
    std::vector<std::size_t> places_;
    std::string first_heading_;
    std::vector<std::size_t> nearest_missing_;
    std::uint32_t heading_row_ = 0;
    int looked_at_ = 0;
    bool found_ = false;
};

}  // namespace onecard
