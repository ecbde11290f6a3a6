#pragma once
// ListSheet: the rows of a list operation as a sheet, in the caller's language, as they are shown.

#include <filesystem>

#include "base/sheet_writer.hpp"
#include "engine/list.hpp"

namespace onecard {

class ListSheet {
public:
    ListSheet(const ListShape& list, Language language);

    SheetLayout layout() const;
    /// The cells of one row of the answer, in the order of the layout.
    std::vector<std::string> cells(const Node& row) const;

private:
    std::vector<const FieldShape*> columns_;
    Language language_;
};

}  // namespace onecard
