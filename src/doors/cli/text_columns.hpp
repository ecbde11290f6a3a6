#pragma once
// Columns of text on a terminal, where a Chinese character is two cells wide.

#include <string>
#include <string_view>
#include <vector>

namespace onecard {

/// Cells that the text takes on a terminal.
std::size_t cells_of(std::string_view text);
/// The text with blanks behind it up to so many cells.
std::string padded(std::string_view text, std::size_t cells);
/// Lines of aligned columns with two blanks between them; the last column is not padded.
std::string in_columns(const std::vector<std::vector<std::string>>& rows, std::size_t indent = 0);

}  // namespace onecard
