#pragma once
// Gives a sheet back as it came, with one more column of remarks.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>

#include "base/sheet_columns.hpp"

namespace onecard {

struct AnnotatedSheet {
    std::filesystem::path source;
    std::span<const WantedColumn> wanted;  ///< by which the row of headings is known
    std::filesystem::path target;          ///< written as CSV where it ends so, else as XLSX
    std::string heading;                   ///< of the column of remarks
    bool only_remarked = false;            ///< leaves out the rows that nothing is said of
};

/// Copies headings and rows, asking for the remark of each row of the source in ascending order; "" says nothing.
/// Answers the rows written. Throws what read_sheet, SheetColumns and the writers throw.
std::int64_t annotate_sheet(const AnnotatedSheet& sheet,
                            const std::function<std::string(std::int64_t)>& remark);

}  // namespace onecard
